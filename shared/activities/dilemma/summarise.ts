/** The group's picture of a dilemma: what it chose, how it moved, which values it played, where it tipped. */
import * as v from 'valibot';
import { QUALITIES } from '../../deck/deck.ts';
import { protectDilemma, type SortBefore } from '../../privacy/protect-links.ts';
import { enoughForTheRoom, mayShowWithin, MIN_GROUP } from '../../privacy/small-groups.ts';
import type { SummaryInput } from '../activity.ts';
import { SortedSchema, topValues, type Sorted } from '../value-sort/answer.ts';
import { slotOf } from '../value-sort/value-sort.ts';
import type { Lens } from '../value-sort/picture.ts';
import { ValueSortSettingsSchema, type ValueSortSettings } from '../value-sort/settings.ts';
import { summariseLens } from '../value-sort/summarise.ts';
import { mayChooseOther, TALK, type Chosen, type DilemmaAnswer } from './answer.ts';
import { choicesPerTable } from './per-table.ts';
import { movementOf } from './movement.ts';
import { twistSlot, twistsDealt } from './phases.ts';
import type { ChoiceCount, ChoiceId, ChoiceValues, DilemmaPicture } from './picture.ts';
import type { DilemmaSettings } from './settings.ts';

const CARDS_SHOWN = 3;

export function summarise(input: SummaryInput<DilemmaSettings, DilemmaAnswer>, phase: string): DilemmaPicture {
  const { settings, content } = input;
  const first = chosen(input, 'first');
  const second = phase === 'result' ? chosen(input, 'second') : null;
  // One population per picture: groups by the second choice once it was asked, so that no two pictures can be subtracted.
  const last = second ?? first;
  const choices = choiceIds(input, [...first.values(), ...(second?.values() ?? [])]);
  const dealt = phase === 'result' ? twistsDealt(settings, phase) : [];
  const twists = dealt
    .map((twist) => ({ twist, answers: chosen(input, twistSlot(twist)) }))
    .map(({ twist, answers }) => ({ twist, counts: countPer(choices, answers), people: answers.size }));
  const firstCounts = countPer(choices, first);
  const before = sortedBefore(input);
  const picture: DilemmaPicture = {
    kind: 'dilemma',
    people: first.size,
    first: firstCounts,
    second: second && countPer(choices, second),
    movement: second && second.size >= MIN_GROUP && first.size >= MIN_GROUP ? movementOf(idsOf(first), idsOf(second), choices) : null,
    values: valuesPerChoice(choices, last, (_key, answer) => (answer.kind === 'choice' ? answer.cards : [])),
    topValues: valuesPerChoice(choices, last, topValuesOf(before)),
    qualities: qualityShares(last, new Map(content.values.map((card) => [card.id, card.quality]))),
    sure: { first: meanSure(first), second: second && meanSure(second) },
    twists: twists.filter((each) => enoughForTheRoom(each.people, false)),
    tippingPoint: tippingPoint(firstCounts, twists),
    ...(settings.perTable && second ? { tables: choicesPerTable(choices, idsOf(second), input.tables) } : {}),
    // What tables noted is no reason for a choice.
    reasons: input.approved
      .filter(({ slot }) => slot !== TALK)
      .map(({ id, text, choice }) => ({
        id,
        text,
        choice: choice !== null && peopleWith(choice, last) >= MIN_GROUP ? choice : null,
      })),
  };
  return protectDilemma(picture, pictureBefore(before, input));
}

/** The first twist after which another option leads than at the first choice. A tie leads nowhere. */
export function tippingPoint(
  first: readonly ChoiceCount[],
  twists: readonly { readonly twist: string; readonly counts: readonly ChoiceCount[]; readonly people: number }[],
): string | null {
  const before = leader(first);
  if (before === null) return null;
  const tip = twists.find((each) => each.people >= MIN_GROUP && leader(each.counts) !== null && leader(each.counts) !== before);
  return tip?.twist ?? null;
}

function leader(counts: readonly ChoiceCount[]): ChoiceId | null {
  const [best, next] = counts.filter((each) => each.choice !== 'pass').toSorted((a, b) => b.count - a.count);
  return best && best.count > (next?.count ?? 0) ? best.choice : null;
}

function chosen(input: SummaryInput<DilemmaSettings, DilemmaAnswer>, slot: string): ReadonlyMap<string, Chosen> {
  const found = new Map<string, Chosen>();
  for (const [key, body] of input.answers.get(slot) ?? []) if (body.kind === 'choice' || body.kind === 'pass') found.set(key, body);
  return found;
}

function choiceIds({ settings, content }: SummaryInput<DilemmaSettings, DilemmaAnswer>, answers: readonly Chosen[]): readonly ChoiceId[] {
  const story = content.stories.find((each) => each.id === settings.story);
  const passed = answers.some((answer) => answer.kind === 'pass');
  return [
    ...(story?.options.map((option) => option.id) ?? []),
    ...(mayChooseOther(settings, content) ? ['other'] : []),
    ...(passed ? ['pass'] : []),
  ];
}

function choiceOf(answer: Chosen): ChoiceId {
  return answer.kind === 'choice' ? answer.option : 'pass';
}

function idsOf(answers: ReadonlyMap<string, Chosen>): ReadonlyMap<string, ChoiceId> {
  return new Map([...answers].map(([key, answer]) => [key, choiceOf(answer)]));
}

function countPer(choices: readonly ChoiceId[], answers: ReadonlyMap<string, Chosen>): readonly ChoiceCount[] {
  return choices.map((choice) => ({ choice, count: peopleWith(choice, answers) }));
}

function peopleWith(choice: ChoiceId, answers: ReadonlyMap<string, Chosen>): number {
  return [...answers.values()].filter((answer) => choiceOf(answer) === choice).length;
}

/** Which value cards go with which choice; a group or a count that may not be shown is left out. */
function valuesPerChoice(
  choices: readonly ChoiceId[],
  answers: ReadonlyMap<string, Chosen>,
  cardsOf: (key: string, answer: Chosen) => readonly string[],
): readonly ChoiceValues[] {
  return choices.flatMap((choice) => {
    const group = [...answers].filter(([, answer]) => choiceOf(answer) === choice);
    const played = new Map<string, number>();
    for (const [key, answer] of group) for (const card of cardsOf(key, answer)) played.set(card, (played.get(card) ?? 0) + 1);
    const cards = [...played].filter(([, count]) => mayShowWithin(count, group.length)).map(([value, count]) => ({ value, count }));
    cards.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    return cards.length === 0 ? [] : [{ choice, people: group.length, cards: cards.slice(0, CARDS_SHOWN) }];
  });
}

/** Top values of each person that a choice is linked with. */
const TOP_VALUES = 4;

type SortedBefore = { readonly settings: ValueSortSettings; readonly lens: Lens; readonly sorts: ReadonlyMap<string, Sorted> };

/** The newest value sort before this dilemma, the lens of the work first, by key; null when there was none. */
function sortedBefore(input: SummaryInput<DilemmaSettings, DilemmaAnswer>): SortedBefore | null {
  const sort = input.earlier.findLast((each) => each.kind === 'value-sort');
  const settings = v.safeParse(ValueSortSettingsSchema, sort?.settings);
  if (!sort || !settings.success) return null;
  const lens = settings.output.lenses.includes('professional') ? 'professional' : (settings.output.lenses.at(-1) ?? 'professional');
  const sorts = new Map<string, Sorted>();
  for (const [key, body] of sort.answers.get(slotOf(lens)) ?? []) {
    const sorted = v.safeParse(SortedSchema, body);
    if (sorted.success && sorted.output.done) sorts.set(key, sorted.output);
  }
  return { settings: settings.output, lens, sorts };
}

/** The own first pile, best first. */
function topValuesOf(before: SortedBefore | null): (key: string) => readonly string[] {
  return (key) => {
    const sorted = before?.sorts.get(key);
    return before && sorted ? topValues(before.settings, sorted).slice(0, TOP_VALUES) : [];
  };
}

/** What the room can see of that sort, from which a small group could be told (PR3, PR4). */
function pictureBefore(before: SortedBefore | null, { content, people }: SummaryInput<DilemmaSettings, DilemmaAnswer>): SortBefore | null {
  if (!before) return null;
  const quota = before.settings.piles[0]?.quota ?? null;
  return {
    picture: summariseLens(before.settings, content.values, [...before.sorts.values()], before.lens, people),
    each: quota === null ? null : Math.min(quota, TOP_VALUES),
  };
}

function qualityShares(answers: ReadonlyMap<string, Chosen>, familyOf: ReadonlyMap<string, string>): DilemmaPicture['qualities'] {
  const played = [...answers.values()].flatMap((answer) => (answer.kind === 'choice' ? answer.cards : []));
  const counts = QUALITIES.map((quality) => ({ quality, count: played.filter((card) => familyOf.get(card) === quality).length }));
  const total = counts.reduce((sum, each) => sum + each.count, 0);
  return total < MIN_GROUP ? [] : counts.map((each) => ({ quality: each.quality, percent: Math.round((each.count / total) * 100) }));
}

function meanSure(answers: ReadonlyMap<string, Chosen>): number | null {
  const given = [...answers.values()].flatMap((answer) => (answer.kind === 'choice' && answer.sure !== undefined ? [answer.sure] : []));
  return given.length < MIN_GROUP ? null : Math.round((given.reduce<number>((sum, each) => sum + each, 0) / given.length) * 10) / 10;
}
