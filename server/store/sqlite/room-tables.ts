/**
 * The two tables that each room has for itself: `log_N` (events, and the harvest as number -1) for as long as the room is kept,
 * and `private_N` (secret, people, answers) until it closes.
 *
 * Why not shared tables: when rows of several rooms lie on one page, SQLite leaves copies of moved rows in the unused part of
 * pages, and `secure_delete` does not reach those (tests/server/store/erasure.test.ts found them within seconds). A table's pages
 * are its own; dropping it overwrites every page with zeros.
 *
 * `private_N` has no row ids: rows lie in the order of their keys, so that the file does not tell who came or answered first (ST10).
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';

export type RoomTables = {
  readonly addEvent: StatementSync;
  readonly events: StatementSync;
  readonly harvest: StatementSync;
};
export type PrivateTable = {
  readonly put: StatementSync;
  readonly replaceOlder: StatementSync;
  readonly one: StatementSync;
  readonly all: StatementSync;
};

export type Tables = {
  create(room: number): void;
  log(room: number): RoomTables;
  private(room: number): PrivateTable;
  dropPrivate(room: number): void;
  dropLog(room: number): void;
};

/** Number of the harvest in the log; events have 0 and up. */
export const HARVEST = -1;
/** Rooms whose statements are kept ready. */
const READY = 200;

export function roomTables(db: DatabaseSync): Tables {
  const logs = ready((room) => ({
    addEvent: db.prepare(`INSERT INTO log_${room} (number, body) VALUES (?, ?)`),
    events: db.prepare(`SELECT body FROM log_${room} WHERE number >= 0 ORDER BY number`),
    harvest: db.prepare(`SELECT body FROM log_${room} WHERE number = ${HARVEST}`),
  }));
  const privates = ready((room) => ({
    put: db.prepare(
      `INSERT INTO private_${room} (part, activity, slot, key, revision, body) VALUES (?, '', '', ?, 0, ?)
       ON CONFLICT (part, activity, slot, key) DO UPDATE SET body = excluded.body`,
    ),
    replaceOlder: db.prepare(
      `INSERT INTO private_${room} (part, activity, slot, key, revision, body) VALUES ('answer', ?, ?, ?, ?, ?)
       ON CONFLICT (part, activity, slot, key) DO UPDATE SET revision = excluded.revision, body = excluded.body WHERE excluded.revision > revision`,
    ),
    one: db.prepare(`SELECT revision, body FROM private_${room} WHERE part = 'answer' AND activity = ? AND slot = ? AND key = ?`),
    all: db.prepare(`SELECT part, activity, slot, key, revision, body FROM private_${room}`),
  }));

  return {
    create: (room) => {
      db.exec(`CREATE TABLE log_${room} (number INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT`);
      db.exec(
        `CREATE TABLE private_${room} (
           part TEXT NOT NULL CHECK (part IN ('secret', 'person', 'answer')),
           activity TEXT NOT NULL, slot TEXT NOT NULL, key TEXT NOT NULL, revision INTEGER NOT NULL, body TEXT NOT NULL,
           PRIMARY KEY (part, activity, slot, key)
         ) STRICT, WITHOUT ROWID`,
      );
    },
    log: logs.of,
    private: privates.of,
    dropPrivate: (room) => {
      privates.forget(room);
      db.exec(`DROP TABLE private_${room}`);
    },
    dropLog: (room) => {
      logs.forget(room);
      db.exec(`DROP TABLE log_${room}`);
    },
  };
}

/** Keeps what was made for the rooms used last. */
function ready<Made>(make: (room: number) => Made): { of(room: number): Made; forget(room: number): void } {
  const kept = new Map<number, Made>();
  return {
    of: (room) => {
      const made = kept.get(room) ?? make(room);
      kept.delete(room);
      kept.set(room, made);
      const oldest = kept.size > READY ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
      return made;
    },
    forget: (room) => void kept.delete(room),
  };
}
