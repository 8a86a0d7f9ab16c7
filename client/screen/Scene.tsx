import { Suspense } from 'react';
import type { RoomView } from '../../shared/room/views.ts';
import { screenPart } from '../activities/registry.tsx';
import { useLive } from '../live/hooks.tsx';
import { Lobby } from './Lobby.tsx';
import { End, Pause } from './Message.tsx';
import { areSeatsShown } from './scene-name.ts';
import { Seats } from './Seats.tsx';

/** One picture: lobby, break, the end, or what the current activity draws. */
export function Scene({ view }: { view: Extract<RoomView, { status: 'open' }> }) {
  const progress = useLive((state) => state.progress);
  if (view.paused) return <Pause />;
  if (areSeatsShown(view)) return <Seats tables={view.tables} />;
  if (view.stage.at === 'lobby') return <Lobby room={view.room} people={progress?.people ?? null} />;
  if (view.stage.at === 'end') return <End />;
  const { activity } = view.stage;
  const Screen = screenPart(activity.name);
  const current = progress && progress.activity === activity.id && progress.phase === activity.phase ? progress : null;
  return (
    <Suspense fallback={null}>
      <Screen activity={activity} progress={current} room={view.room} />
    </Suspense>
  );
}
