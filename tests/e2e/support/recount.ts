/** Counts again, from what is durable on disk and by other means than the product. */
import { copyFileSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export type Recount = { readonly options: Readonly<Record<string, number>>; readonly people: number };

/** The files are copied, because the service goes on writing. */
function copyOf(dataDir: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'goed-werk-recount-'));
  for (const file of ['rooms.db', 'rooms.db-wal']) if (existsSync(join(dataDir, file))) copyFileSync(join(dataDir, file), join(copy, file));
  return copy;
}

function privateTables(db: DatabaseSync): readonly string[] {
  const tables = db.prepare("SELECT name FROM sqlite_master WHERE name LIKE 'private\\_%' ESCAPE '\\'").all() as { name: string }[];
  return tables.map(({ name }) => name);
}

/** @returns per choice how many answers to `slot` stand in the database of this folder. */
export function recount(dataDir: string, slot: string): Recount {
  const db = new DatabaseSync(join(copyOf(dataDir), 'rooms.db'));
  const rows = privateTables(db).flatMap(
    (name) => db.prepare(`SELECT body FROM ${name} WHERE part = 'answer' AND slot = ?`).all(slot) as { body: string }[],
  );
  db.close();
  const options: Record<string, number> = {};
  for (const { body } of rows) {
    const answer = JSON.parse(body) as { kind: string; option?: string };
    const choice = answer.kind === 'pass' ? 'pass' : (answer.option ?? '');
    options[choice] = (options[choice] ?? 0) + 1;
  }
  return { options, people: rows.length };
}

export type OnDisk = { readonly activity: string; readonly slot: string; readonly body: Readonly<Record<string, unknown>> };

/** @returns every answer that stands in the database of this folder; a closed room has none. */
export function answersOnDisk(dataDir: string): readonly OnDisk[] {
  const db = new DatabaseSync(join(copyOf(dataDir), 'rooms.db'));
  const rows = privateTables(db).flatMap(
    (name) =>
      db.prepare(`SELECT activity, slot, body FROM ${name} WHERE part = 'answer'`).all() as {
        activity: string;
        slot: string;
        body: string;
      }[],
  );
  db.close();
  return rows.map(({ body, ...where }) => ({ ...where, body: JSON.parse(body) as OnDisk['body'] }));
}

/** How often each thing is named; several can come from one answer. */
export function tally(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
