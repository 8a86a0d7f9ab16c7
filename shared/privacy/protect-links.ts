/**
 * What keeps the value cards that are shown with each choice of a dilemma from telling, together with the totals of the choices
 * and the picture of the value sort, what a small group did.
 *
 * PR2 A count within a choice is shown only when those of that choice whom it does not count are five at least.
 * PR3 A count of top values within a choice is shown only when what the value sort shows leaves five at least, or nobody, of
 *     those who chose otherwise, on both sides.
 * PR4 Nor may the cards that are not named be told: everybody has the same number of top values.
 */
import type { ChoiceValues, DilemmaPicture } from '../activities/dilemma/picture.ts';
import type { ValueSortPicture } from '../activities/value-sort/picture.ts';
import { MIN_GROUP } from './small-groups.ts';

/** The newest value sort before a dilemma, as the harvest shows it. `each` top values a person, when that is the same for everybody. */
export type SortBefore = { readonly picture: ValueSortPicture; readonly each: number | null };

/** PR2 to PR4. @param before null when no value sort is in the harvest. */
export function protectDilemma(picture: DilemmaPicture, before: SortBefore | null): DilemmaPicture {
  const values = picture.values.map(withoutFewOthers);
  const topValues = withoutWayRound(picture.topValues.map(withoutFewOthers), before);
  return { ...picture, values: values.filter(hasCards), topValues: topValues.filter(hasCards) };
}

function hasCards({ cards }: ChoiceValues): boolean {
  return cards.length > 0;
}

function withoutFewOthers({ cards, ...of }: ChoiceValues): ChoiceValues {
  return { ...of, cards: cards.filter(({ count }) => of.people - count >= MIN_GROUP) };
}

function withoutWayRound(choices: readonly ChoiceValues[], before: SortBefore | null): readonly ChoiceValues[] {
  if (!before) return choices;
  const values = [...new Set(choices.flatMap(({ cards }) => cards.map(({ value }) => value)))];
  const kept = values.reduce((now, value) => withoutRest(now, value, before.picture), choices);
  return kept.map((choice) => withoutUnnamed(choice, before.each));
}

/** PR3: the smallest counts of this value go until nobody can be told by what is left of the total. */
function withoutRest(choices: readonly ChoiceValues[], value: string, sort: ValueSortPicture): readonly ChoiceValues[] {
  // With one pile the picture counts who ranked it first, which is another question.
  if (sort.piles.length === 1) return choices;
  const total = sort.heat.find((row) => row.value === value)?.counts[0] ?? null;
  const shown = choices.filter(({ cards }) => cards.some((card) => card.value === value));
  if (shown.length === 0) return choices;
  const rest = total === null ? null : total - sum(shown.map((choice) => countOf(choice, value)));
  const others = sort.people - sum(shown.map(({ people }) => people));
  const safe = rest !== null && ((rest === 0 && others === 0) || (rest >= MIN_GROUP && others - rest >= MIN_GROUP));
  if (safe) return choices;
  const smallest = shown.toSorted((a, b) => countOf(a, value) - countOf(b, value))[0];
  return withoutRest(
    choices.map((choice) => (choice === smallest ? { ...choice, cards: choice.cards.filter((card) => card.value !== value) } : choice)),
    value,
    sort,
  );
}

/** PR4. Taking one away only makes the unnamed more. */
function withoutUnnamed(choice: ChoiceValues, each: number | null): ChoiceValues {
  const unnamed = each === null ? MIN_GROUP : each * choice.people - sum(choice.cards.map(({ count }) => count));
  return unnamed >= MIN_GROUP || choice.cards.length === 0 ? choice : { ...choice, cards: choice.cards.slice(0, -1) };
}

function countOf({ cards }: ChoiceValues, value: string): number {
  return cards.find((card) => card.value === value)?.count ?? 0;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
