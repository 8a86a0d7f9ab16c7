/** One room of a series, as whoever leads the series may see it: how to join while it is open, what it left once it is closed. */
import type { Harvest } from '../../shared/harvest/harvest.ts';
import type { Gathering } from '../../shared/protocol/series.ts';
import { talliesOf, type Tally } from '../../shared/series/tally.ts';
import { readHarvest } from '../rooms/harvest-now.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { StoredGathering } from '../store/series-store.ts';

/** What is kept of a room from its opening on. */
export type About = { readonly title: string; readonly openedAt: number };

export function aboutOf({ about }: StoredGathering): About {
  return JSON.parse(about) as About;
}

export async function gatheringOf(stored: StoredGathering, rooms: Pick<Rooms, 'get' | 'joinUrl'>): Promise<Gathering> {
  const { title, openedAt } = aboutOf(stored);
  const known = { room: stored.room, title, openedAt };
  if (stored.harvest !== null) {
    const harvest = readHarvest(stored.harvest);
    return { ...known, state: harvest ? 'closed' : 'unreadable', joining: null, kept: harvest && keptOf(harvest) };
  }
  const live = await rooms.get(stored.room);
  const joining =
    live?.now.status === 'open' ? { code: live.now.setup.code, joinUrl: rooms.joinUrl(live), people: live.people.present().length } : null;
  return { ...known, state: joining ? 'open' : 'unreadable', joining, kept: null };
}

export function talliesIn({ activities }: Harvest): readonly Tally[] {
  return activities.flatMap((activity) => activity.pictures.flatMap(({ picture }) => talliesOf(activity, picture, activity.cards)));
}

function keptOf(harvest: Harvest): NonNullable<Gathering['kept']> {
  const { room, people, activities } = harvest;
  const cases = activities.flatMap((activity) => activity.cases);
  return {
    heldOn: room.heldOn,
    people,
    agreements: activities.flatMap(({ agreements }) => agreements),
    cases: { cards: cases.filter(({ consent }) => consent === 'card').length, told: cases.length },
    tallies: talliesIn(harvest),
  };
}
