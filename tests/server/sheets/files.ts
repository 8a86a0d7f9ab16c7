/** Files as people and programs make them, for tests. */
import { crc32, deflateRawSync } from 'node:zlib';
import { readFile } from '../../../server/sheets/read/read-file.ts';
import { CARD_KINDS, type Card, type CardKind, type Deck } from '../../../shared/deck/deck.ts';
import { sentenceOf } from '../../../shared/deck/words.ts';
import type { ImportPreview } from '../../../shared/protocol/studio.ts';

/** Reads without a thread. */
export async function read(name: string, content: string | Uint8Array): Promise<ImportPreview> {
  return readFile(name, Buffer.from(content));
}

export function cardsOf(preview: ImportPreview, kind?: CardKind): (Card | null)[] {
  return preview.rows.filter((row) => kind === undefined || row.kind === kind).map(({ card }) => card);
}

export function allCards(deck: Deck): Card[] {
  return CARD_KINDS.flatMap((kind): readonly Card[] => deck[kind]);
}

/** Problems as an organiser reads them. */
export function told(preview: ImportPreview): string[] {
  return preview.rows.flatMap(({ row, problems }) =>
    problems.map(
      ({ column, weight, ...problem }) => `${row} ${column}: ${weight === 'warning' ? '(advies) ' : ''}${sentenceOf(problem, 'nl')}`,
    ),
  );
}

export type Part = {
  readonly name: string;
  readonly data: Uint8Array;
  /** Instead of the true size. */
  readonly saysSize?: number;
  readonly flags?: number;
};

/** A packed zip, also one that lies. */
export function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, data, saysSize = data.length, flags = 0 } of parts) {
    const packed = deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(saysSize, 18);
    common.writeUInt16LE(name.length, 22);
    locals.push(Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    centrals.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, tail, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export type XmlSheet = { readonly name: string; /** XML in front of the sheet's root. */ readonly before?: string; readonly xml: string };
/** A text, or the XML of a cell with `REF` for its address. */
export type XmlCell = string | { readonly xml: string };

/** The parts of an .xlsx. @param sheets with what stands between `<worksheet>` and its end */
export function xlsxParts(sheets: readonly XmlSheet[]): Part[] {
  const part = (name: string, xml: string): Part => ({ name, data: Buffer.from(xml) });
  const each = (make: (sheet: XmlSheet, n: number) => string): string => sheets.map((sheet, i) => make(sheet, i + 1)).join('');
  return [
    part('[Content_Types].xml', `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`),
    part(
      'xl/_rels/workbook.xml.rels',
      `${XML}<Relationships>${each((_sheet, n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
    ),
    part(
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each(({ name }, n) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    ),
    ...sheets.map(({ before = '', xml }, i) =>
      part(`xl/worksheets/sheet${i + 1}.xml`, `${XML}${before}<worksheet xmlns="${MAIN}">${xml}</worksheet>`),
    ),
  ];
}

/** The XML of the rows of a sheet. */
export function sheetData(rows: readonly (readonly XmlCell[])[]): string {
  const cell = (value: XmlCell, ref: string): string =>
    typeof value === 'string'
      ? `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
      : value.xml.replaceAll('REF', ref);
  const lines = rows.map(
    (row, i) =>
      `<row r="${i + 1}">${row.map((value, column) => cell(value, `${String.fromCharCode(65 + column)}${i + 1}`)).join('')}</row>`,
  );
  return `<sheetData>${lines.join('')}</sheetData>`;
}

/** An .xlsx with one sheet. @param after XML behind the rows */
export function xlsx(rows: readonly (readonly XmlCell[])[], after = ''): Buffer {
  return zip(xlsxParts([{ name: 'Blad1', xml: sheetData(rows) + after }]));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
