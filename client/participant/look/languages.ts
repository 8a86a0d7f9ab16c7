import type { Language } from '../../../shared/deck/deck.ts';

/** Each language named in itself, so that who needs it can read it. */
export const LANGUAGES_IN_WORDS: readonly { readonly value: Language; readonly label: string }[] = [
  { value: 'nl', label: 'Nederlands' },
  { value: 'en', label: 'English' },
];
