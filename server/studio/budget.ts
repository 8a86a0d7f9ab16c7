/**
 * How much one deck may ask of the server: a burst and then a steady pace, far above what a group of people does. Per deck, not
 * per address: a class behind one address does not get in its own way.
 */
import type { Clock } from '../clock.ts';

const BURST = 400;
const PER_SECOND = 60;
/** Decks remembered at most; the ones that were asked for longest ago go first. */
const MOST_DECKS = 5_000;

/**
 * What a request costs: one, and more when it is large. A deck of 4 MB can be asked for about three times a second; looking
 * whether something changed, as every open page does every few seconds, is next to free.
 */
export const COST = {
  look: 0.1,
  request: 1,
  /** Bytes of a deck that is sent whole. */
  whole: (bytes: number): number => Math.ceil(bytes / 200_000),
  /** What others wrote since: next to nothing for who keeps up. */
  news: (bytes: number): number => Math.floor(bytes / 200_000),
  changes: (count: number): number => count / 100,
  file: 20,
} as const;

export class DeckBudgets {
  private readonly clock: Clock;
  private readonly decks = new Map<string, { left: number; at: number }>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** False when this deck must wait; then nothing is taken. */
  take(deck: string, cost: number): boolean {
    const now = this.clock.now();
    const before = this.decks.get(deck);
    const left = before ? Math.min(BURST, before.left + ((now - before.at) / 1_000) * PER_SECOND) : BURST;
    const enough = left >= cost;
    this.decks.delete(deck);
    this.decks.set(deck, { left: enough ? left - cost : left, at: now });
    const oldest = this.decks.size > MOST_DECKS ? this.decks.keys().next().value : undefined;
    if (oldest !== undefined) this.decks.delete(oldest);
    return enough;
  }
}
