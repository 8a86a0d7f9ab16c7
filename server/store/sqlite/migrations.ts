/**
 * The shape of the database, as steps from nothing to now. `PRAGMA user_version` counts the steps that were taken.
 * A step that was released never changes; add another one.
 *
 * Here are the tables that all rooms share: nothing in them but random numbers, counts and dates. What a room holds lies in
 * tables of its own (see `room-tables.ts`). `rooms.version` is the number of events; `open` is 0 once the room was collapsed.
 */
import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../store-error.ts';

export type Migration = (db: DatabaseSync) => void;

export const MIGRATIONS: readonly Migration[] = [
  (db) =>
    db.exec(
      `CREATE TABLE rooms (
         id TEXT PRIMARY KEY,
         code TEXT NOT NULL UNIQUE,
         number INTEGER NOT NULL UNIQUE,
         open INTEGER NOT NULL,
         version INTEGER NOT NULL,
         delete_at INTEGER NOT NULL
       ) STRICT, WITHOUT ROWID;
       CREATE INDEX rooms_delete_at ON rooms (delete_at);
       CREATE TABLE access (
         hash TEXT PRIMARY KEY,
         room TEXT NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
         kind TEXT NOT NULL,
         ends_at INTEGER
       ) STRICT, WITHOUT ROWID;
       CREATE INDEX access_room ON access (room);`,
    ),
];

/** The number of steps this database took; 0 for a new one. */
export function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
}

/** Takes the missing steps, each wholly or not at all. Refuses (`newer`) a database that took more steps than we know. */
export function migrate(db: DatabaseSync, migrations: readonly Migration[] = MIGRATIONS): void {
  const version = versionOf(db);
  if (version > migrations.length) throw new StoreError('newer', `version ${version}, known ${migrations.length}`);
  for (const [index, step] of migrations.entries()) {
    if (index < version) continue;
    db.exec('BEGIN IMMEDIATE');
    try {
      step(db);
      db.exec(`PRAGMA user_version = ${index + 1}`);
      db.exec('COMMIT');
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  }
}
