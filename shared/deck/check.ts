/** Is this a deck that can be dealt? The schema, what it can't say, and advice. */
import * as v from 'valibot';
import { CARD_KINDS, DeckSchema, type Deck, type Story } from './deck.ts';
import { isLogo } from './look.ts';
import { found, foundBySchema, type Found, type Place } from './problem.ts';

export type Checked = {
  /** Null when something makes the deck as a whole unusable. */
  readonly deck: Deck | null;
  readonly found: readonly Found[];
};

const FEWEST_WORDS = 150;
const MOST_WORDS = 350;
const COMFORTABLE_EXPLANATION = 100;

/** @param input anything, for instance what a file holds. Never throws. */
export function checkDeck(input: unknown): Checked {
  const parsed = v.safeParse(DeckSchema, input);
  if (!parsed.success) return { deck: null, found: parsed.issues.map(foundBySchema) };
  const errors = crossCheck(parsed.output);
  return { deck: errors.length > 0 ? null : parsed.output, found: errors };
}

/** What the schema can't say: what must be different. */
export function crossCheck(deck: Deck): Found[] {
  return [
    // A look is written by hand or by a program: what says that it is a PNG may be something else.
    ...(deck.look?.logo !== undefined && !isLogo(deck.look.logo) ? [found(['look', 'logo'], 'bad-logo')] : []),
    ...CARD_KINDS.flatMap((kind) => doubles(deck[kind], [kind])),
    ...deck.stories.flatMap((story, i) => [
      ...doubles(story.options, ['stories', i, 'options']),
      ...doubles(story.twists, ['stories', i, 'twists']),
      ...(new Set(story.qualities).size < 2 ? [found(['stories', i, 'qualities'], 'one-quality')] : []),
    ]),
    ...deck.programmes.flatMap((programme, i) => doubles(programme.activities, ['programmes', i, 'activities'])),
  ];
}

/** Values that a story names and that no deck in its language has; the story can be played, without these cards. */
export function missingValues({ stories }: Pick<Deck, 'stories'>, known: ReadonlySet<string>): Found[] {
  return stories.flatMap((story, i) =>
    story.values.flatMap((id, j) => (known.has(id) ? [] : [found(['stories', i, 'values', j], 'unknown-value', { id }, 'warning')])),
  );
}

/** What makes a card weaker, though it can be dealt. */
export function advice(deck: Deck): Found[] {
  return [
    ...deck.values.flatMap(({ explanation }, i) =>
      explanation.length > COMFORTABLE_EXPLANATION
        ? [found(['values', i, 'explanation'], 'explanation-long', { length: explanation.length }, 'warning')]
        : [],
    ),
    ...deck.stories.flatMap((story, i) => lengthOfStory(story, i)),
  ];
}

/** The draft as far as it can be dealt: cards with an error stay behind. Null when the deck itself has an error, or is a frame. */
export function dealable(draft: Deck): Deck | null {
  const bare = checkDeck({ ...draft, values: [], stories: [], themes: [], tasks: [], programmes: [] });
  if (!bare.deck || draft.frame) return null;
  const whole = checkDeck(draft);
  if (whole.deck) return whole.deck;
  const broken = new Set(whole.found.map(({ place }) => `${place[0]} ${place[1]}`));
  const keep = <Item>(kind: string, cards: readonly Item[]): Item[] => cards.filter((_card, i) => !broken.has(`${kind} ${i}`));
  const rest = {
    ...draft,
    values: keep('values', draft.values),
    stories: keep('stories', draft.stories),
    themes: keep('themes', draft.themes),
    tasks: keep('tasks', draft.tasks),
    programmes: keep('programmes', draft.programmes),
  };
  // What the schema refused is gone now; what must be different may only now be seen.
  return checkDeck(rest).deck ?? (isSmaller(rest, draft) ? dealable(rest) : null);
}

/** Number of words of a text, as a word processor counts them. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

function lengthOfStory(story: Story, i: number): Found[] {
  const words = wordsIn(story.text);
  if (words < FEWEST_WORDS) return [found(['stories', i, 'text'], 'story-short', { words }, 'warning')];
  return words > MOST_WORDS ? [found(['stories', i, 'text'], 'story-long', { words }, 'warning')] : [];
}

function doubles(items: readonly { readonly id: string }[], place: Place): Found[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [found([...place, index, 'id'], 'double-id', { id })] : [];
  });
}

function isSmaller(one: Deck, other: Deck): boolean {
  return CARD_KINDS.some((kind) => one[kind].length < other[kind].length);
}
