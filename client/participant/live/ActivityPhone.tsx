import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { ActivityView } from '../../../shared/activities/views.ts';
import type { ActivityNow } from '../../../shared/room/views.ts';

/** Props of every phone part; `cards` is the part of the view that belongs to its kind. */
export type PhoneProps<Cards> = { activity: ActivityNow; cards: Cards };

type Phone<Kind> = ComponentType<PhoneProps<Extract<ActivityView, { kind: Kind }>>>;
type Loads<Part> = () => Promise<{ default: Part }>;

function part<Props>(load: Loads<ComponentType<Props>>) {
  return { load, Part: lazy(load) };
}

/** The phone part of every kind of activity, each loaded by itself. A new kind is one line here. */
const PHONES: {
  readonly [Kind in ActivityView['kind']]: { readonly load: Loads<Phone<Kind>>; readonly Part: LazyExoticComponent<Phone<Kind>> };
} = {
  'value-sort': part(() => import('../../activities/value-sort/Phone.tsx')),
  'table-sort': part(() => import('../../activities/table-sort/Phone.tsx')),
  dilemma: part(() => import('../../activities/dilemma/Phone.tsx')),
  'check-in': part(() => import('../../activities/check-in/Phone.tsx')),
  'check-out': part(() => import('../../activities/check-out/Phone.tsx')),
  'three-qualities': part(() => import('../../activities/three-qualities/Phone.tsx')),
  rings: part(() => import('../../activities/rings/Phone.tsx')),
  mirror: part(() => import('../../activities/mirror/Phone.tsx')),
  theme: part(() => import('../../activities/theme/Phone.tsx')),
  task: part(() => import('../../activities/task/Phone.tsx')),
  speaker: part(() => import('../../activities/speaker/Phone.tsx')),
  'own-cases': part(() => import('../../activities/own-cases/Phone.tsx')),
  agreements: part(() => import('../../activities/agreements/Phone.tsx')),
  review: part(() => import('../../activities/review/Phone.tsx')),
};

/** Fetches all of them ahead. A failure is no matter: they are fetched again when they are needed. */
export function loadPhones(): void {
  for (const { load } of Object.values(PHONES)) load().catch(() => undefined);
}

export function ActivityPhone({ activity }: { activity: ActivityNow }) {
  // The table pairs kinds and components; the compiler cannot follow a kind that is only known at run time.
  const Part = PHONES[activity.cards.kind].Part as ComponentType<PhoneProps<ActivityView>>;
  return <Part activity={activity} cards={activity.cards} />;
}
