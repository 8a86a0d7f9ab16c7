import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../store-error.ts';
import { storeError } from './database-error.ts';

/**
 * Writes a whole and consistent copy of a database that may be in use; nobody waits for it.
 * The copy appears under its name only when it is complete and on disk.
 * @throws StoreError `io` when the source is missing or the target exists, `full`, `corrupt`, `read-only`.
 */
export function backup(source: string, target: string): void {
  if (!existsSync(source)) throw new StoreError('io', `${source} is er niet / does not exist`);
  if (existsSync(target)) throw new StoreError('io', `${target} bestaat al / already exists`);
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    const db = new DatabaseSync(source, { readOnly: true, timeout: 5_000 });
    try {
      db.prepare('VACUUM INTO ?').run(unfinished);
    } finally {
      db.close();
    }
    // SQLite does not wait for the disk here: https://sqlite.org/lang_vacuum.html
    chmodSync(unfinished, 0o600);
    const file = openSync(unfinished, 'r+');
    fsyncSync(file);
    closeSync(file);
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw storeError(error);
  }
}
