/**
 * The two tables that each room has for itself: `log_N` (events, and the harvest as number -1) for as long as the room is kept,
 * and `private_N` (secret, people, answers) until it closes.
 *
 * Why not shared tables: when rows of several rooms lie on one page, SQLite leaves copies of moved rows in the unused part of
 * pages, and `secure_delete` does not reach those (tests/server/store/erasure.test.ts found them within seconds). A table's pages
 * are its own; dropping it overwrites every page with zeros. The price: opening or closing a room takes about 3 ms with 1,000
 * rooms in the file and 10 ms with 5,000, on the thread of the store.
 *
 * `private_N` has no row ids: rows lie in the order of their keys, so that the file does not tell who came or answered first (ST10).
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { StoredAnswer } from '../room-store.ts';

type PrivateRow = { readonly part: 'secret' | 'person' | 'answer' } & StoredAnswer;

/** Numbers of rooms, not ids; the tables of that room must be there. */
export type RoomTables = {
  create(room: number): void;
  addEvent(room: number, number: number, body: string): void;
  events(room: number): string[];
  harvest(room: number): string | null;
  /** In place of the harvest that is there. */
  putHarvest(room: number, harvest: string): void;
  put(room: number, part: 'secret' | 'person', key: string, body: string): void;
  /** Inserts, or replaces an answer of a lower revision. @returns whether it did. */
  putNewer(room: number, answer: StoredAnswer): boolean;
  answer(room: number, answer: StoredAnswer): { readonly revision: number; readonly body: string } | undefined;
  all(room: number): PrivateRow[];
  dropPrivate(room: number): void;
  dropLog(room: number): void;
  /** An empty log in place of the old one, whose pages are overwritten. */
  renewLog(room: number): void;
};

/** Number of the harvest in the log; events have 0 and up. */
export const HARVEST = -1;

export function roomTables(db: DatabaseSync): RoomTables {
  const kept = statements(db);
  return {
    create: (room) => {
      createLog(db, room);
      db.exec(
        `CREATE TABLE private_${room} (
           part TEXT NOT NULL CHECK (part IN ('secret', 'person', 'answer')),
           activity TEXT NOT NULL, slot TEXT NOT NULL, key TEXT NOT NULL, revision INTEGER NOT NULL, body TEXT NOT NULL,
           PRIMARY KEY (part, activity, slot, key)
         ) STRICT, WITHOUT ROWID`,
      );
    },
    addEvent: (room, number, body) => void db.prepare(`INSERT INTO log_${room} (number, body) VALUES (?, ?)`).run(number, body),
    events: (room) =>
      db
        .prepare(`SELECT body FROM log_${room} WHERE number >= 0 ORDER BY number`)
        .all()
        .map(({ body }) => body as string),
    harvest: (room) => (db.prepare(`SELECT body FROM log_${room} WHERE number = ${HARVEST}`).get()?.['body'] as string | undefined) ?? null,
    putHarvest: (room, harvest) => void db.prepare(`UPDATE log_${room} SET body = ? WHERE number = ${HARVEST}`).run(harvest),
    put: (room, part, key, body) => void kept(room).put.run(part, key, body),
    putNewer: (room, { activity, slot, key, revision, body }) => kept(room).putNewer.run(activity, slot, key, revision, body).changes === 1,
    answer: (room, { activity, slot, key }) =>
      kept(room).answer.get(activity, slot, key) as { readonly revision: number; readonly body: string } | undefined,
    all: (room) => db.prepare(`SELECT part, activity, slot, key, revision, body FROM private_${room}`).all() as PrivateRow[],
    dropPrivate: (room) => db.exec(`DROP TABLE private_${room}`),
    dropLog: (room) => db.exec(`DROP TABLE log_${room}`),
    renewLog: (room) => {
      db.exec(`DROP TABLE log_${room}`);
      createLog(db, room);
    },
  };
}

function createLog(db: DatabaseSync, room: number): void {
  db.exec(`CREATE TABLE log_${room} (number INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT`);
}

/** The statements of a crowd that answers at once. */
type RoomStatements = { readonly put: StatementSync; readonly putNewer: StatementSync; readonly answer: StatementSync };

/** Rooms whose statements are kept ready, the ones that were opened last. */
const READY = 300;

function statements(db: DatabaseSync): (room: number) => RoomStatements {
  const kept = new Map<number, RoomStatements>();
  return (room) => {
    const known = kept.get(room);
    if (known) return known;
    const made: RoomStatements = {
      put: db.prepare(
        `INSERT INTO private_${room} (part, activity, slot, key, revision, body) VALUES (?, '', '', ?, 0, ?)
         ON CONFLICT (part, activity, slot, key) DO UPDATE SET body = excluded.body`,
      ),
      putNewer: db.prepare(
        `INSERT INTO private_${room} (part, activity, slot, key, revision, body) VALUES ('answer', ?, ?, ?, ?, ?)
         ON CONFLICT (part, activity, slot, key) DO UPDATE SET revision = excluded.revision, body = excluded.body WHERE excluded.revision > revision`,
      ),
      answer: db.prepare(`SELECT revision, body FROM private_${room} WHERE part = 'answer' AND activity = ? AND slot = ? AND key = ?`),
    };
    kept.set(room, made);
    const oldest = kept.size > READY ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
