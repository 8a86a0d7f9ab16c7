/** Columns that several kinds of cards have. */
import type { Numbered, Single } from './column.ts';
import type { Words } from './words.ts';

export const TEXT = { as: 'text' } as const;
export const SOURCE: Words = { nl: 'Bron', en: 'Source' };
export const OWN_TEXT: Words = { nl: 'Eigen tekst', en: 'Own text' };

export const id: Single = {
  path: ['id'],
  shape: { as: 'id' },
  header: { nl: 'Id', en: 'Id' },
  also: ['kenmerk', 'code', 'nummer', 'nr'],
  help: {
    nl: 'Vaste naam: kleine letters, cijfers en streepjes. Laat leeg, dan maken wij er een van de titel.',
    en: 'Fixed name: lower-case letters, digits and hyphens. Leave empty and we make one from the title.',
  },
  width: 22,
  most: 60,
  optional: true,
};
export const title = (nl: string, en: string, also: readonly string[] = []): Single => ({
  path: ['title'],
  shape: TEXT,
  header: { nl: 'Titel', en: 'Title' },
  also: ['naam', 'name', ...also],
  help: { nl, en },
  width: 28,
  most: 60,
});
export const notes: Single = {
  path: ['notes'],
  shape: TEXT,
  header: { nl: 'Voor de begeleider', en: 'For the facilitator' },
  also: ['aanwijzingen', 'notities', 'begeleider', 'facilitator notes', 'facilitator'],
  help: { nl: 'Aanwijzingen. Deelnemers zien ze niet.', en: 'Hints. Participants don’t see them.' },
  width: 60,
  most: 1200,
};
export const minutes: Single = {
  path: ['minutes'],
  shape: { as: 'number' },
  header: { nl: 'Minuten', en: 'Minutes' },
  also: ['tijd', 'duur', 'time', 'duration', 'min'],
  help: { nl: 'Heel getal van 1 tot 240.', en: 'Whole number from 1 to 240.' },
  width: 10,
  without: 15,
};
export const ownSource: Single = {
  path: ['source'],
  shape: TEXT,
  header: SOURCE,
  also: ['herkomst', 'origin'],
  help: { nl: 'Alleen als die anders is dan bij de set.', en: 'Only when it differs from the deck’s.' },
  width: 24,
  most: 160,
  optional: true,
};
export const prompts: Numbered = {
  list: 'prompts',
  by: 'numbers',
  shown: 5,
  whole: ['prompts', 'doorvragen', 'hulpvragen'],
  each: [
    {
      field: '',
      header: { nl: 'Doorvraag {n}', en: 'Prompt {n}' },
      also: ['hulpvraag {n}'],
      help: { nl: 'Een vraag die het gesprek verder helpt.', en: 'A question that helps the talk along.' },
      width: 36,
      most: 200,
    },
  ],
};

/** What does not fit in the other columns, so that nothing is ever lost; only there when a card needs it. */
export const KEPT: Numbered = {
  list: 'kept',
  by: 'numbers',
  shown: 0,
  each: [
    {
      field: '',
      header: { nl: 'Bewaard {n}', en: 'Kept {n}' },
      help: {
        nl: 'Bewaart wat niet in de andere kolommen past, zoals lege regels. Laat staan wat er staat.',
        en: 'Keeps what does not fit in the other columns, such as empty lines. Leave what is there.',
      },
      width: 20,
    },
  ],
};
