import type { Language } from '../../../shared/deck/deck.ts';

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const;

/** 14.37 in Dutch, 14:37 in English. */
export function clockTime(time: number, language: Language): string {
  const words = new Intl.DateTimeFormat(LOCALE[language], { hour: '2-digit', minute: '2-digit' }).format(time);
  return language === 'nl' ? words.replace(':', '.') : words;
}

/** 22 december 2025. */
export function longDate(time: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], { day: 'numeric', month: 'long', year: 'numeric' }).format(time);
}

/** 22 december. */
export function shortDate(time: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], { day: 'numeric', month: 'long' }).format(time);
}

/** Eight digits in two groups of four. */
export function spacedCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}

/** Begins with a capital. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
