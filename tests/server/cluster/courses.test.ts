/** Any course of events over three processes: calls to the store in any order, without an answer now and then, and notices that get lost. */
import { describe, expect, test } from 'vitest';
import type { DilemmaPicture } from '../../../shared/activities/dilemma/picture.ts';
import type { LiveRoom } from '../../../server/rooms/live-room.ts';
import { diceOf, type Dice } from '../../support/dice.ts';
import { all, choice, during, joined, open, roomAt, shown, stepOf, type Opened } from '../../support/twin-rooms.ts';

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);
const ACTIONS = 40;
const PEOPLE = 7;
const SLOTS = ['first', 'second'] as const;
/** Fewer answers are shown to nobody, also in a small circle. */
const SMALLEST_CIRCLE = 2;

class Course {
  readonly opened: Opened;
  readonly rooms: readonly LiveRoom[];
  /** The highest revision that was acknowledged, and the highest that was sent, by slot and person. */
  readonly acknowledged = new Map<string, number>();
  readonly sent = new Map<string, number>();
  /** What the first reveal showed. */
  revealed: DilemmaPicture | null = null;
  private readonly dice: Dice;
  private readonly people: readonly string[];

  constructor(dice: Dice, opened: Opened, rooms: readonly LiveRoom[], people: readonly string[]) {
    this.dice = dice;
    this.opened = opened;
    this.rooms = rooms;
    this.people = people;
  }

  get anyRoom(): LiveRoom {
    return this.dice.pick(this.rooms) as LiveRoom;
  }

  async say(room: LiveRoom): Promise<void> {
    const place = `${this.dice.pick(SLOTS)} ${this.dice.pick(this.people)}`;
    const [slot = '', person = ''] = place.split(' ');
    const revision = (this.sent.get(place) ?? 0) + 1;
    this.sent.set(place, revision);
    const body = choice(this.dice.pick(['a', 'b', 'c']) as string, `woorden ${revision}`);
    const refusal = await room.answer(person, { activity: 'dilemma', slot, revision, body });
    if (refusal === null) this.acknowledged.set(place, Math.max(revision, this.acknowledged.get(place) ?? 0));
  }

  async command(room: LiveRoom): Promise<void> {
    const step = stepOf(room);
    const phase = this.dice.pick(['first', 'first-result', 'talk', 'second']) as string;
    if (this.dice.chance(0.5)) return void (await room.command({ do: 'go', step, activity: 'dilemma', phase }));
    if (this.dice.chance(0.3)) return void (await room.command(this.dice.chance(0.5) ? { do: 'lock' } : { do: 'unlock' }));
    const refusal = await room.command({ do: 'reveal', step, picture: 'first' });
    if (refusal === null) this.revealed ??= shown(room);
  }

  async play(): Promise<void> {
    const { world } = this.opened;
    const underway: Promise<unknown>[] = [];
    for (let i = 0; i < ACTIONS; i += 1) {
      const action = this.dice.chance(0.75) ? this.say(this.anyRoom) : this.command(this.anyRoom);
      // Whoever gets no answer from the store is told so, and has it still.
      underway.push(action.catch(() => undefined));
      for (let waits = this.dice.between(0, 6); waits > 0; waits -= 1) {
        await new Promise((resolve) => setImmediate(resolve));
        if (!world.step()) world.clock.advance(50);
      }
    }
    await during(world, Promise.all(underway));
  }
}

async function begin(seed: number): Promise<Course> {
  const dice = diceOf(seed);
  const opened = await open(dice, { processes: 3, loses: dice.pick([0, 0.2, 0.9, 1]) as number });
  const { world } = opened;
  const rooms: LiveRoom[] = [];
  for (const process of world.processes) rooms.push(await roomAt(opened, process));
  const people: string[] = [];
  for (let i = 0; i < PEOPLE; i += 1) people.push(await joined(opened, dice.pick(rooms) as LiveRoom));
  for (const process of world.processes) await roomAt(opened, process);
  world.breaks(dice.pick([0, 0, 0.05, 0.2]) as number);
  return new Course(dice, opened, rooms, people);
}

/** Every copy is what the store is, and the store has every acknowledged answer once. */
async function compare({ opened, rooms, acknowledged, sent, revealed }: Course): Promise<void> {
  const { world } = opened;
  world.breaks(0);
  await world.heal();
  const fresh = await roomAt(opened, world.start());
  for (const room of rooms) expect(all(room)).toEqual(all(fresh));
  const stored = await world.store.load(opened.id);
  for (const [place, revision] of acknowledged) {
    const [slot, person = ''] = place.split(' ');
    const kept = stored?.answers.filter((each) => each.slot === slot && each.key === fresh.keyOf(person)) ?? [];
    expect(kept, place).toHaveLength(1);
    expect(kept[0]?.revision, place).toBeGreaterThanOrEqual(revision);
    expect(kept[0]?.revision, place).toBeLessThanOrEqual(sent.get(place) ?? 0);
  }
  if (revealed === null) return;
  // AN3: what was on the screen first is what the answers still say.
  await during(world, fresh.command({ do: 'go', step: stepOf(fresh), activity: 'dilemma', phase: 'first-result' }));
  await during(world, fresh.command({ do: 'reveal', step: stepOf(fresh), picture: 'first' }));
  expect(shown(fresh)?.first).toEqual(revealed.first);
}

/** SH3: closes while some still answer. */
async function close(course: Course): Promise<void> {
  const { opened, rooms } = course;
  const { world } = opened;
  const answering = Promise.all(rooms.map((room) => course.say(room)));
  const closing = during(world, course.anyRoom.command({ do: 'close' }));
  await during(world, answering);
  expect(await closing).toBeNull();
  await world.heal();
  const harvest = rooms[0]?.harvest;
  for (const room of rooms) expect(room.harvest).toEqual(harvest);
  const pictures = harvest?.activities.find(({ id }) => id === 'dilemma')?.pictures ?? [];
  const counted = pictures.flatMap(({ picture }) => (picture.kind === 'dilemma' ? [picture.people] : []));
  const least = [...course.acknowledged.keys()].filter((place) => place.startsWith('first ')).length;
  const most = [...course.sent.keys()].filter((place) => place.startsWith('first ')).length;
  if (least >= SMALLEST_CIRCLE) expect(counted.length).toBeGreaterThan(0);
  for (const people of counted) {
    expect(people).toBeGreaterThanOrEqual(least);
    expect(people).toBeLessThanOrEqual(most);
  }
}

describe('every copy ends the same, what was acknowledged is counted once, and what was shown stays', () => {
  test.each(SEEDS)('seed %i', async (seed) => {
    const course = await begin(seed);
    await course.play();
    await compare(course);
    await close(course);
  });
});
