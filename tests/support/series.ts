/** Series of rooms against a running service, as the tests of series need them. */
import { simulateSort } from '../../shared/activities/value-sort/simulate.ts';
import type { OpenedRoom, OpenRoomRequest } from '../../shared/protocol/http.ts';
import type { CreatedSeries, SeriesView, Wall } from '../../shared/protocol/series.ts';
import type { Programme } from '../../shared/room/programme.ts';
import { personaOf } from '../../server/rehearsal/persona.ts';
import { expect } from 'vitest';
import { content, programme, sortSettings } from './fixtures.ts';
import { facilitate, openRoom, participate, post, sure, type Client, type Service } from './service.ts';

export const board = (who: number): object =>
  simulateSort(
    sortSettings,
    content.values,
    'sort:personal',
    personaOf(`board ${who}`, () => 0.5),
  );

/** Two lenses, a dilemma and agreements. */
export const agreeing: Programme = {
  title: 'Sorteren en afspreken',
  activities: [
    ...programme.activities,
    { id: 'code', kind: 'agreements', title: 'Afspraken', minutes: 20, settings: { cards: ['waarde-0'], most: 1, dots: 3, levels: false } },
  ],
};

export const rule = (id: string, text: string): object => ({
  do: 'steer',
  activity: 'code',
  act: { act: 'put', rule: { id, value: 'waarde-0', text, level: null, owner: '', review: null, adopted: true } },
});

export type Led = { readonly room: OpenedRoom; readonly console: Client; readonly people: readonly Client[] };

export async function close({ console, people }: Led): Promise<void> {
  expect(await console.command({ do: 'close' })).toEqual({ ok: true });
  [console, ...people].forEach((client) => client.stop());
}

/** @param service asked for late, because a test may start another one */
export function seriesOf(service: () => Service) {
  const make = async (change: object = {}): Promise<CreatedSeries> =>
    sure(
      await post<CreatedSeries>(service(), '/api/series/create', {
        title: 'Dienend leiderschap',
        keepDays: 200,
        parallel: false,
        ...change,
      }),
    );
  const look = async (key: string): Promise<SeriesView> => sure(await post<SeriesView>(service(), '/api/series/open', { key }));
  /** A wall is kept for two seconds. */
  const wall = async (key: string): Promise<Wall> => {
    service().clock.advance(2_001);
    return sure(await post<Wall>(service(), '/api/series/wall', { key }));
  };
  /** A room of so many people, who all sorted under the first lens; its result was revealed. */
  async function sorted(key: string, count: number, change: Partial<OpenRoomRequest> = {}): Promise<Led> {
    const room = await openRoom(service(), { programme: agreeing, series: { key }, ...change });
    const console = await facilitate(service(), room);
    const people = await Promise.all(
      Array.from({ length: count }, (_, i) => participate(service(), room, change.naming === 'named' ? `CANARY-name-${i}` : undefined)),
    );
    await console.go('sort', 'sort:personal');
    for (const [i, person] of people.entries()) expect(await person.answer('sort', 'sort:personal', board(i))).toEqual({ ok: true });
    await console.go('sort', 'result:personal');
    return { room, console, people };
  }
  return { make, look, wall, sorted };
}
