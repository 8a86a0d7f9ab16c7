/**
 * What the rooms of a hub show together: of a room that is open only pictures that its own facilitator revealed, of a closed one
 * what its harvest has.
 */
import { activityKind } from '../../shared/activities/registry.ts';
import { isOwnStory } from '../../shared/deck/own-story-id.ts';
import { MIN_GROUP } from '../../shared/privacy/small-groups.ts';
import type { Wall } from '../../shared/protocol/series.ts';
import { itemOf } from '../../shared/room/programme.ts';
import { steeringOf } from '../../shared/room/steering.ts';
import { talliesOf, type Tally } from '../../shared/series/tally.ts';
import { together } from '../../shared/series/together.ts';
import { readHarvest } from '../rooms/harvest-now.ts';
import type { LiveRoom } from '../rooms/live-room.ts';
import { pictureOf } from '../rooms/pictures.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { StoredGathering } from '../store/series-store.ts';
import { aboutOf, talliesIn } from './gathering.ts';
import { saidIn, saidOf } from './said.ts';

type OnWall = Wall['rooms'][number] & { readonly tallies: readonly Tally[] };

const UNREADABLE = { state: 'unreadable', people: null, said: { agreements: [], takeAways: [], themes: [] }, tallies: [] } as const;

export async function wallOf(title: string, stored: readonly StoredGathering[], rooms: Pick<Rooms, 'get'>): Promise<Wall> {
  const all = await Promise.all(stored.map((each) => onWall(each, rooms)));
  return {
    title,
    rooms: all.map(({ tallies: _tallies, ...room }) => room),
    together: together(all.map(({ tallies }, room) => ({ room, tallies }))),
  };
}

async function onWall(stored: StoredGathering, rooms: Pick<Rooms, 'get'>): Promise<OnWall> {
  const { title } = aboutOf(stored);
  if (stored.harvest !== null) {
    const harvest = readHarvest(stored.harvest);
    if (!harvest) return { title, ...UNREADABLE };
    return { title, state: 'closed', people: shown(harvest.people), said: saidOf(harvest), tallies: talliesIn(harvest) };
  }
  const live = await rooms.get(stored.room);
  if (live?.now.status !== 'open') return { title, ...UNREADABLE };
  return { title, state: 'open', people: shown(live.people.present().length), said: saidIn(live), tallies: revealedIn(live) };
}

function shown(people: number): number | null {
  return people >= MIN_GROUP ? people : null;
}

/** Their slots are sealed, so these are the numbers that the room saw. */
function revealedIn(room: LiveRoom): readonly Tally[] {
  const { now: state } = room;
  if (state.status !== 'open') return [];
  const { setup } = state;
  const parts = { people: room.people.present().length, tables: room.tables() };
  const tallies = state.revealed.flatMap((revealed) => {
    const [activity = '', phase = '', id = ''] = revealed.split('/');
    const item = itemOf(setup.programme, activity);
    // Somebody's own case was told in one room, not in the hub.
    if (!item || isOwnStory({ id: storyIn(item.settings) })) return [];
    const kind = activityKind(item.kind);
    const steering = steeringOf(state, item.id);
    const picture = pictureOf(setup, room.answers, item, phase, parts.people, { texts: [], tables: parts.tables, steering });
    return talliesOf(item, kind.trim(picture, id), kind.view(item.settings, setup.content, phase, { steering, items: [] }));
  });
  return fullest(tallies);
}

function storyIn(settings: unknown): string {
  return (settings as { readonly story?: string } | null)?.story ?? '';
}

/** A question whose answers were revealed twice counts once: in the picture that shows most of it. */
function fullest(tallies: readonly Tally[]): readonly Tally[] {
  const best = new Map<string, Tally>();
  for (const tally of tallies) {
    if (tally.rows.length === 0) continue;
    const question = JSON.stringify([tally.activity, tally.of, tally.lens]);
    if ((best.get(question)?.rows.length ?? 0) <= tally.rows.length) best.set(question, tally);
  }
  return [...best.values()];
}
