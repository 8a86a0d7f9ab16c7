/** What a task brought: the answers in their groups, by the dots of the room. */
import type { SlotAnswers, SummaryInput } from '../activity.ts';
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
 * With a vote: who voted. Without one nothing is counted, and the picture rests on what was written; an answer of a table
 * stands for several people, so there every sentence counts.
 */
export function basis(answers: SlotAnswers<TaskAnswer>, { dots, work }: TaskSettings): number {
  if (dots > 0) return voters(votesIn(answers));
  const written = [...(answers.get('answers')?.values() ?? [])].flatMap((body) => (body.kind === 'items' ? [body.items.length] : []));
  return work === 'alone' ? written.filter((count) => count > 0).length : written.reduce((sum, count) => sum + count, 0);
}

function votesIn(answers: SlotAnswers<TaskAnswer>): readonly Dots[] {
  return [...(answers.get('votes')?.values() ?? [])].filter((body) => body.kind === 'dots' || body.kind === 'pass');
}
