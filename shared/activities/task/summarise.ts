/** What a task brought: the answers in their groups, by the dots of the room. */
import type { SlotAnswers, SummaryInput, Tables } from '../activity.ts';
import { rankItems, voters, type Dots } from '../collect/dots.ts';
import { itemsOf } from '../collect/items.ts';
import type { TaskAnswer } from './answer.ts';
import { shownGroups } from './groups.ts';
import type { TaskPicture } from './picture.ts';
import type { TaskSettings } from './settings.ts';

export function summarise({ settings, answers, approved, steering }: SummaryInput<TaskSettings, TaskAnswer>): TaskPicture {
  const votes = votesIn(answers);
  const items = itemsOf(approved, 'answers');
  const ranked = rankItems(items, votes);
  const groups = shownGroups(steering, items)
    .map(({ id, title, items: ids }) => {
      const own = ranked.filter((item) => ids.includes(item.id));
      return { id, title, dots: own.reduce((sum, item) => sum + item.dots, 0), items: own };
    })
    .filter((group) => group.items.length > 0)
    .toSorted((a, b) => b.dots - a.dots);
  const grouped = new Set(groups.flatMap((group) => group.items.map(({ id }) => id)));
  return {
    kind: 'task',
    voters: settings.dots > 0 ? voters(votes) : null,
    groups,
    loose: ranked.filter(({ id }) => !grouped.has(id)),
  };
}

/**
 * With a vote: who voted. Without one the picture rests on who wrote: people, and where tables wrote everybody who sits at one
 * that did.
 */
export function basis(answers: SlotAnswers<TaskAnswer>, { dots, work }: TaskSettings, tables: Tables): number {
  if (dots > 0) return voters(votesIn(answers));
  const wrote = [...(answers.get('answers') ?? [])].flatMap(([key, body]) => (body.kind === 'items' && body.items.length > 0 ? [key] : []));
  if (work === 'alone' || tables.length === 0) return wrote.length;
  return tables.reduce((sum, { key, people }) => sum + (wrote.includes(key) ? people.length : 0), 0);
}

function votesIn(answers: SlotAnswers<TaskAnswer>): readonly Dots[] {
  return [...(answers.get('votes')?.values() ?? [])].filter((body) => body.kind === 'dots' || body.kind === 'pass');
}
