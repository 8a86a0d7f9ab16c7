/**
 * One change to a draft, small enough that two people can write in one deck at once.
 *
 * CH1 A change says what it found (`was`); where somebody else wrote meanwhile it is a conflict, and nothing is overwritten.
 * CH2 Changes to different fields, or to different cards, go together in any order.
 * CH3 Every change has an inverse; after a change and its inverse the draft is what it was.
 * CH4 The same change twice: the second finds its own result and is done, so that a retry does no harm.
 * CH5 A change that would leave something that is no draft is refused as `invalid`.
 */
import * as v from 'valibot';
import { CARD_KINDS, DraftSchema, MOST_CARDS, type Card, type CardKind, type Deck } from './deck.ts';

const PathSchema = v.pipe(v.array(v.union([v.pipe(v.string(), v.maxLength(60)), v.number()])), v.minLength(1), v.maxLength(8));
const id = v.pipe(v.string(), v.maxLength(60));

/**
 * `at` names a field: of the deck (`['title']`), or of a card by its id (`['stories', 'het-advies', 'options', 0, 'text']`);
 * within a card, lists go by index. `before: null` means at the end. JSON has no undefined: a `set` without `value` takes an
 * optional field away, one without `was` found none.
 */
export const ChangeSchema = v.variant('do', [
  v.strictObject({ do: v.literal('set'), at: PathSchema, value: v.optional(v.unknown()), was: v.optional(v.unknown()) }),
  v.strictObject({ do: v.literal('add'), kind: v.picklist(CARD_KINDS), card: v.unknown(), before: v.nullable(id) }),
  v.strictObject({ do: v.literal('remove'), kind: v.picklist(CARD_KINDS), id, was: v.unknown() }),
  v.strictObject({ do: v.literal('move'), kind: v.picklist(CARD_KINDS), id, before: v.nullable(id) }),
]);
export type Change = v.InferOutput<typeof ChangeSchema>;
type Path = v.InferOutput<typeof PathSchema>;

export type NotApplied =
  /** Somebody else was first; `now` is what stands there, undefined when it is gone. */
  { readonly not: 'conflict'; readonly now: unknown } | { readonly not: 'invalid' };
export type Applied = { readonly deck: Deck; readonly inverse: Change | null };

/** Never changes `deck`; returns it with the change, and the change that takes it back (null when there was nothing to do). */
export function applyChange(deck: Deck, change: Change): Applied | NotApplied {
  switch (change.do) {
    case 'set':
      return setField(deck, change);
    case 'add':
      return addCard(deck, change);
    case 'remove':
      return removeCard(deck, change);
    case 'move':
      return moveCard(deck, change);
  }
}

export function isApplied(result: Applied | NotApplied): result is Applied {
  return 'deck' in result;
}

/** The field at a path; undefined when there is none. */
export function fieldAt(deck: Deck, at: Path): unknown {
  let node: unknown = deck;
  for (const [depth, step] of at.entries()) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = depth === 1 && isCardPath(at) ? (node as readonly Card[]).find((card) => card.id === step) : own(node, step);
  }
  return node;
}

function setField(deck: Deck, change: Extract<Change, { do: 'set' }>): Applied | NotApplied {
  const { at, value, was } = change;
  if (at[0] === 'id' || at[0] === '$schema' || (isCardPath(at) && (at.length < 3 || (at.length === 3 && at[2] === 'id'))))
    return { not: 'invalid' };
  if (isCardPath(at) && fieldAt(deck, at.slice(0, 2)) === undefined) return { not: 'conflict', now: undefined };
  const now = fieldAt(deck, at);
  if (same(now, value)) return { deck, inverse: null };
  if (!same(now, was)) return { not: 'conflict', now };
  const changed = isPlace(deck, at) ? checked(written(deck, at, 0, value) as Deck, at) : null;
  if (!changed) return { not: 'invalid' };
  const made = firstMissing(deck, at);
  return { deck: changed, inverse: { do: 'set', at: made, value: fieldAt(deck, made), was: fieldAt(changed, made) } };
}

/** Can something be written there? A list does not grow by it, and a text has no fields. */
function isPlace(deck: Deck, at: Path): boolean {
  return at.every((step, depth) => {
    const within = fieldAt(deck, at.slice(0, depth));
    if (!Array.isArray(within)) return within === undefined || (typeof within === 'object' && within !== null);
    return (depth === 1 && isCardPath(at)) || (typeof step === 'number' && Object.hasOwn(within, step));
  });
}

/** The beginning of the path that is not there yet, or else the whole path: taking that away leaves nothing behind. */
function firstMissing(deck: Deck, at: Path): Path {
  const depth = at.findIndex((_step, i) => fieldAt(deck, at.slice(0, i + 1)) === undefined);
  return depth < 0 ? at : at.slice(0, depth + 1);
}

function addCard(deck: Deck, { kind, card, before }: Extract<Change, { do: 'add' }>): Applied | NotApplied {
  const parsed = v.safeParse(DraftSchema.entries[kind], [card]);
  const added = parsed.success ? (parsed.output[0] as Card | undefined) : undefined;
  if (!added || deck[kind].length >= MOST_CARDS) return { not: 'invalid' };
  const there = deck[kind].find((each) => each.id === added.id);
  if (there) return same(there, added) ? { deck, inverse: null } : { not: 'conflict', now: there };
  return {
    deck: withCards(deck, kind, insertedBefore(deck[kind], added, before)),
    inverse: { do: 'remove', kind, id: added.id, was: added },
  };
}

function removeCard(deck: Deck, { kind, id: card, was }: Extract<Change, { do: 'remove' }>): Applied | NotApplied {
  const there = deck[kind].find((each) => each.id === card);
  if (!there) return { deck, inverse: null };
  if (!same(there, was)) return { not: 'conflict', now: there };
  const rest = (deck[kind] as readonly Card[]).filter((each) => each.id !== card);
  return { deck: withCards(deck, kind, rest), inverse: { do: 'add', kind, card: there, before: following(deck[kind], card) } };
}

function moveCard(deck: Deck, { kind, id: card, before }: Extract<Change, { do: 'move' }>): Applied | NotApplied {
  const moved = (deck[kind] as readonly Card[]).find((each) => each.id === card);
  if (!moved) return { not: 'conflict', now: undefined };
  const from = following(deck[kind], card);
  if (from === before || card === before) return { deck, inverse: null };
  const rest = (deck[kind] as readonly Card[]).filter((each) => each.id !== card);
  return { deck: withCards(deck, kind, insertedBefore(rest, moved, before)), inverse: { do: 'move', kind, id: card, before: from } };
}

function isCardPath(at: Path): boolean {
  return (CARD_KINDS as readonly (string | number)[]).includes(at[0] ?? '');
}

/** Only what the object has itself: `constructor` and the like are no fields. */
function own(node: object, key: string | number): unknown {
  return Object.hasOwn(node, key) ? (node as Record<string | number, unknown>)[key] : undefined;
}

/** A copy of `node` with `value` at the rest of the path; undefined takes the field away. Cards are found by id. */
function written(node: unknown, at: Path, depth: number, value: unknown): unknown {
  const step = at[depth];
  if (step === undefined) return value;
  if (Array.isArray(node)) {
    const index = depth === 1 && isCardPath(at) ? (node as Card[]).findIndex((card) => card.id === step) : Number(step);
    return node.map((item: unknown, i) => (i === index ? written(item, at, depth + 1, value) : item));
  }
  const before = (typeof node === 'object' && node !== null ? node : {}) as Record<string, unknown>;
  const after = written(own(before, step), at, depth + 1, value);
  const { [step]: _old, ...rest } = before;
  return after === undefined ? rest : { ...before, [step]: after };
}

/** The changed deck if it still is a draft. Only what changed is looked at, because a deck can be large and typing is fast. */
function checked(deck: Deck, at: Path): Deck | null {
  const kind = CARD_KINDS.find((each) => each === at[0]);
  if (kind) {
    const card = (deck[kind] as readonly Card[]).filter((each) => each.id === at[1]);
    return isWhole(DraftSchema.entries[kind], card) ? deck : null;
  }
  return isWhole(DraftSchema, { ...deck, values: [], stories: [], themes: [], tasks: [], programmes: [] }) ? deck : null;
}

/** Fits the schema as it is, without anything that the schema would fill in or leave out. */
function isWhole(schema: v.GenericSchema, input: unknown): boolean {
  const parsed = v.safeParse(schema, input);
  return parsed.success && same(parsed.output, input);
}

function withCards(deck: Deck, kind: CardKind, cards: readonly Card[]): Deck {
  return { ...deck, [kind]: cards };
}

/** At the end too when the card that should follow is gone. */
function insertedBefore(cards: readonly Card[], card: Card, before: string | null): Card[] {
  const index = before === null ? -1 : cards.findIndex((each) => each.id === before);
  return index < 0 ? [...cards, card] : [...cards.slice(0, index), card, ...cards.slice(index)];
}

function following(cards: readonly { readonly id: string }[], card: string): string | null {
  return cards[cards.findIndex((each) => each.id === card) + 1]?.id ?? null;
}

/** Equal as JSON: whatever the order of the fields, and a field that is undefined is not there. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = fieldsOf(one);
  return keys.length === fieldsOf(other).length && keys.every((key) => same(own(one, key), own(other, key)));
}

function fieldsOf(node: object): string[] {
  return Object.keys(node).filter((key) => own(node, key) !== undefined);
}
