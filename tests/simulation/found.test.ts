/** Defects that the simulation found, each as small as it can be told. The seeds are those of the day they were found. */
import { expect, it } from 'vitest';
import { liveOver } from '../../client/live/connection.ts';
import { MessageBudget } from '../../server/realtime/message-budget.ts';
import type { Audience } from '../../server/rooms/audience.ts';
import { LiveRoom } from '../../server/rooms/live-room.ts';
import { newRoomSecret } from '../../server/rooms/secrets.ts';
import { openMemoryStore } from '../../server/store/memory/memory-store.ts';
import type { Store } from '../../server/store/operations.ts';
import { personaOf } from '../../server/rehearsal/persona.ts';
import { simulateSort } from '../../shared/activities/value-sort/simulate.ts';
import type { Preview, You } from '../../shared/protocol/messages.ts';
import type { Command } from '../../shared/room/command.ts';
import type { RoomView } from '../../shared/room/views.ts';
import { isRefusal } from '../../shared/room/refusal.ts';
import type { RoomSetup } from '../../shared/room/state.ts';
import { SILENT } from '../support/silent.ts';
import { diceOf } from '../support/dice.ts';
import { content, setup, sortSettings } from '../support/fixtures.ts';
import { CALM } from './service.ts';
import { SimulatedSocket } from './socket.ts';
import { World } from './world.ts';

type Heard = {
  readonly views: RoomView[];
  readonly previews: (Preview | null)[];
  readonly yous: (readonly [string, You])[];
  readonly people: number[];
};

/** A room over a store that stays when the process is started again. */
class Table {
  readonly world = new World(diceOf(1));
  readonly heard: Heard = { views: [], previews: [], yous: [], people: [] };
  private readonly store: Store = openMemoryStore();
  room!: LiveRoom;

  async open(change: Partial<RoomSetup> = {}): Promise<this> {
    const opened = { type: 'opened', setup: setup(change) } as const;
    await this.store.create({ id: 'room-1', code: '12345678', secret: newRoomSecret(), deleteAt: 1e15, opened, access: [] });
    return this.restart();
  }

  async restart(): Promise<this> {
    const { world, store } = this;
    const stored = await store.load('room-1');
    if (!stored) throw new Error('the room is not in the store');
    const clock = { now: () => world.now, after: (ms: number, run: () => void) => world.after(ms, run) };
    this.room = new LiveRoom(stored, { store, clock, audience: this.audience(), joinBase: 'https://goedwerk.example', maxPeople: 40 });
    return this;
  }

  async join(): Promise<string> {
    const joined = await this.room.door.join({ name: undefined, agreed: true });
    if (isRefusal(joined)) throw new Error(joined.refused);
    return joined.participant.id;
  }

  async command(command: Command): Promise<void> {
    expect(await this.room.command(command)).toBeNull();
  }

  async go(activity: string, phase: string): Promise<void> {
    await this.command({ do: 'go', step: this.room.now.step, activity, phase });
  }

  async answer(person: string, slot: string, body: unknown, revision = 1): Promise<void> {
    expect(await this.room.answer(person, { activity: 'dilemma', slot, revision, body })).toBeNull();
  }

  /** Until all that is told with a delay was told. */
  async rest(): Promise<void> {
    await this.world.until(this.world.now + 3_000);
  }

  private audience(): Audience {
    const { views, previews, yous, people } = this.heard;
    return {
      ...SILENT,
      view: (_number, view) => void views.push(view),
      preview: (preview) => void previews.push(preview),
      people: (list) => void people.push(list.length),
      you: (participant, you) => void yous.push([participant, you]),
    };
  }
}

const choice = (option: string, reason?: string): object => ({ kind: 'choice', option, ...(reason ? { reason } : {}) });

async function withPeople(table: Table, count: number): Promise<string[]> {
  const people: string[] = [];
  for (let i = 0; i < count; i += 1) people.push(await table.join());
  return people;
}

it('a clock that is set back does not silence a line until the old time comes again (seed 36)', () => {
  let now = 1_000_000;
  const budget = new MessageBudget({ now: () => now, after: () => () => undefined });
  expect(budget.take()).toBe(true);
  now -= 600_000;
  expect(budget.take()).toBe(true);
});

it('a process that starts anew holds previews back until five more answered (seed 99)', async () => {
  const table = await new Table().open();
  const people = await withPeople(table, 8);
  await table.go('dilemma', 'first');
  for (const person of people.slice(0, 6)) await table.answer(person, 'first', choice('a'));
  await table.rest();
  expect(table.heard.previews.at(-1)?.basis).toBe(6);
  await table.restart();
  await table.answer(people[6] ?? '', 'first', choice('b'));
  await table.rest();
  expect(table.heard.previews.at(-1)?.basis).not.toBe(7);
  for (const person of people.slice(0, 4)) await table.answer(person, 'first', choice('c'), 2);
  await table.rest();
  expect(table.heard.previews.at(-1)?.basis).toBe(7);
});

it('answers that a picture does not show do not open a preview of it, nor do answers that say the same again (seed 4)', async () => {
  const table = await new Table().open();
  const people = await withPeople(table, 7);
  await table.go('dilemma', 'read');
  await table.go('dilemma', 'first');
  for (const person of people.slice(0, 6)) await table.answer(person, 'first', choice('a'));
  await table.rest();
  const before = table.heard.previews.at(-1);
  for (const person of people) await table.answer(person, 'read', { kind: 'read' });
  for (const person of people.slice(0, 6)) await table.answer(person, 'first', choice('a'), 2);
  await table.answer(people[6] ?? '', 'first', choice('b'));
  await table.rest();
  expect(table.heard.previews.at(-1)).toEqual(before);
});

it('a table hears that somebody sat down late or left (seed 6)', async () => {
  const table = await new Table().open();
  const [one = ''] = await withPeople(table, 3);
  await table.room.door.seat({ size: 4, mix: 'random' }, () => 0.5);
  const late = await table.join();
  const told = (): number | undefined => table.heard.yous.findLast(([person]) => person === one)?.[1].table?.people;
  expect(told()).toBe(4);
  await table.room.door.remove(late);
  expect(told()).toBe(3);
});

it('a picture on the screen that counts unfinished boards counts who comes in late (seed 666)', async () => {
  const table = await new Table().open();
  const people = await withPeople(table, 5);
  await table.go('sort', 'sort:personal');
  for (const person of people) {
    const body = simulateSort(
      sortSettings,
      content.values,
      'sort:personal',
      personaOf(person, () => 0.5),
    );
    expect(await table.room.answer(person, { activity: 'sort', slot: 'sort:personal', revision: 1, body })).toBeNull();
  }
  await table.go('sort', 'result:personal');
  await table.command({ do: 'reveal', step: table.room.now.step, picture: 'top' });
  await table.join();
  await table.rest();
  const view = table.heard.views.at(-1);
  const shown = view?.status === 'open' && view.stage.at === 'activity' ? view.stage.activity.shown?.picture : null;
  expect(shown).toMatchObject({ kind: 'value-sort', unfinished: 1 });
});

it('who changes a sentence is not asked about the old one any more (seed 77)', async () => {
  const table = await new Table().open();
  const [author = ''] = await withPeople(table, 1);
  await table.go('dilemma', 'first');
  await table.answer(author, 'first', choice('a', 'Mijn eerste reden'));
  await table.command({ do: 'mark', text: table.room.texts()[0]?.id ?? '' });
  expect(table.heard.yous.at(-1)?.[1].asked).toHaveLength(1);
  await table.answer(author, 'first', choice('a', 'Mijn tweede reden'), 2);
  expect(table.heard.yous.at(-1)?.[1].asked).toEqual([]);
});

it('a closed room knows nobody any more, in memory neither (seed 8)', async () => {
  const table = await new Table().open();
  const [person = ''] = await withPeople(table, 5);
  await table.go('dilemma', 'first');
  await table.answer(person, 'first', choice('a'));
  await table.command({ do: 'close' });
  await table.rest();
  expect(table.room.people.list()).toEqual([]);
  expect(table.room.answers.bodies('dilemma').size).toBe(0);
  expect(table.heard.people.at(-1)).toBe(0);
});

it('a page that was left with a question under way does not connect again (seed 88)', async () => {
  const world = new World(diceOf(1));
  let asked = 0;
  const network = { weather: CALM, reach: () => ((asked += 1), null) };
  const socket = new SimulatedSocket(world, network, {});
  const page = {
    now: () => world.now,
    after: (ms: number, run: () => void) => void world.after(ms, run),
    recall: () => null,
    remember: () => undefined,
    watch: () => () => undefined,
  };
  const live = liveOver(socket.asLive(), page);
  socket.connected = socket.active = true;
  const answer = live.send('clock', {});
  live.stop();
  await expect(answer).resolves.toEqual({ refused: 'busy' });
  await world.until(world.now + 60_000);
  expect({ asked, active: socket.active }).toEqual({ asked: 0, active: false });
});
