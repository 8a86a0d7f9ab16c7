/** Where two people wrote at once. Both texts stay until somebody chooses; nothing is overwritten and nothing is lost. */
import { applyChange, fieldAt, isApplied, same, type Change } from '../../../shared/deck/change.ts';
import type { Card, CardKind, Deck } from '../../../shared/deck/deck.ts';

export type Path = Extract<Change, { do: 'set' }>['at'];

export type Conflict =
  /** Somebody else wrote in this field; `mine` is what this device shows, theirs is what the deck has. */
  | { readonly what: 'field'; readonly at: Path; readonly mine: unknown }
  /** Somebody else took the card away in which I was writing; `card` has my text. */
  | { readonly what: 'gone'; readonly kind: CardKind; readonly card: Card }
  /** I took a card away in which somebody else was writing; it is still there. */
  | { readonly what: 'changed'; readonly kind: CardKind; readonly id: string };

export function keyOf(conflict: Conflict): string {
  if (conflict.what === 'field') return `field ${JSON.stringify(conflict.at)}`;
  return `${conflict.what} ${conflict.kind} ${conflict.what === 'gone' ? conflict.card.id : conflict.id}`;
}

/** The deck with my own texts in the fields that are in conflict, as this device shows it. */
export function overlaid(deck: Deck, conflicts: readonly Conflict[]): Deck {
  return conflicts.reduce((shown, each) => (each.what === 'field' ? withField(shown, each.at, each.mine) : shown), deck);
}

/** A deck with one field replaced; the same deck when the place is not there. */
export function withField(deck: Deck, at: Path, value: unknown): Deck {
  const result = applyChange(deck, { do: 'set', at, value, was: fieldAt(deck, at) });
  return isApplied(result) ? result.deck : deck;
}

/** Conflicts whose field holds this path, or lies within it. */
export function overlapping(conflicts: readonly Conflict[], at: Path): readonly Conflict[] {
  return conflicts.filter((each) => each.what === 'field' && (begins(at, each.at) || begins(each.at, at)));
}

/**
 * One more field in conflict; where it overlaps others, one conflict over the widest field remains.
 * @param value what the change that clashed would have written. @param shown the deck as this device shows it, which may have
 * more of my text already. @param under the deck with theirs.
 */
export function withFieldConflict(
  conflicts: readonly Conflict[],
  { at, value, shown, under }: { readonly at: Path; readonly value: unknown; readonly shown: Deck; readonly under: Deck },
): readonly Conflict[] {
  const others = overlapping(conflicts, at);
  const widest = others.reduce((path, each) => (each.what === 'field' && each.at.length < path.length ? each.at : path), at);
  const mineShown = same(fieldAt(shown, at), fieldAt(under, at)) ? withField(shown, at, value) : shown;
  const mine = fieldAt(mineShown, widest);
  return [...conflicts.filter((each) => !others.includes(each)), { what: 'field', at: widest, mine: mine === undefined ? value : mine }];
}

/** Without the conflicts that settled themselves: both wrote the same, or the card is gone with its conflict. */
export function stillThere(conflicts: readonly Conflict[], deck: Deck): readonly Conflict[] {
  const left = conflicts.filter((each) => {
    if (each.what === 'field') return !same(fieldAt(deck, each.at), each.mine);
    const there = (deck[each.kind] as readonly Card[]).some(({ id }) => id === (each.what === 'gone' ? each.card.id : each.id));
    return each.what === 'gone' ? !there : there;
  });
  return left.length === conflicts.length ? conflicts : left;
}

/** Has my text no place any more, because somebody else took away the part it belonged to? */
export function isHomeless(conflict: Extract<Conflict, { what: 'field' }>, shown: Deck): boolean {
  return !same(fieldAt(shown, conflict.at), conflict.mine);
}

function begins(whole: Path, start: Path): boolean {
  return start.length <= whole.length && start.every((step, i) => step === whole[i]);
}
