/** The screen part of every kind of activity, each loaded by itself. A new kind is one line here. */
import { lazy } from 'react';

const LOAD = {
  theme: () => import('./theme/Screen.tsx').then((part) => ({ default: part.Screen })),
  task: () => import('./task/Screen.tsx').then((part) => ({ default: part.Screen })),
  speaker: () => import('./speaker/Screen.tsx').then((part) => ({ default: part.Screen })),
  'value-sort': () => import('./value-sort/Screen.tsx').then((part) => ({ default: part.Screen })),
  dilemma: () => import('./dilemma/Screen.tsx').then((part) => ({ default: part.Screen })),
  'check-in': () => import('./check-in/Screen.tsx').then((part) => ({ default: part.Screen })),
  'check-out': () => import('./check-out/Screen.tsx').then((part) => ({ default: part.Screen })),
  'three-qualities': () => import('./three-qualities/Screen.tsx').then((part) => ({ default: part.Screen })),
  rings: () => import('./rings/Screen.tsx').then((part) => ({ default: part.Screen })),
  mirror: () => import('./mirror/Screen.tsx').then((part) => ({ default: part.Screen })),
  'table-sort': () => import('./table-sort/Screen.tsx').then((part) => ({ default: part.Screen })),
  'own-cases': () => import('./own-cases/Screen.tsx').then((part) => ({ default: part.Screen })),
  agreements: () => import('./agreements/Screen.tsx').then((part) => ({ default: part.Screen })),
  review: () => import('./review/Screen.tsx').then((part) => ({ default: part.Screen })),
};

/** Wrap them in <Suspense>. */
export const screenParts = {
  theme: lazy(LOAD.theme),
  task: lazy(LOAD.task),
  speaker: lazy(LOAD.speaker),
  'value-sort': lazy(LOAD['value-sort']),
  dilemma: lazy(LOAD.dilemma),
  'check-in': lazy(LOAD['check-in']),
  'check-out': lazy(LOAD['check-out']),
  'three-qualities': lazy(LOAD['three-qualities']),
  rings: lazy(LOAD.rings),
  mirror: lazy(LOAD.mirror),
  'table-sort': lazy(LOAD['table-sort']),
  'own-cases': lazy(LOAD['own-cases']),
  agreements: lazy(LOAD.agreements),
  review: lazy(LOAD.review),
};

/** Fetches all of them ahead, so that a picture never waits for the network. A failure is no matter: they are fetched again when they are needed. */
export function loadScreens(): void {
  for (const load of Object.values(LOAD)) load().catch(() => undefined);
}
