/** A task in a programme: its settings from the cards in play. */
import type { TaskSettings } from './settings.ts';
import { carried, type PoolTask } from '../../programmes/cards.ts';
import { findCard, whole } from '../../programmes/given.ts';
import type { ItemKind, ItemProblem } from '../../programmes/kind.ts';

/** Dots where a table's answers are weighed; what people write alone is often not for weighing. */
const DOTS = 3;

const NO_TASK: ItemProblem = {
  id: 'no-task',
  nl: 'Deze opgave zit niet in de sets die meedoen. Kies een andere opgave.',
  en: 'This task is not in the decks that take part. Choose another one.',
};

export const taskItems: ItemKind<TaskSettings> = {
  stem: 'opgave',
  minutes: 20,
  title: { nl: 'Opgave', en: 'Task' },
  name: { nl: 'Opgave', en: 'Task' },
  add: { nl: 'Voeg een opgave toe', en: 'Add a task' },
  /** A task that is named and not there is not replaced by another. */
  settings(cards, given, home) {
    const task = given['task'] === undefined ? cards.tasks[0] : findCard(cards, cards.tasks, given['task'], home);
    if (!task) return null;
    const usual = withTask({ task: task.id, work: 'alone', answers: 0, dots: 0 }, task);
    const answers = whole(given, 'answers', { least: 0, most: 3, otherwise: usual.answers });
    return {
      task: task.id,
      work: given['work'] === 'alone' || given['work'] === 'table' ? given['work'] : usual.work,
      answers,
      dots: answers === 0 ? 0 : whole(given, 'dots', { least: 0, most: 5, otherwise: usual.dots }),
    };
  },
  carry(settings, from, to) {
    const task = carried(settings.task, { pool: from, cards: from.tasks }, { pool: to, cards: to.tasks });
    if (task) return { ...settings, task: task.id };
    const [other] = to.tasks;
    return other ? withTask(settings, other) : settings;
  },
  problems: (settings, cards) => (cards.tasks.some(({ id }) => id === settings.task) ? [] : [NO_TASK]),
};

/** Another task brings its own way of working. */
export function withTask(settings: TaskSettings, task: PoolTask): TaskSettings {
  const answers = task.answer === 'none' ? 0 : 3;
  return { ...settings, task: task.id, work: task.work, answers, dots: task.work === 'table' && answers > 0 ? DOTS : 0 };
}

/** Without answers there is nothing to vote on. */
export function withAnswers(settings: TaskSettings, answers: number): TaskSettings {
  return { ...settings, answers, dots: answers === 0 ? 0 : settings.dots };
}
