import type { Language } from '../../shared/deck/deck.ts';
import { useLanguage } from '../i18n/language.ts';

/** The `lang` for text that keeps the language of the cards, undefined where the page speaks it too. */
export function useForeign(language: Language): Language | undefined {
  return useLanguage() === language ? undefined : language;
}
