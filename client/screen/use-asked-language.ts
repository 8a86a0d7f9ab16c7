import { useEffect } from 'react';
import type { Language } from '../../shared/deck/deck.ts';
import { showLanguage } from '../i18n/language.ts';

/** The language that the address of the screen asks for (`?taal=en`), shown on this page alone; undefined when it asks for none. */
export function useAskedLanguage(): Language | undefined {
  const wish = new URLSearchParams(location.search).get('taal');
  const asked = wish === 'nl' || wish === 'en' ? wish : undefined;
  useEffect(() => {
    if (asked) showLanguage(asked);
  }, [asked]);
  return asked;
}
