/** A spreadsheet as a colleague sends it back: made by the toolkit, opened and saved by another program, with mistakes in it. */
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/universal';
import writeExcelFile from 'write-excel-file/node';
import { loadDecks } from '../../../../server/decks/load.ts';
import { xlsxOf } from '../../../../server/sheets/write/write-xlsx.ts';
import type { Deck, Language } from '../../../../shared/deck/deck.ts';

const SHEET = 'Verhalen';

export function shippedDeck(id: string, language: Language = 'nl'): Deck {
  const found = loadDecks(join(import.meta.dirname, '..', '..', '..', '..', 'decks')).decks.find(
    (each) => each.id === id && each.language === language,
  );
  if (!found) throw new Error(`there is no deck ${id} in ${language}`);
  return found;
}

/** @returns an .xlsx with the first five stories of a deck under other ids; those in rows 3, 4 and 6 have a mistake each. */
export async function brokenStories(deck: Deck): Promise<Buffer> {
  const stories = deck.stories.slice(0, 5).map((story, i) => ({ ...story, id: `van-marja-${i + 1}`, title: `${story.title} (Marja)` }));
  const sheets = await readExcelFile(new Uint8Array(await xlsxOf({ ...deck, stories })).buffer);
  const rows = sheets.find(({ sheet }) => sheet === SHEET)?.data ?? [];
  const headers = rows[0]?.map(String) ?? [];
  const broken = rows.map((row, i) =>
    row.map((cell, column) => {
      if (i === 2 && headers[column] === 'Titel') return '';
      if (i === 3 && headers[column] === 'Optie B') return '';
      if (i === 5 && headers[column] === 'Hoofdpersoon') return 'x'.repeat(45);
      return cell;
    }),
  );
  return writeExcelFile([{ sheet: SHEET, data: broken.map((row) => row.map((value) => ({ value: String(value ?? '') }))) }]).toBuffer();
}
