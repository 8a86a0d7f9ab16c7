/**
 * How much one link to a deck may ask of the server: a burst and then a steady pace, far above what a group of people does. Per
 * link, not per address: a class behind one address does not get in its own way. And not per deck: somebody who was given a link
 * to look can't keep the organiser from the own deck, and a link that is abused can be withdrawn.
 */
import type { Clock } from '../clock.ts';

const BURST = 400;
const PER_SECOND = 60;
/** Links remembered at most; the ones that were asked for longest ago go first. */
const MOST_LINKS = 5_000;

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

export class LinkBudgets {
  private readonly clock: Clock;
  private readonly links = new Map<string, { left: number; at: number }>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** False when this link must wait; then nothing is taken. */
  take(link: string, cost: number): boolean {
    const now = this.clock.now();
    const before = this.links.get(link);
    // A clock that is set back takes nothing away.
    const left = before ? Math.min(BURST, before.left + (Math.max(0, now - before.at) / 1_000) * PER_SECOND) : BURST;
    const enough = left >= cost;
    this.links.delete(link);
    this.links.set(link, { left: enough ? left - cost : left, at: now });
    const oldest = this.links.size > MOST_LINKS ? this.links.keys().next().value : undefined;
    if (oldest !== undefined) this.links.delete(oldest);
    return enough;
  }
}
