/** Words of what somebody may tell about the own work at joining. The order is the one on the page. */
import type { JoinRequest, Work } from '../../shared/protocol/http.ts';
import type { Catalogue } from './language.ts';

export type WorkLevel = NonNullable<NonNullable<JoinRequest['background']>['level']>;

const nl = {
  why: 'Alleen om tafels te mengen: zo kom je aan tafel met mensen uit ander werk. Het komt nooit bij je antwoorden te staan, niemand krijgt het te zien, en bij het sluiten van de sessie wissen we het.',
  level: 'Waar werk je?',
  work: 'Wat voor werk doe je?',
  nothing: 'Zeg ik niet',
  levels: {
    rijk: 'Het Rijk',
    gemeente: 'Gemeente',
    provincie: 'Provincie',
    waterschap: 'Waterschap',
    other: 'Ergens anders',
  } satisfies Record<WorkLevel, string> as Readonly<Record<WorkLevel, string>>,
  works: {
    'front-line': 'Met inwoners of bedrijven',
    policy: 'Beleid',
    execution: 'Uitvoering',
    supervision: 'Toezicht en handhaving',
    support: 'Ondersteuning en bedrijfsvoering',
    management: 'Leidinggeven',
    other: 'Iets anders',
  } satisfies Record<Work, string> as Readonly<Record<Work, string>>,
};

export const phoneBackground: Catalogue<typeof nl> = {
  nl,
  en: {
    why: 'Only to mix the tables, so that you sit with people who do other work. It is never put with your answers, nobody gets to see it, and it is erased when the session closes.',
    level: 'Where do you work?',
    work: 'What kind of work do you do?',
    nothing: 'I would rather not say',
    levels: {
      rijk: 'Central government',
      gemeente: 'Municipality',
      provincie: 'Province',
      waterschap: 'Water authority',
      other: 'Somewhere else',
    },
    works: {
      'front-line': 'With citizens or companies',
      policy: 'Policy',
      execution: 'Execution',
      supervision: 'Supervision and enforcement',
      support: 'Support and operations',
      management: 'Management',
      other: 'Something else',
    },
  },
};
