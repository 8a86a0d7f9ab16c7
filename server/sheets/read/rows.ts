/** Raw cards of one kind become rows of a preview: each a draft with an id of its own, with what is wrong in it by column. */
import * as v from 'valibot';
import { advice, crossCheck } from '../../../shared/deck/check.ts';
import { DeckSchema, type Card, type CardKind } from '../../../shared/deck/deck.ts';
import { found, foundBySchema, type Found, type Place } from '../../../shared/deck/problem.ts';
import type { ImportedRow } from '../../../shared/protocol/studio.ts';
import { BLANK_DECK } from './blank.ts';
import type { Raw } from '../columns/cells.ts';
import { idMaker, isId } from './ids.ts';
import { mend } from './mend.ts';

/** A card as it stands in a file. */
export type RawCard = {
  readonly sheet: string;
  readonly row: number;
  /** Null when it is no card at all. */
  readonly raw: Raw | null;
  /** Header or field for a place within the card. */
  readonly columnOf: (place: Place) => string;
  /** The problem in terms of the file. */
  readonly inFile: (problem: Found, place: Place) => Found;
};

/** Ids that a file may leave out are made from the title; `made` says when that is no mistake. */
export function importedRows(kind: CardKind, cards: readonly RawCard[], ids: { readonly optional: boolean }): ImportedRow[] {
  const named = withIds(kind, cards);
  const strict = strictProblems(
    kind,
    named.map(({ card, id }) => (ids.optional && card.raw && isMissing(card.raw['id']) ? { ...card.raw, id } : card.raw)),
  );
  const drafts = named.map(({ card, id }) => (card.raw ? mend(kind, card.raw, id) : null));
  const softer = looked(kind, drafts);
  return named.map(({ card, double }, i): ImportedRow => {
    const hard = [...(strict.get(i) ?? []), ...(double === null ? [] : [found([kind, i, 'id'], 'double-id', { id: double })])];
    const fields = new Set(hard.map(({ place }) => place[2]));
    const all = [...hard, ...(softer.get(i) ?? []).filter(({ place }) => !fields.has(place[2]))];
    return {
      kind,
      sheet: card.sheet,
      row: card.row,
      card: drafts[i] ?? null,
      problems: all.map((problem) => {
        const place = problem.place.slice(2);
        return { ...card.inFile(problem, place), column: card.columnOf(place) };
      }),
    };
  });
}

type Named = { readonly card: RawCard; readonly id: string; /** The id that another card already has. */ readonly double: string | null };

function withIds(kind: CardKind, cards: readonly RawCard[]): Named[] {
  const given = new Set<string>();
  const keeps = cards.map(({ raw }) => {
    const id = raw?.['id'];
    const own = isId(id) && !given.has(id);
    if (own) given.add(id);
    return own ? id : null;
  });
  const make = idMaker(given);
  return cards.map((card, i) => {
    const wish = card.raw?.['id'];
    const title = card.raw?.['title'];
    const kept = keeps[i];
    if (kept) return { card, id: kept, double: null };
    const base = typeof wish === 'string' && wish !== '' ? wish : typeof title === 'string' ? title : '';
    return { card, id: make(base, `${OTHERWISE[kind]}-${i + 1}`), double: isId(wish) ? wish : null };
  });
}

const OTHERWISE: Readonly<Record<CardKind, string>> = {
  values: 'waarde',
  stories: 'verhaal',
  themes: 'thema',
  tasks: 'opgave',
  programmes: 'draaiboek',
};

/** What keeps a card from being dealt, by its index. */
function strictProblems(kind: CardKind, raws: readonly unknown[]): Map<number, Found[]> {
  return byIndex((v.safeParse(DeckSchema.entries[kind], raws).issues ?? []).map((issue) => within(kind, foundBySchema(issue))));
}

/** What the schema can't say of the drafts, and advice. Ids are made to differ, so that only the insides are looked at. */
function looked(kind: CardKind, drafts: readonly (Card | null)[]): Map<number, Found[]> {
  const indexes = drafts.flatMap((draft, i) => (draft ? [i] : []));
  const deck = { ...BLANK_DECK, [kind]: drafts.filter((draft) => draft !== null) };
  const problems = [...crossCheck(deck), ...advice(deck)].map((each): Found => {
    const [, index = 0, ...rest] = each.place;
    return { ...each, place: [kind, indexes[Number(index)] ?? 0, ...rest] };
  });
  return byIndex(problems);
}

function within(kind: CardKind, problem: Found): Found {
  return { ...problem, place: [kind, ...problem.place] };
}

function byIndex(problems: readonly Found[]): Map<number, Found[]> {
  const groups = new Map<number, Found[]>();
  for (const problem of problems) {
    const index = Number(problem.place[1]);
    const group = groups.get(index);
    if (group) group.push(problem);
    else groups.set(index, [problem]);
  }
  return groups;
}

function isMissing(id: unknown): boolean {
  return id === undefined || id === '';
}
