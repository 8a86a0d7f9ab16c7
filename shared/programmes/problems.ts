/** What keeps an edited programme from being opened. The same rules as the server's, told per activity. */
import type { Cards } from './cards.ts';
import type { TypedItem, TypedProgramme } from './item.ts';
import { PROBLEMS, type ItemProblem } from './kind.ts';
import { itemKind } from './kinds.ts';

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
  if (item.title.trim() === '') problems.push(PROBLEMS.noTitle);
  if (!Number.isInteger(item.minutes) || item.minutes < 1 || item.minutes > 240) problems.push(PROBLEMS.minutes);
  return [...problems, ...itemKind(item.kind).problems(item.settings, cards)];
}
