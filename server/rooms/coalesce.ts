import type { Clock } from '../clock.ts';

/**
 * Calls `run` once, `everyMs` after the first request since the last call, so that many small changes become few messages.
 * Never at once: of a thousand answers that come together all are acknowledged first.
 */
export class Coalesced {
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
    this.cancel ??= this.clock.after(this.everyMs, () => {
      this.cancel = null;
      this.run();
    });
  }

  stop(): void {
    this.cancel?.();
    this.cancel = null;
  }
}
