/** The service of a run: one disk, one process or two, killed and started again; and the ways there, which come and go. */
import type { Audience } from '../../server/rooms/audience.ts';
import type { LiveRoom } from '../../server/rooms/live-room.ts';
import { Bus } from './bus.ts';
import type { Weather } from './cable.ts';
import { Disk, memoryEngine, sqliteEngine, type Engine } from './disk.ts';
import { Process, type WallClock } from './process.ts';
import type { Network } from './socket.ts';
import type { Watch } from './watch.ts';
import type { World } from './world.ts';

/** Ways to break the service on purpose, to see that the rules are broken then. */
export type Spoilt = {
  readonly engine?: (engine: Engine) => Engine;
  readonly audience?: (audience: Audience, room: () => LiveRoom | null) => Audience;
};

export const CALM: Weather = { delay: [1, 8], dies: 0, unruly: 0 };

/** How long a device waits for an answer over HTTP. */
const PATIENCE_MS = 8_000;

export type Access = Network & { down: boolean };

export class Service {
  readonly disk: Disk;
  readonly engine: Engine;
  readonly weather: Weather = { ...CALM };
  readonly wall: WallClock = { jumped: 0 };
  readonly bus: Bus;
  processes: Process[] = [];
  /** How many processes serve the room. */
  private readonly wanted: number;
  private started = 0;
  private readonly world: World;
  private readonly watch: Watch;
  private readonly spoilt: Spoilt;

  constructor(world: World, watch: Watch, spoilt: Spoilt) {
    this.world = world;
    this.watch = watch;
    this.spoilt = spoilt;
    const engine = world.dice.chance(0.15) ? sqliteEngine() : memoryEngine();
    this.engine = spoilt.engine?.(engine) ?? engine;
    this.bus = new Bus(world);
    this.wanted = this.engine.spy && world.dice.chance(0.3) ? 2 : 1;
    this.disk = new Disk(world, this.engine);
    this.disk.onAsk = (call) => watch.asked(call, world.now + this.wall.jumped);
    this.disk.onDone = (call, outcome) => watch.carriedOut(call, outcome);
    this.disk.onCollapse = (stored) => stored && watch.ledger.compare(stored);
    this.start();
  }

  /** The room as a process that runs now has it; null while nobody came to it. */
  get room(): LiveRoom | null {
    return this.processes.find(({ room }) => room !== null)?.room ?? null;
  }

  /** A way to the service of one device. */
  access(): Access {
    const access: Access = {
      weather: this.weather,
      down: false,
      reach: () => (access.down ? null : (this.world.dice.pick(this.processes) ?? null)),
    };
    return access;
  }

  /** Is there only one process? */
  get isAlone(): boolean {
    return this.wanted === 1;
  }

  kill(): void {
    this.world.fault('killed processes');
    const process = this.world.dice.pick(this.processes);
    process?.crash();
    this.processes = this.processes.filter((each) => each !== process);
  }

  start(): void {
    while (this.processes.length < this.wanted) this.processes.push(this.another());
  }

  private another(): Process {
    const { audience } = this.spoilt;
    const { world, disk, wall, watch } = this;
    return new Process({
      name: `process ${(this.started += 1)}`,
      bus: this.wanted > 1 ? this.bus : null,
      world,
      disk,
      wall,
      watch,
      ...(audience ? { spoilt: (real) => audience(real, () => this.room) } : {}),
    });
  }

  /** A question over HTTP. @param heard null when no answer came, which says nothing about whether it was carried out. */
  ask<T>(network: Network, work: (process: Process) => Promise<T>, heard: (answer: T | null) => void): void {
    let waits = true;
    const once = (answer: T | null): void => {
      if (waits) heard(answer);
      waits = false;
    };
    this.world.after(PATIENCE_MS, () => once(null));
    this.world.after(this.way(), () => {
      const process = network.reach();
      if (!process) return once(null);
      void work(process).then(
        (answer) => process.alive && this.world.after(this.way(), () => once(network.reach() ? answer : null)),
        () => once(null),
      );
    });
  }

  private way(): number {
    return this.world.dice.between(...this.weather.delay);
  }
}
