/** Opens the database of a data folder: alone, checked, and set to be durable and to erase. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../store-error.ts';
import { storeError } from './database-error.ts';
import { migrate } from './migrations.ts';

export const DATABASE_FILE = 'rooms.db';
const LOCK_FILE = 'lock.db';
/** How long to wait for another connection (only a backup can be one) before giving up for now. */
const BUSY_MS = 250;

export type Connection = { readonly db: DatabaseSync; close(): void };

/**
 * @param folder is made when it is missing.
 * @throws StoreError `in-use`, `corrupt` (checked before anything is written), `newer`, `read-only`, `full` or `io`.
 */
export function connect(folder: string): Connection {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const lock = takeLock(folder);
    try {
      const file = join(folder, DATABASE_FILE);
      if (existsSync(file)) checkUntouched(file);
      const db = openToWrite(file);
      return {
        db,
        close: () => {
          db.close();
          lock.close();
        },
      };
    } catch (error) {
      lock.close();
      throw error;
    }
  } catch (error) {
    throw folderError(error, folder);
  }
}

/**
 * One server per folder. The lock is a transaction that never ends on a database of its own, so that the system lets go of it
 * however the process ends, and backups can still read the real one. Needs a local disk: locks of network disks can't be relied on.
 */
function takeLock(folder: string): DatabaseSync {
  const lock = new DatabaseSync(join(folder, LOCK_FILE));
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** Reads through the whole file without writing a byte; a damaged file stays as it is. */
function checkUntouched(file: string): void {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const answer = db.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
    if (answer !== 'ok') throw new StoreError('corrupt', String(answer));
  } finally {
    db.close();
  }
}

function openToWrite(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: BUSY_MS, enableForeignKeyConstraints: true });
  try {
    db.exec(
      'PRAGMA secure_delete = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 8000; PRAGMA trusted_schema = OFF',
    );
    migrate(db);
    // A server that was killed may have left erased rows in the log.
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function folderError(error: unknown, folder: string): StoreError {
  if (error instanceof StoreError) return error;
  const system = error instanceof Error && 'code' in error ? error.code : null;
  if (system === 'EROFS' || system === 'EACCES' || system === 'EPERM') return new StoreError('read-only', folder);
  if (system === 'ENOSPC') return new StoreError('full', folder);
  if (system === 'ENOTDIR' || system === 'EEXIST') return new StoreError('io', `${folder} is geen map / is not a folder`);
  return new StoreError(storeError(error).code, folder);
}
