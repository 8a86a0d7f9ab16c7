/**
 * The table that each deck has for itself, `deck_N`: snapshot, log, named versions and the labels of its keys. One for each deck,
 * for the reason that rooms have theirs (see `room-tables.ts`): dropping it leaves no trace of what somebody wrote.
 *
 * `number` is the version of the deck for a snapshot, a change and a named version; `name` is the id of a change, the name of a
 * version or the id of a key. Bodies of decks are long; SQLite keeps those on pages of their own and does not read them to count.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { NewVersion, StoredChange } from '../deck-store.ts';

/** Numbers of decks, not ids; the table of that deck must be there. */
export type DeckTables = {
  create(deck: number): void;
  drop(deck: number): void;
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
  versions(deck: number): { readonly version: number; readonly name: string; readonly madeAt: number; readonly size: number }[];
  version(deck: number, version: number): string | null;
  putLabel(deck: number, link: string, madeAt: number, label: string): void;
  labels(deck: number): Map<string, { readonly label: string; readonly madeAt: number }>;
  dropLabel(deck: number, link: string): void;
};

/** Statements are made anew each time: decks change once a second where answers come by the thousand. */
export function deckTables(db: DatabaseSync): DeckTables {
  const put = (deck: number) => db.prepare(`INSERT INTO deck_${deck} (part, number, name, made_at, body) VALUES (?, ?, ?, ?, ?)`);
  const drop = (deck: number, part: string, which = 'true', ...values: (string | number)[]): void =>
    void db.prepare(`DELETE FROM deck_${deck} WHERE part = ? AND ${which}`).run(part, ...values);
  const rows = <Row>(deck: number, what: string, part: string, which = 'true', ...values: (string | number)[]): Row[] =>
    db.prepare(`SELECT ${what} FROM deck_${deck} WHERE part = ? AND ${which} ORDER BY number, name`).all(part, ...values) as Row[];

  return {
    create: (deck) => {
      db.exec(
        `CREATE TABLE deck_${deck} (
           part TEXT NOT NULL CHECK (part IN ('snapshot', 'change', 'version', 'key')),
           number INTEGER NOT NULL, name TEXT NOT NULL, made_at INTEGER NOT NULL, body TEXT NOT NULL,
           PRIMARY KEY (part, number, name)
         ) STRICT, WITHOUT ROWID;
         CREATE UNIQUE INDEX deck_${deck}_changes ON deck_${deck} (name) WHERE part = 'change'`,
      );
    },
    drop: (deck) => db.exec(`DROP TABLE deck_${deck}`),
    snapshot: (deck) => {
      const kept = rows<{ readonly version: number; readonly body: string }>(deck, 'number AS version, body', 'snapshot')[0];
      if (!kept) throw new Error('a deck has no snapshot');
      return kept;
    },
    putSnapshot: (deck, version, body) => {
      drop(deck, 'snapshot');
      put(deck).run('snapshot', version, '', 0, body);
    },
    changes: (deck, after) =>
      rows<StoredChange>(deck, 'name AS id, body', 'change', 'number > ?', after).map(({ id, body }) => ({ id, body })),
    log: (deck) => rows<{ id: string; size: number }>(deck, 'name AS id, octet_length(body) AS size', 'change'),
    hasChange: (deck, ids) => {
      const known = db.prepare(`SELECT 1 FROM deck_${deck} WHERE part = 'change' AND name = ?`);
      return ids.some((id) => known.get(id) !== undefined);
    },
    addChanges: (deck, first, changes) => {
      const add = put(deck);
      for (const [index, { id, body }] of changes.entries()) add.run('change', first + index, id, 0, body);
    },
    cutChanges: (deck, upTo) => drop(deck, 'change', 'number <= ?', upTo),
    putVersion: (deck, { version, name, madeAt, body }) => {
      drop(deck, 'version', 'number = ?', version);
      put(deck).run('version', version, name, madeAt, body);
    },
    versions: (deck) => rows(deck, 'number AS version, name, made_at AS madeAt, octet_length(body) AS size', 'version'),
    version: (deck, version) => rows<{ readonly body: string }>(deck, 'body', 'version', 'number = ?', version)[0]?.body ?? null,
    putLabel: (deck, link, madeAt, label) => void put(deck).run('key', 0, link, madeAt, label),
    labels: (deck) =>
      new Map(
        rows<{ readonly link: string; readonly label: string; readonly madeAt: number }>(
          deck,
          'name AS link, body AS label, made_at AS madeAt',
          'key',
        ).map(({ link, label, madeAt }) => [link, { label, madeAt }]),
      ),
    dropLabel: (deck, link) => drop(deck, 'key', 'name = ?', link),
  };
}
