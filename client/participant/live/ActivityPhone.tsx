import { lazy } from 'react';
import type { ActivityNow } from '../../../shared/room/views.ts';

/** The phone part of every kind of activity, each loaded by itself. A new kind is one line here. */
const LOAD = {
  'value-sort': () => import('../../activities/value-sort/Phone.tsx'),
  dilemma: () => import('../../activities/dilemma/Phone.tsx'),
  'table-sort': () => import('../../activities/table-sort/Phone.tsx'),
  'own-cases': () => import('../../activities/own-cases/Phone.tsx'),
  agreements: () => import('../../activities/agreements/Phone.tsx'),
};

const PHONES = { 'value-sort': lazy(LOAD['value-sort']), dilemma: lazy(LOAD.dilemma), 'table-sort': lazy(LOAD['table-sort']), 'own-cases': lazy(LOAD['own-cases']), agreements: lazy(LOAD.agreements) };

/** Fetches all of them ahead. A failure is no matter: they are fetched again when they are needed. */
export function loadPhones(): void {
  for (const load of Object.values(LOAD)) load().catch(() => undefined);
}

/** Props of every phone part; `cards` is the part of the view that belongs to its kind. */
export type PhoneProps<Cards> = { activity: ActivityNow; cards: Cards };

export function ActivityPhone({ activity }: { activity: ActivityNow }) {
  const { cards } = activity;
  switch (cards.kind) {
    case 'value-sort':
      return <ValueSort activity={activity} cards={cards} />;
    case 'dilemma':
      return <Dilemma activity={activity} cards={cards} />;
    case 'table-sort':
      return <TableSort activity={activity} cards={cards} />;
    case 'own-cases':
      return <OwnCases activity={activity} cards={cards} />;
    case 'agreements':
      return <Agreements activity={activity} cards={cards} />;
  }
}

const ValueSort = PHONES['value-sort'];
const Dilemma = PHONES.dilemma;
const TableSort = PHONES['table-sort'];
const OwnCases = PHONES['own-cases'];
const Agreements = PHONES.agreements;
