/** A speaker in a programme. It needs no cards; who speaks may still be open. */
import type { SpeakerSettings } from '../../activities/speaker/settings.ts';
import { whole } from '../given.ts';
import type { Given, ItemKind } from '../kind.ts';
import { isSpeakingTime } from './theme.ts';

const MINUTES = 15;

export const speakerItems: ItemKind<SpeakerSettings> = {
  stem: 'spreker',
  minutes: 30,
  title: { nl: 'Een verhaal uit de praktijk', en: 'A story from practice' },
  settings: (_cards, given) => ({
    who: line(given, 'who', 80),
    subject: line(given, 'subject', 120),
    minutes: whole(given, 'minutes', { least: 1, most: 120, otherwise: MINUTES }),
  }),
  carry: (settings) => settings,
  problems: ({ minutes }) => (isSpeakingTime(minutes) ? [] : ['speaking-minutes']),
};

function line(given: Given, name: string, most: number): string {
  const value = given[name];
  return typeof value === 'string' ? value.trim().slice(0, most) : '';
}
