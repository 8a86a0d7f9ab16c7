/** Which column of a sheet is which: headers in Dutch or English, in any order, with or without capitals, accents and spaces. */
import { CARD_KINDS, LANGUAGES, type CardKind, type Language } from '../../../shared/deck/deck.ts';
import { CARD_COLUMNS } from './card-columns.ts';
import { KEPT } from './common.ts';
import { wholeKey } from './cells.ts';
import { columnsOf, type Column, type Part } from './column.ts';
import { HEADERS_WITHIN, MOST_COLUMNS } from '../limits.ts';
import { bare, SHEETS, type Words } from './words.ts';

/** By the bare header. */
type Known = { readonly keys: ReadonlyMap<string, string>; readonly headers: ReadonlyMap<string, Words> };

export type Header = {
  readonly kind: CardKind;
  /** From 0. */
  readonly row: number;
  /** The key of every column that is known, by its index. */
  readonly keys: ReadonlyMap<number, string>;
  /** What stands above a column, by its key. */
  readonly titles: ReadonlyMap<string, string>;
  /** What stands above the columns that mean nothing to us. */
  readonly aside: readonly { readonly index: number; readonly title: string }[];
  readonly twice: readonly string[];
  readonly language: Language;
};

const KNOWN = Object.fromEntries(CARD_KINDS.map((kind) => [kind, known(CARD_COLUMNS[kind])])) as unknown as Readonly<
  Record<CardKind, Known>
>;

/** The header in a language, for a column that the sheet does not have. */
export function headerOf(kind: CardKind, key: string, language: Language): string {
  return KNOWN[kind].headers.get(key)?.[language] ?? key;
}

/** The kind of card that a sheet of this name has, or `deck` or `explanation`; null for any other name. */
export function kindOfSheet(name: string): CardKind | 'deck' | 'explanation' | null {
  const word = bare(name);
  const kinds = Object.keys(SHEETS) as (keyof typeof SHEETS)[];
  return kinds.find((kind) => bare(kind) === word || LANGUAGES.some((language) => bare(SHEETS[kind][language]) === word)) ?? null;
}

/**
 * The row with the headers and what they mean; null when there is none. The row in which most are known, at least two, or one
 * that is a title.
 * @param kind when the sheet's name already says it
 */
export function findHeader(rows: readonly (readonly unknown[])[], kind: CardKind | null): Header | null {
  let best: Header | null = null;
  for (const [row, cells] of rows.slice(0, HEADERS_WITHIN).entries())
    for (const candidate of kind ? [kind] : CARD_KINDS) {
      const header = read(candidate, row, cells);
      if (header.keys.size < 2 && !header.titles.has('title')) continue;
      if (!best || fits(header) > fits(best)) best = header;
    }
  return best;
}

/** Most columns known; of two kinds with as many, the one of which they are the larger part. */
function fits({ kind, keys }: Header): number {
  return keys.size - CARD_COLUMNS[kind].length / 1_000;
}

/** The columns that all headers of a table lead to; the first that has a word keeps it. */
function known(parts: readonly Part[]): Known {
  const columns = columnsOf([...parts, KEPT]);
  const keys = new Map<string, string>();
  const learn = (text: string, key: string): void => {
    const word = bare(text);
    if (word && !keys.has(word)) keys.set(word, key);
  };
  const names = (column: Column): string[] => [column.key, ...('path' in column.part ? [column.part.path.at(-1) ?? ''] : [])];
  for (const column of columns) for (const language of LANGUAGES) learn(column.header[language], column.key);
  for (const column of columns) for (const word of column.also ?? []) learn(word, column.key);
  for (const part of parts) if ('list' in part) for (const word of [...(part.whole ?? []), part.list]) learn(word, wholeKey(part.list));
  for (const column of columns) for (const name of names(column)) learn(name, column.key);
  return { keys, headers: new Map(columns.map(({ key, header }) => [key, header])) };
}

function read(kind: CardKind, row: number, cells: readonly unknown[]): Header {
  const keys = new Map<number, string>();
  const titles = new Map<string, string>();
  const aside: { index: number; title: string }[] = [];
  const twice: string[] = [];
  let dutch = 0;
  for (const [index, cell] of cells.slice(0, MOST_COLUMNS).entries()) {
    const title = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
    if (title === '') continue;
    const key = meaning(kind, title);
    if (key === null) aside.push({ index, title });
    else if (titles.has(key)) twice.push(title);
    else {
      keys.set(index, key);
      titles.set(key, title);
      const words = KNOWN[kind].headers.get(key);
      if (words && bare(words.nl) !== bare(words.en)) dutch += bare(title) === bare(words.en) ? -1 : 1;
    }
  }
  return { kind, row, keys, titles, aside, twice, language: dutch < 0 ? 'en' : 'nl' };
}

/** Also without what stands in brackets or behind a star: `Titel (verplicht)`, `Titel *`. */
function meaning(kind: CardKind, title: string): string | null {
  const { keys } = KNOWN[kind];
  return keys.get(bare(title)) ?? keys.get(bare(title.replace(/[([].*$/, ''))) ?? null;
}
