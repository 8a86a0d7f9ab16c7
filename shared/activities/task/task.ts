/** The task: an assignment, done alone or at the table; answers that the facilitator picks and groups, and dots to vote. */
import type { Task } from '../../deck/deck.ts';
import type { ActivityKind, Phase, RoomContent } from '../activity.ts';
import { dotsProgress } from '../collect/dots.ts';
import { itemsOf, itemsProgress, itemTexts } from '../collect/items.ts';
import { bodySchema, checkAnswer, type TaskAnswer } from './answer.ts';
import { grouping, shownGroups } from './groups.ts';
import { fits, TaskSettingsSchema, type TaskSettings } from './settings.ts';
import { simulateTask } from './simulate.ts';
import { basis, summarise } from './summarise.ts';

export const task: ActivityKind<TaskSettings, TaskAnswer> = {
  kind: 'task',
  settings: TaskSettingsSchema,
  body: bodySchema,
  phases,
  fits,
  check: ({ settings, body }) => checkAnswer(settings, body),
  // A change would take an answer away that others are voting on.
  changeableLate: false,
  progress: (_slot, body) => {
    if (body.kind === 'items') return itemsProgress(body);
    return body.kind === 'dots' ? dotsProgress(body) : body.kind === 'pass' ? 'pass' : 'done';
  },
  view: (settings, content, phase, live) => {
    const { id, title, assignment, prompts, minutes } = taskOf(settings, content);
    const { work, answers, dots } = settings;
    return {
      kind: 'task',
      task: { id, title, assignment, prompts, minutes },
      work,
      answers,
      dots,
      groups: phase === 'do' ? [] : shownGroups(live.steering, itemsOf(live.items, 'answers')),
    };
  },
  steering: grouping,
  notes: (settings, content) => [taskOf(settings, content).notes],
  phaseTexts: () => ({}),
  previewPhase: (_settings, phase) => (phase === 'vote' || phase === 'result' ? 'result' : null),
  summarise,
  trim: (picture) => picture,
  basis: (answers, settings, _phase, tables = []) => basis(answers, settings, tables),
  seals: () => ['answers', 'votes'],
  texts: (body, slot) => (slot === 'answers' && (body.kind === 'items' || body.kind === 'pass') ? itemTexts(body, slot) : []),
  simulate: ({ settings, content, slot, persona, live }) => simulateTask(settings, content.language, slot, persona, live.items),
};

function phases({ work, answers, dots }: TaskSettings): readonly Phase[] {
  const slots = [answers > 0 ? 'answers' : 'done'];
  const doing: Phase = { id: 'do', slots, ...(work === 'table' ? { tableSlots: slots } : {}), pictures: [] };
  if (answers === 0) return [doing];
  return [
    doing,
    { id: 'gather', slots: [], pictures: [] },
    ...(dots > 0 ? [{ id: 'vote', slots: ['votes'], pictures: [] }] : []),
    { id: 'result', slots: [], pictures: ['answers'] },
  ];
}

function taskOf(settings: TaskSettings, content: RoomContent): Task {
  const card = content.tasks.find(({ id }) => id === settings.task);
  if (!card) throw new Error(`the room has no task ${settings.task}; opening should have refused it`);
  return card;
}
