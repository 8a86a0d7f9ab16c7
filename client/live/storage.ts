/** What this device keeps: a token, answers on their way, drafts. Storage can be full or forbidden; then it lasts as long as the page. */
import type { DeckChoice } from '../../shared/protocol/http.ts';

const memory = new Map<string, string>();

export function recall<T>(key: string): T | null {
  const text = read(key);
  if (text === null) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

/** @returns whether it will still be there after this page; a full or forbidden storage keeps it only as long as the page lives. */
export function remember(key: string, value: unknown): boolean {
  const text = JSON.stringify(value);
  memory.set(key, text);
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    // Private windows may refuse; the copy in memory still serves this page.
    return false;
  }
}

export function forget(key: string): void {
  memory.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept, so nothing is left.
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

export const KEYS = {
  /** The token of a participant, by join code. */
  seat: (code: string) => `gw.seat.${code}`,
  outbox: (room: string) => `gw.outbox.${room}`,
  /** Own answers, so that they stay readable on this device. */
  own: (room: string) => `gw.own.${room}`,
  draft: (room: string, activity: string, slot: string) => `gw.draft.${room}.${activity}.${slot}`,
  /** Facilitator keys of this device. */
  consoles: 'gw.consoles',
  language: 'gw.language',
  theme: 'gw.theme',
} as const;

/** A participant's seat in a room, as kept by the device. */
export type Seat = { readonly room: string; readonly token: string };
/** A facilitator's access to a room, as kept by the device. */
export type ConsoleAccess = {
  readonly room: string;
  readonly code: string;
  readonly title: string;
  readonly key: string;
  readonly openedAt: number;
  /** The decks that the room was opened with here; unknown on a device that took it over. */
  readonly decks?: readonly DeckChoice[];
};
