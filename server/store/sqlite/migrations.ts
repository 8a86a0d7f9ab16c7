/**
 * The shape of the database, as steps from nothing to now. `PRAGMA user_version` counts the steps that were taken.
 * A step that was released never changes; add another one.
 *
 * Tables have no row ids: rows lie in the order of their keys, so that the file does not tell who came or answered first (ST10).
 * `rooms.version` is the number of events; a room without a secret was collapsed.
 */
import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../store-error.ts';

export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE rooms (
     id TEXT PRIMARY KEY,
     code TEXT NOT NULL UNIQUE,
     secret TEXT,
     delete_at INTEGER NOT NULL,
     version INTEGER NOT NULL,
     harvest TEXT
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX rooms_delete_at ON rooms (delete_at);
   CREATE TABLE events (
     room TEXT NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
     number INTEGER NOT NULL,
     body TEXT NOT NULL,
     PRIMARY KEY (room, number)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE participants (
     room TEXT NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
     id TEXT NOT NULL,
     name TEXT,
     token_hash TEXT NOT NULL,
     removed INTEGER NOT NULL,
     simulated INTEGER NOT NULL,
     PRIMARY KEY (room, id)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE answers (
     room TEXT NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
     activity TEXT NOT NULL,
     slot TEXT NOT NULL,
     key TEXT NOT NULL,
     revision INTEGER NOT NULL,
     body TEXT NOT NULL,
     PRIMARY KEY (room, activity, slot, key)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE access (
     hash TEXT PRIMARY KEY,
     room TEXT NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
     kind TEXT NOT NULL,
     ends_at INTEGER
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX access_room ON access (room);`,
];

/** The number of steps this database took; 0 for a new one. */
export function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
}

/** Takes the missing steps, each wholly or not at all. Refuses (`newer`) a database that took more steps than we know. */
export function migrate(db: DatabaseSync, migrations: readonly string[] = MIGRATIONS): void {
  const version = versionOf(db);
  if (version > migrations.length) throw new StoreError('newer', `version ${version}, known ${migrations.length}`);
  for (const [index, step] of migrations.entries()) {
    if (index < version) continue;
    db.exec('BEGIN IMMEDIATE');
    try {
      db.exec(step);
      db.exec(`PRAGMA user_version = ${index + 1}`);
      db.exec('COMMIT');
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  }
}
