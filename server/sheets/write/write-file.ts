/** A deck as the bytes of a file. Runs in the thread. */
import type { CardKind, Deck } from '../../../shared/deck/deck.ts';
import type { Format } from '../../../shared/protocol/studio.ts';
import { csvOf } from './write-csv.ts';
import { jsonOf, yamlOf } from './write-text.ts';
import { xlsxOf } from './write-xlsx.ts';

/** @param kind for csv: which cards */
export async function writeFile(deck: Deck, format: Format, kind: CardKind): Promise<Uint8Array> {
  switch (format) {
    case 'xlsx':
      return xlsxOf(deck);
    case 'csv':
      return csvOf(deck, kind);
    case 'yaml':
      return Buffer.from(yamlOf(deck));
    case 'json':
      return Buffer.from(jsonOf(deck));
  }
}
