import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../shared/room/refusal.ts';
import type { LiveRoom } from '../../../server/rooms/live-room.ts';
import { hashed } from '../../../server/rooms/secrets.ts';
import { diceOf } from '../../support/dice.ts';
import { choice, during, joined, open, roomAt, shown, stepOf } from '../../support/twin-rooms.ts';
import type { Process } from '../../support/twin-world.ts';

describe('one room in two processes', () => {
  test('TW1 SH2: a reveal counts every answer that was acknowledged at the other process, and no notice is needed for it', async () => {
    const opened = await open(diceOf(1), { processes: 2, loses: 1 });
    const { world } = opened;
    const [one, two] = [await roomAt(opened, world.processes[0] as Process), await roomAt(opened, world.processes[1] as Process)];
    const people = [await joined(opened, one), await joined(opened, two), await joined(opened, two)];
    await during(world, one.command({ do: 'go', step: stepOf(one), activity: 'dilemma', phase: 'first' }));
    for (const person of people) {
      await roomAt(opened, world.processes[1] as Process);
      expect(await during(world, two.answer(person, { activity: 'dilemma', slot: 'first', revision: 1, body: choice('a') }))).toBeNull();
    }
    await during(world, one.command({ do: 'go', step: stepOf(one), activity: 'dilemma', phase: 'first-result' }));
    expect(await during(world, one.command({ do: 'reveal', step: stepOf(one), picture: 'first' }))).toBeNull();
    expect(shown(one)?.first.find((each) => each.choice === 'a')?.count).toBe(3);

    const late = await during(
      world,
      two.answer(people[0] as string, { activity: 'dilemma', slot: 'first', revision: 2, body: choice('b') }),
    );
    expect(late).toEqual({ refused: 'result-shown' });
    expect(shown(two)).toEqual(shown(one));
  });

  test('TW1: of two consoles that press at once, one moves the stage', async () => {
    const opened = await open(diceOf(2), { processes: 2, loses: 0.5 });
    const { world } = opened;
    const rooms = [await roomAt(opened, world.processes[0] as Process), await roomAt(opened, world.processes[1] as Process)];
    const pressed = await during(world, Promise.all(rooms.map((room) => room.command({ do: 'next', step: stepOf(room) }))));
    expect(pressed.toSorted()).toEqual([{ refused: 'already-moved' }, null].toSorted());
  });

  test('TW2: who joined at one process is known at the other, and who was removed there is sent away here', async () => {
    const opened = await open(diceOf(3), { processes: 2, loses: 0 });
    const { world } = opened;
    const [here, there] = world.processes as [Process, Process];
    const one = await roomAt(opened, here);
    const result = await during(world, one.door.join({ name: undefined, agreed: true }));
    if (isRefusal(result)) throw new Error(result.refused);
    const two = await roomAt(opened, there);
    expect(two.people.withToken(hashed(result.token))?.id).toBe(result.participant.id);
    await during(world, one.door.remove(result.participant.id));
    await world.settle();
    expect(there.sentAway).toEqual([result.participant.id]);
  });

  test('SH4: who is removed while somebody else seats everybody stays away', async () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const opened = await open(diceOf(seed), { processes: 2, loses: 0.3 });
      const { world } = opened;
      const [one, two] = [await roomAt(opened, world.processes[0] as Process), await roomAt(opened, world.processes[1] as Process)];
      const people = [await joined(opened, one), await joined(opened, one), await joined(opened, two)];
      await roomAt(opened, world.processes[1] as Process);
      const removed = people[seed % 3] as string;
      const dice = diceOf(seed);
      const both = [one.door.remove(removed), two.door.seat({ size: 2, mix: 'random' }, dice.next)] as const;
      expect(await during(world, Promise.all(both)), `seed ${seed}`).toEqual([null, null]);
      const stored = await world.store.load(opened.id);
      expect(stored?.participants.find(({ id }) => id === removed)?.removed, `seed ${seed}`).toBe(true);
      expect(
        stored?.participants.filter((each) => !each.removed && each.table === null),
        `seed ${seed}`,
      ).toEqual([]);
    }
  });

  test('two people never get one name, whichever process they come to', async () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const opened = await open(diceOf(seed), { processes: 2, loses: 0.3, named: true });
      const { world } = opened;
      const rooms = [await roomAt(opened, world.processes[0] as Process), await roomAt(opened, world.processes[1] as Process)];
      await during(world, Promise.all(rooms.map((room) => room.door.join({ name: 'Noor', agreed: true }))));
      const stored = await world.store.load(opened.id);
      const named = stored?.participants.filter(({ name, removed }) => name === 'Noor' && !removed) ?? [];
      expect(named.length, `seed ${seed}`).toBeLessThanOrEqual(1);
    }
  });

  test('TW4: a look that failed, because the store was away, is repeated until it succeeds', async () => {
    const opened = await open(diceOf(4), { processes: 2, loses: 0 });
    const { world } = opened;
    const [one, two] = [await roomAt(opened, world.processes[0] as Process), await roomAt(opened, world.processes[1] as Process)];
    await world.settle();
    const pausing = one.command({ do: 'pause' });
    // Saved and told, and from then on nobody gets an answer.
    while ((await world.store.load(opened.id))?.events.length !== 2) {
      world.step();
      await new Promise((resolve) => setImmediate(resolve));
    }
    world.breaks(1);
    await during(
      world,
      pausing.catch(() => null),
    );
    for (let round = 0; round < 60; round += 1) {
      if (!world.step()) world.clock.advance(250);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(two.now).toMatchObject({ paused: false });
    world.breaks(0);
    await world.settle();
    expect([one.now, two.now]).toMatchObject([{ paused: true }, { paused: true }]);
  });

  test('a seat that got no answer is nobody’s and goes as soon as the store is back', async () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const opened = await open(diceOf(seed), { processes: 2, loses: 0 });
      const { world } = opened;
      const [one, two] = [await roomAt(opened, world.processes[0] as Process), await roomAt(opened, world.processes[1] as Process)];
      world.breaks(0.6);
      const joining = await during(
        world,
        one.door.join({ name: undefined, agreed: true }).catch(() => null),
      );
      world.breaks(0);
      await world.settle();
      await world.settle();
      const stayed = joining !== null && !isRefusal(joining) ? 1 : 0;
      expect(
        [one, two].map((room) => room.people.present().length),
        `seed ${seed}`,
      ).toEqual([stayed, stayed]);
      expect(
        (await world.store.load(opened.id))?.participants.filter(({ removed }) => !removed),
        `seed ${seed}`,
      ).toHaveLength(stayed);
    }
  });

  test('TW5: who is connected is the sum, and a process that falls silent is taken off', async () => {
    const opened = await open(diceOf(5), { processes: 2, loses: 0 });
    const { world } = opened;
    const [one, two] = [await roomAt(opened, world.processes[0] as Process), await roomAt(opened, world.processes[1] as Process)];
    const [a, b] = [await joined(opened, one), await joined(opened, two)];
    one.came(a);
    two.came(b);
    await world.settle();
    await roomAt(opened, world.processes[0] as Process);
    expect(one.speaks.progress()?.here).toBe(2);
    two.went(b);
    await world.settle();
    expect(one.speaks.progress()?.here).toBe(1);
  });

  test('TW6: two consoles at two processes never see previews that differ by fewer than five answers', async () => {
    for (let seed = 0; seed < 10; seed += 1) {
      const dice = diceOf(seed);
      const opened = await open(dice, { processes: 2, loses: 0 });
      const { world } = opened;
      const rooms = [await roomAt(opened, world.processes[0] as Process), await roomAt(opened, world.processes[1] as Process)];
      const [one] = rooms as [LiveRoom];
      await during(world, one.command({ do: 'go', step: stepOf(one), activity: 'dilemma', phase: 'first' }));
      for (let i = 0; i < 14; i += 1) {
        const room = dice.pick(rooms) as LiveRoom;
        const person = await joined(opened, room);
        await during(world, room.answer(person, { activity: 'dilemma', slot: 'first', revision: 1, body: choice('a') }));
        if (dice.chance(0.6)) await world.settle();
      }
      await world.settle();
      const bases = world.processes.flatMap(({ previews }) =>
        (previews as ({ basis: number } | null)[]).flatMap((each) => each?.basis ?? []),
      );
      const seen = [...new Set(bases)].toSorted((a, b) => a - b);
      expect(seen.length, `seed ${seed}`).toBeGreaterThan(1);
      seen.slice(1).forEach((basis, i) => expect(basis - (seen[i] as number), `seed ${seed}: ${seen}`).toBeGreaterThanOrEqual(5));
      expect(
        rooms.map((room) => room.speaks.preview()?.basis),
        `seed ${seed}`,
      ).toEqual([seen.at(-1), seen.at(-1)]);
    }
  });
});
