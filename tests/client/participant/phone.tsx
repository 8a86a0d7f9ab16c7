/** Puts a phone at a moment of a room on the page. */
import { act, cleanup, render, screen } from '@testing-library/react';
import LiveRoom from '../../../client/participant/live/LiveRoom.tsx';
import type { RoomEvent } from '../../../shared/room/event.ts';
import type { RoomSetup } from '../../../shared/room/state.ts';
import { openRoom } from '../../support/fixtures.ts';
import { room, viewOf, type FakeLive } from './fake-live.ts';

/** Every test has a room of its own, because a device remembers. */
let rooms = 0;
const seat = () => ({ room: `room-${rooms}`, token: 'a-token' });

/** jsdom knows the dialog element, but not how to open it. */
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
};
/** The person at this phone wants no motion; the end of every movement is what is tested. */
window.matchMedia ??= (query: string) => ({
  matches: query.includes('reduce'),
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  onchange: null,
  dispatchEvent: () => false,
});
window.scrollTo = () => undefined;

export async function phoneAt(
  activity: string,
  phase: string,
  change: Partial<RoomSetup> = {},
  more: readonly RoomEvent[] = [],
): Promise<FakeLive> {
  rooms += 1;
  room.state = openRoom({ id: `room-${rooms}`, ...change }, [...moved(activity, phase), ...more]);
  render(<LiveRoom code="12345678" seat={seat()} onGiveUpSeat={() => undefined} />);
  await screen.findByRole('heading', { level: 1 }, { timeout: 5_000 });
  if (!room.live) throw new Error('the phone did not connect');
  return room.live;
}

/** The facilitator moves on. */
export function moveTo(activity: string, phase: string, change: Partial<RoomSetup> = {}): void {
  room.state = openRoom({ id: `room-${rooms}`, ...change }, moved(activity, phase));
  act(() => room.live?.show(viewOf(room.state)));
}

/** Reloads: the page goes, what the device keeps stays. */
export async function reload(): Promise<FakeLive> {
  cleanup();
  render(<LiveRoom code="12345678" seat={seat()} onGiveUpSeat={() => undefined} />);
  await screen.findByRole('heading', { level: 1 }, { timeout: 5_000 });
  if (!room.live) throw new Error('the phone did not connect');
  return room.live;
}

/** Every phase up to this one was visited, so that its slots are late. */
function moved(activity: string, phase: string): readonly RoomEvent[] {
  const order = [
    ['sort', 'sort:personal'],
    ['sort', 'sort:professional'],
    ['sort', 'compare'],
    ['dilemma', 'read'],
    ['dilemma', 'clarify'],
    ['dilemma', 'first'],
    ['dilemma', 'talk'],
    ['dilemma', 'second'],
  ] as const;
  const at = order.findIndex(([a, p]) => a === activity && p === phase);
  const stages = [...order.slice(0, Math.max(0, at)), [activity, phase] as const];
  return stages.map(([a, p]) => ({ type: 'moved', to: { at: 'activity', activity: a, phase: p, shown: null }, at: 1 }));
}
