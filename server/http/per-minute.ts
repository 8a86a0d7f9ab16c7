import type { RequestHandler } from 'express';
import { MemoryStore, rateLimit, type IncrementResponse, type Options, type Store } from 'express-rate-limit';
import { refuse, type RefusalCode } from '../../shared/room/refusal.ts';
import type { Counts } from '../cluster/counts.ts';
import { visitorOfRequest } from './visitor.ts';

const WINDOW_MS = 60_000;

export type Limit = {
  /** What is limited: each use counts for itself. The same in all processes, so not what a visitor wrote. */
  readonly of: string;
  /** Requests a minute from one address. */
  readonly most: number;
  /** What the rest is refused as; `too-fast` when left out. */
  readonly code?: Extract<RefusalCode, 'too-fast' | 'too-many-rooms' | 'busy'>;
};

export type PerMinute = (limit: Limit) => RequestHandler;

/**
 * At most so many requests a minute from one address, for what weighs on the server before any key or code is looked at. Limits are
 * far above what a course room of thirty people behind one address needs.
 * @param counts of all processes; null: there is one
 */
export function perMinute(counts: Counts | null): PerMinute {
  return ({ of, most, code = 'too-fast' }) =>
    rateLimit({
      windowMs: WINDOW_MS,
      limit: most,
      keyGenerator: visitorOfRequest,
      standardHeaders: false,
      legacyHeaders: false,
      ...(counts ? { store: new CountedTogether(counts, of, most) } : {}),
      handler: (_request, response) => response.status(429).set('cache-control', 'no-store').json(refuse(code)),
    });
}

/** The own count decides as long as the others can't be asked. */
class CountedTogether implements Store {
  readonly localKeys = true;
  private readonly own = new MemoryStore();
  private readonly counts: Counts;
  private readonly of: string;
  private readonly most: number;

  constructor(counts: Counts, of: string, most: number) {
    this.counts = counts;
    this.of = of;
    this.most = most;
  }

  init(options: Options): void {
    this.own.init(options);
  }

  async increment(address: string): Promise<IncrementResponse> {
    const own = await this.own.increment(address);
    // Whoever is over it here is over it everywhere; a flood is not passed on.
    const all = own.totalHits > this.most ? null : await this.counts.add(`${this.of} ${address}`, 1, WINDOW_MS);
    return { ...own, totalHits: Math.max(own.totalHits, all ?? 0) };
  }

  decrement(address: string): Promise<void> {
    return this.own.decrement(address);
  }

  resetKey(address: string): Promise<void> {
    return this.own.resetKey(address);
  }

  shutdown(): void {
    this.own.shutdown();
  }
}
