/** A phone in a theme, a task or with a speaker. */
import { act } from '@testing-library/react';
import type { ApprovedText } from '../../../shared/activities/activity.ts';
import type { Picture } from '../../../shared/activities/pictures.ts';
import type { RoomEvent } from '../../../shared/room/event.ts';
import { roomView } from '../../../shared/room/views.ts';
import { collectingContent, collectingProgramme } from '../../support/collecting.ts';
import { room, type FakeLive } from './fake-live.ts';
import { phoneAt } from './phone.tsx';

const CHANGE = { programme: collectingProgramme, content: collectingContent };

export function collectingAt(activity: string, phase: string, more: readonly RoomEvent[] = []): Promise<FakeLive> {
  return phoneAt(activity, phase, CHANGE, more);
}

/** What the facilitator approved, and what the screen shows. */
export function show(items: readonly ApprovedText[], shownPicture: Picture | null = null): void {
  const view = roomView(room.state, { shownPicture, questions: [], items, joinBase: 'https://goedwerk.example' });
  act(() => room.live?.show(view));
}

/** Awaited, because what belongs to a table comes when there is one. */
export function seat(table: { readonly number: number; readonly people: number }): Promise<void> {
  return act(async () => room.live?.store.setState({ you: { name: null, table, asked: [], answers: [] } }));
}
