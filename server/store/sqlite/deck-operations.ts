/** The operations on decks on one database connection; the caller holds the transaction. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Right } from '../../../shared/protocol/studio.ts';
import type { DeckKey, StoredDeck } from '../deck-store.ts';
import type { DeckOperations } from '../operations.ts';
import { deckParts } from './deck-parts.ts';

type DeckRow = { readonly number: number; readonly version: number };
type KeyRow = { readonly deck: string; readonly link: string; readonly right: Right; readonly version: number };

export function sqliteDeckOperations(db: DatabaseSync): DeckOperations {
  const change = (sql: string): ((...values: SQLInputValue[]) => number) => {
    const statement = db.prepare(sql);
    return (...values) => Number(statement.run(...values).changes);
  };
  const rows = <Row>(sql: string): ((...values: SQLInputValue[]) => Row[]) => {
    const statement = db.prepare(sql);
    return (...values) => statement.all(...values) as Row[];
  };

  const parts = deckParts(db);
  const insertDeck = change('INSERT INTO decks (id, number, version) VALUES (?, ?, 0)');
  const deckOf = rows<DeckRow>('SELECT number, version FROM decks WHERE id = ?');
  const advance = change('UPDATE decks SET version = version + ? WHERE id = ? AND version = ?');
  const deleteDeck = change('DELETE FROM decks WHERE id = ?');
  const count = rows<{ readonly n: number }>('SELECT count(*) AS n FROM decks');
  const insertKey = change('INSERT INTO deck_keys (hash, deck, link, may) VALUES (?, ?, ?, ?)');
  const byHash = rows<KeyRow>(
    'SELECT deck, link, may AS "right", version FROM deck_keys JOIN decks ON decks.id = deck_keys.deck WHERE hash = ?',
  );
  const keysOf = rows<Pick<KeyRow, 'link' | 'right'> & { readonly hash: string }>(
    'SELECT hash, link, may AS "right" FROM deck_keys WHERE deck = ? ORDER BY link',
  );
  const deleteKey = change('DELETE FROM deck_keys WHERE deck = ? AND link = ?');

  const allIds = rows<{ readonly id: string }>('SELECT id FROM decks ORDER BY id');
  const numberOf = (id: string): number | null => deckOf(id)[0]?.number ?? null;
  const addKey = (id: string, deck: number, key: DeckKey): void => {
    insertKey(key.hash, id, key.id, key.right);
    parts.putLabel(deck, key.id, key.madeAt, key.label);
  };
  const keysWithHashes = (id: string, deck: number): DeckKey[] => {
    const labels = parts.labels(deck);
    return keysOf(id).map(({ hash, link, right }) => ({ hash, id: link, right, label: '', madeAt: 0, ...labels.get(link) }));
  };
  const loadDeck = (id: string): StoredDeck | null => {
    const row = deckOf(id)[0];
    if (!row) return null;
    const snapshot = parts.snapshot(row.number);
    return { id, version: row.version, snapshot, changes: parts.changes(row.number, snapshot.version), log: parts.log(row.number) };
  };

  return {
    createDeck: ({ id, body, key }) => {
      const deck = parts.create();
      insertDeck(id, deck);
      parts.putSnapshot(deck, 0, body);
      addKey(id, deck, key);
    },
    deckByKey: (hash) => byHash(hash)[0] ?? null,
    loadDeck,
    deckChanges: (id, after) => {
      const row = deckOf(id)[0];
      if (!row || after > row.version) return null;
      const changes = parts.changes(row.number, after);
      return changes.length === row.version - after ? changes : null;
    },
    appendChanges: (id, expectedVersion, changes, renewed) => {
      const deck = numberOf(id);
      const ids = changes.map((each) => each.id);
      if (deck === null || parts.hasChange(deck, ids) || advance(changes.length, id, expectedVersion) === 0) return 'conflict';
      parts.addChanges(deck, expectedVersion + 1, changes);
      if (renewed) {
        parts.putSnapshot(deck, expectedVersion + changes.length, renewed.body);
        parts.cutChanges(deck, renewed.cut);
      }
      return 'saved';
    },
    nameVersion: (id, version) => {
      const deck = numberOf(id);
      if (deck === null) return 'gone';
      parts.putVersion(deck, version);
      return 'saved';
    },
    namedVersions: (id) => {
      const deck = numberOf(id);
      return deck === null ? [] : parts.versions(deck);
    },
    namedVersion: (id, version) => {
      const deck = numberOf(id);
      return deck === null ? null : parts.version(deck, version);
    },
    addDeckKey: (id, key) => {
      const deck = numberOf(id);
      if (deck === null) return 'gone';
      addKey(id, deck, key);
      return 'saved';
    },
    deckKeys: (id) => {
      const deck = numberOf(id);
      if (deck === null) return [];
      return keysWithHashes(id, deck)
        .map(({ id: link, right, label, madeAt }) => ({ id: link, right, label, madeAt }))
        .toSorted((one, other) => one.madeAt - other.madeAt);
    },
    revokeDeckKey: (id, link) => {
      const deck = numberOf(id);
      const keys = keysOf(id);
      const others = keys.filter((key) => key.link !== link);
      if (deck === null || others.length === keys.length) return 'unknown';
      if (!others.some((key) => key.right === 'edit')) return 'last';
      deleteKey(id, link);
      parts.dropLabel(deck, link);
      return 'revoked';
    },
    removeDeck: (id) => {
      const deck = numberOf(id);
      if (deck === null) return;
      parts.remove(deck);
      deleteDeck(id);
    },
    deckCount: () => count()[0]?.n ?? 0,
    deckIds: () => allIds().map(({ id }) => id),
    wholeDeck: (id) => {
      const row = deckOf(id)[0];
      if (!row) return null;
      const { number, version } = row;
      const versions = parts
        .versions(number)
        .map(({ version: of, name, madeAt }) => ({ version: of, name, madeAt, body: parts.version(number, of) ?? '' }));
      return { id, version, snapshot: parts.snapshot(number), log: parts.changes(number, 0), versions, keys: keysWithHashes(id, number) };
    },
    keepDeck: ({ id, version, snapshot, log, versions, keys }) => {
      const deck = parts.create();
      insertDeck(id, deck);
      advance(version, id, 0);
      parts.putSnapshot(deck, snapshot.version, snapshot.body);
      parts.addChanges(deck, version - log.length + 1, log);
      for (const named of versions) parts.putVersion(deck, named);
      for (const key of keys) addKey(id, deck, key);
    },
  };
}
