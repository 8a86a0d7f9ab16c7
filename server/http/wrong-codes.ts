/**
 * Guessing codes is made slow without punishing a room full of people behind one address: only wrong codes count, and
 * whoever scanned the QR code proves with its secret that nothing is being guessed.
 */
import { refuse, type Refusal } from '../../shared/room/refusal.ts';
import type { Clock } from '../clock.ts';
import type { LiveRoom } from '../rooms/live-room.ts';
import type { Rooms } from '../rooms/rooms.ts';

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
    this.forgetOld();
    const seen = this.byAddress.get(address);
    return seen !== undefined && this.clock.now() - seen.since < MINUTE && seen.count >= PER_MINUTE;
  }

  get remembered(): number {
    return this.byAddress.size;
  }

  note(address: string): void {
    this.forgetOld();
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

  /** What was noted beforehand was right after all. */
  forgive(address: string): void {
    const seen = this.byAddress.get(address);
    if (seen && seen.count > 0) seen.count -= 1;
  }

  /** No address is kept longer than it counts. They lie in the order in which they came. */
  private forgetOld(): void {
    const now = this.clock.now();
    for (const [address, { since }] of this.byAddress) {
      if (now - since < MINUTE) return;
      this.byAddress.delete(address);
    }
  }
}

export type CodeWish = { readonly code: string; readonly secret?: string | undefined };

/** The room behind a join code, for who asks over HTTP and for who connects as a screen: one count for all ways of asking. */
export async function roomByCode(
  { rooms, wrongCodes }: { readonly rooms: Pick<Rooms, 'byCode'>; readonly wrongCodes: WrongCodes },
  { code, secret }: CodeWish,
  visitor: string,
): Promise<LiveRoom | Refusal> {
  const mustWait = (): boolean => secret === undefined && wrongCodes.mustWait(visitor);
  if (mustWait()) return refuse('too-many-wrong-codes');
  const room = await rooms.byCode(code, secret);
  // Asked again, right or wrong: of many guesses at one moment none was counted yet when the others began.
  if (mustWait()) return refuse('too-many-wrong-codes');
  if (room) return room;
  wrongCodes.note(visitor);
  return refuse('no-such-room');
}
