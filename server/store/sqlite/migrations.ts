/**
 * The shape of the database, as steps from nothing to now. `PRAGMA user_version` counts the steps that were taken.
 * A step that was released never changes; add another one.
 *
 * Here are the tables that all rooms and decks share: nothing that can be read in them but random numbers, counts and dates. What a
 * room holds lies in tables of its own (see `room-tables.ts`). `rooms.version` is the number of events; `open` is 0 once the room was collapsed.
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
  // Decks of the studio; what they hold is sealed (see `deck-secrets.ts`).
  (db) =>
    db.exec(
      `CREATE TABLE decks (
         id TEXT PRIMARY KEY,
         number INTEGER NOT NULL UNIQUE,
         version INTEGER NOT NULL
       ) STRICT, WITHOUT ROWID;
       CREATE TABLE deck_keys (
         hash TEXT PRIMARY KEY,
         deck TEXT NOT NULL REFERENCES decks (id) ON DELETE CASCADE,
         link TEXT NOT NULL,
         may TEXT NOT NULL CHECK (may IN ('view', 'copy', 'edit'))
       ) STRICT, WITHOUT ROWID;
       CREATE INDEX deck_keys_deck ON deck_keys (deck);
       CREATE TABLE deck_secrets (
         deck INTEGER PRIMARY KEY,
         secret BLOB NOT NULL CHECK (length(secret) = 32)
       ) STRICT;
       CREATE TABLE deck_parts (
         deck INTEGER NOT NULL,
         part TEXT NOT NULL CHECK (part IN ('snapshot', 'change', 'version', 'version-name', 'key')),
         number INTEGER NOT NULL,
         name TEXT NOT NULL,
         made_at INTEGER NOT NULL,
         body BLOB NOT NULL,
         PRIMARY KEY (deck, part, number, name)
       ) STRICT, WITHOUT ROWID;
       CREATE UNIQUE INDEX deck_parts_changes ON deck_parts (deck, name) WHERE part = 'change';`,
    ),
  // Series of rooms; what they hold is sealed (see `series-operations.ts`), with secrets beside those of decks.
  (db) =>
    db.exec(
      `CREATE TABLE series (
         id TEXT PRIMARY KEY,
         number INTEGER NOT NULL UNIQUE,
         delete_at INTEGER NOT NULL,
         body BLOB NOT NULL
       ) STRICT, WITHOUT ROWID;
       CREATE INDEX series_delete_at ON series (delete_at);
       CREATE TABLE series_keys (
         hash TEXT PRIMARY KEY,
         series TEXT NOT NULL REFERENCES series (id) ON DELETE CASCADE,
         may TEXT NOT NULL CHECK (may IN ('lead', 'view'))
       ) STRICT, WITHOUT ROWID;
       CREATE INDEX series_keys_series ON series_keys (series);
       CREATE TABLE series_rooms (
         room TEXT PRIMARY KEY,
         series TEXT NOT NULL REFERENCES series (id) ON DELETE CASCADE,
         place INTEGER NOT NULL,
         number INTEGER NOT NULL UNIQUE,
         about BLOB NOT NULL,
         harvest BLOB
       ) STRICT, WITHOUT ROWID;
       CREATE INDEX series_rooms_series ON series_rooms (series, place);`,
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
