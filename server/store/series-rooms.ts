import type { RoomOperations, SeriesOperations } from './operations.ts';

/** What a store does with a series when one of its rooms closes or goes; the rest is asked for by name. */
export type SeriesFollowing = {
  /** A room without a series is fine. */
  keepHarvest(room: string, harvest: string): void;
  /** SS5: takes the room out of its series unless a harvest was kept of it. */
  roomGone(room: string): void;
};

/**
 * The operations on rooms of a store that keeps series too (SS5). Inside the one transaction of the operation, so that no crash
 * can come between a room that is closed and the copy that was promised.
 */
export function followedBySeries(rooms: RoomOperations, series: SeriesFollowing): RoomOperations {
  return {
    ...rooms,
    collapse: (id, expectedVersion, closed, harvest, deleteAt) => {
      const result = rooms.collapse(id, expectedVersion, closed, harvest, deleteAt);
      if (result === 'saved' && harvest !== null) series.keepHarvest(id, harvest);
      return result;
    },
    saveHarvest: (id, known, harvest) => {
      const result = rooms.saveHarvest(id, known, harvest);
      if (result === 'saved') series.keepHarvest(id, harvest);
      return result;
    },
    remove: (id) => {
      rooms.remove(id);
      series.roomGone(id);
    },
  };
}

/** Both halves of what a store makes for series. */
export type SeriesParts = { readonly operations: SeriesOperations; readonly following: SeriesFollowing };
