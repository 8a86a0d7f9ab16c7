/** The screen part of every kind of activity, each loaded by itself. A new kind is one line here. */
import { lazy } from 'react';

const LOAD = {
  'value-sort': () => import('./value-sort/Screen.tsx').then((part) => ({ default: part.Screen })),
  dilemma: () => import('./dilemma/Screen.tsx').then((part) => ({ default: part.Screen })),
  'table-sort': () => import('./table-sort/Screen.tsx').then((part) => ({ default: part.Screen })),
  'own-cases': () => import('./own-cases/Screen.tsx').then((part) => ({ default: part.Screen })),
  agreements: () => import('./agreements/Screen.tsx').then((part) => ({ default: part.Screen })),
};

/** Wrap them in <Suspense>. */
export const screenParts = { 'value-sort': lazy(LOAD['value-sort']), dilemma: lazy(LOAD.dilemma), 'table-sort': lazy(LOAD['table-sort']), 'own-cases': lazy(LOAD['own-cases']), agreements: lazy(LOAD.agreements) };

/** Fetches all of them ahead, so that a picture never waits for the network. A failure is no matter: they are fetched again when they are needed. */
export function loadScreens(): void {
  for (const load of Object.values(LOAD)) load().catch(() => undefined);
}
