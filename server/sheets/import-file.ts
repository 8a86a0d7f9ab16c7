/** A file of an organiser, looked at and not kept. */
import type { ImportPreview, StudioRefusal } from '../../shared/protocol/studio.ts';
import { carryOut } from './at-work.ts';
import { LARGEST_FILE } from './limits.ts';

/**
 * What an .xlsx, .csv, .tsv, .txt, .yaml or .json has: cards as drafts with their problems by column, the fields of the deck,
 * and remarks about the file. Never rejects and never runs anything that is in the file.
 * @param name of the file, for its ending and for remarks
 * @returns refused as `file-too-large` (also when it would become so), `file-too-slow`, `file-not-read` (with `why` in words
 * when we know) or `busy`
 */
export async function importFile(name: string, bytes: Uint8Array): Promise<ImportPreview | StudioRefusal> {
  if (bytes.byteLength > LARGEST_FILE) return { refused: 'file-too-large' };
  const outcome = await carryOut({ do: 'import', name, bytes });
  if ('preview' in outcome) return outcome.preview;
  if (!('stopped' in outcome)) return { refused: 'file-not-read' };
  switch (outcome.stopped) {
    case 'too-slow':
      return { refused: 'file-too-slow' };
    case 'out-of-memory':
      return { refused: 'file-too-large' };
    case 'busy':
      return { refused: 'busy' };
  }
}
