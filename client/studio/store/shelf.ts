/**
 * The decks of this device as the server last gave them, so that a page that opens without a connection can go on working.
 * They are too large for the few megabytes of localStorage. Where a browser has no IndexedDB, or refuses it, nothing is kept.
 */
import type { OpenedDeck } from '../../../shared/protocol/studio.ts';
import type { DeckStore } from './deck-store.ts';

const DATABASE = 'gw.studio';
const DECKS = 'decks';
/** A pause in what comes from the server, ms: writing hundreds of cards takes a moment that no key should wait for. */
const PAUSE_MS = 1_000;

/** As it was kept; null when this device does not have it. Never rejects. */
export async function deckOnShelf(id: string): Promise<OpenedDeck | null> {
  return asked<OpenedDeck>('readonly', (decks) => decks.get(id));
}

/** Never rejects. */
export async function dropFromShelf(id: string): Promise<void> {
  await asked('readwrite', (decks) => decks.delete(id));
}

/** Keeps the deck now, and again whenever the server told something new. @returns stops that */
export function keepOnShelf({ store }: DeckStore): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const put = (): void => {
    clearTimeout(pause);
    const { id, right, version, base, versions, links } = store.getState();
    void asked('readwrite', (decks) => decks.put({ id, right, version, deck: base, versions, links } satisfies OpenedDeck));
  };
  const stop = store.subscribe((now, before) => {
    if (now.base === before.base && now.versions === before.versions && now.links === before.links && now.right === before.right) return;
    clearTimeout(pause);
    pause = setTimeout(put, PAUSE_MS);
  });
  window.addEventListener('pagehide', put);
  put();
  return () => {
    stop();
    window.removeEventListener('pagehide', put);
    // Unless the deck was taken off this device meanwhile, there is nothing left to wait for.
    clearTimeout(pause);
  };
}

async function asked<Result>(mode: IDBTransactionMode, ask: (decks: IDBObjectStore) => IDBRequest): Promise<Result | null> {
  try {
    const database = await opened();
    try {
      return ((await settled(ask(database.transaction(DECKS, mode).objectStore(DECKS)))) as Result | undefined) ?? null;
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(DECKS, { keyPath: 'id' }));
  return settled(request);
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('the device refused')));
  });
}
