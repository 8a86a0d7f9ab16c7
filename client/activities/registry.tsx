/** The screen part of every kind of activity, each loaded by itself. A new kind is one line here. */
import { lazy, type ComponentType } from 'react';
import type { ActivityName } from '../../shared/activities/registry.ts';
import type { Progress } from '../../shared/protocol/messages.ts';
import type { ActivityNow, RoomCard } from '../../shared/room/views.ts';

type ScreenProps = { activity: ActivityNow; progress: Progress | null; room: RoomCard };

function part(load: () => Promise<{ readonly Screen: ComponentType<ScreenProps> }>) {
  const screen = () => load().then(({ Screen }) => ({ default: Screen }));
  return { load: screen, Part: lazy(screen) };
}

const SCREENS: Readonly<Record<ActivityName, ReturnType<typeof part>>> = {
  'value-sort': part(() => import('./value-sort/Screen.tsx')),
  'table-sort': part(() => import('./table-sort/Screen.tsx')),
  dilemma: part(() => import('./dilemma/Screen.tsx')),
  'check-in': part(() => import('./check-in/Screen.tsx')),
  'check-out': part(() => import('./check-out/Screen.tsx')),
  'three-qualities': part(() => import('./three-qualities/Screen.tsx')),
  rings: part(() => import('./rings/Screen.tsx')),
  mirror: part(() => import('./mirror/Screen.tsx')),
  theme: part(() => import('./theme/Screen.tsx')),
  task: part(() => import('./task/Screen.tsx')),
  speaker: part(() => import('./speaker/Screen.tsx')),
  'own-cases': part(() => import('./own-cases/Screen.tsx')),
  agreements: part(() => import('./agreements/Screen.tsx')),
  review: part(() => import('./review/Screen.tsx')),
};

/** Wrap it in <Suspense>. */
export function screenPart(name: ActivityName) {
  return SCREENS[name].Part;
}

/** Fetches all of them ahead, so that a picture never waits for the network. A failure is no matter: they are fetched again when they are needed. */
export function loadScreens(): void {
  for (const { load } of Object.values(SCREENS)) load().catch(() => undefined);
}
