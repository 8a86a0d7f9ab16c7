/**
 * The format of a deck file, as types and as the schema that files are checked against.
 * One deck is in one language; a translation is another file with the same ids and another `language`.
 */
import * as v from 'valibot';

export const QUALITIES = ['bekwaam', 'betrouwbaar', 'betrokken'] as const;
/** One of the three qualities of good work, or none: a value that belongs to all or to no quality. */
export const FAMILIES = [...QUALITIES, 'none'] as const;
export const LANGUAGES = ['nl', 'en'] as const;
export const LEVELS = ['rijk', 'gemeente', 'provincie', 'waterschap', 'other'] as const;

const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'id'));

const ValueCardSchema = v.strictObject({
  id,
  title: text(60),
  explanation: text(140),
  quality: v.picklist(FAMILIES),
  source: text(120),
});

const OptionSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-e]$/, 'option-id')),
  text: text(160),
  consequence: text(240),
  /** A few words for charts, where the whole text does not fit. */
  label: text(40),
});

const TwistSchema = v.strictObject({ id, text: text(320) });

const StorySchema = v.strictObject({
  id,
  title: text(60),
  protagonist: v.strictObject({ name: text(40), role: text(80), level: v.picklist(LEVELS) }),
  setting: text(160),
  audience: v.pipe(v.array(text(40)), v.minLength(1)),
  themes: v.pipe(v.array(text(40)), v.minLength(1)),
  difficulty: v.picklist([1, 2, 3]),
  text: text(4000),
  stakeholders: v.pipe(v.array(v.strictObject({ who: text(80), stake: text(240) })), v.minLength(2), v.maxLength(8)),
  qualities: v.pipe(v.array(v.picklist(QUALITIES)), v.minLength(2)),
  values: v.array(id),
  question: text(160),
  options: v.pipe(v.array(OptionSchema), v.minLength(2), v.maxLength(5)),
  other_option: v.boolean(),
  questions: v.pipe(v.array(text(240)), v.minLength(1), v.maxLength(8)),
  twists: v.pipe(v.array(TwistSchema), v.maxLength(5)),
  notes: text(2000),
  afterword: text(1200),
  warning: v.nullable(text(240)),
  source: v.optional(text(160)),
  licence: v.optional(text(40)),
});

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240));

/** A card for a talk: a question, and what helps the talk along. */
const ThemeSchema = v.strictObject({
  id,
  title: text(60),
  question: text(200),
  prompts: v.pipe(v.array(text(200)), v.minLength(1), v.maxLength(8)),
  minutes,
  notes: text(1200),
  source: v.optional(text(160)),
});

/** An assignment, done alone or with the table; `answer: none` leaves nothing on the phone. */
const TaskSchema = v.strictObject({
  id,
  title: text(60),
  assignment: text(600),
  prompts: v.optional(v.pipe(v.array(text(200)), v.maxLength(8)), []),
  work: v.picklist(['alone', 'table']),
  answer: v.picklist(['text', 'none']),
  minutes,
  notes: text(1200),
  source: v.optional(text(160)),
});

/**
 * Ordered activities with their minutes. `kind` names a kind of activity; `settings` are those of that kind, and what is left
 * out is filled in from the cards when a room is opened (shared/programmes/from-deck.ts).
 */
const ProgrammeSchema = v.strictObject({
  id,
  title: text(80),
  purpose: text(240),
  activities: v.pipe(
    v.array(
      v.strictObject({
        id,
        kind: id,
        title: text(80),
        minutes,
        notes: v.optional(text(1200)),
        settings: v.optional(v.record(v.string(), v.unknown()), {}),
      }),
    ),
    v.minLength(1),
    v.maxLength(20),
  ),
});

export const DeckSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  title: text(80),
  language: v.picklist(LANGUAGES),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  description: text(400),
  source: text(200),
  /** Of the publication that the deck follows. */
  year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100))),
  licence: text(40),
  /** A frame to copy and fill in: listed in the studio, never dealt. */
  frame: v.optional(v.boolean()),
  labels: v.strictObject({ bekwaam: text(40), betrouwbaar: text(40), betrokken: text(40) }),
  values: v.optional(v.array(ValueCardSchema), []),
  stories: v.optional(v.array(StorySchema), []),
  themes: v.optional(v.array(ThemeSchema), []),
  tasks: v.optional(v.array(TaskSchema), []),
  programmes: v.optional(v.array(ProgrammeSchema), []),
});

/** The lists of cards in a deck, in the order in which people meet them. */
export const CARD_KINDS = ['values', 'stories', 'themes', 'tasks', 'programmes'] as const;

export type Quality = (typeof QUALITIES)[number];
export type Family = (typeof FAMILIES)[number];
export type Language = (typeof LANGUAGES)[number];
export type ValueCard = v.InferOutput<typeof ValueCardSchema>;
export type Story = v.InferOutput<typeof StorySchema>;
export type Theme = v.InferOutput<typeof ThemeSchema>;
export type Task = v.InferOutput<typeof TaskSchema>;
export type DeckProgramme = v.InferOutput<typeof ProgrammeSchema>;
export type CardKind = (typeof CARD_KINDS)[number];
export type Deck = v.InferOutput<typeof DeckSchema>;
export type QualityLabels = Deck['labels'];
