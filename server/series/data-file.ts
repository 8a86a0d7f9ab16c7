/** The data set of a series as a file: one long table with its codebook. */
import Papa from 'papaparse';
import type { Language } from '../../shared/deck/deck.ts';
import { codebook, COLUMNS, DATA_VERSION, type DataFormat } from '../../shared/series/codebook.ts';
import type { DataRow } from '../../shared/series/data.ts';
import { neutralised } from '../sheets/neutral.ts';

const MARK = '\uFEFF';
const KINDS: Readonly<Record<Language, Readonly<Record<DataFormat, string>>>> = {
  nl: { csv: 'gegevens', codebook: 'codeboek', json: 'gegevens' },
  en: { csv: 'data', codebook: 'codebook', json: 'data' },
};

export type DataFile = { readonly name: string; readonly type: string; readonly bytes: Buffer };

export function dataFile(
  { title, rows }: { readonly title: string; readonly rows: readonly DataRow[] },
  format: DataFormat,
  language: Language,
): DataFile {
  const name = `${title} - ${KINDS[language][format]}`;
  if (format === 'json') {
    const json = { version: DATA_VERSION, series: title, codebook: codebook(language), rows };
    return { name: `${name}.json`, type: 'application/json', bytes: Buffer.from(`${JSON.stringify(json, null, 2)}\n`) };
  }
  const lines = format === 'csv' ? [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))] : codebookLines(language);
  return { name: `${name}.csv`, type: 'text/csv; charset=utf-8', bytes: csv(lines) };
}

function codebookLines(language: Language): readonly (readonly string[])[] {
  const { columns, promises, limits } = codebook(language);
  const heads = language === 'nl' ? ['kolom', 'soort', 'betekenis'] : ['column', 'type', 'meaning'];
  const said = (head: string, texts: readonly string[]): readonly (readonly string[])[] => texts.map((text) => [head, '', text]);
  return [
    heads,
    ...columns.map(({ name, type, means }) => [name, type, means]),
    ...said(language === 'nl' ? 'belofte' : 'promise', promises),
    ...said(language === 'nl' ? 'let op' : 'beware', limits),
  ];
}

/** The way a Dutch Excel opens it at a double click: semicolons, a mark for UTF-8, CRLF. */
function csv(lines: readonly (readonly (string | number | null)[])[]): Buffer {
  const cells = lines.map((line) => line.map((cell) => (typeof cell === 'string' ? neutralised(cell) : cell === null ? '' : String(cell))));
  return Buffer.from(`${MARK}${Papa.unparse(cells, { delimiter: ';', newline: '\r\n', quotes: true })}\r\n`);
}
