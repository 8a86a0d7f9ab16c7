/** A room with one activity of a kind, as a phone finds it. */
import type { ActivityName } from '../../../shared/activities/registry.ts';
import type { RoomEvent } from '../../../shared/room/event.ts';
import type { RoomSetup } from '../../../shared/room/state.ts';

export function roomWith(kind: ActivityName, settings: unknown): Partial<RoomSetup> {
  return { programme: { title: 'Proef', activities: [{ id: 'deel', kind, title: 'Dit onderdeel', minutes: 10, settings }] } };
}

/** The facilitator goes on from an earlier phase, so that its slots are late. */
export const wentOnTo = (phase: string): RoomEvent => ({
  type: 'moved',
  to: { at: 'activity', activity: 'deel', phase, shown: null },
  at: 2,
});
