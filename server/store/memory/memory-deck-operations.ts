/** The operations on decks over plain objects; as `memory-operations.ts` for rooms. */
import type { DeckKey, NewVersion, RenewedSnapshot, StoredChange, StoredLink } from '../deck-store.ts';
import type { DeckOperations } from '../operations.ts';

type Kept = {
  version: number;
  snapshot: { version: number; body: string };
  /** The last one made `version`. */
  log: readonly StoredChange[];
  versions: readonly NewVersion[];
  keys: readonly DeckKey[];
};

export function memoryDeckOperations(): DeckOperations {
  const decks = new Map<string, Kept>();
  const keyOf = (hash: string): { id: string; kept: Kept; key: DeckKey } | null => {
    for (const [id, kept] of decks) {
      const key = kept.keys.find((each) => each.hash === hash);
      if (key) return { id, kept, key };
    }
    return null;
  };
  const renew = (kept: Kept, { body, cut }: RenewedSnapshot): void => {
    kept.snapshot = { version: kept.version, body };
    kept.log = kept.log.slice(Math.max(0, cut - (kept.version - kept.log.length)));
  };

  return {
    createDeck: ({ id, body, key }) => {
      if (decks.has(id) || keyOf(key.hash)) throw new Error('the id or the key is in use');
      decks.set(id, { version: 0, snapshot: { version: 0, body }, log: [], versions: [], keys: [key] });
    },
    deckByKey: (hash) => {
      const found = keyOf(hash);
      return found && { deck: found.id, link: found.key.id, right: found.key.right, version: found.kept.version };
    },
    loadDeck: (id) => {
      const kept = decks.get(id);
      if (!kept) return null;
      const { version, snapshot, log } = kept;
      const changes = after(kept, snapshot.version) ?? [];
      return { id, version, snapshot, changes, log: log.map((change) => ({ id: change.id, size: bytes(change.body) })) };
    },
    deckChanges: (id, version) => {
      const kept = decks.get(id);
      return kept ? after(kept, version) : null;
    },
    appendChanges: (id, expectedVersion, changes, renewed) => {
      const kept = decks.get(id);
      const known = new Set(kept?.log.map((change) => change.id));
      if (!kept || kept.version !== expectedVersion || changes.some((change) => known.has(change.id))) return 'conflict';
      kept.version += changes.length;
      kept.log = [...kept.log, ...changes];
      if (renewed) renew(kept, renewed);
      return 'saved';
    },
    nameVersion: (id, version) => {
      const kept = decks.get(id);
      if (!kept) return 'gone';
      const others = kept.versions.filter((each) => each.version !== version.version);
      kept.versions = [...others, version].toSorted((one, other) => one.version - other.version);
      return 'saved';
    },
    namedVersions: (id) =>
      (decks.get(id)?.versions ?? []).map(({ version, name, madeAt, body }) => ({ version, name, madeAt, size: bytes(body) })),
    namedVersion: (id, version) => decks.get(id)?.versions.find((each) => each.version === version)?.body ?? null,
    addDeckKey: (id, key) => {
      const kept = decks.get(id);
      if (!kept) return 'gone';
      if (keyOf(key.hash)) throw new Error('the key is in use');
      kept.keys = [...kept.keys, key];
      return 'saved';
    },
    deckKeys: (id) => (decks.get(id)?.keys ?? []).map(linkOf).toSorted((one, other) => one.madeAt - other.madeAt),
    revokeDeckKey: (id, link) => {
      const kept = decks.get(id);
      const others = kept?.keys.filter((key) => key.id !== link) ?? [];
      if (!kept || others.length === kept.keys.length) return 'unknown';
      if (!others.some((key) => key.right === 'edit')) return 'last';
      kept.keys = others;
      return 'revoked';
    },
    removeDeck: (id) => void decks.delete(id),
    deckCount: () => decks.size,
    deckIds: () => [...decks.keys()].toSorted(),
    wholeDeck: (id) => {
      const kept = decks.get(id);
      if (!kept) return null;
      const keys = kept.keys.toSorted((one, other) => (one.id < other.id ? -1 : 1));
      return { id, version: kept.version, snapshot: kept.snapshot, log: kept.log, versions: kept.versions, keys };
    },
    keepDeck: ({ id, ...deck }) => {
      if (decks.has(id) || deck.keys.some(({ hash }) => keyOf(hash))) throw new Error('the id or a key is in use');
      decks.set(id, { ...deck });
    },
  };
}

function after(kept: Kept, version: number): readonly StoredChange[] | null {
  const missing = kept.version - version;
  if (missing < 0 || missing > kept.log.length) return null;
  return kept.log.slice(kept.log.length - missing);
}

function linkOf({ id, right, label, madeAt }: DeckKey): StoredLink {
  return { id, right, label, madeAt };
}

function bytes(body: string): number {
  return Buffer.byteLength(body);
}
