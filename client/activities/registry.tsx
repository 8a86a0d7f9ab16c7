/** The parts of every kind of activity, each loaded when a view first needs it. Wrap them in <Suspense>. */
import { lazy } from 'react';

export const activityParts = {
  'value-sort': {
    Screen: lazy(() => import('./value-sort/Screen.tsx').then((part) => ({ default: part.Screen }))),
    Picture: lazy(() => import('./value-sort/Picture.tsx').then((part) => ({ default: part.Picture }))),
  },
  dilemma: {
    Screen: lazy(() => import('./dilemma/Screen.tsx').then((part) => ({ default: part.Screen }))),
    Picture: lazy(() => import('./dilemma/Picture.tsx').then((part) => ({ default: part.Picture }))),
  },
} as const;
