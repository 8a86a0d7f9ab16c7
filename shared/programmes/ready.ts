/** The programmes that the toolkit comes with. Pure: they are built from whatever decks are there. */
import type { Language } from '../deck/deck.ts';
import type { Cards } from './cards.ts';
import type { TypedItem, TypedProgramme } from './item.ts';
import { newItem } from './kinds.ts';
import { dilemmaNotes, sortNotes, twoLensesNotes } from './ready-notes.ts';

export type ReadyProgramme = {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** What it is for, in one sentence. */
  readonly purpose: Readonly<Record<Language, string>>;
  /** All its activities; null stands for one that the decks have no cards for. */
  readonly items: (cards: Cards) => readonly (TypedItem | null)[];
};

const goodWork: ReadyProgramme = {
  id: 'goed-werk',
  title: { nl: 'Goed Werk: waarden en een dilemma', en: 'Good Work: values and a dilemma' },
  purpose: {
    nl: 'Iedereen ontdekt welke waarden in het werk het zwaarst wegen, en wat daarvan overblijft als het moeilijk wordt.',
    en: 'Everybody finds out which values weigh most at work, and what is left of them when things get hard.',
  },
  items: (cards) => [
    newItem('value-sort', cards, { id: 'waarden', minutes: 25, notes: sortNotes[cards.language] }),
    newItem('dilemma', cards, { id: 'dilemma', minutes: 35, notes: dilemmaNotes[cards.language] }),
  ],
};

const valueCards: ReadyProgramme = {
  id: 'waardekaarten-45',
  title: { nl: 'Waardekaarten, 45 min', en: 'Value cards, 45 min' },
  purpose: {
    nl: 'De groep kijkt of waarden als mens en als professional samenvallen.',
    en: 'The group looks at whether personal and professional values coincide.',
  },
  items: (cards) => [
    newItem('value-sort', cards, {
      id: 'waarden',
      minutes: 45,
      notes: twoLensesNotes[cards.language],
      given: { lenses: ['personal', 'professional'], rank: true, keepTwo: true },
    }),
  ],
};

const oneDilemma: ReadyProgramme = {
  id: 'een-dilemma-30',
  title: { nl: 'Eén dilemma, 30 min', en: 'One dilemma, 30 min' },
  purpose: {
    nl: 'Eén verhaal, twee keuzes en een gesprek ertussen: wat beweegt de groep?',
    en: 'One story, two choices and a talk in between: what moves the group?',
  },
  items: (cards) => [newItem('dilemma', cards, { id: 'dilemma', minutes: 30, notes: dilemmaNotes[cards.language], given: { twists: 1 } })],
};

export const READY_PROGRAMMES: readonly ReadyProgramme[] = [goodWork, valueCards, oneDilemma];

/** @returns the programme in the language of the cards, or null when a deck it needs is missing. */
export function buildReady(ready: ReadyProgramme, cards: Cards): TypedProgramme | null {
  const items = ready.items(cards);
  const activities = items.filter((item) => item !== null);
  return activities.length === items.length ? { title: ready.title[cards.language], activities } : null;
}
