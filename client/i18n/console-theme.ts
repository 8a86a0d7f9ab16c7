/** What the console says of a theme, inside a sentence; and its choices in the editor. */
import type { Catalogue } from './language.ts';

const nl = {
  toActivity: 'Naar het thema',
  phases: { read: 'nadenken', talk: 'aan tafel', gather: 'verzamelen' } as Record<string, string>,
  notes: 'Aantekeningen van de tafels',
  tips: {
    read: ['Lees de vraag een keer voor. Laat dan een minuut stilte vallen.'],
    talk: [
      'Zet een klok: op elke telefoon loopt dan mee hoe de tijd eerlijk verdeeld is.',
      'Loop rond en luister. Wat je niet hoort, staat straks in de aantekeningen.',
    ],
    gather: ['Toon een aantekening en vraag wie er iets bij wil zeggen.', 'Vraag niet van welke tafel hij kwam.'],
  } as Record<string, readonly string[]>,
  settings: {
    theme: 'Thema',
    option: (title: string, minutes: number) => `${title} (${minutes} min)`,
    perTable: (n: number) =>
      n === 0
        ? 'Elke tafel een eigen thema'
        : n === 1
          ? 'Elke tafel een eigen thema: nog 1 erbij'
          : `Elke tafel een eigen thema: nog ${n} erbij`,
    perTableHint: 'Vink thema’s aan. Tafel 1 krijgt het thema hierboven, de andere tafels om de beurt een van deze.',
    minutes: 'Spreektijd per tafel, in minuten',
    minutesHint: 'Op elke telefoon staat hoeveel dat per persoon is.',
    wrong: 'Kies een heel getal van 1 tot 120.',
    taker: 'Wie maakt aantekeningen?',
    takers: { one: 'Een per tafel', all: 'Iedereen samen', none: 'Niemand' },
  },
};

export const themeConsole: Catalogue<typeof nl> = {
  nl,
  en: {
    toActivity: 'To the theme',
    phases: { read: 'thinking', talk: 'at the tables', gather: 'gathering' },
    notes: 'Notes of the tables',
    tips: {
      read: ['Read the question out once. Then let a minute of silence fall.'],
      talk: [
        'Set a timer: every phone then shows how the time is divided fairly.',
        'Walk around and listen. What you do not hear will be in the notes.',
      ],
      gather: ['Show a note and ask who wants to add something.', 'Do not ask which table it came from.'],
    },
    settings: {
      theme: 'Theme',
      option: (title, minutes) => `${title} (${minutes} min)`,
      perTable: (n) => (n === 0 ? 'A theme of its own for each table' : `A theme of its own for each table: ${n} more`),
      perTableHint: 'Tick themes. Table 1 gets the theme above, the other tables get these in turn.',
      minutes: 'Speaking time of a table, in minutes',
      minutesHint: 'Every phone shows how much that is for each person.',
      wrong: 'Choose a whole number from 1 to 120.',
      taker: 'Who keeps notes?',
      takers: { one: 'One a table', all: 'Everybody together', none: 'Nobody' },
    },
  },
};
