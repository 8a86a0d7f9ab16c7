/** Counts of one question in one room, with the names of what was counted: what gatherings are compared by and hubs add up. */
import type { DilemmaPicture } from '../activities/dilemma/picture.ts';
import type { DilemmaView } from '../activities/dilemma/view.ts';
import type { Picture } from '../activities/pictures.ts';
import type { Lens, ValueSortPicture } from '../activities/value-sort/picture.ts';
import type { ActivityView } from '../activities/views.ts';
import type { Family } from '../deck/deck.ts';
import { nameOf } from '../deck/merge.ts';

export type TallyRow = {
  /** The same for the same thing in another room: the name of a value, the id of an option. */
  readonly key: string;
  readonly title: string;
  /** Of a value card; null for anything else. */
  readonly quality: Family | null;
  /** People; null is a count that is not shown. */
  readonly count: number | null;
};

/** `top`: values on the first pile. `first`, `second`: the two choices of a dilemma. */
export type TallyOf = 'top' | 'first' | 'second';

export type Tally = {
  /** Of the activity. */
  readonly activity: string;
  readonly title: string;
  readonly of: TallyOf;
  /** Of a value sort. */
  readonly lens: Lens | null;
  readonly people: number;
  readonly rows: readonly TallyRow[];
};

/** Counts that are left out because their names belong to a card that is not told are no tally. */
export function talliesOf(
  activity: { readonly id: string; readonly title: string },
  picture: Picture,
  cards: ActivityView | null,
): readonly Tally[] {
  if (picture.kind === 'value-sort' && cards?.kind === 'value-sort') return [sortTally(activity, picture, cards.cards)];
  if (picture.kind === 'dilemma' && cards?.kind === 'dilemma') return choiceTallies(activity, picture, cards);
  return [];
}

/** A picture of which only the top was shown has no other rows. */
function sortTally(
  { id, title }: { readonly id: string; readonly title: string },
  picture: ValueSortPicture,
  cards: readonly { readonly id: string; readonly title: string; readonly quality: Family }[],
): Tally {
  const known = new Map(cards.map((card) => [card.id, card]));
  const counted =
    picture.heat.length > picture.top.length ? picture.heat.map(({ value, counts }) => ({ value, count: counts[0] ?? null })) : picture.top;
  const rows = counted.flatMap(({ value, count }) => {
    const card = known.get(value);
    return card ? [{ key: nameOf(card.title), title: card.title, quality: card.quality, count }] : [];
  });
  return { activity: id, title, of: 'top', lens: picture.lens, people: picture.people, rows: mostFirst(rows) };
}

function choiceTallies(
  { id, title }: { readonly id: string; readonly title: string },
  { first, second }: DilemmaPicture,
  { story }: DilemmaView,
): readonly Tally[] {
  const labels = new Map(story.options.map((option) => [option.id as string, option.label]));
  const tally = (of: 'first' | 'second', counts: DilemmaPicture['first']): Tally => ({
    activity: id,
    title,
    of,
    lens: null,
    people: counts.reduce((sum, { count }) => sum + count, 0),
    // `other` and `pass` have no label of the story; who shows them has the words.
    rows: counts.map(({ choice, count }) => ({ key: choice, title: labels.get(choice) ?? '', quality: null, count })),
  });
  return [...(first.length > 0 ? [tally('first', first)] : []), ...(second && second.length > 0 ? [tally('second', second)] : [])];
}

/** Rows without a count come last, in their order. */
export function mostFirst<Row extends { readonly count: number | null }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => (b.count ?? -1) - (a.count ?? -1));
}
