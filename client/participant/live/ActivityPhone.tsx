import { lazy } from 'react';
import type { ActivityNow } from '../../../shared/room/views.ts';

/** The phone part of every kind of activity, each loaded by itself. A new kind is one line here. */
const LOAD = {
  theme: () => import('../../activities/theme/Phone.tsx'),
  task: () => import('../../activities/task/Phone.tsx'),
  speaker: () => import('../../activities/speaker/Phone.tsx'),
  'value-sort': () => import('../../activities/value-sort/Phone.tsx'),
  dilemma: () => import('../../activities/dilemma/Phone.tsx'),
  'check-in': () => import('../../activities/check-in/Phone.tsx'),
  'check-out': () => import('../../activities/check-out/Phone.tsx'),
  'three-qualities': () => import('../../activities/three-qualities/Phone.tsx'),
  rings: () => import('../../activities/rings/Phone.tsx'),
  mirror: () => import('../../activities/mirror/Phone.tsx'),
  'table-sort': () => import('../../activities/table-sort/Phone.tsx'),
  'own-cases': () => import('../../activities/own-cases/Phone.tsx'),
  agreements: () => import('../../activities/agreements/Phone.tsx'),
  review: () => import('../../activities/review/Phone.tsx'),
};

const PHONES = {
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

/** Fetches all of them ahead. A failure is no matter: they are fetched again when they are needed. */
export function loadPhones(): void {
  for (const load of Object.values(LOAD)) load().catch(() => undefined);
}

/** Props of every phone part; `cards` is the part of the view that belongs to its kind. */
export type PhoneProps<Cards> = { activity: ActivityNow; cards: Cards };

export function ActivityPhone({ activity }: { activity: ActivityNow }) {
  const { cards } = activity;
  switch (cards.kind) {
    case 'theme':
      return <Theme activity={activity} cards={cards} />;
    case 'task':
      return <Task activity={activity} cards={cards} />;
    case 'speaker':
      return <Speaker activity={activity} cards={cards} />;
    case 'value-sort':
      return <ValueSort activity={activity} cards={cards} />;
    case 'dilemma':
      return <Dilemma activity={activity} cards={cards} />;
    case 'check-in':
      return <CheckIn activity={activity} cards={cards} />;
    case 'check-out':
      return <CheckOut activity={activity} cards={cards} />;
    case 'three-qualities':
      return <ThreeQualities activity={activity} cards={cards} />;
    case 'rings':
      return <Rings activity={activity} cards={cards} />;
    case 'mirror':
      return <Mirror activity={activity} cards={cards} />;
    case 'table-sort':
      return <TableSort activity={activity} cards={cards} />;
    case 'own-cases':
      return <OwnCases activity={activity} cards={cards} />;
    case 'agreements':
      return <Agreements activity={activity} cards={cards} />;
    case 'review':
      return <Review activity={activity} cards={cards} />;
  }
}

const ValueSort = PHONES['value-sort'];
const Dilemma = PHONES.dilemma;
const CheckIn = PHONES['check-in'];
const CheckOut = PHONES['check-out'];
const ThreeQualities = PHONES['three-qualities'];
const Rings = PHONES.rings;
const Mirror = PHONES.mirror;
const TableSort = PHONES['table-sort'];
const OwnCases = PHONES['own-cases'];
const Agreements = PHONES.agreements;
const Review = PHONES.review;
const Theme = PHONES.theme;
const Task = PHONES.task;
const Speaker = PHONES.speaker;
