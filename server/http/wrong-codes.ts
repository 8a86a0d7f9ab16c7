/**
 * Guessing codes is made slow without punishing a room full of people behind one address: only wrong codes count, and
 * whoever scanned the QR code proves with its secret that nothing is being guessed.
 */
import { refuse, type Refusal } from '../../shared/room/refusal.ts';
import type { Clock } from '../clock.ts';
import type { Counts } from '../cluster/counts.ts';
import type { LiveRoom } from '../rooms/live-room.ts';
import type { Rooms } from '../rooms/rooms.ts';

const PER_MINUTE = 30;
const MINUTE = 60_000;
/** Addresses remembered at most; the oldest go first. */
const MOST_ADDRESSES = 50_000;

export type WrongCodesParts = {
  readonly clock: Clock;
  /** Which codes: those of rooms and those for facilitators count apart. The same in all processes. */
  readonly of: string;
  /** Of all processes; null: there is one. */
  readonly counts: Counts | null;
};

export class WrongCodes {
  private readonly parts: WrongCodesParts;
  /** Counted here, or learnt from the count of all. */
  private readonly byAddress = new Map<string, { count: number; since: number }>();

  constructor(parts: WrongCodesParts) {
    this.parts = parts;
  }

  /** Must this address wait before it may try a bare code again? */
  async mustWait(address: string): Promise<boolean> {
    if (this.isOver(address)) return true;
    const all = await this.parts.counts?.sum(this.keyOf(address));
    return (all ?? 0) >= PER_MINUTE || this.isOver(address);
  }

  get remembered(): number {
    return this.byAddress.size;
  }

  /** One more wrong code. @returns false when that is one too many: whoever sent it may not hear that it was wrong. */
  async note(address: string): Promise<boolean> {
    if (this.isOver(address)) return false;
    this.learn(address, (this.byAddress.get(address)?.count ?? 0) + 1);
    const all = await this.parts.counts?.add(this.keyOf(address), 1, MINUTE);
    if (all) this.learn(address, all);
    return (all ?? 0) <= PER_MINUTE;
  }

  /** What was noted beforehand was right after all. */
  forgive(address: string): void {
    const seen = this.byAddress.get(address);
    if (seen && seen.count > 0) seen.count -= 1;
    void this.parts.counts?.add(this.keyOf(address), -1, MINUTE);
  }

  private keyOf(address: string): string {
    return `${this.parts.of} ${address}`;
  }

  private isOver(address: string): boolean {
    this.forgetOld();
    const seen = this.byAddress.get(address);
    return seen !== undefined && this.parts.clock.now() - seen.since < MINUTE && seen.count >= PER_MINUTE;
  }

  /** At least so many; the minute of an address begins with its first. */
  private learn(address: string, count: number): void {
    const now = this.parts.clock.now();
    const seen = this.byAddress.get(address);
    if (seen && now - seen.since < MINUTE) seen.count = Math.max(seen.count, count);
    else {
      this.byAddress.delete(address);
      this.byAddress.set(address, { count, since: now });
    }
    const oldest = this.byAddress.size > MOST_ADDRESSES ? this.byAddress.keys().next().value : undefined;
    if (oldest !== undefined) this.byAddress.delete(oldest);
  }

  /** No address is kept longer than it counts. They lie in the order in which they came. */
  private forgetOld(): void {
    const now = this.parts.clock.now();
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
  const mustWait = async (): Promise<boolean> => secret === undefined && (await wrongCodes.mustWait(visitor));
  if (await mustWait()) return refuse('too-many-wrong-codes');
  const room = await rooms.byCode(code, secret);
  // Asked again, right or wrong: of many guesses at one moment none was counted yet when the others began.
  if (room) return (await mustWait()) ? refuse('too-many-wrong-codes') : room;
  const within = await wrongCodes.note(visitor);
  return refuse(within || secret !== undefined ? 'no-such-room' : 'too-many-wrong-codes');
}
