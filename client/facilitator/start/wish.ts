/** A room that is about to be opened: what the facilitator chose, kept on the device until then. */
import type { Language } from '../../../shared/deck/deck.ts';
import { toProgramme, type TypedProgramme } from '../../../shared/programmes/item.ts';
import type { OpenRoomRequest } from '../../../shared/protocol/http.ts';
import { forget, recall, remember } from '../../live/storage.ts';

export type Wish = Omit<OpenRoomRequest, 'programme'> & { readonly programme: TypedProgramme };

const DAYS = 30;
const KEY = 'gw.draft.programme';
/** Raised when an older draft could not be read any more. */
const VERSION = 1;

export function wishFor(programme: TypedProgramme, language: Language): Wish {
  return { title: programme.title, kind: 'gathering', naming: 'anonymous', smallCircle: false, language, keepDays: DAYS, programme };
}

export function toRequest(wish: Wish): OpenRoomRequest {
  return { ...wish, title: wish.title.trim(), programme: toProgramme(wish.programme) };
}

export function areDaysRight(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= 365;
}

export function recallWish(): Wish | null {
  const kept = recall<{ readonly version: number; readonly wish: Wish }>(KEY);
  return kept?.version === VERSION ? kept.wish : null;
}

export function keepWish(wish: Wish): void {
  remember(KEY, { version: VERSION, wish });
}

export function forgetWish(): void {
  forget(KEY);
}
