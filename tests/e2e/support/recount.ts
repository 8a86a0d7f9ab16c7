/** Counts again, from what is durable on disk and by other means than the product. */
import { copyFileSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export type Recount = { readonly options: Readonly<Record<string, number>>; readonly people: number };

/** @returns per choice how many answers to `slot` stand in the database of this folder. */
export function recount(dataDir: string, slot: string): Recount {
  const copy = mkdtempSync(join(tmpdir(), 'goed-werk-recount-'));
  for (const file of ['rooms.db', 'rooms.db-wal']) if (existsSync(join(dataDir, file))) copyFileSync(join(dataDir, file), join(copy, file));
  const db = new DatabaseSync(join(copy, 'rooms.db'));
  const tables = db.prepare("SELECT name FROM sqlite_master WHERE name LIKE 'private\\_%' ESCAPE '\\'").all() as { name: string }[];
  const rows = tables.flatMap(
    ({ name }) => db.prepare(`SELECT body FROM ${name} WHERE part = 'answer' AND slot = ?`).all(slot) as { body: string }[],
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
