/** Reads .csv, .tsv and .txt: with commas, semicolons or tabs, as Excel and LibreOffice write them. */
import Papa from 'papaparse';
import type { ImportRemark } from '../../../shared/protocol/studio.ts';
import { decode } from './decode.ts';
import { findHeader } from '../columns/headers.ts';
import { HEADERS_WITHIN } from '../limits.ts';
import { remark } from './remarks.ts';
import type { Table } from './table.ts';

const SEPARATORS = [';', ',', '\t', '|'] as const;

/** @param name of the file */
export function readSeparated(name: string, bytes: Buffer): Table {
  const { text: given, encoding } = decode(bytes);
  const text = given.replaceAll(/\r\n?/g, '\n');
  // Excel's own first line that names the separator; it is a row for whoever counts rows in an editor, and so it stays one.
  const named = /^sep=(.)\n/i.exec(text)?.[1];
  const separator = named ?? separatorOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n' });
  const remarks: ImportRemark[] = [];
  if (encoding === 'windows-1252')
    remarks.push(
      remark(
        'warning',
        {
          nl: 'Dit bestand is gelezen als Windows-1252, zoals Excel het vaak opslaat. Kijk of letters met accenten kloppen.',
          en: 'This file was read as Windows-1252, as Excel often saves it. Check whether letters with accents are right.',
        },
        { sheet: name },
      ),
    );
  const open = errors.find(({ type }) => type === 'Quotes');
  if (open)
    remarks.push(
      remark(
        'error',
        {
          nl: 'Hier gaat een aanhalingsteken open of dicht op een plek waar dat niet kan. Kijk de rijen vanaf hier goed na.',
          en: 'A quotation mark opens or closes here where it can’t. Check the rows from here with care.',
        },
        { sheet: name, row: (open.row ?? 0) + 1 },
      ),
    );
  return { name, rows: data, remarks };
}

/** The separator with which most headers are known; else the one that splits the first rows most. */
function separatorOf(text: string): string {
  const tried = SEPARATORS.map((separator) => {
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: HEADERS_WITHIN, newline: '\n' });
    const columns = Math.max(0, ...data.map((row) => row.filter((cell) => cell.trim() !== '').length));
    return { separator, score: (findHeader(data, null)?.keys.size ?? 0) * 1_000 + columns };
  });
  return tried.reduce((best, each) => (each.score > best.score ? each : best)).separator;
}
