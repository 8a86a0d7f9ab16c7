/** SM8: what was promised about time, worked out beside the room from the log alone. */
import type { RoomEvent } from '../../shared/room/event.ts';
import type { Timer } from '../../shared/room/state.ts';
import type { Fail } from './invariants.ts';

type TimerEvent = Extract<RoomEvent, { readonly timer: Timer | null }>;

export class Deadlines {
  private readonly fail: Fail;
  private timer: Timer | null = null;

  constructor(fail: Fail) {
    this.fail = fail;
  }

  /** @param now of the machine's clock when these events were decided. */
  wrote(events: readonly RoomEvent[], now: number): void {
    for (const event of events) {
      if (event.type === 'moved') this.timer = null;
      if (!('timer' in event)) continue;
      const wrong = wrongIn(this.timer, event, now);
      if (wrong) this.fail('SM8', `${wrong}: ${JSON.stringify(this.timer)} became ${JSON.stringify(event.timer)} at ${now}`);
      this.timer = event.timer;
    }
  }
}

function wrongIn(before: Timer | null, { type, timer }: TimerEvent, now: number): string | null {
  if (timer === null) return type === 'timer-set' || before === null ? null : 'a pause took the timer away';
  const promised = endOf(timer, now);
  if (type !== 'timer-set') {
    if (timer.runs === (type === 'paused')) return 'a pause does not stop the timer, or resuming does not start it';
    return before && promised === Math.max(endOf(before, now), now) ? null : 'time was lost or won by a pause';
  }
  const whole = timer.seconds * 1000;
  const begun = promised === now + whole;
  const extended = before !== null && promised === Math.max(endOf(before, now), now) + whole - before.seconds * 1000;
  return begun || extended ? null : 'the timer ends at another moment than was asked for';
}

/** When it would end if it ran on from now. */
function endOf(timer: Timer, now: number): number {
  return timer.runs ? timer.endsAt : now + timer.left;
}
