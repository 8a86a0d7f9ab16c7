/** Moves everything from one store to another one, of whatever kind, and proves that it arrived. */
import { isDeepStrictEqual } from 'node:util';
import type { Store } from './operations.ts';
import type { StoredRoom } from './room-store.ts';

export type Moved = { readonly rooms: number; readonly decks: number; readonly series: number };

const MOVE_ERRORS = {
  'not-empty':
    'Het doel is niet leeg. Er is niets veranderd; kies een leeg doel. / The target is not empty. Nothing was changed; choose an empty one.',
  changed:
    'De bron veranderde tijdens het verhuizen. De bron is heel en het doel is weer leeg; stop eerst alle servers. / The source changed while it was moved. The source is whole and the target is empty again; stop all servers first.',
  different:
    'Wat aankwam is niet gelijk aan de bron. De bron is heel en het doel is weer leeg. / What arrived is not the same as the source. The source is whole and the target is empty again.',
  'left-behind':
    'Het verhuizen is mislukt. De bron is heel, maar het doel is niet weer leeg: maak het leeg, of kies een ander, voor je het opnieuw probeert. / Moving failed. The source is whole, but the target is not empty again: empty it, or choose another one, before you try again.',
} as const;

export class MoveError extends Error {
  override readonly name = 'MoveError';
  readonly code: keyof typeof MOVE_ERRORS;

  /** @param cause what went wrong first */
  constructor(code: keyof typeof MOVE_ERRORS, cause?: unknown) {
    super(MOVE_ERRORS[code], { cause });
    this.code = code;
  }
}

/** One kind of what a store keeps. */
type Kind = {
  readonly name: keyof Moved;
  ids(store: Store): Promise<readonly string[]>;
  /** Whole, in an order that says nothing but what is kept. */
  take(store: Store, id: string): Promise<object | null>;
  copy(from: Store, to: Store, id: string): Promise<void>;
  remove(store: Store, id: string): Promise<void>;
};

const KINDS: readonly Kind[] = [
  {
    name: 'rooms',
    ids: (store) => store.roomIds(),
    take: async (store, id) => inOrder(await store.load(id)),
    copy: async (from, to, id) => to.keepRoom(there(await from.load(id))),
    remove: (store, id) => store.remove(id),
  },
  {
    name: 'decks',
    ids: (store) => store.deckIds(),
    take: (store, id) => store.wholeDeck(id),
    copy: async (from, to, id) => to.keepDeck(there(await from.wholeDeck(id))),
    remove: (store, id) => store.removeDeck(id),
  },
  {
    name: 'series',
    ids: (store) => store.seriesIds(),
    take: (store, id) => store.wholeSeries(id),
    copy: async (from, to, id) => to.keepSeries(there(await from.wholeSeries(id))),
    remove: (store, id) => store.removeSeries(id),
  },
];

/**
 * The source keeps everything. Nothing else may write to either store meanwhile; whatever changed in the source is found, because both
 * are read again and compared at the end.
 * @param onMoved told of every room, deck and series that was copied.
 * @throws MoveError `not-empty` before anything is changed; after any other failure the target is empty again, or it is `left-behind`.
 */
export async function moveStore(from: Store, to: Store, onMoved: (moved: Moved) => void = () => undefined): Promise<Moved> {
  for (const kind of KINDS) if ((await kind.ids(to)).length > 0) throw new MoveError('not-empty');
  const moved = { rooms: 0, decks: 0, series: 0 };
  const copied: { readonly kind: Kind; readonly id: string }[] = [];
  try {
    for (const kind of KINDS) {
      for (const id of await kind.ids(from)) {
        copied.push({ kind, id });
        await kind.copy(from, to, id);
        moved[kind.name] += 1;
        onMoved(moved);
      }
    }
    await compare(from, to, copied);
    return moved;
  } catch (error) {
    for (const { kind, id } of copied) await kind.remove(to, id).catch(() => undefined);
    throw (await isEmpty(to)) ? error : new MoveError('left-behind', error);
  }
}

/** False too when nobody can tell. */
async function isEmpty(store: Store): Promise<boolean> {
  try {
    for (const kind of KINDS) if ((await kind.ids(store)).length > 0) return false;
    return true;
  } catch {
    return false;
  }
}

async function compare(from: Store, to: Store, copied: readonly { readonly kind: Kind; readonly id: string }[]): Promise<void> {
  for (const kind of KINDS) {
    const ids = copied.flatMap((each) => (each.kind === kind ? [each.id] : []));
    if (!isDeepStrictEqual(await kind.ids(from), ids)) throw new MoveError('changed');
    if (!isDeepStrictEqual(await kind.ids(to), ids)) throw new MoveError('different');
  }
  for (const { kind, id } of copied) {
    if (!isDeepStrictEqual(await kind.take(from, id), await kind.take(to, id))) throw new MoveError('different');
  }
}

/** Stores give people, answers and keys in orders of their own. */
function inOrder(room: StoredRoom | null): StoredRoom | null {
  const sorted = <Each>(list: readonly Each[], key: (each: Each) => string): Each[] =>
    list.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
  return (
    room && {
      ...room,
      participants: sorted(room.participants, ({ id }) => id),
      answers: sorted(room.answers, ({ activity, slot, key }) => JSON.stringify([activity, slot, key])),
      access: sorted(room.access, ({ hash }) => hash),
    }
  );
}

function there<Whole>(whole: Whole | null): Whole {
  if (whole === null) throw new MoveError('changed');
  return whole;
}
