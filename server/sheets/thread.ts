/** The thread that reads or writes one file: it gets its work at the start, answers once and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CardKind, Deck } from '../../shared/deck/deck.ts';
import type { Format, ImportPreview, StudioRefusal } from '../../shared/protocol/studio.ts';
import { readFile } from './read/read-file.ts';
import { NotRead } from './read/refuse.ts';
import { NOT_READ } from './read/remarks.ts';
import { writeFile } from './write/write-file.ts';

export type Work =
  | { readonly do: 'import'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly do: 'export'; readonly deck: Deck; readonly format: Format; readonly kind: CardKind };
export type Done = { readonly preview: ImportPreview | StudioRefusal } | { readonly file: Uint8Array } | { readonly broke: string };

async function done(work: Work): Promise<Done> {
  try {
    if (work.do === 'export') return { file: await writeFile(work.deck, work.format, work.kind) };
    return { preview: await readFile(work.name, Buffer.from(work.bytes.buffer, work.bytes.byteOffset, work.bytes.byteLength)) };
  } catch (error) {
    if (error instanceof NotRead) return { preview: { refused: error.code, ...(error.why ? { why: NOT_READ[error.why] } : {}) } };
    return work.do === 'import' ? { preview: { refused: 'file-not-read' } } : { broke: String(error) };
  }
}

parentPort?.postMessage(await done(workerData as Work));
