/**
 * What came from the server meets what was written here.
 *
 * ST1 What the server has is the ground; own changes that it has not judged yet lie on top of it.
 * ST2 An own change that no longer fits becomes a conflict with both texts; it never overwrites and never disappears.
 * ST3 A change that may have been sent before is not judged here: the server knows it by its id.
 */
import { applyChange, fieldAt, isApplied, type Change } from '../../../shared/deck/change.ts';
import { CARD_KINDS, type Card, type CardKind, type Deck } from '../../../shared/deck/deck.ts';
import type { Synced } from '../../../shared/protocol/studio.ts';
import { overlaid, stillThere, withFieldConflict, type Conflict } from './conflicts.ts';
import type { Pending } from './pending.ts';

export type Layers = {
  readonly version: number;
  /** As the server has it. */
  readonly base: Deck;
  /** With own changes. */
  readonly under: Deck;
  /** As this device shows it: also with own texts in fields that are in conflict. */
  readonly deck: Deck;
  readonly outbox: readonly Pending[];
  readonly conflicts: readonly Conflict[];
};

/** @returns null when the answer does not fit what this device has; then open the deck again. */
export function reconciled(now: Layers, answer: Synced): Layers | null {
  const base = answer.deck ?? replayed(now.base, answer.changes ?? []);
  if (!base) return null;
  const verdicts = new Map(answer.outcomes.map((each) => [each.id, each]));
  const outbox = now.outbox.filter(({ id }) => !verdicts.has(id));
  const refused = now.outbox.filter(({ id }) => verdicts.get(id)?.done === false);
  const own = new Set(now.outbox.map(({ id }) => id));
  const told = new Set((answer.changes ?? []).map(({ id }) => id));
  const onlyMine =
    answer.deck === null && [...told].every((id) => own.has(id)) && answer.outcomes.every(({ id, done }) => done && told.has(id));
  // All that happened was shown here before: nothing on the screen changes.
  if (onlyMine) return { ...now, version: answer.version, base, outbox };
  return layered({ ...now, version: answer.version, base, outbox }, refused);
}

/** The layers over a new ground. @param refused own changes that the server did not take; they are no longer in the outbox. */
export function layered(now: Omit<Layers, 'under'>, refused: readonly Pending[] = []): Layers {
  let under = now.base;
  const clashed: Pending[] = [...refused];
  const outbox: Pending[] = [];
  for (const each of now.outbox) {
    const result = applyChange(under, each.change);
    if (isApplied(result)) under = result.deck;
    if (isApplied(result) || each.sent) outbox.push(each);
    else clashed.push(each);
  }
  let conflicts = now.conflicts;
  for (const { change } of clashed) conflicts = withClash(conflicts, change, under, now.deck);
  conflicts = stillThere(conflicts, under);
  return { version: now.version, base: now.base, under, deck: overlaid(under, conflicts), outbox, conflicts };
}

function withClash(conflicts: readonly Conflict[], change: Change, under: Deck, shown: Deck): readonly Conflict[] {
  switch (change.do) {
    case 'set': {
      const kind = CARD_KINDS.find((each) => each === change.at[0]);
      const gone = kind && !cardIn(under, kind, change.at[1]) ? cardIn(shown, kind, change.at[1]) : undefined;
      if (kind && gone) return withCardConflict(conflicts, { what: 'gone', kind, card: gone });
      return withFieldConflict(conflicts, { at: change.at, value: change.value, shown, under });
    }
    case 'add':
      return withCardConflict(conflicts, { what: 'gone', kind: change.kind, card: change.card as Card });
    case 'remove':
      return withCardConflict(conflicts, { what: 'changed', kind: change.kind, id: change.id });
    case 'move':
      // The card is gone; where it should have stood matters no more.
      return conflicts;
  }
}

function withCardConflict(conflicts: readonly Conflict[], one: Exclude<Conflict, { what: 'field' }>): readonly Conflict[] {
  const id = one.what === 'gone' ? one.card.id : one.id;
  const rest = conflicts.filter(
    (each) => each.what === 'field' || each.kind !== one.kind || (each.what === 'gone' ? each.card.id : each.id) !== id,
  );
  return [...rest.filter((each) => each.what !== 'field' || each.at[0] !== one.kind || each.at[1] !== id), one];
}

function replayed(base: Deck, changes: readonly { readonly change: Change }[]): Deck | null {
  let deck = base;
  for (const { change } of changes) {
    const result = applyChange(deck, change);
    if (!isApplied(result)) return null;
    deck = result.deck;
  }
  return deck;
}

function cardIn(deck: Deck, kind: CardKind, id: string | number | undefined): Card | undefined {
  return fieldAt(deck, [kind, id ?? '']) as Card | undefined;
}
