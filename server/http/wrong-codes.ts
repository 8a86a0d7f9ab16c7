/**
 * Guessing codes is made slow without punishing a room full of people behind one address: only wrong codes count, and
 * whoever scanned the QR code proves with its secret that nothing is being guessed.
 */
import type { Clock } from '../clock.ts';

const PER_MINUTE = 30;
const MINUTE = 60_000;
/** Addresses remembered at most; the oldest go first. */
const MOST_ADDRESSES = 50_000;

export class WrongCodes {
  private readonly clock: Clock;
  private readonly byAddress = new Map<string, { count: number; since: number }>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** Must this address wait before it may try a bare code again? */
  mustWait(address: string): boolean {
    const seen = this.byAddress.get(address);
    return seen !== undefined && this.clock.now() - seen.since < MINUTE && seen.count >= PER_MINUTE;
  }

  note(address: string): void {
    const now = this.clock.now();
    const seen = this.byAddress.get(address);
    if (seen && now - seen.since < MINUTE) seen.count += 1;
    else {
      this.byAddress.delete(address);
      this.byAddress.set(address, { count: 1, since: now });
    }
    const oldest = this.byAddress.size > MOST_ADDRESSES ? this.byAddress.keys().next().value : undefined;
    if (oldest !== undefined) this.byAddress.delete(oldest);
  }
}
