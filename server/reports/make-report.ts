/**
 * A report as a file. Word and spreadsheet are made in a thread of their own, with a ceiling on memory and time, one at a time, so
 * that no report is felt in a live room.
 */
import { Worker } from 'node:worker_threads';
import type { Language } from '../../shared/deck/deck.ts';
import type { Harvest } from '../../shared/harvest/harvest.ts';
import type { ReportFormat } from '../../shared/protocol/harvest.ts';
import type { Done, Work } from './thread.ts';

/** Megabytes of heap, and milliseconds: far above what a room of twenty activities needs. */
const HEAP_MB = 256;
const SLOWEST_MS = 15_000;
/** Files that may wait for their turn. */
const MOST_WAITING = 20;

const TYPES: Readonly<Record<ReportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

export type ReportFile = { readonly bytes: Uint8Array; readonly name: string; readonly type: string };

/** @throws Error when the file could not be made in time; null when too many are waiting */
export async function makeReport(harvest: Harvest, format: ReportFormat, language: Language): Promise<ReportFile | null> {
  const file = { name: `${nameOf(harvest, language)}.${format}`, type: TYPES[format] };
  if (format === 'json') return { ...file, bytes: Buffer.from(`${JSON.stringify(harvest, null, 2)}\n`) };
  const bytes = await inTurn(() => inThread({ harvest, format, language }));
  return bytes && { ...file, bytes };
}

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

async function inTurn<T>(work: () => Promise<T>): Promise<T | null> {
  if (waiting >= MOST_WAITING) return null;
  waiting += 1;
  const turn = last.then(work, work).finally(() => (waiting -= 1));
  last = turn.catch(() => undefined);
  return turn;
}

async function inThread(work: Work): Promise<Uint8Array> {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const done = await new Promise<Done>((resolve) => {
      timer = setTimeout(() => resolve({ broke: 'it took too long' }), SLOWEST_MS);
      worker.once('message', (message: Done) => resolve(message));
      worker.once('error', (error: Error) => resolve({ broke: error.message }));
      worker.once('exit', () => resolve({ broke: 'the thread ended without an answer' }));
    });
    if ('broke' in done) throw new Error(`no report was made: ${done.broke}`);
    return done.file;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** `oogst-goed-werk-hub-2026-11-25`: plain signs, for every disk. */
function nameOf({ settings, room }: Harvest, language: Language): string {
  const title = (settings.title || room.title)
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return [language === 'nl' ? 'oogst' : 'harvest', title, room.heldOn].filter((part) => part !== '').join('-');
}
