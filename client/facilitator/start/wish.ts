/** A room that is about to be opened: what the facilitator chose, kept on the device until then. */
import { choiceOf, type Cards } from '../../../shared/programmes/cards.ts';
import { toProgramme, type TypedProgramme } from '../../../shared/programmes/item.ts';
import type { DeckChoice, DeckList, OpenRoomRequest } from '../../../shared/protocol/http.ts';
import { forget, recall, remember } from '../../live/storage.ts';

export type Wish = Omit<OpenRoomRequest, 'programme' | 'decks'> & {
  readonly programme: TypedProgramme;
  /** The decks in play, in order. */
  readonly decks: readonly DeckChoice[];
};

const DAYS = 30;
const KEY = 'gw.draft.programme';
/** Raised when an older draft could not be read any more. */
const VERSION = 1;

/** @param cards the decks in play that the programme was made from */
export function wishFor(programme: TypedProgramme, { language, decks }: Cards): Wish {
  return {
    title: programme.title,
    kind: 'gathering',
    naming: 'anonymous',
    smallCircle: false,
    language,
    keepDays: DAYS,
    programme,
    decks: decks.map(choiceOf),
  };
}

export function toRequest(wish: Wish): OpenRoomRequest {
  return { ...wish, title: wish.title.trim(), programme: toProgramme(wish.programme), decks: [...wish.decks] };
}

export function areDaysRight(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= 365;
}

/** The wish as it was kept; a draft from before decks could be chosen took its cards from all of them. */
export type Draft = Omit<Wish, 'decks'> & Partial<Pick<Wish, 'decks'>>;

export function recallWish(): Draft | null {
  const kept = recall<{ readonly version: number; readonly wish: Draft }>(KEY);
  return kept?.version === VERSION ? kept.wish : null;
}

export function wishOf(draft: Draft, list: DeckList): Wish {
  return { ...draft, decks: draft.decks ?? list.decks.filter((deck) => deck.language === draft.language).map(choiceOf) };
}

export function keepWish(wish: Wish): void {
  remember(KEY, { version: VERSION, wish });
}

export function forgetWish(): void {
  forget(KEY);
}
