/** Puts a phone at a moment of a room on the page. */
import { act, cleanup, render, screen } from '@testing-library/react';
import LiveRoom from '../../../client/participant/live/LiveRoom.tsx';
import type { RoomEvent } from '../../../shared/room/event.ts';
import type { RoomSetup } from '../../../shared/room/state.ts';
import { openRoom } from '../../support/fixtures.ts';
import { room, viewOf, type FakeLive } from './fake-live.ts';

const SEAT = { room: 'room-1', token: 'a-token' };

export async function phoneAt(activity: string, phase: string, change: Partial<RoomSetup> = {}, more: readonly RoomEvent[] = []): Promise<FakeLive> {
  room.state = openRoom(change, [...moved(activity, phase), ...more]);
  render(<LiveRoom code="12345678" seat={SEAT} onGiveUpSeat={() => undefined} />);
  await screen.findByRole('heading', { level: 1 }, { timeout: 5_000 });
  if (!room.live) throw new Error('the phone did not connect');
  return room.live;
}

/** The facilitator moves on. */
export function moveTo(activity: string, phase: string, change: Partial<RoomSetup> = {}): void {
  room.state = openRoom(change, moved(activity, phase));
  act(() => room.live?.show(viewOf(room.state)));
}

/** Reloads: the page goes, what the device keeps stays. */
export async function reload(): Promise<FakeLive> {
  cleanup();
  render(<LiveRoom code="12345678" seat={SEAT} onGiveUpSeat={() => undefined} />);
  await screen.findByRole('heading', { level: 1 }, { timeout: 5_000 });
  if (!room.live) throw new Error('the phone did not connect');
  return room.live;
}

/** Every phase up to this one was visited, so that its slots are late. */
function moved(activity: string, phase: string): readonly RoomEvent[] {
  const order = [['sort', 'sort:personal'], ['sort', 'sort:professional'], ['sort', 'compare'], ['dilemma', 'read'], ['dilemma', 'clarify'], ['dilemma', 'first'], ['dilemma', 'talk'], ['dilemma', 'second']] as const;
  const at = order.findIndex(([a, p]) => a === activity && p === phase);
  const stages = [...order.slice(0, Math.max(0, at)), [activity, phase] as const];
  return stages.map(([a, p]) => ({ type: 'moved', to: { at: 'activity', activity: a, phase: p, shown: null }, at: 1 }));
}
