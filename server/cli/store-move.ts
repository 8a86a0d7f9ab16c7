/**
 * Moves everything that the service keeps from one database to another: `npm run store:move -- --from sqlite:./data --to postgres`,
 * or the other way round. Stop all servers first. The source keeps everything; the target must be empty.
 *
 * `postgres` is the database of DATABASE_URL, as the server has it: a password on the command line is for everybody on the machine to
 * read, and stays in the history of the shell.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MoveError, moveStore } from '../store/move.ts';
import { readSettings, SettingsError } from '../settings.ts';
import type { Store } from '../store/operations.ts';
import { openPostgresStore } from '../store/postgres/postgres-store.ts';
import { DATABASE_FILE } from '../store/sqlite/connection.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { StoreError } from '../store/store-error.ts';

const USAGE = `Gebruik / Use: npm run store:move -- --from sqlite:./data --to postgres
Of andersom. Het adres van PostgreSQL komt uit de omgeving, als DATABASE_URL. Stop eerst alle servers.
Or the other way round. The address of PostgreSQL comes from the environment, as DATABASE_URL. Stop all servers first.`;

/** @param isSource a source that is not there is a mistake; a target may be made. */
function openStore(address: string, isSource: boolean): Promise<Store> {
  if (address === 'postgres')
    return openPostgresStore(readSettings({ DATABASE_URL: process.env['DATABASE_URL'] }).databaseUrl ?? missing());
  const folder = /^sqlite:(.+)$/.exec(address)?.[1];
  if (folder === undefined) throw new RangeError(USAGE);
  if (isSource && !existsSync(join(folder, DATABASE_FILE))) throw new StoreError('io', `${folder} is er niet / does not exist`);
  return openSqliteStore(folder);
}

function missing(): never {
  throw new RangeError(USAGE);
}

async function move(from: string, to: string): Promise<void> {
  const source = await openStore(from, true);
  try {
    const target = await openStore(to, false);
    try {
      const { rooms, decks, series } = await moveStore(source, target);
      console.log(
        `Verhuisd en nagelezen / Moved and read back: ${rooms} sessies / rooms, ${decks} sets / decks, ${series} trajecten / series.`,
      );
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

try {
  const { from, to } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } }).values;
  if (from === undefined || to === undefined) throw new RangeError(USAGE);
  await move(from, to);
} catch (error) {
  const isUsage = error instanceof RangeError || (error instanceof TypeError && 'code' in error);
  // Its own messages only: others could hold an address with a password.
  const isKnown = isUsage || error instanceof MoveError || error instanceof StoreError || error instanceof SettingsError;
  console.error(
    isUsage ? USAGE : isKnown ? error.message : 'Het verhuizen is mislukt. De bron is heel. / Moving failed. The source is whole.',
  );
  process.exit(isUsage ? 64 : 1);
}
