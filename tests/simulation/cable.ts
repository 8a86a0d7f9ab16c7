/**
 * One connection between a device and a process, as Socket.IO gives it: in order, at most once, until it breaks. A line that
 * breaks may look alive to either end for a while. Frames are text, as on a real wire.
 */
import type { World } from './world.ts';

export type Frame =
  | { readonly is: 'connect' }
  | { readonly is: 'refused'; readonly why: string }
  | { readonly is: 'event'; readonly name: string; readonly args: readonly unknown[] }
  | { readonly is: 'ask'; readonly name: string; readonly payload: unknown; readonly id: number }
  | { readonly is: 'answer'; readonly id: number; readonly answer: unknown };

export type End = { take(frame: Frame): void; broken(): void };

/** Between pings a dead line is not noticed (gateway: pingInterval and pingTimeout). */
const NOTICED_MS = [12_000, 27_000] as const;

/** How the network behaves at this moment. */
export type Weather = {
  /** Milliseconds of a way, at least and at most. */
  delay: readonly [number, number];
  /** Share of messages with which a line dies silently. */
  dies: number;
  /** Share of questions that arrive twice, or are overtaken by the next. Socket.IO does neither; other clients and proxies may. */
  unruly: number;
};

export class Cable {
  private readonly world: World;
  private readonly weather: Weather;
  private readonly ends: { client: End | null; server: End | null } = { client: null, server: null };
  private readonly last = { up: 0, down: 0 };
  private state: 'open' | 'silent' | 'closed' = 'open';

  constructor(world: World, weather: Weather) {
    this.world = world;
    this.weather = weather;
  }

  plug(which: 'client' | 'server', end: End): void {
    this.ends[which] = end;
  }

  up(frame: Frame): void {
    const unruly = frame.is === 'ask' && this.world.dice.chance(this.weather.unruly);
    if (unruly) this.world.fault('duplicates and overtaking');
    this.send('up', frame, unruly);
    if (unruly && this.world.dice.chance(0.5)) this.send('up', frame, true);
  }

  down(frame: Frame): void {
    this.send('down', frame, false);
  }

  /** Both ends hear of it, as of a closed tab or a process that ends. */
  close(): void {
    if (this.state === 'closed') return;
    const silent = this.state === 'silent';
    this.state = 'closed';
    this.hear('client', silent ? this.world.dice.between(...NOTICED_MS) : this.way());
    this.hear('server', silent ? this.world.dice.between(...NOTICED_MS) : this.way());
  }

  /** One end goes; the other hears of it when its own way still works. */
  closedBy(which: 'client' | 'server'): void {
    this.ends[which] = null;
    this.close();
  }

  /** Nothing comes through any more and nobody is told: a locked phone, a dead wifi. Pings find it in the end. */
  silence(): void {
    if (this.state !== 'open') return;
    this.state = 'silent';
    this.world.fault('lines that die silently');
    this.hear('client', this.world.dice.between(...NOTICED_MS));
    this.hear('server', this.world.dice.between(...NOTICED_MS));
  }

  private send(direction: 'up' | 'down', frame: Frame, unruly: boolean): void {
    if (this.state !== 'open') return;
    if (this.world.dice.chance(this.weather.dies)) return this.silence();
    const at = unruly ? this.world.now + 3 * this.way() : Math.max(this.last[direction], this.world.now + this.way());
    if (!unruly) this.last[direction] = at;
    this.world.after(at - this.world.now, () => {
      if (this.state === 'open' || (this.state === 'closed' && direction === 'up'))
        this.ends[direction === 'up' ? 'server' : 'client']?.take(frame);
    });
  }

  private hear(which: 'client' | 'server', ms: number): void {
    this.world.after(ms, () => {
      const end = this.ends[which];
      this.ends[which] = null;
      if (this.state === 'open') this.state = 'closed';
      end?.broken();
    });
  }

  private way(): number {
    return this.world.dice.between(...this.weather.delay);
  }
}
