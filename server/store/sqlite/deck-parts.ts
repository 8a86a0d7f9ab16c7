/**
 * What decks hold, sealed (see `deck-secrets.ts`): snapshot, log, named versions and the labels of keys.
 *
 * `number` is the version of the deck for a snapshot, a change and a named version; `name` is the id of a change or of a key.
 * Long bodies lie on pages of their own, and SQLite does not read those to know their size.
 */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { NamedVersion } from '../../../shared/protocol/studio.ts';
import type { NewVersion, StoredChange } from '../deck-store.ts';
import { SEAL_BYTES } from '../seal.ts';
import { deckSecrets } from './deck-secrets.ts';

/** Numbers of decks, not ids. */
export type DeckParts = {
  /** @returns the number of a new deck */
  create(): number;
  remove(deck: number): void;
  snapshot(deck: number): { readonly version: number; readonly body: string };
  putSnapshot(deck: number, version: number, body: string): void;
  /** In order. */
  changes(deck: number, after: number): StoredChange[];
  log(deck: number): { readonly id: string; readonly size: number }[];
  hasChange(deck: number, ids: readonly string[]): boolean;
  /** @param first the version that the first of them makes. */
  addChanges(deck: number, first: number, changes: readonly StoredChange[]): void;
  cutChanges(deck: number, upTo: number): void;
  putVersion(deck: number, version: NewVersion): void;
  versions(deck: number): (NamedVersion & { readonly size: number })[];
  version(deck: number, version: number): string | null;
  putLabel(deck: number, link: string, madeAt: number, label: string): void;
  labels(deck: number): Map<string, { readonly label: string; readonly madeAt: number }>;
  dropLabel(deck: number, link: string): void;
};

type Row = { readonly number: number; readonly name: string; readonly made_at: number; readonly body: Uint8Array };

export function deckParts(db: DatabaseSync): DeckParts {
  const secrets = deckSecrets(db);
  const put = db.prepare('INSERT INTO deck_parts (deck, part, number, name, made_at, body) VALUES (?, ?, ?, ?, ?, ?)');
  const dropAll = db.prepare('DELETE FROM deck_parts WHERE deck = ?');
  const dropNumbers = db.prepare('DELETE FROM deck_parts WHERE deck = ? AND part = ? AND number BETWEEN ? AND ?');
  const dropName = db.prepare('DELETE FROM deck_parts WHERE deck = ? AND part = ? AND number = 0 AND name = ?');
  const from = db.prepare(
    'SELECT number, name, made_at, body FROM deck_parts WHERE deck = ? AND part = ? AND number >= ? ORDER BY number, name',
  );
  const one = db.prepare('SELECT number, name, made_at, body FROM deck_parts WHERE deck = ? AND part = ? AND number = ?');
  const sizes = db.prepare(
    'SELECT number, name, octet_length(body) AS size FROM deck_parts WHERE deck = ? AND part = ? ORDER BY number, name',
  );
  const known = db.prepare(`SELECT 1 FROM deck_parts WHERE deck = ? AND part = 'change' AND name = ?`);

  const rows = (deck: number, part: string, first = 0): Row[] => from.all(deck, part, first) as Row[];
  const sized = (...of: SQLInputValue[]) => sizes.all(...of) as { readonly number: number; readonly name: string; readonly size: number }[];

  return {
    create: secrets.make,
    remove: (deck) => {
      secrets.destroy(deck);
      dropAll.run(deck);
    },
    snapshot: (deck) => {
      const row = rows(deck, 'snapshot')[0];
      if (!row) throw new Error('a deck has no snapshot');
      return { version: row.number, body: secrets.of(deck).open(row.body) };
    },
    putSnapshot: (deck, version, body) => {
      dropNumbers.run(deck, 'snapshot', 0, version);
      put.run(deck, 'snapshot', version, '', 0, secrets.of(deck).close(body));
    },
    changes: (deck, after) => {
      const seal = secrets.of(deck);
      return rows(deck, 'change', after + 1).map(({ name, body }) => ({ id: name, body: seal.open(body) }));
    },
    log: (deck) => sized(deck, 'change').map(({ name, size }) => ({ id: name, size: size - SEAL_BYTES })),
    hasChange: (deck, ids) => ids.some((id) => known.get(deck, id) !== undefined),
    addChanges: (deck, first, changes) => {
      const seal = secrets.of(deck);
      for (const [index, { id, body }] of changes.entries()) put.run(deck, 'change', first + index, id, 0, seal.close(body));
    },
    cutChanges: (deck, upTo) => void dropNumbers.run(deck, 'change', 0, upTo),
    putVersion: (deck, { version, name, madeAt, body }) => {
      const seal = secrets.of(deck);
      for (const part of ['version', 'version-name']) dropNumbers.run(deck, part, version, version);
      put.run(deck, 'version', version, '', 0, seal.close(body));
      put.run(deck, 'version-name', version, '', madeAt, seal.close(name));
    },
    versions: (deck) => {
      const seal = secrets.of(deck);
      const bytes = new Map(sized(deck, 'version').map(({ number, size }) => [number, size - SEAL_BYTES]));
      return rows(deck, 'version-name').map(({ number, made_at, body }) => ({
        version: number,
        name: seal.open(body),
        madeAt: made_at,
        size: bytes.get(number) ?? 0,
      }));
    },
    version: (deck, version) => {
      const row = one.get(deck, 'version', version) as Row | undefined;
      return row ? secrets.of(deck).open(row.body) : null;
    },
    putLabel: (deck, link, madeAt, label) => void put.run(deck, 'key', 0, link, madeAt, secrets.of(deck).close(label)),
    labels: (deck) => {
      const seal = secrets.of(deck);
      return new Map(rows(deck, 'key').map(({ name, made_at, body }) => [name, { label: seal.open(body), madeAt: made_at }]));
    },
    dropLabel: (deck, link) => void dropName.run(deck, 'key', link),
  };
}
