import type { Clock } from '../clock.ts';

/** Calls `run` at once and then at most once every `everyMs`, so that many small changes become few messages. */
export class Coalesced {
  private waiting = false;
  private lastAt = -Infinity;
  private cancel: (() => void) | null = null;
  private readonly clock: Clock;
  private readonly everyMs: number;
  private readonly run: () => void;

  constructor(clock: Clock, everyMs: number, run: () => void) {
    this.clock = clock;
    this.everyMs = everyMs;
    this.run = run;
  }

  request(): void {
    if (this.waiting) return;
    this.waiting = true;
    const wait = Math.max(0, this.lastAt + this.everyMs - this.clock.now());
    this.cancel = this.clock.after(wait, () => {
      this.waiting = false;
      this.lastAt = this.clock.now();
      this.run();
    });
  }

  stop(): void {
    this.cancel?.();
    this.waiting = false;
  }
}
