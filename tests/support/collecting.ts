/** A theme, a task and a speaker, over cards of their own. */
import type { ApprovedText, RoomContent } from '../../shared/activities/activity.ts';
import type { SpeakerSettings } from '../../shared/activities/speaker/settings.ts';
import type { TaskSettings } from '../../shared/activities/task/settings.ts';
import type { ThemeSettings } from '../../shared/activities/theme/settings.ts';
import type { Task, Theme } from '../../shared/deck/deck.ts';
import type { Programme } from '../../shared/room/programme.ts';
import { content } from './fixtures.ts';

const theme: Theme = {
  id: 'loyaal',
  title: 'Loyaliteit',
  question: 'Zijn er grenzen aan loyaliteit?',
  prompts: ['Wanneer zei jij nee?', 'Wat kostte dat?'],
  minutes: 20,
  notes: 'GEHEIM-NOTITIE bij het thema',
};

const task: Task = {
  id: 'schraplijst',
  title: 'De schraplijst',
  assignment: 'Noem dingen die meer kosten dan ze opleveren.',
  prompts: ['Waar was het ooit voor?'],
  work: 'table',
  answer: 'text',
  minutes: 20,
  notes: 'GEHEIM-NOTITIE bij de opgave',
};

export const collectingContent: RoomContent = { ...content, themes: [theme], tasks: [task] };
export const themeSettings: ThemeSettings = { theme: 'loyaal', minutes: 15, notes: 'one' };
export const taskSettings: TaskSettings = { task: 'schraplijst', work: 'alone', answers: 3, dots: 3 };
export const speakerSettings: SpeakerSettings = { who: 'Samira', subject: 'De brief die ik niet stuurde', minutes: 15 };

export const collectingProgramme: Programme = {
  title: 'Thema, opgave, spreker',
  activities: [
    { id: 'thema', kind: 'theme', title: 'Loyaliteit', minutes: 20, settings: themeSettings },
    { id: 'opgave', kind: 'task', title: 'De schraplijst', minutes: 20, settings: taskSettings },
    { id: 'klus', kind: 'task', title: 'Met de tafel', minutes: 20, settings: { ...taskSettings, work: 'table', answers: 0, dots: 0 } },
    { id: 'spreker', kind: 'speaker', title: 'Een verhaal', minutes: 30, settings: speakerSettings },
  ],
};

export function approvedIn(slot: string, texts: readonly string[]): readonly ApprovedText[] {
  return texts.map((text, i) => ({ id: `${slot}-${i}`, slot, text, choice: null }));
}
