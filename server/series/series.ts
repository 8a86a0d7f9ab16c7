/**
 * Series of rooms: made, looked into, deleted; and what rooms get of them. What is in a series is kept until its own date, which
 * never moves and which every phone of its rooms says before joining.
 */
import { createHmac } from 'node:crypto';
import type { Deck, Language } from '../../shared/deck/deck.ts';
import type { Harvest } from '../../shared/harvest/harvest.ts';
import { MOST_GATHERINGS, type CreatedSeries, type CreateSeries, type SeriesView, type Wall } from '../../shared/protocol/series.ts';
import { isRefusal, refuse, type Refusal } from '../../shared/room/refusal.ts';
import { caseDeck } from '../../shared/series/case-deck.ts';
import { dataOf, type DataRow } from '../../shared/series/data.ts';
import { earlierFrom } from '../../shared/series/earlier.ts';
import type { Clock } from '../clock.ts';
import type { DeckSource } from '../decks/deck-source.ts';
import { readHarvest } from '../rooms/harvest-now.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { hashed, newId, newToken } from '../rooms/secrets.ts';
import type { SeriesKey, SeriesRight, SeriesStore, StoredSeries } from '../store/series-store.ts';
import { gatheringOf, type About } from './gathering.ts';
import type { SeriesForRoom, SeriesSource } from './source.ts';
import { wallOf } from './wall.ts';

export type SeriesParts = {
  readonly store: SeriesStore;
  readonly clock: Clock;
  /** Rooms that are open now; asked for late, because rooms know series too. */
  readonly rooms: () => Pick<Rooms, 'get' | 'joinUrl'>;
  readonly maxSeries: number;
};

type Body = { readonly title: string; readonly parallel: boolean; readonly madeAt: number };

const DAY_MS = 24 * 60 * 60 * 1000;
const WALL_MS = 2_000;
const RETENTION_EVERY_MS = 10 * 60 * 1000;

export class AllSeries implements SeriesSource, DeckSource {
  private readonly parts: SeriesParts;
  /** By the hash of a key; everybody who looks at the same moment looks at the same wall. */
  private readonly walls = new Map<string, { readonly until: number; readonly wall: Promise<Wall | Refusal> }>();
  private stopRetention: (() => void) | null = null;

  constructor(parts: SeriesParts) {
    this.parts = parts;
  }

  async create({ title, keepDays, parallel }: CreateSeries): Promise<CreatedSeries | Refusal> {
    const { store, clock, maxSeries } = this.parts;
    if ((await store.seriesCount()) >= maxSeries) return refuse('too-many-rooms');
    const id = newId();
    const key = newToken();
    const viewKey = viewKeyOf(key);
    const madeAt = clock.now();
    const deleteAt = madeAt + keepDays * DAY_MS;
    const body: Body = { title, parallel, madeAt };
    await store.createSeries({
      id,
      body: JSON.stringify(body),
      deleteAt,
      keys: keysOf(key, viewKey),
    });
    return { series: id, key, viewKey, deleteAt };
  }

  async open(key: string): Promise<SeriesView | Refusal> {
    const series = await this.behind(key, ['lead']);
    if (isRefusal(series)) return series;
    const { title, parallel, madeAt } = bodyOf(series);
    const gatherings = await Promise.all(series.rooms.map((each) => gatheringOf(each, this.parts.rooms())));
    return { series: series.id, title, parallel, madeAt, deleteAt: series.deleteAt, viewKey: viewKeyOf(key), gatherings };
  }

  /** What the rooms of a hub show together, worked out every two seconds at most; takes the key that only views as well. */
  async wall(key: string): Promise<Wall | Refusal> {
    const now = this.parts.clock.now();
    for (const [known, { until }] of this.walls) if (until <= now) this.walls.delete(known);
    const hash = hashed(key);
    const kept = this.walls.get(hash) ?? { until: now + WALL_MS, wall: this.freshWall(key) };
    this.walls.set(hash, kept);
    // What failed is tried again at once.
    kept.wall.catch(() => this.walls.delete(hash));
    return kept.wall;
  }

  private async freshWall(key: string): Promise<Wall | Refusal> {
    const series = await this.behind(key, ['lead', 'view']);
    return isRefusal(series) ? series : wallOf(bodyOf(series).title, series.rooms, this.parts.rooms());
  }

  /** A new key for whoever leads, and for whoever views; the old ones open nothing any more (SS8 in `series-store.ts`). */
  async renew(old: string): Promise<CreatedSeries | Refusal> {
    const series = await this.behind(old, ['lead']);
    if (isRefusal(series)) return series;
    const key = newToken();
    const viewKey = viewKeyOf(key);
    if ((await this.parts.store.renewSeriesKeys(series.id, keysOf(key, viewKey))) === 'gone') return refuse('no-such-series');
    this.walls.clear();
    return { series: series.id, key, viewKey, deleteAt: series.deleteAt };
  }

  async forgetRoom(key: string, room: string): Promise<{ readonly forgotten: true } | Refusal> {
    const series = await this.behind(key, ['lead']);
    if (isRefusal(series)) return series;
    if (!series.rooms.some((each) => each.room === room)) return refuse('no-such-room');
    await this.parts.store.forgetSeriesRoom(room);
    this.walls.clear();
    return { forgotten: true };
  }

  async delete(key: string): Promise<{ readonly deleted: true } | Refusal> {
    const series = await this.behind(key, ['lead']);
    if (isRefusal(series)) return series;
    await this.parts.store.removeSeries(series.id);
    this.walls.clear();
    return { deleted: true };
  }

  async data(key: string, language: Language): Promise<{ readonly title: string; readonly rows: readonly DataRow[] } | Refusal> {
    const series = await this.behind(key, ['lead']);
    if (isRefusal(series)) return series;
    const closed = series.rooms.filter(({ harvest }) => harvest !== null);
    return {
      title: bodyOf(series).title,
      rows: dataOf(
        closed.map(({ harvest }) => readHarvest(harvest)),
        language,
      ),
    };
  }

  async dealtByKey(key: string): Promise<Deck | null> {
    const series = await this.behind(key, ['lead']);
    return isRefusal(series) ? null : caseDeck({ id: series.id, title: bodyOf(series).title }, harvestsOf(series));
  }

  async forRoom(key: string): Promise<SeriesForRoom | null> {
    const series = await this.behind(key, ['lead']);
    if (isRefusal(series) || series.rooms.length >= MOST_GATHERINGS) return null;
    const { id, deleteAt } = series;
    return { id, title: bodyOf(series).title, deleteAt, earlier: earlierFrom(harvestsOf(series)) };
  }

  async addRoom(series: string, { id, title, openedAt }: Parameters<SeriesSource['addRoom']>[1]): Promise<boolean> {
    const about: About = { title, openedAt };
    return (await this.parts.store.addSeriesRoom(series, { room: id, about: JSON.stringify(about) })) === 'saved';
  }

  forget(room: string): Promise<void> {
    return this.parts.store.forgetSeriesRoom(room);
  }

  /** Starts the clock that deletes series on the date everybody saw. */
  startRetention(onError: (error: unknown) => void): void {
    const round = (): void => {
      this.deleteDue().catch(onError);
      this.stopRetention = this.parts.clock.after(RETENTION_EVERY_MS, round);
    };
    round();
  }

  async deleteDue(): Promise<void> {
    const { store, clock } = this.parts;
    for (const id of await store.dueSeries(clock.now())) await store.removeSeries(id);
  }

  stop(): void {
    this.stopRetention?.();
  }

  /** Past its date a series opens no more, also when the round that deletes it has yet to come. */
  private async behind(key: string, rights: readonly SeriesRight[]): Promise<StoredSeries | Refusal> {
    const { store, clock } = this.parts;
    const entry = await store.seriesByKey(hashed(key));
    const series = entry && rights.includes(entry.right) ? await store.loadSeries(entry.series) : null;
    return series && series.deleteAt > clock.now() ? series : refuse('no-such-series');
  }
}

function keysOf(key: string, viewKey: string): readonly SeriesKey[] {
  return [
    { hash: hashed(key), right: 'lead' },
    { hash: hashed(viewKey), right: 'view' },
  ];
}

/** Made from the key that leads, so that whoever leads can always hand it out; there is no way back. */
function viewKeyOf(key: string): string {
  return createHmac('sha256', key).update('series view').digest('base64url').slice(0, 22);
}

function bodyOf({ body }: StoredSeries): Body {
  return JSON.parse(body) as Body;
}

function harvestsOf({ rooms }: StoredSeries): readonly Harvest[] {
  return rooms.flatMap(({ harvest }) => readHarvest(harvest) ?? []);
}
