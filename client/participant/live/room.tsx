import { createContext, use, useCallback } from 'react';
import type { Language } from '../../../shared/deck/deck.ts';
import type { RoomCard } from '../../../shared/room/views.ts';
import { useLanguage } from '../../i18n/language.ts';
import type { Seat } from '../../live/storage.ts';

/** The room this page takes part in, and the seat of this device. */
export const RoomContext = createContext<{ readonly room: RoomCard; readonly seat: Seat } | null>(null);

export function useRoom(): RoomCard {
  return useContext().room;
}

/** A number between 0 and 1 that belongs to this person and this text, the same at every visit. For an own order of cards. */
export function useOwnChance(): (text: string) => number {
  const { token } = useContext().seat;
  return useCallback((text) => hash(`${token} ${text}`) / 2 ** 32, [token]);
}

/** The language of the cards: of the room, or of a room that was kept on the device. */
export const DeckLanguage = createContext<Language | null>(null);

/** For the `lang` of texts from the deck or the organiser: set only when the interface speaks another language. */
export function useDeckLang(): string | undefined {
  const language = use(DeckLanguage);
  return language === useLanguage() ? undefined : (language ?? undefined);
}

function useContext() {
  const context = use(RoomContext);
  if (!context) throw new Error('this part needs a room around it');
  return context;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const sign of text) value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
