/** A deck in YAML or JSON becomes a preview: every card a draft, every problem with its field, every row a line of the text. */
import { CARD_KINDS, DeckSchema, MOST_CARDS, type CardKind } from '../../../shared/deck/deck.ts';
import { found, type Place } from '../../../shared/deck/problem.ts';
import { sentenceOf } from '../../../shared/deck/words.ts';
import type { ImportPreview, ImportRemark } from '../../../shared/protocol/studio.ts';
import type { Raw } from '../columns/cells.ts';
import { cleaner, TooDeep, type Cleaner } from './clean.ts';
import { decode } from './decode.ts';
import { lenientHead } from '../columns/head-table.ts';
import { readJson, readYaml, TOO_DEEP } from './read-text.ts';
import { dirtRemark, remark } from './remarks.ts';
import { importedRows, type RawCard } from './rows.ts';
import type { Words } from '../columns/words.ts';

type LineOf = (place: Place) => number | null;

export function previewOfText(name: string, bytes: Buffer, format: 'yaml' | 'json'): ImportPreview {
  const text = decode(bytes).text;
  const read = format === 'json' ? readJson(text) : readYaml(text);
  const refuse = (words: Words, row: number | null): ImportPreview => ({
    head: {},
    rows: [],
    remarks: [remark('error', words, { sheet: name, row })],
  });
  if (!read.ok) return refuse(read.why, read.line);
  const clean = cleaner();
  try {
    const value = clean.deep(read.value, { row: null, column: null });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(NO_DECK, 1);
    return preview(name, value as Raw, read.lineOf, clean);
  } catch (error) {
    if (error instanceof TooDeep || error instanceof RangeError) return refuse(TOO_DEEP, null);
    throw error;
  }
}

function preview(name: string, deck: Raw, lineOf: LineOf, clean: Cleaner): ImportPreview {
  const remarks: ImportRemark[] = [];
  const kinds: readonly string[] = CARD_KINDS;
  const fields = Object.fromEntries(Object.entries(deck).filter(([field]) => !kinds.includes(field)));
  const { head, problems: wrong } = lenientHead(fields, (place) => place.join('.'));
  const problems = [...wrong];
  for (const field of Object.keys(fields))
    if (!Object.hasOwn(DeckSchema.entries, field)) problems.push({ found: found([field], 'unknown-field', { field }), column: field });
  for (const { found: problem, column } of problems)
    remarks.push(
      remark(
        problem.weight,
        { nl: sentenceOf(problem, 'nl'), en: sentenceOf(problem, 'en') },
        { sheet: name, row: lineOf(problem.place), column },
      ),
    );
  const rows = CARD_KINDS.flatMap((kind) => importedRows(kind, cardsOf(kind, name, deck[kind], lineOf, remarks), { optional: false }));
  for (const [dirt, { count }] of clean.tallies) remarks.push(dirtRemark(dirt, count, { sheet: name }));
  return { head, rows, remarks };
}

function cardsOf(kind: CardKind, sheet: string, list: unknown, lineOf: LineOf, remarks: ImportRemark[]): RawCard[] {
  if (list === undefined || list === null) return [];
  const here = { sheet, row: lineOf([kind]), column: kind };
  if (!Array.isArray(list)) {
    const problem = found([kind], 'not-list');
    remarks.push(remark('error', { nl: sentenceOf(problem, 'nl'), en: sentenceOf(problem, 'en') }, here));
    return [];
  }
  if (list.length > MOST_CARDS) remarks.push(remark('error', TOO_MANY, { ...here, row: lineOf([kind, MOST_CARDS]) }));
  return list.slice(0, MOST_CARDS).map((card: unknown, i) => ({
    sheet,
    row: lineOf([kind, i]) ?? 1,
    raw: typeof card === 'object' && card !== null && !Array.isArray(card) ? (card as Raw) : null,
    columnOf: (place) => place.join('.'),
    inFile: (problem) => problem,
  }));
}

const NO_DECK: Words = {
  nl: 'Dit is geen set. Een set begint met velden zoals id, title en values; download er een uit de studio als voorbeeld.',
  en: 'This is not a deck. A deck begins with fields such as id, title and values; download one from the studio as an example.',
};
const TOO_MANY: Words = {
  nl: `Er passen hoogstens ${MOST_CARDS} kaarten van één soort in een set. Vanaf deze regel namen we ze niet over.`,
  en: `A deck holds at most ${MOST_CARDS} cards of one kind. From this line we did not take them over.`,
};
