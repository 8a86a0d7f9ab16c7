import type { Clock } from '../clock.ts';

export type Pace = { readonly burst: number; readonly perSecond: number };

/** Far above what a person does. */
const MESSAGES: Pace = { burst: 80, perSecond: 25 };
/** Refused messages after which a line is cut. */
const PATIENCE = 400;

/** How much one connection may say: a burst and then a steady pace. Per connection, never per address. */
export class MessageBudget {
  private readonly clock: Clock;
  private readonly pace: Pace;
  private left: number;
  private at: number;
  private refused = 0;

  constructor(clock: Clock, pace: Pace = MESSAGES) {
    this.clock = clock;
    this.pace = pace;
    this.left = pace.burst;
    this.at = clock.now();
  }

  take(): boolean {
    const now = this.clock.now();
    // A clock that is set back gives nothing, and takes nothing either: else the line would be silent until the old time comes again.
    const since = Math.max(0, now - this.at);
    this.left = Math.min(this.pace.burst, this.left + (since / 1000) * this.pace.perSecond);
    this.at = now;
    if (this.left < 1) {
      this.refused += 1;
      return false;
    }
    this.left -= 1;
    return true;
  }

  get abused(): boolean {
    return this.refused > PATIENCE;
  }
}
