/**
 * The disk of one run: the real operations of a store, late, in batches, full for a while, and cut off when a process dies.
 * What it acknowledged is in the operations before anybody hears of it (ST1), like on a real one.
 */
import { DatabaseSync } from 'node:sqlite';
import { memoryDeckOperations } from '../../server/store/memory/memory-deck-operations.ts';
import { memoryOperations } from '../../server/store/memory/memory-operations.ts';
import { memorySeriesOperations } from '../../server/store/memory/memory-series-operations.ts';
import { memoryShared } from '../../server/store/memory/memory-shared.ts';
import { READS, storeOf, type OperationName, type Operations, type RoomOperations, type Store } from '../../server/store/operations.ts';
import type { StoredRoom } from '../../server/store/room-store.ts';
import type { SharedRooms } from '../../server/store/shared-rooms.ts';
import { followedBySeries } from '../../server/store/series-rooms.ts';
import { batches, type Call, type Outcome } from '../../server/store/sqlite/batch.ts';
import { sqliteDeckOperations } from '../../server/store/sqlite/deck-operations.ts';
import { migrate } from '../../server/store/sqlite/migrations.ts';
import { sqliteSeriesOperations } from '../../server/store/sqlite/series-operations.ts';
import { sqliteOperations } from '../../server/store/sqlite/sqlite-operations.ts';
import { StoreError } from '../../server/store/store-error.ts';
import type { World } from './world.ts';

/** Told of what a sharing operation does inside. */
type Spy = { before: (call: Call) => void; after: (call: Call, outcome: Outcome) => void };

/** Carries out calls that came together, like the thread of the real store. With a spy it can be shared by several processes. */
export type Engine = { run(calls: readonly Call[]): readonly Outcome[]; close(): void; readonly spy?: Spy };

export function memoryEngine(): Engine {
  const series = memorySeriesOperations();
  const rooms = followedBySeries(memoryOperations(), series.following);
  const spy: Spy = { before: () => undefined, after: () => undefined };
  const operations: Operations & SharedRooms = {
    ...rooms,
    ...memoryDeckOperations(),
    ...series.operations,
    ...memoryShared(spiedOn(rooms, spy)),
  };
  const carryOut = ({ name, args }: Call): unknown => (operations[name] as (...all: readonly unknown[]) => unknown)(...args);
  return { run: (calls) => calls.map((call) => ({ ok: true, value: carryOut(call) })), close: () => undefined, spy };
}

function spiedOn(rooms: RoomOperations, spy: Spy): RoomOperations {
  const tell = <Args extends readonly unknown[], Result>(name: OperationName, really: (...args: Args) => Result) => {
    return (...args: Args): Result => {
      spy.before({ name, args });
      const value = really(...args);
      spy.after({ name, args }, { ok: true, value });
      return value;
    };
  };
  return { ...rooms, saveAnswer: tell('saveAnswer', rooms.saveAnswer), collapse: tell('collapse', rooms.collapse) };
}

export function sqliteEngine(): Engine {
  const db = new DatabaseSync(':memory:');
  migrate(db);
  const series = sqliteSeriesOperations(db);
  const rooms = followedBySeries(sqliteOperations(db), series.following);
  const { run } = batches(db, { ...rooms, ...sqliteDeckOperations(db), ...series.operations });
  return { run, close: () => db.close() };
}

const ALL_READS: ReadonlySet<string> = new Set<string>([...READS, 'news', 'newerAnswers']);

type Waiting = {
  readonly call: Call;
  readonly owner: object;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: StoreError) => void;
};

export class Disk {
  /** Writes are refused as long as this is so; reads go on. */
  full = false;
  /** Milliseconds from asking to having it written, at least and at most; as much again at most until somebody hears of it. */
  pace: readonly [number, number] = [0, 4];
  /** Told of every call when it is asked for, and of what came of it before its caller hears. */
  onAsk: (call: Call) => void = () => undefined;
  onDone: (call: Call, outcome: Outcome) => void = () => undefined;
  /** Told what is in the store just before a room is collapsed. */
  onCollapse: (stored: StoredRoom | null, call: Call) => void = () => undefined;
  private readonly world: World;
  private readonly engine: Engine;
  private waiting: Waiting[] = [];
  private batch: (() => void) | null = null;
  private heardUntil = 0;
  private readonly dead = new WeakSet<object>();

  constructor(world: World, engine: Engine) {
    this.world = world;
    this.engine = engine;
    if (!engine.spy) return;
    engine.spy.before = (call) => this.beforeCollapse([call]);
    engine.spy.after = (call, outcome) => this.onDone(call, outcome);
  }

  /** The store as one process sees it. @param owner who is dead after `crash(owner)`. */
  storeFor(owner: object): Store & SharedRooms {
    const ask = (name: string, args: readonly unknown[]): Promise<never> =>
      this.ask(owner, { name: name as OperationName, args }) as Promise<never>;
    const store = storeOf(
      (name, args) => ask(name, args),
      async () => undefined,
    );
    return {
      ...store,
      news: (...args) => ask('news', args),
      newerAnswers: (...args) => ask('newerAnswers', args),
      saveAnswerAt: (...args) => ask('saveAnswerAt', args),
      changeParticipants: (...args) => ask('changeParticipants', args),
      collapseAt: (...args) => ask('collapseAt', args),
    };
  }

  /** What a process that starts now would find. */
  peek(room: string): StoredRoom | null {
    const [outcome] = this.engine.run([{ name: 'load', args: [room] }]);
    return outcome?.ok ? (outcome.value as StoredRoom | null) : null;
  }

  /** Is everything written that was asked for, and everybody told? */
  get isIdle(): boolean {
    return this.waiting.length === 0 && this.heardUntil <= this.world.now;
  }

  /** The process is killed: what it was writing may have come through or not, and it hears of nothing. */
  crash(owner: object): void {
    this.dead.add(owner);
    const lost = this.waiting.filter((each) => each.owner === owner);
    this.waiting = this.waiting.filter((each) => each.owner !== owner);
    if (lost.length > 0 && this.world.dice.chance(0.5)) this.carryOut(lost);
  }

  private ask(owner: object, call: Call): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.onAsk(call);
      this.waiting.push({ call, owner, resolve, reject });
      this.batch ??= this.world.after(this.world.dice.between(...this.pace), () => {
        this.batch = null;
        const batch = this.waiting;
        this.waiting = [];
        const outcomes = this.carryOut(batch);
        const hear = Math.max(this.heardUntil, this.world.now + this.world.dice.between(0, this.pace[1]));
        this.heardUntil = hear;
        this.world.after(hear - this.world.now, () => batch.forEach((each, i) => this.answer(each, outcomes[i])));
      });
    });
  }

  private carryOut(batch: readonly Waiting[]): readonly Outcome[] {
    const refused: Outcome = { ok: false, code: 'full', detail: 'on purpose' };
    const possible = batch.filter(({ call }) => !this.full || ALL_READS.has(call.name));
    this.beforeCollapse(possible.map(({ call }) => call));
    const outcomes = this.engine.run(possible.map(({ call }) => call));
    const all = batch.map((each) => outcomes[possible.indexOf(each)] ?? refused);
    batch.forEach(({ call }, i) => this.onDone(call, all[i] ?? refused));
    return all;
  }

  private beforeCollapse(calls: readonly Call[]): void {
    const collapse = calls.find(({ name }) => name === 'collapse');
    if (collapse) this.onCollapse(this.peek(collapse.args[0] as string), collapse);
  }

  private answer({ owner, resolve, reject }: Waiting, outcome: Outcome | undefined): void {
    if (this.dead.has(owner)) return;
    if (outcome?.ok) resolve(outcome.value);
    else reject(new StoreError(outcome?.code ?? 'internal'));
  }
}
