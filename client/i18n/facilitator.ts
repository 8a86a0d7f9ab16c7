/** Words that all pages of the facilitator share. */
import type { Catalogue } from './language.ts';

const nl = {
  product: 'Goed Werk',
  close: 'Sluit',
  cancel: 'Toch niet',
  back: 'Terug',
  copied: 'Gekopieerd',
  copyFailed: 'Kopiëren lukt hier niet',
  toStart: 'Naar je sessies',
  minutes: (n: number) => (n === 1 ? '1 minuut' : `${n} minuten`),
  min: (n: number) => `${n} min`,
  newWindow: '(in een nieuw venster)',
  language: 'Taal',
  theme: 'Licht of donker',
  themes: { system: 'Als je toestel', light: 'Licht', dark: 'Donker' },
};

export const consoleWords: Catalogue<typeof nl> = {
  nl,
  en: {
    product: 'Good Work',
    close: 'Close',
    cancel: 'Not now',
    back: 'Back',
    copied: 'Copied',
    copyFailed: 'Copying does not work here',
    toStart: 'To your sessions',
    minutes: (n) => (n === 1 ? '1 minute' : `${n} minutes`),
    min: (n) => `${n} min`,
    newWindow: '(in a new window)',
    language: 'Language',
    theme: 'Light or dark',
    themes: { system: 'As your device', light: 'Light', dark: 'Dark' },
  },
};
