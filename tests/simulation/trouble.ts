/** What goes wrong in a run: which of it, when and for how long comes from the seed. */
import type { Dice } from '../support/dice.ts';
import type { Device } from './device.ts';
import { CALM, type Access, type Service } from './service.ts';
import type { World } from './world.ts';

type Around = {
  readonly world: World;
  readonly service: Service;
  readonly dice: Dice;
  readonly devices: () => readonly (readonly [Device, Access])[];
};
type Trouble = (around: Around) => void;

/** Lets things go wrong from now on, until the returned function mends everything. */
export function trouble(around: Around): () => void {
  const { world, service, dice } = around;
  const chosen = dice.shuffled(TROUBLES).slice(0, dice.between(0, TROUBLES.length));
  let over = false;
  const next = (): void => {
    if (over) return;
    dice.pick(chosen)?.(around);
    world.after(dice.between(1_000, 12_000), next);
  };
  world.after(dice.between(1_000, 8_000), next);
  return () => {
    over = true;
    Object.assign(service.weather, CALM);
    service.disk.full = false;
    service.disk.pace = [0, 4];
    service.bus.mend();
    service.start();
    for (const [, access] of around.devices()) access.down = false;
  };
}

/** For so long, unless all is mended before. */
function meanwhile({ world, dice }: Around, [least, most]: readonly [number, number], over: () => void): void {
  world.after(dice.between(least, most), over);
}

const TROUBLES: readonly Trouble[] = [
  function killed(around) {
    const { service, world } = around;
    if (service.processes.length === 0) return;
    world.say('a process is killed');
    service.kill();
    meanwhile(around, [200, 4_000], () => service.start());
  },
  function weatherIsBad(around) {
    const { service, dice, world } = around;
    world.fault('spells of bad weather');
    Object.assign(service.weather, {
      delay: [5, dice.between(50, 900)],
      dies: dice.pick([0, 0, 0.01, 0.03]),
      unruly: dice.pick([0, 0, 0.2]),
    });
    meanwhile(around, [3_000, 15_000], () => Object.assign(service.weather, CALM));
  },
  function devicesLoseTheNetwork(around) {
    const { dice, devices, world } = around;
    for (const [device, access] of devices()) {
      if (access.down || !dice.chance(0.3)) continue;
      world.fault('devices without a network');
      world.say(`${device.name} has no network`);
      access.down = true;
      device.lose(dice.chance(0.5));
      meanwhile(around, [500, 15_000], () => (access.down = false));
    }
  },
  function diskIsSlow(around) {
    const { service, dice, world } = around;
    world.fault('spells of a slow disk');
    service.disk.pace = [dice.between(5, 50), dice.between(60, 1_500)];
    meanwhile(around, [2_000, 10_000], () => (service.disk.pace = [0, 4]));
  },
  function diskIsFull(around) {
    const { service, world } = around;
    world.fault('spells of a full disk');
    world.say('the disk is full');
    service.disk.full = true;
    meanwhile(around, [1_000, 7_000], () => (service.disk.full = false));
  },
  function noticesAreLost(around) {
    const { service, dice, world } = around;
    if (service.processes.length < 2 || service.bus.away) return;
    if (dice.chance(0.5)) service.bus.delay = [20, dice.between(50, 1_500)];
    else {
      world.say('notices are lost');
      service.bus.lose();
    }
    meanwhile(around, [1_000, 12_000], () => service.bus.mend());
  },
  function clockJumps({ service, dice, world }) {
    world.fault('jumps of the clock');
    service.wall.jumped += dice.between(-600_000, 600_000);
    world.say(`the clock is set to ${service.wall.jumped} beside the time`);
  },
];
