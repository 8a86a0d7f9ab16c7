/** What differs between two versions of a deck, and the changes that lead from one to the other. */
import { applyChange, isApplied, same, type Change } from '../../../shared/deck/change.ts';
import { CARD_KINDS, type Card, type CardKind, type Deck } from '../../../shared/deck/deck.ts';
import { isCardKind } from '../check.ts';

export type FieldDifference = { readonly field: string; readonly before: unknown; readonly now: unknown };
export type Difference =
  | { readonly what: 'added' | 'removed'; readonly kind: CardKind; readonly id: string; readonly title: string }
  | {
      readonly what: 'changed';
      readonly kind: CardKind | 'deck';
      readonly id: string;
      readonly title: string;
      readonly fields: readonly FieldDifference[];
    }
  | { readonly what: 'reordered'; readonly kind: CardKind };

/** In the order of the deck as it is now; what was removed stands last of its kind. */
export function differences(before: Deck, now: Deck): readonly Difference[] {
  const head = fieldDifferences(headOf(before), headOf(now));
  return [
    ...(head.length > 0 ? [{ what: 'changed' as const, kind: 'deck' as const, id: 'deck', title: now.title, fields: head }] : []),
    ...CARD_KINDS.flatMap((kind) => cardDifferences(kind, before[kind], now[kind])),
  ];
}

function cardDifferences(kind: CardKind, before: readonly Card[], now: readonly Card[]): Difference[] {
  const old = new Map(before.map((card) => [card.id, card]));
  const left = new Set(now.map(({ id }) => id));
  const found: Difference[] = [];
  for (const card of now) {
    const was = old.get(card.id);
    const { id, title } = card;
    if (!was) found.push({ what: 'added', kind, id, title });
    else if (!same(was, card)) found.push({ what: 'changed', kind, id, title, fields: fieldDifferences(was, card) });
  }
  for (const { id, title } of before) if (!left.has(id)) found.push({ what: 'removed', kind, id, title });
  const kept = now.filter(({ id }) => old.has(id)).map(({ id }) => id);
  const order = before.filter(({ id }) => left.has(id)).map(({ id }) => id);
  if (!same(kept, order)) found.push({ what: 'reordered', kind });
  return found;
}

function fieldDifferences(before: object, now: object): FieldDifference[] {
  const [was, is] = [before as Readonly<Record<string, unknown>>, now as Readonly<Record<string, unknown>>];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => field !== 'id' && !same(was[field], is[field]))
    .map((field) => ({ field, before: was[field], now: is[field] }));
}

/** The fields of the deck itself that can be changed. */
function headOf({ id: _id, $schema: _schema, ...deck }: Deck): object {
  return Object.fromEntries(Object.entries(deck).filter(([name]) => !isCardKind(name)));
}

/** Ordinary changes from one deck to another: apply them in order and it is the same (its id aside). */
export function changesTo(wanted: Deck, now: Deck): readonly Change[] {
  const head = fieldDifferences(headOf(now), headOf(wanted));
  return [
    ...head.map(({ field, before, now: value }): Change => ({ do: 'set', at: [field], value, was: before })),
    ...CARD_KINDS.flatMap((kind) => cardChanges(kind, wanted, now)),
  ];
}

/** The changes that make one card like another with the same id. */
export function changesOfCard(kind: CardKind, now: Card, wanted: Card): readonly Change[] {
  return fieldDifferences(now, wanted).map(({ field, before, now: value }): Change => ({
    do: 'set',
    at: [kind, now.id, field],
    value,
    was: before,
  }));
}

function cardChanges(kind: CardKind, wanted: Deck, now: Deck): Change[] {
  const changes: Change[] = [];
  let deck = now;
  const make = (change: Change): void => {
    const result = applyChange(deck, change);
    if (!isApplied(result)) return;
    deck = result.deck;
    if (result.inverse) changes.push(change);
  };
  const aim: readonly Card[] = wanted[kind];
  const there = new Map((now[kind] as readonly Card[]).map((card) => [card.id, card]));
  const stays = new Set(aim.map(({ id }) => id));
  for (const card of there.values()) if (!stays.has(card.id)) make({ do: 'remove', kind, id: card.id, was: card });
  for (const card of aim) {
    const was = there.get(card.id);
    if (was) changesOfCard(kind, was, card).forEach(make);
    else make({ do: 'add', kind, card, before: null });
  }
  // From the end, so that the card before which each one belongs stands right already.
  for (let i = aim.length - 1; i >= 0; i -= 1) {
    const card = aim[i];
    const before = aim[i + 1]?.id ?? null;
    const list: readonly Card[] = deck[kind];
    const follows = list[list.findIndex(({ id }) => id === card?.id) + 1]?.id ?? null;
    if (card && follows !== before) make({ do: 'move', kind, id: card.id, before });
  }
  return changes;
}
