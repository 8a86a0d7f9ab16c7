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
});

export const DeckSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  title: text(80),
  language: v.picklist(LANGUAGES),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  description: text(400),
  source: text(200),
  licence: text(40),
  labels: v.strictObject({ bekwaam: text(40), betrouwbaar: text(40), betrokken: text(40) }),
  values: v.optional(v.array(ValueCardSchema), []),
  stories: v.optional(v.array(StorySchema), []),
});

export type Quality = (typeof QUALITIES)[number];
export type Family = (typeof FAMILIES)[number];
export type Language = (typeof LANGUAGES)[number];
export type ValueCard = v.InferOutput<typeof ValueCardSchema>;
export type Story = v.InferOutput<typeof StorySchema>;
export type Deck = v.InferOutput<typeof DeckSchema>;
export type QualityLabels = Deck['labels'];
