/** The decks a room can be opened with. Follows the folder: an edited file counts for the next room, without a restart. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { RoomContent } from '../../shared/activities/activity.ts';
import type { Deck, Language } from '../../shared/deck/deck.ts';
import type { DeckList } from '../../shared/protocol/http.ts';
import type { Programme } from '../../shared/room/programme.ts';
import { listed } from './listed.ts';
import { deckFiles, loadDecks, type LoadedDecks } from './load.ts';
import { dealtApart, dealtTogether } from './snapshot.ts';

/** A deck in play: one of the folder, or one that was fetched with its key. */
export type InPlay = { readonly id: string } | { readonly deck: Deck };

export type Library = {
  /** Without frames: those are filled in by an organiser first. */
  list(): DeckList;
  /** A whole deck of the folder, also a frame; null when it is not there. */
  deck(id: string, language: Language): Deck | null;
  /**
   * The cards that a programme names, from the decks in play (equal values merged), else from every deck of the folder in
   * this language (nothing merged). Null when a card or a deck is not there.
   */
  snapshot(programme: Programme, language: Language, inPlay?: readonly InPlay[]): RoomContent | null;
};

/** What a programme begins with when nobody chose cards, and the programmes to begin with; the other decks follow by the name of their file. */
const FIRST = ['goed-werk-waardekaarten', 'dilemmas-voor-ambtenaren', 'themas-en-opgaven', 'draaiboeken'];

/** Is read at once, and again when a file of the folder changed. */
export function openLibrary(folder: string): Library {
  let known = '';
  let loaded: LoadedDecks = { decks: [], problems: [] };
  const current = (): LoadedDecks => {
    const now = fingerprint(folder);
    if (now !== known) loaded = inOrder(loadDecks(folder));
    known = now;
    return loaded;
  };
  current();
  return {
    list: () => ({
      decks: current().decks.filter(isDealt).map(listed),
      frames: current()
        .decks.filter((deck) => !isDealt(deck))
        .map(({ id, title, language, description }) => ({ id, title, language, description })),
      problems: current().problems,
    }),
    deck: (id, language) => current().decks.find((deck) => deck.id === id && deck.language === language) ?? null,
    snapshot: (programme, language, inPlay) => {
      const shipped = current().decks.filter((deck) => isDealt(deck) && deck.language === language);
      if (!inPlay) return dealtApart(shipped, programme, language);
      const decks = inPlay.map((each) => ('deck' in each ? each.deck : shipped.find(({ id }) => id === each.id)));
      const there = decks.filter((deck) => deck?.language === language) as Deck[];
      return there.length === decks.length ? dealtTogether(there, programme, language) : null;
    },
  };
}

function isDealt({ frame }: Deck): boolean {
  return frame !== true;
}

function inOrder({ decks, problems }: LoadedDecks): LoadedDecks {
  const rank = ({ id }: Deck): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);
  return { decks: decks.toSorted((a, b) => rank(a) - rank(b)), problems };
}

function fingerprint(folder: string): string {
  try {
    return deckFiles(folder)
      .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs} ${statSync(join(folder, name)).size}`)
      .join('\n');
  } catch {
    return 'unreadable';
  }
}
