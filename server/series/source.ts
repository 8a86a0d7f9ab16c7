/** What rooms know of series. */
import type { Earlier } from '../../shared/series/earlier.ts';

export type SeriesForRoom = {
  readonly id: string;
  readonly title: string;
  readonly deleteAt: number;
  /** Null when no room of it left anything yet. */
  readonly earlier: Earlier | null;
};

export type SeriesSource = {
  /** Null for a key that leads no series, and for one that takes no more rooms. */
  forRoom(key: string): Promise<SeriesForRoom | null>;
  /** From now on the room is part of it. False when the series went in the meantime. */
  addRoom(series: string, room: { readonly id: string; readonly title: string; readonly openedAt: number }): Promise<boolean>;
  /** A room that is deleted on demand takes its harvest out of the series. */
  forget(room: string): Promise<void>;
};

/** A server without series. */
export const NO_SERIES: SeriesSource = { forRoom: async () => null, addRoom: async () => false, forget: async () => undefined };
