/**
 * Several processes on one store inside a test: every call to the store and every notice waits for its turn, in an order that dice
 * decide, and notices get lost. One seed gives one course of events.
 */
import type { Clock } from '../../server/clock.ts';
import type { Notice } from '../../server/cluster/notice.ts';
import type { Peers } from '../../server/cluster/peers.ts';
import { Rooms } from '../../server/rooms/rooms.ts';
import type { SharedStore } from '../../server/rooms/twins.ts';
import { openMemoryStore } from '../../server/store/memory/memory-store.ts';
import { StoreError } from '../../server/store/store-error.ts';
import type { Dice } from './dice.ts';
import { content } from './fixtures.ts';
import { SILENT } from './silent.ts';

/** Time that stands still until somebody moves it. */
class StandingClock implements Clock {
  private at = 1_700_000_000_000;
  private timers: { at: number; run: () => void }[] = [];

  now(): number {
    return this.at;
  }

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.at + ms, run };
    this.timers.push(timer);
    return () => void (this.timers = this.timers.filter((each) => each !== timer));
  }

  advance(ms: number): void {
    this.at += ms;
    const due = this.timers.filter(({ at }) => at <= this.at);
    this.timers = this.timers.filter(({ at }) => at > this.at);
    due.forEach(({ run }) => run());
  }
}

export type Process = {
  readonly rooms: Rooms;
  /** Who was sent away here, and what consoles were shown last. */
  readonly sentAway: string[];
  readonly previews: unknown[];
};

export type World = {
  readonly clock: StandingClock;
  /** As the processes have it, without waiting. */
  readonly store: SharedStore;
  readonly processes: readonly Process[];
  /** From now on, this share of all calls gets no answer from the store, before or after it was carried out. */
  breaks(share: number): void;
  /** Another process that begins now. */
  start(): Process;
  /** Lets one thing that waits go on; @returns false when nothing waits. */
  step(): boolean;
  /** Everything that waits, and everything that follows from it. */
  settle(): Promise<void>;
  /** Notices were lost: every process hears so, and looks into the store. */
  heal(): Promise<void>;
};

/** @param loses share of the notices that nobody hears. */
export function twinWorld(dice: Dice, { processes: count, loses }: { readonly processes: number; readonly loses: number }): World {
  const waiting: (() => void)[] = [];
  const turn = (): Promise<void> => new Promise((resolve) => void waiting.push(resolve));
  const clock = new StandingClock();
  const store = openMemoryStore();
  let broken = 0;
  const slow = slowed(store, turn, () => dice.chance(broken));
  const listeners = new Map<string, { hear: (notice: Notice, from: string) => void; missed: () => void }>();
  const leaders = new Map<string, string>();
  const processes: Process[] = [];

  const peersOf = (me: string): Peers => {
    const mine = { hear: (_notice: Notice, _from: string): void => undefined, missed: (): void => undefined };
    listeners.set(me, mine);
    return {
      well: true,
      tell: (notice) => {
        for (const [name, other] of listeners) {
          if (name === me || dice.chance(loses)) continue;
          waiting.push(() => other.hear(notice, me));
        }
      },
      onNotice: (listener) => void (mine.hear = listener),
      onMissed: (listener) => void (mine.missed = listener),
      leads: async (task) => {
        await turn();
        if (!leaders.has(task)) leaders.set(task, me);
        return leaders.get(task) === me;
      },
      close: async () => undefined,
    };
  };

  const start = (): Process => {
    const peers = peersOf(`process-${processes.length}`);
    const sentAway: string[] = [];
    const previews: unknown[] = [];
    const rooms = new Rooms({
      store: slow,
      clock,
      library: { list: () => ({ decks: [], problems: [] }), deck: () => null, snapshot: () => content },
      audienceOf: () => ({
        ...SILENT,
        sendAway: (participant) => void sentAway.push(participant),
        preview: (preview) => void previews.push(preview),
      }),
      joinBase: () => 'http://test',
      maxRooms: 10,
      maxPeople: 100,
      cluster: { peers, store: slow },
    });
    const process = { rooms, sentAway, previews };
    processes.push(process);
    return process;
  };
  for (let i = 0; i < count; i += 1) start();

  const step = (): boolean => {
    const next = dice.pick(waiting);
    if (!next) return false;
    waiting.splice(waiting.indexOf(next), 1);
    next();
    return true;
  };
  /** Timers that are set again and again never end, so a few seconds of quiet are the end. */
  const settle = async (): Promise<void> => {
    for (let quiet = 0; quiet < 12;) {
      await new Promise((resolve) => setImmediate(resolve));
      if (step()) quiet = 0;
      else {
        clock.advance(250);
        quiet += 1;
      }
    }
  };
  return {
    clock,
    store,
    processes,
    breaks: (share) => void (broken = share),
    start,
    step,
    settle,
    heal: async () => {
      for (const { missed } of listeners.values()) missed();
      await settle();
    },
  };
}

/** Every call waits before it reaches the store, and its outcome waits before it is heard. */
function slowed(store: SharedStore, turn: () => Promise<void>, fails: () => boolean): SharedStore {
  return new Proxy(store, {
    get: (target, name) => {
      const method = Reflect.get(target, name) as unknown;
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]) => {
        await turn();
        if (fails()) throw new StoreError('away');
        const outcome: unknown = await Reflect.apply(method, target, args);
        await turn();
        if (fails()) throw new StoreError('away');
        return outcome;
      };
    },
  });
}
