/**
 * A column of a spreadsheet: which field of a card it holds and how that field is written in a cell. A *key* names a column in
 * the code: the path of the field, with the number or letter of a numbered column in it, such as `stakeholders.2.who`.
 */
import type { Choice, Words } from './words.ts';

export type Shape =
  | { readonly as: 'text' | 'id' | 'number' }
  | { readonly as: 'choice' | 'choices'; readonly of: Choice }
  /** Short texts in one cell, with semicolons between them. */
  | { readonly as: 'list' | 'ids' }
  /** What no organiser writes by hand. */
  | { readonly as: 'json' };

type Said = {
  readonly header: Words;
  /** Other headers that are understood, besides the Dutch one, the English one and the name of the field. */
  readonly also?: readonly string[];
  readonly help: Words;
  /** In characters. */
  readonly width: number;
  /** Characters that fit on the card. */
  readonly most?: number;
};

/** One field in one column. */
export type Single = Said & {
  readonly path: readonly string[];
  readonly shape: Shape;
  readonly optional?: true;
  /** What every card gets when the sheet has no such column. */
  readonly without?: number | string | boolean | Words;
};

/** A list in numbered columns; an item with several fields has a column for each, side by side. */
export type Numbered = {
  readonly list: string;
  /** `letters`: the items are called a to e, in this order, and carry that letter as id. `ids`: item n is called t1, t2… */
  readonly by: 'numbers' | 'letters' | 'ids';
  readonly each: readonly (Said & { /** Empty when the item is a text. */ readonly field: string })[];
  /** So many are always there to be filled in. */
  readonly shown: number;
  /** One column with an item on every line is understood as well, under these headers. */
  readonly whole?: readonly string[];
};

export type Part = Single | Numbered;
export type Column = Said & { readonly key: string; readonly shape: Shape; readonly part: Part };

/** Numbered columns that are understood: as many as a draft may have. */
const MOST_NUMBERED = 100;
const LETTERS = ['a', 'b', 'c', 'd', 'e'] as const;

/** The columns of a table, in order. @param count how many of a numbered list; without it all that are understood. */
export function columnsOf(parts: readonly Part[], count?: (part: Numbered) => number): Column[] {
  return parts.flatMap((part): Column[] => {
    if ('path' in part) return [{ ...part, key: part.path.join('.'), part }];
    return markersOf(part)
      .slice(0, count?.(part) ?? MOST_NUMBERED)
      .flatMap((marker) => part.each.map((each) => numberedColumn(part, each, marker)));
  });
}

/** The numbers or letters of the columns of a list. */
export function markersOf({ by }: Numbered): readonly string[] {
  return by === 'letters' ? LETTERS : Array.from({ length: MOST_NUMBERED }, (_item, i) => String(i + 1));
}

export function keyOf({ list }: Numbered, marker: string, field: string): string {
  return field === '' ? `${list}.${marker}` : `${list}.${marker}.${field}`;
}

function numberedColumn(part: Numbered, each: Numbered['each'][number], marker: string): Column {
  const say = (text: string): string => text.replace('{n}', marker.toUpperCase());
  const both = ({ nl, en }: Words): Words => ({ nl: say(nl), en: say(en) });
  return {
    ...each,
    header: both(each.header),
    help: both(each.help),
    also: each.also?.map(say) ?? [],
    key: keyOf(part, marker, each.field),
    shape: { as: 'text' },
    part,
  };
}
