/** Words of the screen while people look for their table. */
import type { Catalogue } from './language.ts';

const nl = {
  title: 'Zoek je tafel',
  how: 'Het nummer staat op je telefoon.',
  table: (n: number) => `Tafel ${n}`,
  people: (n: number) => (n === 1 ? '1 persoon' : `${n} mensen`),
  phone: '1 telefoon',
};

export const seatsScreen: Catalogue<typeof nl> = {
  nl,
  en: {
    title: 'Find your table',
    how: 'The number is on your phone.',
    table: (n) => `Table ${n}`,
    people: (n) => (n === 1 ? '1 person' : `${n} people`),
    phone: '1 phone',
  },
};
