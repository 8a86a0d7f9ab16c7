/** What must hold when the network is whole again and everybody had time: SM1 to SM4, SM9, SM12. */
import { isDeepStrictEqual } from 'node:util';
import { LiveRoom } from '../../server/rooms/live-room.ts';
import type { StoredRoom } from '../../server/store/room-store.ts';
import type { You } from '../../shared/protocol/messages.ts';
import { SILENT } from '../support/silent.ts';
import { difference, same } from './compare.ts';
import type { Device, Tab } from './device.ts';
import type { Fail } from './invariants.ts';
import type { Person } from './person.ts';
import { JOIN_BASE, MOST_PEOPLE } from './process.ts';

type Parts = ConstructorParameters<typeof LiveRoom>[1];

/** SM3. @param quiet nothing happened for a second, so that what is told with a delay was told. */
export function replays(
  room: LiveRoom,
  stored: StoredRoom,
  { store, clock, quiet, fail }: Pick<Parts, 'store' | 'clock'> & { readonly quiet: boolean; readonly fail: Fail },
): void {
  const again = new LiveRoom(stored, { store, clock, audience: SILENT, joinBase: JOIN_BASE, maxPeople: MOST_PEOPLE });
  const compare = (what: string, live: unknown, replayed: unknown): void => {
    if (!same(live, replayed)) fail('SM3', `${what} differs from its replay at ${difference(live, replayed)}`);
  };
  compare('the state', room.now, again.now);
  compare('the people', withoutHere(room), withoutHere(again));
  compare('the texts', room.speaks.texts(), again.speaks.texts());
  // What is kept comes back through its schema, which may put fields in another order.
  if (!isDeepStrictEqual(room.harvest, again.harvest))
    fail('SM3', `the harvest differs from its replay at ${difference(room.harvest, again.harvest)}`);
  compare('progress', { ...room.speaks.progress(), here: 0 }, { ...again.speaks.progress(), here: 0 });
  for (const person of room.people.present()) {
    const twin = again.people.get(person.id);
    if (twin) compare('what somebody sees of the own answers', inOrder(room.you(person)), inOrder(again.you(twin)));
  }
  if (quiet) {
    compare('the view of everybody', room.speaks.views().view, again.speaks.views().view);
    compare('the console', room.speaks.views().console, again.speaks.views().console);
  }
  again.stop();
}

function withoutHere(room: LiveRoom): unknown {
  return room.people.list().map((person) => ({ ...person, here: false }));
}

/** In which order own answers are listed means nothing. */
function inOrder(you: You): You {
  const name = (each: object): string => JSON.stringify(each);
  return {
    ...you,
    asked: you.asked.toSorted((a, b) => (name(a) < name(b) ? -1 : 1)),
    answers: you.answers.toSorted((a, b) => (name(a) < name(b) ? -1 : 1)),
  };
}

/** SM4 for one page. */
export function converged(device: Device, { hello, live, room: roomOf }: Tab, fail: Fail): void {
  const room = roomOf();
  const state = live.store.getState();
  if (state.connection === 'ended') return;
  const compare = (what: string, seen: unknown, is: unknown): void => {
    if (!same(seen, is)) fail('SM4', `${device.name} (${hello.role}): ${what} is not the newest at ${difference(seen, is)}`);
  };
  if (!room || state.connection !== 'online') return fail('SM4', `${device.name} is ${state.connection} on a whole network`);
  const { view, console } = room.speaks.views();
  const progress = room.speaks.progress();
  compare('the view', state.view, overTheWire(view));
  if (hello.role === 'participant' && progress && room.now.status === 'open')
    compare('progress', state.progress, { ...progress, here: progress.people });
  if (hello.role !== 'facilitator') return;
  compare('the console', state.console, overTheWire(console));
  compare('progress', room.now.status === 'open' ? state.progress : null, progress);
  compare('the people', state.people, room.people.list());
  compare('the texts', state.texts, room.speaks.texts());
  compare('the preview', state.preview, overTheWire(room.speaks.preview()));
}

/** SM12 and SM4 for somebody's own things. */
export function ownThings(
  room: LiveRoom,
  { known, device }: Person,
  isOfTable: (activity: string, slot: string) => boolean,
  fail: Fail,
): void {
  const person = room.people.get(known.id ?? '');
  for (const { live, outbox } of device.tabs) {
    const state = live.store.getState();
    if (!outbox || !person || person.removed || room.now.status !== 'open' || state.connection !== 'online') continue;
    const you = overTheWire(room.you(person)) as You;
    // Own answers are told to the other devices only: the one that sent them has them in its outbox.
    const told = (all: You | null): unknown => all && { ...inOrder(all), answers: [] };
    if (!same(told(state.you), told(you)))
      fail('SM4', `${device.name} has not the newest of the own things: ${difference(told(state.you), told(you))}`);
    const { waiting, saved } = outbox.store.getState();
    const stuck = Object.keys(waiting);
    if (stuck.length > 0) fail('SM12', `${device.name} still waits with ${stuck.join(', ')}`);
    for (const { activity, slot, revision, body } of you.answers) {
      const shown = saved[`${activity}/${slot}`];
      // Who changed tables may still have the answer of the old one.
      if (shown && !isOfTable(activity, slot) && (shown.revision !== revision || !isDeepStrictEqual(shown.body, body)))
        fail('SM12', `${device.name} shows ${activity}/${slot} ${shown.revision} as saved, the server has ${revision}`);
    }
  }
  const open = device.tabs.some(({ live }) => live.store.getState().connection === 'online');
  if (person && !person.removed && room.now.status === 'open' && room.people.isHere(person) !== open)
    fail('SM12', `${device.name} is ${open ? 'here' : 'gone'} and the room thinks otherwise`);
}

function overTheWire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
