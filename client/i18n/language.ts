/** The language of the interface on this device: Dutch first, English second. Cards keep the language of their deck. */
import { useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Language } from '../../shared/deck/deck.ts';
import { KEYS, recall, remember } from '../live/storage.ts';

/** A catalogue holds the same words in both languages; TypeScript sees to it that none is missing. */
export type Catalogue<Words> = { readonly [L in Language]: Words };

const store = createStore<{ readonly language: Language }>(() => ({ language: recall<Language>(KEYS.language) ?? 'nl' }));

export function useLanguage(): Language {
  return useStore(store, (state) => state.language);
}

export function useWords<Words>(catalogue: Catalogue<Words>): Words {
  return catalogue[useLanguage()];
}

export function chooseLanguage(language: Language): void {
  remember(KEYS.language, language);
  showLanguage(language);
}

/** For this page only, as the screen does when its address asks for a language; the device keeps its own. */
export function showLanguage(language: Language): void {
  document.documentElement.lang = language;
  store.setState({ language });
}

/** Of a session: its buttons come in the language of its cards, on a device on which nobody chose a language yet. */
export function useLanguageOf(language: Language | undefined): void {
  useLayoutEffect(() => {
    if (language && recall<Language>(KEYS.language) === null) showLanguage(language);
  }, [language]);
}

/** Puts the language of this device on the page; call once at the start. */
export function startLanguage(): void {
  document.documentElement.lang = store.getState().language;
}
