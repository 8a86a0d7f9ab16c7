/**
 * How much one link to a deck may ask of the server: a burst and then a steady pace, far above what a group of people does. Per
 * link, not per address: a class behind one address does not get in its own way. And not per deck: somebody who was given a link
 * to look can't keep the organiser from the own deck, and a link that is abused can be withdrawn.
 */
import type { Clock } from '../clock.ts';
import type { Counts } from '../cluster/counts.ts';

const BURST = 400;
const PER_SECOND = 60;
/** With others, no more together in so long than one process allows: a second look at what is used up, so it may be coarse. */
const TOGETHER_MS = 10_000;
const MOST_TOGETHER = BURST + (TOGETHER_MS / 1_000) * PER_SECOND;
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
  private readonly counts: Counts | null;
  private readonly links = new Map<string, { left: number; at: number }>();

  /** @param counts of all processes; null: there is one */
  constructor(clock: Clock, counts: Counts | null) {
    this.clock = clock;
    this.counts = counts;
  }

  /** False when this link must wait. What only all processes together refuse was taken here, and counts there too: who asks on, waits on. */
  async take(link: string, cost: number): Promise<boolean> {
    if (!this.takeHere(link, cost)) return false;
    // Tenths, because counts are whole numbers.
    const all = cost === 0 ? 0 : await this.counts?.add(`link ${link}`, Math.round(cost * 10), TOGETHER_MS);
    return (all ?? 0) <= MOST_TOGETHER * 10;
  }

  private takeHere(link: string, cost: number): boolean {
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
