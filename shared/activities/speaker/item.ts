/** A speaker in a programme. It needs no cards; who speaks may still be open. */
import type { SpeakerSettings } from './settings.ts';
import { whole } from '../../programmes/given.ts';
import { type Given, type ItemKind, PROBLEMS } from '../../programmes/kind.ts';
import { isSpeakingTime, LEAST_SPEAKING, MOST_SPEAKING } from '../collect/limits.ts';

const MINUTES = 15;

export const speakerItems: ItemKind<SpeakerSettings> = {
  stem: 'spreker',
  minutes: 30,
  title: { nl: 'Een verhaal uit de praktijk', en: 'A story from practice' },
  name: { nl: 'Spreker', en: 'Speaker' },
  add: { nl: 'Voeg een spreker toe', en: 'Add a speaker' },
  settings: (_cards, given) => ({
    who: line(given, 'who', 80),
    subject: line(given, 'subject', 120),
    minutes: whole(given, 'minutes', { least: LEAST_SPEAKING, most: MOST_SPEAKING, otherwise: MINUTES }),
  }),
  carry: (settings) => settings,
  problems: ({ minutes }) => (isSpeakingTime(minutes) ? [] : [PROBLEMS.speakingMinutes]),
};

function line(given: Given, name: string, most: number): string {
  const value = given[name];
  return typeof value === 'string' ? value.trim().slice(0, most) : '';
}
