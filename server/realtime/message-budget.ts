import type { Clock } from '../clock.ts';

const BURST = 80;
const PER_SECOND = 25;
/** Refused messages after which a line is cut. */
const PATIENCE = 400;

/** How much one connection may say: a burst and then a steady pace, far above what a person does. Per connection, never per address. */
export class MessageBudget {
  private readonly clock: Clock;
  private left = BURST;
  private at: number;
  private refused = 0;

  constructor(clock: Clock) {
    this.clock = clock;
    this.at = clock.now();
  }

  take(): boolean {
    const now = this.clock.now();
    this.left = Math.min(BURST, this.left + ((now - this.at) / 1000) * PER_SECOND);
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
