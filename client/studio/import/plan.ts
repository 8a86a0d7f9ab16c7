/** What is done with the rows of a file. Nothing in the deck is touched that was not chosen. */
import { same, type Change } from '../../../shared/deck/change.ts';
import type { Card, CardKind, Deck } from '../../../shared/deck/deck.ts';
import type { ImportedRow, ImportPreview } from '../../../shared/protocol/studio.ts';
import { changesOfCard } from '../versions/compare.ts';

export type Take = 'take' | 'leave' | 'replace' | 'beside';
export type PlannedRow = {
  readonly row: ImportedRow;
  /** Is there a card with this id, and is it the same? */
  readonly there: 'new' | 'same' | 'differs';
  readonly faulty: boolean;
  readonly choices: readonly Take[];
  readonly choice: Take;
};

/** Good new rows are taken; what is faulty, or there already, waits for a choice. @param deck null for a new one. */
export function plan({ rows }: ImportPreview, deck: Deck | null): readonly PlannedRow[] {
  return rows.map((row) => {
    const faulty = row.card === null || row.problems.some(({ weight }) => weight === 'error');
    const existing = row.card && deck ? cardIn(deck, row.kind, row.card.id) : undefined;
    const there = !existing ? 'new' : same(existing, row.card) ? 'same' : 'differs';
    return { row, there, faulty, choices: choicesFor(row, there), choice: there === 'new' && !faulty ? 'take' : 'leave' };
  });
}

function choicesFor(row: ImportedRow, there: PlannedRow['there']): readonly Take[] {
  if (row.card === null || there === 'same') return ['leave'];
  return there === 'new' ? ['take', 'leave'] : ['leave', 'replace', 'beside'];
}

/** The same plan with one choice for the rows that meet a condition, where they have that choice. */
export function chosen(rows: readonly PlannedRow[], choice: Take, meets: (row: PlannedRow) => boolean): readonly PlannedRow[] {
  return rows.map((each) => (meets(each) && each.choices.includes(choice) ? { ...each, choice } : each));
}

export function takenCount(rows: readonly PlannedRow[]): number {
  return rows.filter(({ choice }) => choice !== 'leave').length;
}

/** As changes of a deck, in the order of the file. @param head take the fields of the deck itself too. */
export function changesOf(rows: readonly PlannedRow[], deck: Deck, head: ImportPreview['head'] | null): readonly Change[] {
  const taken = takenIds(deck);
  return [
    ...headChanges(deck, head),
    ...rows.flatMap(({ row: { kind, card }, choice }): readonly Change[] => {
      if (!card || choice === 'leave') return [];
      const existing = cardIn(deck, kind, card.id);
      if (choice === 'replace' && existing) return changesOfCard(kind, existing, card);
      return [{ do: 'add', kind, card: withFreeId(card, taken[kind]), before: null }];
    }),
  ];
}

/** A new deck of the rows that are taken. @param empty gives what the file does not say. */
export function deckOf(rows: readonly PlannedRow[], head: ImportPreview['head'], empty: Deck): Deck {
  const { id: _id, $schema: _schema, ...fields } = head;
  const taken = takenIds(empty);
  const cards = (kind: CardKind) =>
    rows.flatMap(({ row, choice }) => (row.kind === kind && row.card && choice !== 'leave' ? [withFreeId(row.card, taken[kind])] : []));
  const lists = Object.fromEntries(Object.keys(taken).map((kind) => [kind, cards(kind as CardKind)]));
  return { ...empty, ...fields, ...lists } as Deck;
}

function headChanges(deck: Deck, head: ImportPreview['head'] | null): readonly Change[] {
  return Object.entries(head ?? {})
    .filter(([field]) => field !== 'id' && field !== '$schema')
    .map(([field, value]): Change => ({ do: 'set', at: [field], value, was: deck[field as keyof Deck] }));
}

type Taken = { readonly [Kind in CardKind]: Set<string> };

function takenIds({ values, stories, themes, tasks, programmes }: Deck): Taken {
  const ids = (cards: readonly Card[]) => new Set(cards.map(({ id }) => id));
  return { values: ids(values), stories: ids(stories), themes: ids(themes), tasks: ids(tasks), programmes: ids(programmes) };
}

/** Two rows of a file may have one id; the second card gets another. Marks the id as taken. */
function withFreeId(card: Card, taken: Set<string>): Card {
  let { id } = card;
  for (let n = 2; taken.has(id); n += 1) id = `${card.id.slice(0, 56)}-${n}`;
  taken.add(id);
  return id === card.id ? card : { ...card, id };
}

function cardIn(deck: Deck, kind: CardKind, id: string): Card | undefined {
  return (deck[kind] as readonly Card[]).find((card) => card.id === id);
}
