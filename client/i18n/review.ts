/** Words of a review of agreements that phone, console and screen share. */
import type { Outcome, Verdict } from '../../shared/activities/review/verdict.ts';
import type { Catalogue } from './language.ts';

const nl = {
  /** What somebody says of an agreement. */
  verdicts: { keep: 'Houden', change: 'Aanpassen', drop: 'Loslaten' } as Readonly<Record<Verdict, string>>,
  /** What the group made of it. */
  outcomes: { kept: 'Dit houden we', changed: 'Dit pasten we aan', dropped: 'Dit laten we los' } as Readonly<Record<Outcome, string>>,
  undecided: 'Nog niet besproken: blijft staan',
  said: (_done: number, people: number) => `van de ${people} keken terug`,
  from: (date: string) => `Afgesproken op ${date}`,
  settings: 'Hier valt niets in te stellen. De afspraken van de vorige bijeenkomst in dit traject komen vanzelf terug.',
  none: 'Van de vorige bijeenkomst zijn geen afspraken bewaard. Sla dit onderdeel gerust over.',
};

const en: typeof nl = {
  verdicts: { keep: 'Keep', change: 'Change', drop: 'Let go' },
  outcomes: { kept: 'We keep this', changed: 'We changed this', dropped: 'We let this go' },
  undecided: 'Not discussed yet: it stays',
  said: (_done, people) => `of the ${people} looked back`,
  from: (date) => `Agreed on ${date}`,
  settings: 'There is nothing to set. The agreements of the last gathering in this series come back by themselves.',
  none: 'No agreements were kept from the last gathering. Feel free to skip this part.',
};

export const reviewWords: Catalogue<typeof nl> = { nl, en };
