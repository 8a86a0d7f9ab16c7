/**
 * The format of a deck, as types and as the schemas it is checked against.
 * One deck is in one language; a translation is another file with the same ids and another `language`.
 *
 * A *deck* can be dealt: every text is there and fits its card. A *draft* is what the studio keeps while somebody writes: the
 * same fields of the same types, but texts may be empty or too long and lists may be short, so that no keystroke is refused.
 */
import * as v from 'valibot';

export const QUALITIES = ['bekwaam', 'betrouwbaar', 'betrokken'] as const;
/** One of the three qualities of good work, or none: a value that belongs to all or to no quality. */
export const FAMILIES = [...QUALITIES, 'none'] as const;
export const LANGUAGES = ['nl', 'en'] as const;
export const LEVELS = ['rijk', 'gemeente', 'provincie', 'waterschap', 'other'] as const;
/** The lists of cards in a deck, in the order in which people meet them. */
export const CARD_KINDS = ['values', 'stories', 'themes', 'tasks', 'programmes'] as const;

/** Characters of one text in a draft, cards of one kind in a draft: far above what anybody writes. */
const DRAFT_TEXT = 20_000;
export const MOST_CARDS = 5_000;

const draftText = v.pipe(v.string(), v.maxLength(DRAFT_TEXT));

function deckSchema(mode: 'deck' | 'draft') {
  const strict = mode === 'deck';
  const text = (max: number) => (strict ? v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max)) : draftText);
  const some = <Item extends v.GenericSchema>(item: Item, least: number, most: number) =>
    strict ? v.pipe(v.array(item), v.minLength(least), v.maxLength(most)) : v.pipe(v.array(item), v.maxLength(100));
  const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'id'));
  const minutes = v.pipe(v.number(), v.integer(), v.minValue(strict ? 1 : 0), v.maxValue(240));
  const cards = <Item extends v.GenericSchema>(card: Item) => v.optional(v.pipe(v.array(card), v.maxLength(MOST_CARDS)), []);

  const value = v.strictObject({
    id,
    title: text(60),
    explanation: text(140),
    quality: v.picklist(FAMILIES),
    source: text(120),
  });

  const option = v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-e]$/, 'option-id')),
    text: text(160),
    consequence: text(240),
    /** A few words for charts, where the whole text does not fit. */
    label: text(40),
  });

  const story = v.strictObject({
    id,
    title: text(60),
    protagonist: v.strictObject({ name: text(40), role: text(80), level: v.picklist(LEVELS) }),
    setting: text(160),
    audience: some(text(40), 1, 20),
    themes: some(text(40), 1, 20),
    difficulty: v.picklist([1, 2, 3]),
    text: text(4000),
    stakeholders: some(v.strictObject({ who: text(80), stake: text(240) }), 2, 8),
    qualities: some(v.picklist(QUALITIES), 2, 3),
    values: some(id, 0, 30),
    question: text(160),
    options: some(option, 2, 5),
    other_option: v.boolean(),
    questions: some(text(240), 1, 8),
    twists: some(v.strictObject({ id, text: text(320) }), 0, 5),
    notes: text(2000),
    afterword: text(1200),
    warning: v.nullable(text(240)),
    source: v.optional(text(160)),
    licence: v.optional(text(40)),
  });

  /** A card for a talk: a question, and what helps the talk along. */
  const theme = v.strictObject({
    id,
    title: text(60),
    question: text(200),
    prompts: some(text(200), 1, 8),
    minutes,
    notes: text(1200),
    source: v.optional(text(160)),
  });

  /** An assignment, done alone or with the table; `answer: none` leaves nothing on the phone. */
  const task = v.strictObject({
    id,
    title: text(60),
    assignment: text(600),
    prompts: v.optional(some(text(200), 0, 8), []),
    work: v.picklist(['alone', 'table']),
    answer: v.picklist(['text', 'none']),
    minutes,
    notes: text(1200),
    source: v.optional(text(160)),
  });

  /**
   * Ordered activities with their minutes. `kind` names a kind of activity; `settings` are those of that kind, and what is
   * left out is filled in from the cards when a room is opened.
   */
  const programme = v.strictObject({
    id,
    title: text(80),
    purpose: text(240),
    activities: some(
      v.strictObject({
        id,
        kind: id,
        title: text(80),
        minutes,
        notes: v.optional(text(1200)),
        settings: v.optional(v.record(v.string(), v.unknown()), {}),
      }),
      1,
      20,
    ),
  });

  return v.strictObject({
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
    /** The look of an organisation: an accent colour, and a logo as a `data:` address of a PNG, JPEG or WebP picture. */
    look: v.optional(
      v.strictObject({
        accent: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'colour'))),
        logo: v.optional(
          v.pipe(v.string(), v.maxLength(140_000), v.regex(/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+=*$/, 'logo')),
        ),
      }),
    ),
    labels: v.strictObject({ bekwaam: text(40), betrouwbaar: text(40), betrokken: text(40) }),
    values: cards(value),
    stories: cards(story),
    themes: cards(theme),
    tasks: cards(task),
    programmes: cards(programme),
  });
}

export const DeckSchema = deckSchema('deck');
export const DraftSchema = deckSchema('draft');

/** A deck and a draft have the same type; what differs is what the texts may be. */
export type Deck = v.InferOutput<typeof DeckSchema>;
export type CardKind = (typeof CARD_KINDS)[number];
export type CardOf<Kind extends CardKind> = Deck[Kind][number];
export type ValueCard = CardOf<'values'>;
export type Story = CardOf<'stories'>;
export type Theme = CardOf<'themes'>;
export type Task = CardOf<'tasks'>;
export type DeckProgramme = CardOf<'programmes'>;
export type Card = CardOf<CardKind>;
export type QualityLabels = Deck['labels'];
export type Quality = (typeof QUALITIES)[number];
export type Family = (typeof FAMILIES)[number];
export type Language = (typeof LANGUAGES)[number];
