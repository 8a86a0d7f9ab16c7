/**
 * Where series of rooms are kept. The rules have numbers; `tests/server/store/series-contract.ts` quotes them for every store.
 *
 * - SS1 A promise that resolves means: durable. What was acknowledged survives a killed process.
 * - SS2 A key is kept as a hash only, with its right. It opens exactly one series.
 * - SS3 The date of deletion is set when the series is made and never moves: everybody who joined one of its rooms has read it.
 * - SS4 A room belongs to one series at most, for good; a series knows its rooms in the order in which they were added.
 * - SS5 When a room of a series closes, a copy of its harvest stays with the series, as one whole with the closing; what is
 *   arranged in the harvest later is arranged in the copy too. A room that goes before it closed leaves the series; one that goes
 *   later leaves its copy there.
 * - SS6 Forgetting a room takes its place and its copy out of the series, on disk too; the room itself stays.
 * - SS7 Removing a series leaves nothing of it that anybody can read, on disk neither; its rooms stay what they are.
 * - SS8 Renewing the keys of a series lets in the new ones and, from that moment on, none of the old; all else stays.
 *
 * Bodies are JSON that the store does not read. All methods may reject with a `StoreError`, of which ST9 of `room-store.ts` holds.
 * Times are milliseconds since 1970 (UTC).
 */

/** To lead: everything. To view: the pictures that a hub shows together, and nothing else. */
export type SeriesRight = 'lead' | 'view';
export type SeriesKey = { readonly hash: string; readonly right: SeriesRight };

export type NewSeries = {
  readonly id: string;
  /** Title and the like, as JSON. */
  readonly body: string;
  readonly deleteAt: number;
  readonly keys: readonly SeriesKey[];
};

export type StoredGathering = {
  /** Id of the room, which may be gone by now. */
  readonly room: string;
  /** What is known of the room from its opening on, as JSON. */
  readonly about: string;
  /** Null until the room closes. */
  readonly harvest: string | null;
};

export type StoredSeries = {
  readonly id: string;
  readonly body: string;
  readonly deleteAt: number;
  /** In the order in which they were added. */
  readonly rooms: readonly StoredGathering[];
};

export interface SeriesStore {
  /** @throws StoreError when the id or the hash of a key is in use; both are random. */
  createSeries(series: NewSeries): Promise<void>;
  seriesByKey(hash: string): Promise<{ readonly series: string; readonly right: SeriesRight } | null>;
  loadSeries(id: string): Promise<StoredSeries | null>;
  /** SS8. @throws StoreError when the hash of a key is in use */
  renewSeriesKeys(id: string, keys: readonly SeriesKey[]): Promise<'saved' | 'gone'>;
  /** `gone` too when the room has a series already. */
  addSeriesRoom(id: string, room: { readonly room: string; readonly about: string }): Promise<'saved' | 'gone'>;
  /** SS6; a room without a series is fine. */
  forgetSeriesRoom(room: string): Promise<void>;
  /** SS7; an unknown series is fine. */
  removeSeries(id: string): Promise<void>;
  /** Ids of the series whose `deleteAt` is not after `now`. */
  dueSeries(now: number): Promise<readonly string[]>;
  /** Number of series that are kept. */
  seriesCount(): Promise<number>;
}
