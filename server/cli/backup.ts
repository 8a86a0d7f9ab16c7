/**
 * Copies the database while the server runs: `node server/cli/backup.ts FILE`, with DATA_DIR as the server has it.
 * To restore: stop the server, remove `rooms.db-wal` and `rooms.db-shm`, and lay the copy in the data folder as `rooms.db`.
 * A copy holds everything of that moment, also rooms that are deleted later: keep it no longer than they may be kept.
 */
import { join } from 'node:path';
import { readSettings } from '../settings.ts';
import { backup } from '../store/sqlite/backup.ts';
import { DATABASE_FILE } from '../store/sqlite/connection.ts';

const target = process.argv[2];
if (target === undefined) {
  console.error('Gebruik / Use: node server/cli/backup.ts BESTAND');
  process.exit(64);
}
try {
  backup(join(readSettings(process.env).dataDir, DATABASE_FILE), target);
  console.log(`Reservekopie gemaakt / Backup made: ${target}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
