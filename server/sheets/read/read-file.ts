/** Looks at what a file is, by its bytes first and by its name second, and reads it. Runs in the thread, never beside live rooms. */
import type { ImportPreview } from '../../../shared/protocol/studio.ts';
import { previewOfTables } from './import-tables.ts';
import { previewOfText } from './import-text.ts';
import { LARGEST_PREVIEW } from '../limits.ts';
import { isCompound, readXlsx, refuseCompound } from './read-xlsx.ts';
import { readSeparated } from './read-separated.ts';
import { NotRead } from './refuse.ts';
import { isZip } from './zip.ts';

/** @throws NotRead */
export async function readFile(name: string, bytes: Buffer): Promise<ImportPreview> {
  const preview = await previewOf(name, bytes);
  if (sizeOf(preview) > LARGEST_PREVIEW) throw new NotRead('file-too-large');
  return preview;
}

async function previewOf(name: string, bytes: Buffer): Promise<ImportPreview> {
  if (bytes.length === 0) throw new NotRead('file-not-read', 'empty');
  if (isZip(bytes)) return previewOfTables(await readXlsx(bytes));
  if (isCompound(bytes)) refuseCompound(bytes);
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'yaml' || ending === 'yml') return previewOfText(name, bytes, 'yaml');
  if (ending === 'json') return previewOfText(name, bytes, 'json');
  if (['csv', 'tsv', 'txt', 'tab'].includes(ending)) return previewOfTables([readSeparated(name, bytes)]);
  if (ending === 'xlsx') throw new NotRead('file-not-read', 'damaged');
  throw new NotRead('file-not-read', 'no-spreadsheet');
}

/** Characters, near enough. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 8;
  let size = 8;
  for (const inner of Object.values(value)) size += sizeOf(inner);
  return size;
}
