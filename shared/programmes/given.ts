/** Reads settings that somebody wrote into a deck: a field of the wrong type counts as left out. */
import { cardOf, type Cards } from './cards.ts';
import type { Given } from './kind.ts';
import type { Origin } from '../deck/merge.ts';

export function flag(given: Given, name: string, otherwise: boolean): boolean {
  const value = given[name];
  return typeof value === 'boolean' ? value : otherwise;
}

/** A whole number from `least` to `most`. */
export function whole(given: Given, name: string, { least, most, otherwise }: Record<'least' | 'most' | 'otherwise', number>): number {
  const value = given[name];
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : otherwise;
}

/** Words of at most `max` signs, trimmed; null when they are left out, empty or too long. */
export function lineOf(given: Given, name: string, max: number): string | null {
  const value = given[name];
  const text = typeof value === 'string' ? value.trim() : '';
  return text !== '' && text.length <= max ? text : null;
}

/** The texts of a list, each once; null when it is no list. */
export function texts(given: Given, name: string): string[] | null {
  const value = given[name];
  return Array.isArray(value) ? [...new Set(value.filter((each): each is string => typeof each === 'string'))] : null;
}

/** The card with this id of the deck at home, else of the pool. */
export function findCard<Card extends { readonly id: string; readonly from: readonly Origin[] }>(
  pool: Cards,
  cards: readonly Card[],
  id: unknown,
  home: string | null,
): Card | null {
  if (typeof id !== 'string') return null;
  return (home === null ? null : cardOf(pool, cards, home, id)) ?? cards.find((card) => card.id === id) ?? null;
}

/** Ids in the pool of the value cards that are named in `cards`, else of the deck at home, else of the first deck with values. */
export function valuesFor(cards: Cards, given: Given, home: string | null, otherwise: readonly string[]): string[] {
  const named = texts(given, 'cards')?.flatMap((id) => findCard(cards, cards.values, id, home)?.id ?? []) ?? [];
  if (named.length >= 2) return [...new Set(named)];
  const own = cards.valueDecks.find(({ ref }) => ref === home)?.values ?? [];
  return own.length >= 2 ? own.map(({ id }) => id) : [...otherwise];
}
