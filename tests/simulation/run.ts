/** One run: a gathering in a world of its own, everything from one seed. */
import { isRefusal } from '../../shared/room/refusal.ts';
import type { OpenedRoom } from '../../shared/protocol/http.ts';
import { diceOf, type Dice } from '../support/dice.ts';
import { converged, ownThings, replays } from './at-rest.ts';
import { Crowd } from './crowd.ts';
import type { Failure } from './invariants.ts';
import { Play } from './play.ts';
import { seedCrypto } from './seeded-crypto.ts';
import { Service, type Spoilt } from './service.ts';
import { trouble } from './trouble.ts';
import { Watch } from './watch.ts';
import { World } from './world.ts';

export type Outcome = {
  readonly seed: number;
  readonly failures: readonly Failure[];
  readonly steps: number;
  readonly acknowledged: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly refusals: Readonly<Record<string, number>>;
  readonly trace: readonly string[];
  /** The same for two runs of one seed. */
  readonly print: string;
};

/** @param spoilt breaks the service on purpose. */
export async function run(seed: number, spoilt: Spoilt = {}): Promise<Outcome> {
  const dice = diceOf(seed);
  const undo = seedCrypto(dice.fork('crypto'));
  const world = new World(dice.fork('world'));
  const watch = new Watch(world);
  const thrown = (error: unknown): void => watch.fail('SM14', error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.on('unhandledRejection', thrown);
  try {
    await new Gathering(dice, world, watch, spoilt).goes();
  } catch (error) {
    thrown(error);
  } finally {
    process.off('unhandledRejection', thrown);
    undo();
  }
  const { failures, refusals } = watch;
  const { steps, faults, trace, print } = world;
  return { seed, failures, refusals, steps, faults, trace, print, acknowledged: watch.ledger.acknowledged };
}

const HEAL_MS = 45_000;
const CHECK_EVERY_MS = 15_000;
/** How often a room is kept until its date, to see it go. */
const TO_THE_DATE = 0.04;
const MINUTE = 60_000;

class Gathering {
  private readonly dice: Dice;
  private readonly world: World;
  private readonly watch: Watch;
  private readonly service: Service;
  private readonly play: Play;
  private readonly crowd: Crowd;

  constructor(dice: Dice, world: World, watch: Watch, spoilt: Spoilt) {
    this.dice = dice;
    this.world = world;
    this.watch = watch;
    this.service = new Service(world, watch, spoilt);
    this.play = new Play(dice.fork('play'), watch.leaks);
    this.crowd = new Crowd({ dice, world, watch, service: this.service, play: this.play });
  }

  async goes(): Promise<void> {
    const { world, dice, service, crowd } = this;
    const opened = await this.opened();
    if (!opened) return this.watch.fail('SM14', 'no room was opened');
    crowd.comes(opened);
    const mend = trouble({ world, service, dice: dice.fork('trouble'), devices: () => [...crowd.devices] });
    const end = world.now + dice.between(20_000, 60_000);
    crowd.lastAt = end - dice.between(0, 10_000);
    while (world.now < end && this.goesOn) {
      await world.until(Math.min(world.now + CHECK_EVERY_MS, end));
      this.checkReplay(opened.room, false);
    }
    await this.heal(mend);
    if (this.goesOn) this.checkAtRest(opened.room);
    // Processes that have others say every few seconds that they are there: days of that are too many steps.
    if (this.goesOn && service.isAlone && dice.chance(TO_THE_DATE)) await this.untilTheDate(opened.room);
    service.engine.close();
  }

  private get goesOn(): boolean {
    return this.watch.failures.length === 0;
  }

  /** Everything works again, and whatever was begun is brought to an end; nobody begins anything new but the facilitator's last act. */
  private async heal(mend: () => void): Promise<void> {
    const { world, crowd } = this;
    mend();
    world.say('all is mended');
    crowd.stops();
    for (let tries = 0; crowd.last && tries < 20 && this.isOpen; tries += 1) {
      crowd.finishes();
      await world.until(world.now + 2_000);
    }
    await world.until(world.now + HEAL_MS);
  }

  private get isOpen(): boolean {
    const { room } = this.service;
    return room !== null && !room.isGone && room.now.status === 'open';
  }

  private checkAtRest(id: string): void {
    const { watch, service, crowd } = this;
    const live = service.room;
    const stored = service.disk.peek(id);
    if (!live || live.isGone) {
      if (crowd.last?.name === 'delete-room' && stored) watch.fail('SM13', 'a room that was deleted is still there');
      return;
    }
    this.checkReplay(id, true);
    for (const { lines, room } of service.processes) {
      watch.allAnswered(lines);
      if (room) watch.ledger.tally(room);
    }
    for (const device of crowd.devices.keys()) for (const tab of device.tabs) converged(device, tab, watch.fail);
    for (const person of crowd.people) ownThings(live, person, (activity, slot) => this.play.isOfTable(activity, slot), watch.fail);
  }

  /** SM8: a room is there until its date, and gone after it. */
  private async untilTheDate(id: string): Promise<void> {
    const { world, watch, service, crowd } = this;
    const stored = service.disk.peek(id);
    if (!stored) return;
    crowd.goesHome();
    const date = stored.deleteAt - service.wall.jumped;
    await world.until(date - MINUTE);
    if (!service.disk.peek(id)) watch.fail('SM8', 'the room went before its date');
    await world.until(date + 11 * MINUTE);
    if (service.disk.peek(id)) watch.fail('SM8', 'the room is still there after its date');
  }

  /** @param quiet everybody had time: then every process has the room as it is in the store, else only one that is alone. */
  private checkReplay(id: string, quiet: boolean): void {
    const { service, watch } = this;
    if (!service.disk.isIdle) return;
    for (const { room: live, clock } of quiet || service.isAlone ? service.processes : []) {
      if (!live || live.isGone) continue;
      const stored = service.disk.peek(id);
      if (!stored) return watch.fail('SM1', 'the room is not in the store');
      if (live.now.status === 'open') watch.ledger.compare(stored);
      else watch.closed(stored);
      replays(live, stored, { store: service.disk.storeFor(this), clock, quiet, fail: watch.fail });
    }
  }

  private async opened(): Promise<OpenedRoom | null> {
    const { world, service, play } = this;
    const answer: { opened: OpenedRoom | null } = { opened: null };
    service.ask(
      service.access(),
      ({ rooms }) => rooms.open(play.wish),
      (opened) => (answer.opened = opened && !isRefusal(opened) ? opened : null),
    );
    await world.until(world.now + 1_000);
    return answer.opened;
  }
}
