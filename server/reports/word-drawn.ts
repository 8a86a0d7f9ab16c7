/**
 * The pictures of the group in a Word document: bars and shades in the very tables that hold their numbers.
 *
 * A picture of its own would need letters in it, which nothing here can paint without a native module, and a vector picture is
 * not shown by every program that opens Word documents. A bar is a coloured point stretched to its length, so its words stay real
 * text beside it, it opens everywhere, and it has an alternative text of its own. Qualities never by colour alone: the numbers are there.
 */
import { crc32, deflateSync } from 'node:zlib';
import { ImageRun, Paragraph, ShadingType } from 'docx';
import type { Language } from '../../shared/deck/deck.ts';
import { shownCell, type Block, type Cell, type Column, type Table } from '../../shared/harvest/document.ts';
import { REPORT_WORDS } from '../../shared/harvest/words.ts';

/** In pixels. The longest bar fits the column of names of every table. */
const BAR = { longest: 150, height: 7 };
/** One colour for each of the numbers that are compared in a row: first pale, then dark. */
const COLOURS = ['8FBFAE', '2F6B58'] as const;
/** From nearly paper to a green on which ink still has a contrast of seven. */
const PALE = [0xfb, 0xf8, 0xf1] as const;
const FULL = [0x8f, 0xbf, 0xae] as const;

/** Bars under the name of a row, or a shade behind each number. */
export type Drawing = { readonly as: 'bars' | 'shades'; readonly most: number; readonly drawn: readonly number[] };

/** The tables that hold the numbers of a picture: the first one after it. @returns how each of them is drawn */
export function drawingsOf(blocks: readonly Block[], language: Language): ReadonlyMap<Table, Drawing> {
  const drawings = new Map<Table, Drawing>();
  let pictured = false;
  for (const block of blocks) {
    if (block.is === 'table' && pictured) {
      const drawing = drawingOf(block, language);
      if (drawing) drawings.set(block, drawing);
    }
    pictured = block.is === 'picture' || (pictured && block.is !== 'table');
  }
  return drawings;
}

/** Numbers side by side are bars as long as there are one or two; more of them are shades. Totals are never drawn. */
function drawingOf({ columns, rows }: Table, language: Language): Drawing | null {
  const { total, mean } = REPORT_WORDS[language];
  const drawn = columns.flatMap(({ title, of }, i) => (of === 'number' && title !== total && title !== mean ? [i] : []));
  const counts = rows.filter(([name]) => name !== total).flatMap((row) => drawn.map((i) => row[i]));
  const most = Math.max(0, ...counts.filter((count) => typeof count === 'number'));
  if (most === 0) return null;
  return { as: drawn.length <= COLOURS.length ? 'bars' : 'shades', most, drawn };
}

/** The bars of one row, longest for the largest number of the table; none where a number is not shown. */
export function barsOf(
  row: readonly Cell[],
  columns: readonly Column[],
  { most, drawn }: Drawing,
  language: Language,
): readonly Paragraph[] {
  return drawn.flatMap((column, i) => {
    const count = row[column];
    if (typeof count !== 'number' || count === 0) return [];
    const says = `${row[0] ?? ''}, ${columns[column]?.title ?? ''}: ${shownCell(count, language)}`;
    const bar = new ImageRun({
      type: 'png',
      data: point(COLOURS[drawn.length === 1 ? 1 : i] ?? COLOURS[0]),
      transformation: { width: Math.max(1, Math.round((BAR.longest * count) / most)), height: BAR.height },
      altText: { name: says, title: '', description: says },
    });
    return [new Paragraph({ style: 'TableText', children: [bar] })];
  });
}

/** The shade behind a number; none behind what is not shown, nor behind a total. */
export function shadeOf(row: readonly Cell[], column: number, { most, drawn }: Drawing, language: Language) {
  const count = row[column];
  if (!drawn.includes(column) || typeof count !== 'number' || row[0] === REPORT_WORDS[language].total) return {};
  const mix = PALE.map((pale, i) => Math.round(pale + (((FULL[i] ?? pale) - pale) * count) / most));
  return { shading: { type: ShadingType.CLEAR, color: 'auto', fill: Buffer.from(mix).toString('hex').toUpperCase() } };
}

const points = new Map<string, Buffer>();

/** A PNG picture of a single point in this colour. */
function point(colour: string): Buffer {
  const known = points.get(colour) ?? png(colour);
  points.set(colour, known);
  return known;
}

function png(colour: string): Buffer {
  const [width, height] = [1, 1];
  const head = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0]);
  const row = Buffer.concat([Buffer.from([0]), Buffer.from(colour, 'hex')]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(row)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
