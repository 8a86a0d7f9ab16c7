/** Reads .xlsx. The library unpacks and trusts whatever it gets, so it only gets what was unpacked and looked at here. */
import readExcelFile from 'read-excel-file/universal';
import type { ImportRemark } from '../../../shared/protocol/studio.ts';
import { MOST_CELLS } from '../limits.ts';
import { NotRead } from './refuse.ts';
import { remark } from './remarks.ts';
import type { Table, TableCell } from './table.ts';
import { storedZip, unzip } from './zip.ts';

/** Beginning of old Excel files, and of new ones with a password. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const PASSWORD = Buffer.from('EncryptedPackage', 'utf16le');
/** Of a sheet, as Excel has them. */
const MOST_ROWS = 1_048_576;
const MOST_NAMED = 5;

export function isCompound(bytes: Buffer): boolean {
  return bytes.subarray(0, COMPOUND.length).equals(COMPOUND);
}

/** @throws NotRead always: says which of both it is */
export function refuseCompound(bytes: Buffer): never {
  throw new NotRead('file-not-read', bytes.includes(PASSWORD) ? 'password' : 'old-excel');
}

/** @throws NotRead */
export async function readXlsx(bytes: Buffer): Promise<Table[]> {
  const parts = unzip(bytes, (name) => name.endsWith('.xml') || name.endsWith('.rels') || name === 'mimetype');
  if (parts.get('mimetype')?.includes('opendocument')) throw new NotRead('file-not-read', 'open-document');
  if (!parts.has('xl/workbook.xml')) throw new NotRead('file-not-read', 'no-spreadsheet');
  const holes = new Map<string, string[]>();
  for (const [name, data] of parts) parts.set(name, prepared(name, data, holes));
  const packed = storedZip(parts);
  try {
    const exact = packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength) as ArrayBuffer;
    const sheets = await readExcelFile(exact, { trim: false });
    const hollow = holesBySheet(parts, holes);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data as TableCell[][],
      remarks: hollowRemarks(sheet, hollow.get(sheet) ?? []),
    }));
  } catch (error) {
    if (error instanceof RangeError) throw new NotRead('file-too-large');
    throw new NotRead('file-not-read', 'damaged', error);
  }
}

/**
 * A part as the library may have it. References are refused: they can grow without end. Signs written as a number above FFFF
 * are written out, because the library would cut them. Formulas whose outcome was not saved are noted by their cell.
 */
function prepared(name: string, data: Buffer, holes: Map<string, string[]>): Buffer {
  const begin = data.subarray(0, 2);
  if (begin.equals(Buffer.from([0xff, 0xfe])) || begin.equals(Buffer.from([0xfe, 0xff]))) throw new NotRead('file-not-read', 'damaged');
  if (data.includes('<!DOCTYPE') || data.includes('<!ENTITY')) throw new NotRead('file-not-read', 'entities');
  const sheet = /^xl\/worksheets\/[^/]+\.xml$/.test(name);
  if (!sheet && !data.includes('&#')) return data;
  const xml = data.toString('utf8');
  if (sheet) {
    holes.set(name, hollowCells(xml));
    for (const [, row] of xml.matchAll(/<(?:\w+:)?row\b[^>]{0,200}?\br="(\d+)"/g))
      if (Number(row) > MOST_ROWS) throw new NotRead('file-not-read', 'damaged');
  }
  return Buffer.from(xml.includes('&#') ? xml.replaceAll(/&#(?:x([0-9a-f]{5,6})|(\d{5,7}));/gi, astral) : xml);
}

function astral(whole: string, hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0xff_ff && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
}

/**
 * Addresses of cells with a formula and no value, or with an error such as #N/B as value.
 * @throws NotRead when the cells lie so far apart that all between them would fill the memory
 */
function hollowCells(xml: string): string[] {
  const found: string[] = [];
  let [rows, columns] = [0, 0];
  for (let at = xml.indexOf('<c '); at >= 0; at = xml.indexOf('<c ', at + 3)) {
    const open = xml.indexOf('>', at);
    if (open < 0) break;
    if (xml[open - 1] === '/') continue;
    const tag = xml.slice(at, open);
    const [, letters = '', digits = ''] = / r="([A-Z]{1,3})(\d{1,7})"/.exec(tag) ?? [];
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnNumber(letters));
    const error = tag.includes(' t="e"');
    if (!error && !xml.startsWith('<f', open + 1)) continue;
    const close = xml.indexOf('</c>', open);
    if (error || !/<v>[^<]/.test(xml.slice(open + 1, close < 0 ? undefined : close))) found.push(letters + digits);
  }
  if (rows * columns > MOST_CELLS) throw new NotRead('file-too-large');
  return found;
}

/** 1 for A, 27 for AA. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** The notes under the name that a sheet has for people. */
function holesBySheet(parts: ReadonlyMap<string, Buffer>, holes: ReadonlyMap<string, string[]>): Map<string, string[]> {
  const paths = new Map<string, string>();
  for (const [tag] of text(parts, 'xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const target = attribute(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/');
    paths.set(attribute(tag, 'Id'), target);
  }
  const bySheet = new Map<string, string[]>();
  for (const [tag] of text(parts, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g))
    bySheet.set(unescaped(attribute(tag, 'name')), holes.get(paths.get(attribute(tag, 'r:id')) ?? '') ?? []);
  return bySheet;
}

function text(parts: ReadonlyMap<string, Buffer>, name: string): string {
  return parts.get(name)?.toString('utf8') ?? '';
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function unescaped(value: string): string {
  return value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}

function hollowRemarks(sheet: string, cells: readonly string[]): ImportRemark[] {
  if (cells.length === 0) return [];
  const named = cells.slice(0, MOST_NAMED).join(', ') + (cells.length > MOST_NAMED ? ', …' : '');
  const row = Number(/\d+$/.exec(cells[0] ?? '')?.[0] ?? Number.NaN);
  const words = {
    nl: `Vakjes met een formule zonder uitkomst (${named}). Die zijn leeg overgenomen. Zet de tekst zelf in het vakje, of open en bewaar het bestand in Excel.`,
    en: `Cells with a formula without an outcome (${named}). They were taken over empty. Put the text itself in the cell, or open and save the file in Excel.`,
  };
  return [remark('warning', words, { sheet, row: Number.isNaN(row) ? null : row })];
}
