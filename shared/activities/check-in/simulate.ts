import type { Language } from '../../deck/deck.ts';
import type { Persona } from '../activity.ts';
import { SCALE_STEPS } from '../scale.ts';
import type { CheckInAnswer } from './answer.ts';
import type { CheckInSettings } from './settings.ts';

/** The first ones are said most. */
const WORDS: Record<Language, readonly string[]> = {
  nl: [
    'nieuwsgierig',
    'moe',
    'benieuwd',
    'druk',
    'rustig',
    'zin',
    'verwachtingsvol',
    'hoopvol',
    'afwachtend',
    'energiek',
    'regen',
    'koffie',
    'kritisch',
    'open',
    'haastig',
    'dankbaar',
    'zoekend',
    'vrolijk',
    'overvol',
    'welkom',
    'sceptisch',
    'strijdbaar',
    'ontspannen',
    'maandag',
  ],
  en: [
    'curious',
    'tired',
    'busy',
    'calm',
    'hopeful',
    'keen',
    'expectant',
    'awake',
    'waiting',
    'energetic',
    'rain',
    'coffee',
    'critical',
    'open',
    'hurried',
    'grateful',
    'searching',
    'cheerful',
    'crowded',
    'welcome',
    'sceptical',
    'combative',
    'relaxed',
    'Monday',
  ],
};

/** Most people pick a common word; the scale leans to the upper half; a few pass. */
export function simulateCheckIn({ ask }: CheckInSettings, language: Language, persona: Persona): CheckInAnswer {
  if (persona.random() < 0.04) return { kind: 'pass' };
  if (ask === 'scale') {
    const figure = 1 + Math.floor((0.15 + persona.lean('check-in') * 0.5 + persona.random() * 0.35) * SCALE_STEPS);
    return { kind: 'scale', figure: Math.min(SCALE_STEPS, figure) };
  }
  const words = WORDS[language];
  return { kind: 'word', word: words[Math.floor(persona.random() ** 1.8 * words.length)] ?? 'open' };
}
