/** Programmes of one's own, kept on this device: made in the editor, or taken from a room as it went. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Language } from '../../shared/deck/deck.ts';
import { isOwnStory } from '../../shared/deck/own-story-id.ts';
import { freshId, type TypedItem, type TypedProgramme } from '../../shared/programmes/item.ts';
import { isKind } from '../../shared/programmes/kinds.ts';
import type { DeckChoice } from '../../shared/protocol/http.ts';
import type { FacilitatorView } from '../../shared/room/views.ts';
import { recall, remember } from '../live/storage.ts';

export type OwnProgramme = {
  readonly id: string;
  readonly savedAt: number;
  readonly language: Language;
  /** The decks that its cards come from; not known when the room was opened on another device. */
  readonly decks?: readonly DeckChoice[] | undefined;
  readonly programme: TypedProgramme;
};

const KEY = 'gw.programmes';
const MOST = 50;

const store = createStore<{ readonly list: readonly OwnProgramme[] }>(() => ({ list: recall<OwnProgramme[]>(KEY) ?? [] }));

export function useOwnProgrammes(): readonly OwnProgramme[] {
  return useStore(store, (state) => state.list);
}

/** Newest first; one of the same name is replaced, and beyond fifty the oldest goes. @param now ms since 1970 */
export function keepOwnProgramme(kept: Omit<OwnProgramme, 'id' | 'savedAt'>, now: number): void {
  const others = stored().filter((own) => !isSameName(own, kept));
  const taken = others.map(({ id }) => id);
  keep([{ ...kept, id: freshId('eigen', taken), savedAt: now }, ...others].slice(0, MOST));
}

/** Is it the same programme to whoever reads the list? */
export function isSameName(
  one: Pick<OwnProgramme, 'language' | 'programme'>,
  other: { readonly language: Language; readonly programme: Pick<TypedProgramme, 'title'> },
): boolean {
  return one.language === other.language && one.programme.title.trim() === other.programme.title.trim();
}

export function dropOwnProgramme(id: string): void {
  keep(stored().filter((each) => each.id !== id));
}

/**
 * The programme of a room as it is now. A dilemma about a case of the room itself stays out: that story is somebody's, and goes
 * with the room.
 */
export function programmeOf({ programme }: Pick<FacilitatorView, 'programme'>, title: string): TypedProgramme {
  const items = programme.filter(({ name, settings }) => {
    const { story } = settings as { readonly story?: unknown };
    return isKind(name) && !(typeof story === 'string' && isOwnStory({ id: story }));
  });
  const activities = items.map(
    ({ id, name, title: named, minutes, notes, settings }) =>
      // The server checked these settings by the schema of their kind.
      ({ id, kind: name, title: named, minutes, ...(notes ? { notes } : {}), settings }) as TypedItem,
  );
  return { title, activities };
}

/** Another tab may have kept one meanwhile. */
function stored(): readonly OwnProgramme[] {
  return recall<OwnProgramme[]>(KEY) ?? store.getState().list;
}

function keep(list: readonly OwnProgramme[]): void {
  remember(KEY, list);
  store.setState({ list });
}
