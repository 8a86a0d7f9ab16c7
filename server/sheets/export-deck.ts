/** A deck as a file to download. */
import { CARD_KINDS, type CardKind, type Deck } from '../../shared/deck/deck.ts';
import type { Format } from '../../shared/protocol/studio.ts';
import { carryOut } from './at-work.ts';
import { SHEETS } from './columns/words.ts';

const TYPES: Readonly<Record<Format, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  yaml: 'application/yaml; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/**
 * Nothing is lost: `importFile` gives the same cards back. Only a logo does not fit in a spreadsheet, and the first sheet says so.
 * @param kind for csv: which cards; without it the first kind that the deck has
 * @returns the bytes, a name such as `goed-werk.nl.xlsx`, and the media type
 * @throws Error when too many files are at work, or the deck is too large to write in time
 */
export async function exportDeck(
  deck: Deck,
  format: Format,
  kind: CardKind = firstKind(deck),
): Promise<{ readonly bytes: Uint8Array; readonly name: string; readonly type: string }> {
  const outcome = await carryOut({ do: 'export', deck, format, kind });
  if (!('file' in outcome))
    throw new Error(`no file was made: ${'stopped' in outcome ? outcome.stopped : 'broke' in outcome ? outcome.broke : ''}`);
  const part = format === 'csv' ? `.${SHEETS[kind][deck.language].toLowerCase().replaceAll(/[^a-z]/g, '')}` : '';
  return { bytes: outcome.file, name: `${deck.id}.${deck.language}${part}.${format}`, type: TYPES[format] };
}

function firstKind(deck: Deck): CardKind {
  return CARD_KINDS.find((kind) => deck[kind].length > 0) ?? 'values';
}
