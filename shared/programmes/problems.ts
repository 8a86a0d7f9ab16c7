/** What keeps an edited programme from being opened. The same rules as the server's, told per activity. */
import { pilesHold } from '../activities/value-sort/piles.ts';
import type { Cards } from './cards.ts';
import type { DilemmaItem, TypedItem, TypedProgramme, ValueSortItem } from './item.ts';

export type ItemProblem =
  | 'no-title'
  | 'minutes'
  | 'too-few-cards'
  | 'unknown-cards'
  | 'no-lens'
  | 'piles-too-small'
  | 'pile-twice'
  | 'quota'
  | 'no-story'
  | 'unknown-twists';
export type ProgrammeProblems = {
  readonly programme: readonly ('no-title' | 'no-activities' | 'too-many')[];
  readonly items: Readonly<Record<string, readonly ItemProblem[]>>;
};

export const MOST_ACTIVITIES = 20;

export function problemsOf(programme: TypedProgramme, cards: Cards): ProgrammeProblems {
  const whole: ProgrammeProblems['programme'][number][] = [];
  if (programme.title.trim() === '') whole.push('no-title');
  if (programme.activities.length === 0) whole.push('no-activities');
  if (programme.activities.length > MOST_ACTIVITIES) whole.push('too-many');
  return { programme: whole, items: Object.fromEntries(programme.activities.map((item) => [item.id, problemsOfItem(item, cards)])) };
}

export function hasProblems({ programme, items }: ProgrammeProblems): boolean {
  return programme.length > 0 || Object.values(items).some((each) => each.length > 0);
}

function problemsOfItem(item: TypedItem, cards: Cards): readonly ItemProblem[] {
  const problems: ItemProblem[] = [];
  if (item.title.trim() === '') problems.push('no-title');
  if (!Number.isInteger(item.minutes) || item.minutes < 1 || item.minutes > 240) problems.push('minutes');
  return [...problems, ...(item.kind === 'value-sort' ? valueSortProblems(item, cards) : dilemmaProblems(item, cards))];
}

function valueSortProblems({ settings }: ValueSortItem, cards: Cards): readonly ItemProblem[] {
  const { piles } = settings;
  const labels = piles.map((pile) => pile.label?.trim().toLowerCase() ?? `standard ${pile.id}`);
  const problems: ItemProblem[] = [];
  if (settings.cards.length < 2) problems.push('too-few-cards');
  if (!areKnown(settings.cards, cards)) problems.push('unknown-cards');
  if (settings.lenses.length === 0) problems.push('no-lens');
  if (piles.some((pile) => pile.quota !== null && (!Number.isInteger(pile.quota) || pile.quota < 1 || pile.quota > 200)))
    problems.push('quota');
  else if (!pilesHold(piles, settings.cards.length)) problems.push('piles-too-small');
  if (new Set(labels).size !== labels.length) problems.push('pile-twice');
  return problems;
}

function dilemmaProblems({ settings }: DilemmaItem, cards: Cards): readonly ItemProblem[] {
  const story = cards.stories.find((each) => each.id === settings.story);
  if (!story) return ['no-story'];
  const problems: ItemProblem[] = [];
  if (!settings.twists.every((twist) => story.twists.some((each) => each.id === twist))) problems.push('unknown-twists');
  if (!areKnown(settings.cards, cards)) problems.push('unknown-cards');
  return problems;
}

function areKnown(ids: readonly string[], { valueDecks }: Cards): boolean {
  const known = new Set(valueDecks.flatMap((deck) => deck.values.map((card) => card.id)));
  return ids.every((id) => known.has(id));
}
