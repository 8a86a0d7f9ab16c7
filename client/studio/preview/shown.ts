/**
 * What of a draft is shown. Pure. A draft may be half made, and the live parts are not made for that: they name their parts by
 * what they say. Here doubles get a mark that nobody sees, so that any draft can be drawn.
 */
import type { DilemmaView } from '../../../shared/activities/dilemma/view.ts';
import type { ValueSortView } from '../../../shared/activities/value-sort/view.ts';
import { standardPiles } from '../../../shared/activities/value-sort/piles.ts';
import type { ValueSortPicture } from '../../../shared/activities/value-sort/picture.ts';
import type { Progress } from '../../../shared/protocol/messages.ts';
import type { Deck, Story, ValueCard } from '../../../shared/deck/deck.ts';

const INVISIBLE = '\u200b';

/** Equal texts made different, for the eye the same. */
export function unlike(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return text + INVISIBLE.repeat(before);
  });
}

/** The story as it can be drawn: at least one quality, none twice, no two parts with the same name. */
export function drawable(story: Story): Story {
  const qualities = [...new Set(story.qualities)];
  const whos = unlike(story.stakeholders.map(({ who }) => who));
  return {
    ...story,
    qualities,
    stakeholders: story.stakeholders.map((each, i) => ({ ...each, who: whos[i] ?? each.who })),
    options: story.options.map((option, i) => ({ ...option, id: 'abcdefghij'[i] ?? String(i) })),
    questions: unlike(story.questions),
    twists: story.twists.map((twist, i) => ({ ...twist, id: `t${i + 1}` })),
    afterword: unlike(story.afterword.split(/\n\s*\n/)).join('\n\n'),
  };
}

/** How many value cards stand by to be played in a preview. */
const FEW = 4;

/** @param twist index of the twist that is on the table, with those before it; null for none. */
export function dilemmaView(story: Story, deck: Pick<Deck, 'labels' | 'values'>, twist: number | null): DilemmaView {
  const named = deck.values.filter(({ id }) => story.values.includes(id));
  return {
    kind: 'dilemma',
    story,
    labels: deck.labels,
    cards: [...named, ...deck.values.filter((card) => !named.includes(card))].slice(0, FEW),
    cardsMax: 3,
    other: story.other_option,
    sure: true,
    twists: story.twists.slice(0, twist === null ? 0 : twist + 1),
    afterword: story.afterword,
  };
}

/** A room halfway, for pictures that tell how far it is. */
export const HALFWAY: Progress = { activity: '', phase: '', people: 24, here: 24, done: 14, passed: 1, busy: 9 };

const COUNTS = [14, 11, 9, 8] as const;
/** A group that put this card on top most often, and the cards that follow it in the deck next. */
export function topPicture(
  card: ValueCard,
  deck: Pick<Deck, 'labels' | 'values'>,
): { readonly picture: ValueSortPicture; readonly cards: ValueSortView } {
  const at = deck.values.findIndex(({ id }) => id === card.id);
  const shown = [...deck.values.slice(at), ...deck.values.slice(0, at)].slice(0, COUNTS.length);
  const piles = standardPiles(deck.values.length);
  return {
    picture: {
      kind: 'value-sort',
      lens: 'professional',
      people: HALFWAY.people,
      unfinished: 0,
      piles: piles.map(({ id }) => id),
      heat: [],
      top: shown.map(({ id }, i) => ({ value: id, count: COUNTS[i] ?? null })),
      divided: [],
      never: [],
      weight: [],
    },
    cards: {
      kind: 'value-sort',
      cards: shown,
      labels: deck.labels,
      lenses: ['professional'],
      lens: 'professional',
      piles,
      rank: false,
      keepTwo: false,
    },
  };
}

/** The moments of a story that can be looked at, in their order. */
export type Moment = 'warning' | 'read' | 'choose' | 'talk' | `twist:${number}` | 'afterword';

export function momentsOf(story: Story, onPhone: boolean): readonly Moment[] {
  return [
    ...(onPhone && story.warning !== null ? (['warning'] as const) : []),
    'read',
    'choose',
    'talk',
    ...story.twists.map((_twist, i) => `twist:${i}` as const),
    'afterword',
  ];
}

/** Does the screen show counts at this moment? They are made up, and the preview says so. */
export const hasCounts = (moment: Moment): boolean => moment === 'choose' || moment.startsWith('twist:');

export const twistOf = (moment: Moment): number | null => (moment.startsWith('twist:') ? Number(moment.slice('twist:'.length)) : null);
