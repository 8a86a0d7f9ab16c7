/** The fields of a deck itself, as rows of two columns: what it is, and its value. */
import * as v from 'valibot';
import { same } from '../../../shared/deck/change.ts';
import { DeckSchema, DraftSchema, LANGUAGES, QUALITIES, type CardKind, type Deck, type Language } from '../../../shared/deck/deck.ts';
import { foundBySchema, type Found } from '../../../shared/deck/problem.ts';
import { readParts, writeParts, type Raw } from './cells.ts';
import { columnsOf, type Single } from './column.ts';
import { KEPT } from './common.ts';
import { keptCells, keptIn } from './kept.ts';
import type { Cell, Reading } from './shapes.ts';
import { bare, LANGUAGE, YES_NO, type Words } from './words.ts';

const TEXT = { as: 'text' } as const;
type HeadPart = Single;

const headField = (path: readonly string[], header: Words, help: Words, rest: Partial<Single> = {}): HeadPart => ({
  path,
  header,
  help,
  shape: TEXT,
  width: 60,
  ...rest,
});

export const HEAD_FIELDS: readonly HeadPart[] = [
  headField(['id'], { nl: 'Id', en: 'Id' }, { nl: 'Vaste naam van de set.', en: 'Fixed name of the deck.' }, { shape: { as: 'id' } }),
  headField(['title'], { nl: 'Titel', en: 'Title' }, { nl: 'Naam van de set.', en: 'Name of the deck.' }, { most: 80 }),
  headField(['language'], { nl: 'Taal', en: 'Language' }, { nl: 'nl of en.', en: 'nl or en.' }, { shape: { as: 'choice', of: LANGUAGE } }),
  headField(
    ['version'],
    { nl: 'Versie', en: 'Version' },
    { nl: 'Heel getal vanaf 1.', en: 'Whole number from 1.' },
    { shape: { as: 'number' } },
  ),
  headField(
    ['description'],
    { nl: 'Omschrijving', en: 'Description' },
    { nl: 'Waarvoor de set is.', en: 'What the deck is for.' },
    { most: 400 },
  ),
  headField(
    ['source'],
    { nl: 'Bron', en: 'Source' },
    { nl: 'Waar de teksten vandaan komen.', en: 'Where the texts come from.' },
    { most: 200 },
  ),
  headField(
    ['year'],
    { nl: 'Jaar', en: 'Year' },
    { nl: 'Van de publicatie die de set volgt.', en: 'Of the publication that the deck follows.' },
    { shape: { as: 'number' }, optional: true },
  ),
  headField(
    ['licence'],
    { nl: 'Licentie', en: 'Licence' },
    { nl: 'Bijvoorbeeld CC-BY-SA-4.0.', en: 'For example CC-BY-SA-4.0.' },
    { most: 40 },
  ),
  headField(
    ['frame'],
    { nl: 'Kader', en: 'Frame' },
    { nl: 'Ja als de set alleen een leeg kader is om in te vullen.', en: 'Yes when the deck is only an empty frame to fill in.' },
    { shape: { as: 'choice', of: YES_NO }, optional: true },
  ),
  headField(
    ['look', 'accent'],
    { nl: 'Accentkleur', en: 'Accent colour' },
    { nl: 'Bijvoorbeeld #1a2b3c.', en: 'For example #1a2b3c.' },
    { optional: true },
  ),
  ...QUALITIES.map((quality) =>
    headField(
      ['labels', quality],
      {
        nl: `Naam voor ${quality}`,
        en: `Name for ${{ bekwaam: 'excellent', betrouwbaar: 'ethical', betrokken: 'engaged' }[quality]}`,
      },
      { nl: 'Zo heet deze kwaliteit op het scherm.', en: 'What this quality is called on the screen.' },
      { most: 40 },
    ),
  ),
];

export type Head = Partial<Omit<Deck, CardKind>>;
type HeadProblem = { readonly found: Found; readonly column: string };

const KEYS: ReadonlyMap<string, string> = new Map(
  columnsOf([...HEAD_FIELDS, KEPT]).flatMap(({ key, header }) => [
    ...LANGUAGES.map((language) => [bare(header[language]), key] as const),
    [bare(key), key] as const,
  ]),
);

/** The rows of the sheet of the deck itself. A logo does not fit in a cell and stays behind; the explanation says so. */
export function headRows(deck: Deck): { readonly field: Pick<Single, 'header' | 'help'>; readonly cell: Cell }[] {
  const cells = writeParts(HEAD_FIELDS, deck, deck.language);
  const rows = HEAD_FIELDS.map((part) => ({ field: part, cell: cells.get(part.path.join('.')) ?? '' }));
  const back = rawHead(cells, deck.language);
  const wanted = withoutLogo(deck);
  const kept = Object.keys(wanted).filter((name) => !same(wanted[name], back[name]));
  const pieces = kept.length === 0 ? new Map<string, Cell>() : keptCells(Object.fromEntries(kept.map((name) => [name, wanted[name]])));
  return [...rows, ...columnsOf([KEPT]).flatMap((field) => (pieces.has(field.key) ? [{ field, cell: pieces.get(field.key) ?? '' }] : []))];
}

/** What a sheet of fields and values says of the deck. @param rows of cleaned cells */
export function readHeadRows(
  rows: readonly (readonly Cell[])[],
  language: Language,
): { readonly head: Head; readonly problems: readonly HeadProblem[] } {
  const cells = new Map<string, Cell>();
  for (const [name, cell] of rows) {
    const key = typeof name === 'string' ? KEYS.get(bare(name)) : undefined;
    if (key !== undefined && cell !== undefined && cell !== null && cell !== '') cells.set(key, cell);
  }
  const raw = rawHead(cells, language);
  const kept = keptIn(cells);
  for (const [name, value] of Object.entries(kept)) {
    const written = writeParts(HEAD_FIELDS, { [name]: value }, language);
    const own = [...cells].filter(([key]) => key === name || key.startsWith(`${name}.`));
    if (own.length === written.size && own.every(([key, cell]) => String(written.get(key)).trim() === String(cell).trim()))
      raw[name] = value;
  }
  return lenientHead(raw, ([first = '', second]) => {
    const key = second === undefined ? String(first) : `${String(first)}.${String(second)}`;
    return HEAD_FIELDS.find(({ path }) => path.join('.') === key)?.header[language] ?? key;
  });
}

/** The fields that can be used, and what is wrong with all. @param raw the fields of a file, without cards */
export function lenientHead(
  raw: Raw,
  columnOf: (place: Found['place']) => string,
): { readonly head: Head; readonly problems: readonly HeadProblem[] } {
  const head: Record<string, unknown> = {};
  const problems: HeadProblem[] = [];
  for (const [name, value] of Object.entries(raw)) {
    const schema = Object.hasOwn(DraftSchema.entries, name) && name !== '$schema' ? DraftSchema.entries[name as keyof Head] : null;
    if (!schema || value === undefined) continue;
    if (v.is(schema, value)) head[name] = value;
    const strict = v.safeParse(DeckSchema.entries[name as keyof Head], value);
    for (const issue of strict.issues ?? []) {
      const inner = foundBySchema(issue);
      const found = { ...inner, place: [name, ...inner.place] };
      problems.push({ found, column: columnOf(found.place) });
    }
  }
  return { head, problems };
}

function rawHead(cells: ReadonlyMap<string, Cell>, language: Language): Record<string, unknown> {
  const reading: Reading = { language, labels: {}, valueIds: new Map() };
  return readParts(HEAD_FIELDS, cells, new Set(HEAD_FIELDS.map(({ path }) => path.join('.'))), reading);
}

function withoutLogo(deck: Deck): Record<string, unknown> {
  const { values: _v, stories: _s, themes: _t, tasks: _k, programmes: _p, $schema: _x, look, ...head } = deck;
  const { logo: _logo, ...rest } = look ?? {};
  return look && (Object.keys(rest).length > 0 || !look.logo) ? { ...head, look: rest } : head;
}
