/** One room with a dilemma in the processes of a `twinWorld`. */
import type { DilemmaPicture } from '../../shared/activities/dilemma/picture.ts';
import { isRefusal } from '../../shared/room/refusal.ts';
import type { LiveRoom } from '../../server/rooms/live-room.ts';
import type { Dice } from './dice.ts';
import { dilemmaSettings, programme } from './fixtures.ts';
import { twinWorld, type Process, type World } from './twin-world.ts';

const PROGRAMME = {
  ...programme,
  activities: programme.activities.map((item) =>
    item.kind === 'dilemma' ? { ...item, settings: { ...dilemmaSettings, twists: [], revealFirst: true } } : item,
  ),
};

export type Opened = { readonly world: World; readonly id: string; readonly code: string };

export async function open(
  dice: Dice,
  options: { readonly processes: number; readonly loses: number; readonly named?: boolean },
): Promise<Opened> {
  const world = twinWorld(dice, options);
  const opened = await during(
    world,
    first(world).rooms.open({
      title: 'Hub',
      kind: 'gathering',
      naming: options.named ? 'named' : 'anonymous',
      smallCircle: true,
      language: 'nl',
      keepDays: 30,
      programme: PROGRAMME,
    }),
  );
  if (isRefusal(opened)) throw new Error(opened.refused);
  return { world, id: opened.room, code: opened.code };
}

function first(world: World): Process {
  const [process] = world.processes;
  if (!process) throw new Error('there is no process');
  return process;
}

/** Lets the world go on until this is done. */
export async function during<T>(world: World, work: Promise<T>): Promise<T> {
  let done = false;
  const settled = work.finally(() => (done = true));
  settled.catch(() => undefined);
  while (!done) {
    await new Promise((resolve) => setImmediate(resolve));
    if (!done && !world.step()) world.clock.advance(100);
  }
  return settled;
}

export async function roomAt({ world, id }: Opened, process: Process): Promise<LiveRoom> {
  const room = await during(world, process.rooms.get(id));
  if (!room) throw new Error('the room is gone');
  return room;
}

export async function joined({ world }: Opened, room: LiveRoom, name?: string): Promise<string> {
  const result = await during(world, room.door.join({ name, agreed: true }));
  if (isRefusal(result)) throw new Error(result.refused);
  return result.participant.id;
}

export const choice = (option: string, reason?: string) => ({ kind: 'choice', option, cards: [], ...(reason ? { reason } : {}) });

export function shown(room: LiveRoom): DilemmaPicture | null {
  const { view } = room.speaks.views();
  const picture = view.status === 'open' && view.stage.at === 'activity' ? view.stage.activity.shown?.picture : null;
  return picture?.kind === 'dilemma' ? picture : null;
}

/** What everybody sees, and what the room remembers. */
export function all(room: LiveRoom): unknown {
  const { view, console } = room.speaks.views();
  return {
    view,
    console,
    version: room.now,
    people: room.people.present().toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    answers: ['first', 'second'].map((slot) => [...room.answers.slot('dilemma', slot)].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    harvest: room.harvest,
  };
}

export function stepOf(room: LiveRoom): number {
  return room.now.step;
}
