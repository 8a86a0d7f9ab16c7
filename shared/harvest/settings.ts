/** How facilitators arrange the harvest: titles, order, notes of their own, quotes under headings. Words of theirs, kept with the room. */
import * as v from 'valibot';

export const TITLE_MAX = 80;
export const NOTE_MAX = 2000;
/** Sections and headings in a section; a room has at most twenty activities. */
const MOST_SECTIONS = 40;
const MOST_HEADINGS = 12;
const MOST_QUOTES = 300;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const note = v.pipe(v.string(), v.maxLength(NOTE_MAX));

const HeadingSchema = v.strictObject({
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(TITLE_MAX)),
  /** Ids of quotes; who is not in the harvest is passed over. */
  quotes: v.pipe(v.array(id), v.maxLength(MOST_QUOTES)),
});

export const HarvestSettingsSchema = v.strictObject({
  /** Of the report; empty takes the title of the room. */
  title: v.pipe(v.string(), v.trim(), v.maxLength(TITLE_MAX)),
  /** Stands at the head of the report. */
  note,
  /** In the order of the report. A section that is not in here stands, as it is, after the one before it in the programme. */
  sections: v.pipe(
    v.array(
      v.strictObject({
        /** Of an activity, or one of `PROGRAMME` and `WITHHELD`. */
        id,
        /** Empty takes the title of the activity. */
        title: v.pipe(v.string(), v.trim(), v.maxLength(TITLE_MAX)),
        note,
        /** False leaves it out of every report. */
        shown: v.boolean(),
        headings: v.pipe(v.array(HeadingSchema), v.maxLength(MOST_HEADINGS)),
      }),
    ),
    v.maxLength(MOST_SECTIONS),
  ),
});

export type HarvestSettings = v.InferOutput<typeof HarvestSettingsSchema>;
