/**
 * What is left of a room after closing, and what everybody may have of it: counts, and sentences that their authors let go.
 *
 * HV1 No person, no name, no key, no sentence without a yes of its author. Agreements are the group's own words.
 * HV2 Per activity the picture of the last population only, without texts; a picture that rests on too few says only that.
 * HV3 All parts together give away no group under five (see `protect.ts`).
 * HV4 The order of what people wrote means nothing: quotes stand by an id that tells nothing.
 * HV5 A story that the room made of somebody's own case is told only when its author let it out.
 * HV6 A rule that was proposed, let go by its author and not adopted says so, and under which value it stood; of one that the group
 *     adopted only the rule itself is in it.
 *
 * The JSON of a harvest is this, checked by this schema; `harvest.schema.json` beside it says the same for other programs.
 */
import * as v from 'valibot';
import { CASE_SORTS } from '../activities/own-cases/case.ts';
import { LEVELS } from '../activities/agreements/rule.ts';
import type { Picture } from '../activities/pictures.ts';
import type { ActivityView } from '../activities/views.ts';
import { LANGUAGES } from '../deck/deck.ts';
import { HarvestSettingsSchema } from './settings.ts';

export const HARVEST_VERSION = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const text = v.string();

/**
 * Pictures and views are what the server itself worked out; their kinds are documented by the types in `shared/activities`, and a
 * reader passes over what it does not know.
 */
const kindred = <Of>(says: string) =>
  v.pipe(v.looseObject({ kind: v.string() }), v.description(says)) as unknown as v.GenericSchema<Of, Of>;

const QuoteSchema = v.strictObject({
  id: text,
  /** What it was written as. */
  use: v.picklist(['question', 'reason', 'other', 'item']),
  text,
  /** Of a rule that was proposed and not adopted: the value it stood under. */
  proposedUnder: v.optional(text),
});

const CaseSchema = v.strictObject({
  id: text,
  title: text,
  sort: v.picklist(CASE_SORTS),
  /** May it be a card in later gatherings too, or only stand in the report? */
  consent: v.picklist(['report', 'card']),
  happened: text,
  interests: text,
  hard: text,
  did: text,
});

const AgreementSchema = v.strictObject({
  id: text,
  value: text,
  valueTitle: text,
  text,
  level: v.nullable(v.picklist(LEVELS)),
  owner: text,
  review: v.nullable(text),
});

/** Why something is not in the harvest. */
export const WITHHELD_WHY = ['too-few', 'small-groups', 'way-round', 'own-case'] as const;

const WithheldSchema = v.strictObject({
  why: v.picklist(WITHHELD_WHY),
  /** Of the picture; null when the whole activity is meant. */
  phase: v.nullable(text),
});

const ActivitySchema = v.strictObject({
  id: text,
  kind: text,
  /** Empty for a story of somebody's own that was not let out. */
  title: text,
  minutes: count,
  /** Of a value sort: the lenses under which it was done, in this order. */
  lenses: v.array(text),
  pictures: v.array(v.strictObject({ phase: text, picture: kindred<Picture>('A protected picture; null is a count that is not shown.') })),
  /** What phones had on the table, which gives names to the ids in the pictures. Null for a story that was not let out. */
  cards: v.nullable(kindred<ActivityView>('The cards of this activity as everybody could read them.')),
  quotes: v.array(QuoteSchema),
  cases: v.array(CaseSchema),
  agreements: v.array(AgreementSchema),
  withheld: v.array(WithheldSchema),
});

export const HarvestSchema = v.strictObject({
  version: v.literal(HARVEST_VERSION),
  room: v.strictObject({
    title: text,
    language: v.picklist(LANGUAGES),
    /** Declared before anybody joined: fewer than five people saw results. */
    smallCircle: v.boolean(),
    /** In universal time. */
    heldOn: day,
  }),
  /** Who was in the room at closing. */
  people: count,
  programme: v.strictObject({ title: text, minutes: count }),
  activities: v.array(ActivitySchema),
  settings: HarvestSettingsSchema,
});

export type Harvest = v.InferOutput<typeof HarvestSchema>;
export type HarvestActivity = Harvest['activities'][number];
export type Quote = HarvestActivity['quotes'][number];
export type Withheld = HarvestActivity['withheld'][number];
