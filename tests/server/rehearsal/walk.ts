/** A facilitator who plays a whole rehearsal alone, with the one dominant button, and looks at everything on the way. */
import { expect } from 'vitest';
import type { ApprovedText } from '../../../shared/activities/activity.ts';
import type { OpenedRoom } from '../../../shared/protocol/http.ts';
import { currentPhase } from '../../../shared/room/course.ts';
import type { LiveRoom } from '../../../server/rooms/live-room.ts';
import { itemsOf } from '../../../server/rooms/showing.ts';
import { facilitate, until, type Client, type Service } from '../../support/service.ts';

const PEOPLE = 24;
/** Most of the people: a few may still be thinking when the facilitator goes on. */
const MOST = 20;
/** Of the clock that tests move: longer than a tick of the players and than most messages of a room are held back. */
const HEARTBEAT_MS = 400;
/** Of the machine that runs the test, which may have more to do. */
const PATIENCE_MS = 20_000;
const MOST_STEPS = 300;

type Walk = {
  /** Phases as `activity/phase`, in the order in which they came. */
  readonly phases: string[];
  /** Pictures as `activity/phase/picture`, each time one was shown. */
  readonly shown: string[];
  /** Approved texts at which dots could be laid, by `activity/phase`. */
  readonly votedOn: Record<string, number>;
};

type Playing = { readonly service: Service; readonly console: Client; readonly room: LiveRoom; readonly walk: Walk };

/** @param tables people at each table; 0 leaves everybody on a chair of their own. */
export async function playThrough(service: Service, opened: OpenedRoom, tables: number): Promise<Walk> {
  const console = await facilitate(service, opened);
  const room = await service.app.rooms.get(opened.room);
  if (!room) throw new Error('the room is not there');
  const playing: Playing = { service, console, room, walk: { phases: [], shown: [], votedOn: {} } };
  expect(await console.command({ do: 'simulate', people: PEOPLE })).toEqual({ ok: true });
  await beat(playing, () => console.progress?.people === PEOPLE);
  if (tables > 0) expect(await console.send('tables', { size: tables, mix: 'random' })).toMatchObject({ ok: true });
  for (let step = 0; console.console?.next; step += 1) {
    if (step > MOST_STEPS) throw new Error(`no end after ${MOST_STEPS} steps`);
    await press(playing);
    isConsistent(playing);
    await stay(playing);
  }
  expect(console.view).toMatchObject({ status: 'open', stage: { at: 'end' } });
  await close(playing);
  return playing.walk;
}

/** One press of the button, until the console shows where it led. */
async function press({ console, walk }: Playing): Promise<void> {
  const { step, next } = console.console ?? {};
  expect(await console.command({ do: 'next', step: step ?? -1 })).toEqual({ ok: true });
  await until(() => console.console?.step === (step ?? 0) + 1);
  const now = activityNow(console);
  if (next?.to !== 'picture') {
    if (now) walk.phases.push(`${now.id}/${now.phase}`);
    return;
  }
  expect(now?.shown?.id).toBe(next.picture);
  expect(now?.shown?.picture.kind, `${now?.id}/${now?.phase}/${next.picture}`).not.toBe('withheld');
  walk.shown.push(`${now?.id}/${now?.phase}/${next.picture}`);
}

/** Stays in a phase until most people answered every slot of it, then lets everybody see what they wrote. */
async function stay(playing: Playing): Promise<void> {
  const { console, room, walk } = playing;
  const current = room.now.status === 'open' ? currentPhase(room.now) : null;
  const now = activityNow(console);
  if (!current || !now || now.shown !== null) return;
  const where = `${current.item.id}/${current.phase.id}`;
  for (const slot of current.phase.slots) {
    const forTables = current.phase.tableSlots?.includes(slot) && room.people.tables().length > 0;
    const least = forTables ? room.people.tables().length : MOST;
    await beat(playing, () => room.answers.slot(current.item.id, slot).size >= least, `${where}: answers to ${slot}`);
  }
  if (current.phase.slots.length > 0) {
    const all = () => {
      const { activity, phase, done, passed } = console.progress ?? { done: 0, passed: 0 };
      return activity === current.item.id && phase === current.phase.id && done + passed >= MOST;
    };
    await beat(playing, all, `${where}: progress`);
    expect(console.progress?.people).toBe(PEOPLE);
  }
  if (current.phase.slots.some((slot) => slot === 'votes' || slot === 'support')) walk.votedOn[where] = now.items.length;
  await approveAll(playing);
  await arrange(playing);
  // The room may have taken a moment to count what the last of them sent.
  await beat(playing, () => console.console?.pictures.length === current.phase.pictures.length, `${where}: pictures`);
}

async function approveAll({ console, room }: Playing): Promise<void> {
  const waiting = room.speaks.texts().filter((text) => !text.approved);
  const answers = await Promise.all(waiting.map(({ id }) => console.command({ do: 'approve', text: id })));
  expect(answers).toEqual(waiting.map(() => ({ ok: true })));
  await until(() => activityNow(console)?.items.length === itemsOf(room).length);
}

/** What a facilitator does beside approving, by kind and phase: open the case, adopt a rule, take a question, make a group. */
const ACTS: Readonly<Record<string, (items: readonly ApprovedText[]) => object | undefined>> = {
  'own-cases/result': ([first]) => first && { act: 'choose', item: first.id },
  'agreements/sharpen': ([first]) =>
    first && {
      act: 'put',
      rule: {
        id: first.id,
        value: first.more?.['value'] ?? '',
        text: first.text,
        level: null,
        owner: 'Sanne',
        review: '2027-01-15',
        adopted: true,
      },
    },
  'speaker/questions': ([first]) => first && { act: 'answer', question: first.id },
  'task/gather': ([first]) => first && { act: 'group', title: 'Eerst bellen', item: first.id },
};

async function arrange({ console }: Playing): Promise<void> {
  const now = activityNow(console);
  const act = now && ACTS[`${now.name}/${now.phase}`];
  if (!now || !act) return;
  const wanted = act(now.items);
  expect(wanted, `${now.id}/${now.phase} has something to arrange`).toBeTruthy();
  const before = JSON.stringify(console.console?.steering);
  expect(await console.command({ do: 'steer', activity: now.id, act: wanted })).toEqual({ ok: true });
  await until(() => JSON.stringify(console.console?.steering) !== before);
}

/** The console says one thing: where the room is, what comes next and what is still ahead. */
function isConsistent({ console, room }: Playing): void {
  const snapshot = console.console;
  const state = room.now;
  if (!snapshot || state.status !== 'open' || snapshot.view.status !== 'open') throw new Error('the room closed by itself');
  expect(snapshot.step).toBe(state.step);
  expect(snapshot.simulated).toBe(PEOPLE);
  expect(snapshot.programme.map(({ id }) => id)).toEqual(state.setup.programme.activities.map(({ id }) => id));
  const now = activityNow(console);
  if (!now) return expect(snapshot).toMatchObject({ next: null, ahead: [], pictures: [] });
  expect(snapshot.programme[now.index]).toMatchObject({ id: now.id, name: now.name, title: now.title, phases: now.phases });
  expect(snapshot.ahead).toEqual(snapshot.programme.slice(now.index + 1).map(({ id }) => id));
  expect(now.cards.kind).toBe(now.name);
  // Every note of a programme reaches the facilitator.
  const { notes } = state.setup.programme.activities[now.index] ?? {};
  if (notes) expect(snapshot.notes).toContain(notes);
  const open = Object.entries(now.slots).filter(([, how]) => how === 'open');
  const current = currentPhase(state);
  expect(open.map(([slot]) => slot).toSorted()).toEqual(current?.phase.slots.filter((slot) => now.slots[slot] === 'open').toSorted());
}

async function close({ service, console, room }: Playing): Promise<void> {
  expect(await console.command({ do: 'close' })).toEqual({ ok: true });
  await until(() => console.goodbye !== null);
  expect(room.isGone).toBe(true);
  expect(await service.app.rooms.get(room.id)).toBeNull();
  console.stop();
}

function activityNow({ view }: Client) {
  return view?.status === 'open' && view.stage.at === 'activity' ? view.stage.activity : null;
}

/** Moves the clock until it is so: simulated people take their time, and so do counts. Real time runs too, because answers are made durable. */
async function beat({ service }: Playing, holds: () => boolean, what = String(holds)): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !holds();) {
    if (Date.now() > end) throw new Error(`this did not come true: ${what}`);
    service.clock.advance(HEARTBEAT_MS);
    await new Promise((resolve) => setTimeout(resolve, 8));
  }
}
