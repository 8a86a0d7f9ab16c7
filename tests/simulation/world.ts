/** Time of one run: nothing waits for the machine's clock, and whatever happens at one moment happens in one order. */
import type { Dice } from '../support/dice.ts';

type Happening = { readonly at: number; readonly order: number; readonly run: () => void; dead: boolean };

/** 2026-11-25 12:00 UTC, so that dates in the trace look like dates. */
const BEGIN = Date.UTC(2026, 10, 25, 12);

/** Lines of the trace that are kept when a run fails. */
const TRACE_LINES = 400;

export class World {
  readonly dice: Dice;
  /** How often something went wrong on purpose, by kind. */
  readonly faults: Record<string, number> = {};
  steps = 0;
  private elapsed = 0;
  private orders = 0;
  private readonly heap: Happening[] = [];
  private readonly lines: string[] = [];
  private digest = 0x811c9dc5;

  constructor(dice: Dice) {
    this.dice = dice;
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return BEGIN + this.elapsed;
  }

  /** @returns cancel. */
  after(ms: number, run: () => void): () => void {
    const happening: Happening = { at: this.elapsed + Math.max(0, Math.round(ms)), order: (this.orders += 1), run, dead: false };
    push(this.heap, happening);
    return () => {
      happening.dead = true;
    };
  }

  /** Lets everything happen until this moment, one thing after another, each with all that follows from it at once. */
  async until(at: number): Promise<void> {
    const end = at - BEGIN;
    for (let next = this.heap[0]; next && next.at <= end; next = this.heap[0]) {
      pop(this.heap);
      if (next.dead) continue;
      this.elapsed = next.at;
      this.steps += 1;
      next.run();
      await settled();
    }
    this.elapsed = Math.max(this.elapsed, end);
  }

  fault(kind: string): void {
    this.faults[kind] = (this.faults[kind] ?? 0) + 1;
  }

  /** What a person reads who replays a failing seed. Never used to decide anything. */
  say(line: string): void {
    const whole = `${(this.elapsed / 1000).toFixed(3).padStart(9)} ${line}`;
    for (let i = 0; i < whole.length; i += 1) this.digest = Math.imul(this.digest ^ whole.charCodeAt(i), 0x01000193);
    this.lines.push(whole);
    if (this.lines.length > 2 * TRACE_LINES) this.lines.splice(0, TRACE_LINES);
  }

  get trace(): readonly string[] {
    return this.lines.slice(-TRACE_LINES);
  }

  /** Two runs of one seed have the same print of their whole trace. */
  get print(): string {
    return (this.digest >>> 0).toString(16).padStart(8, '0');
  }
}

/** Until every promise that can go on has gone on: they all run before the event loop's next turn. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function before(a: Happening, b: Happening): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

function push(heap: Happening[], one: Happening): void {
  let at = heap.push(one) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent];
    if (!above || !before(one, above)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = one;
}

function pop(heap: Happening[]): void {
  const last = heap.pop();
  if (!last || heap.length === 0) return;
  let at = 0;
  for (;;) {
    const left = heap[2 * at + 1];
    const right = heap[2 * at + 2];
    if (!left) break;
    const lesser = right && before(right, left) ? right : left;
    if (!before(lesser, last)) break;
    heap[at] = lesser;
    at = lesser === left ? 2 * at + 1 : 2 * at + 2;
  }
  heap[at] = last;
}
