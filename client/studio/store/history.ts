/** Undo and redo across the whole deck: a step back is the inverse changes, sent as new changes. */
import { applyChange, isApplied, same, type Change } from '../../../shared/deck/change.ts';
import type { CardKind, Deck } from '../../../shared/deck/deck.ts';
import { CARD_KINDS } from '../../../shared/deck/deck.ts';

/** What takes one step back, in the order in which it is done. */
export type Step = { readonly changes: readonly Change[]; readonly madeAt: number };
export type Spot = { readonly kind: CardKind | null; readonly id: string | null };

/** Typing in one field without a pause of this many ms is one step. */
const TYPING_MS = 1_500;
const MOST_STEPS = 500;

/** All changes or none. `back` takes them back; null when one of them does not fit. */
export function appliedAll(
  deck: Deck,
  changes: readonly Change[],
): { readonly deck: Deck; readonly done: Change[]; readonly back: Change[] } | null {
  let next = deck;
  const done: Change[] = [];
  const back: Change[] = [];
  for (const change of changes) {
    const result = applyChange(next, change);
    if (!isApplied(result)) return null;
    next = result.deck;
    if (!result.inverse) continue;
    done.push(change);
    back.push(result.inverse);
  }
  return { deck: next, done, back: back.toReversed() };
}

export function withStep(steps: readonly Step[], back: readonly Change[], now: number): readonly Step[] {
  const last = steps.at(-1);
  const [before] = last?.changes ?? [];
  const [change] = back;
  const typing = last && last.changes.length === 1 && back.length === 1 && now - last.madeAt < TYPING_MS;
  // Only when it goes on where the last step ended: between two keys somebody else may have written here.
  if (typing && before?.do === 'set' && change?.do === 'set' && same(before.at, change.at) && same(before.was, change.value))
    return [...steps.slice(0, -1), { changes: [{ ...before, was: change.was }], madeAt: now }];
  return [...steps, { changes: back, madeAt: now }].slice(-MOST_STEPS);
}

/** Where a step happened, to show it. */
export function spotOf(changes: readonly Change[]): Spot {
  const change = changes.at(-1);
  if (!change) return { kind: null, id: null };
  if (change.do === 'set') {
    const kind = CARD_KINDS.find((each) => each === change.at[0]) ?? null;
    return { kind, id: kind ? String(change.at[1]) : null };
  }
  return { kind: change.kind, id: change.do === 'add' ? (change.card as { id: string }).id : change.id };
}
