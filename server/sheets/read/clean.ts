/** Takes out of texts what nobody can see and what can deceive, and says how much and where first. */
import { DEEPEST, LONGEST_CELL } from '../limits.ts';

/** Where a text stands, for the remark. */
export type Spot = { readonly row: number | null; readonly column: string | null };
export type Tally = { count: number; readonly first: Spot };
export type Dirt = 'control' | 'bidi' | 'huge' | 'date' | 'key';

/** All but tab and newline; also what is no character at all, and the sign that stands where one was lost. */
const CONTROL = /(?![\t\n\r])[\p{Cc}\uFEFF\uFFFD\p{Noncharacter_Code_Point}]/gu;
/** Marks, embeddings, overrides and isolates of writing direction: they can show a text in another order than it has. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const HARMFUL_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export class TooDeep extends Error {}

export type Cleaner = {
  text(text: string, spot: Spot): string;
  /** Any value of JSON, YAML included: texts are cleaned, keys that reach into objects themselves are left out. @throws TooDeep */
  deep(value: unknown, spot: Spot): unknown;
  note(dirt: Dirt, spot: Spot): void;
  readonly tallies: ReadonlyMap<Dirt, Tally>;
};

export function cleaner(): Cleaner {
  const tallies = new Map<Dirt, Tally>();
  const note = (dirt: Dirt, spot: Spot): void => {
    const tally = tallies.get(dirt);
    if (tally) tally.count += 1;
    else tallies.set(dirt, { count: 1, first: spot });
  };
  const text = (given: string, spot: Spot): string => {
    const lines = given.includes('\r') ? given.replaceAll(/\r\n?/g, '\n') : given;
    const whole = lines.isWellFormed() ? lines : lines.toWellFormed();
    const printable = whole.replaceAll(CONTROL, '');
    const plain = printable.replaceAll(BIDI, '');
    if (printable !== whole) note('control', spot);
    if (plain !== printable) note('bidi', spot);
    if (plain.length <= LONGEST_CELL) return plain;
    note('huge', spot);
    return plain.slice(0, LONGEST_CELL).toWellFormed();
  };
  const deep = (value: unknown, spot: Spot, depth = 0): unknown => {
    if (depth > DEEPEST) throw new TooDeep();
    if (typeof value === 'string') return text(value, spot);
    if (Array.isArray(value)) return value.map((item) => deep(item, spot, depth + 1));
    if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? Number(value) : value;
    if (Object.getPrototypeOf(value) !== Object.prototype) return String(value);
    const entries: [string, unknown][] = [];
    for (const [key, inner] of Object.entries(value))
      if (HARMFUL_KEYS.has(key)) note('key', spot);
      else entries.push([text(key, spot), deep(inner, spot, depth + 1)]);
    return Object.fromEntries(entries);
  };
  return { text, deep: (value, spot) => deep(value, spot), note, tallies };
}
