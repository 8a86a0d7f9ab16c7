/** Words of a review of agreements that phone, console and screen share. */
import type { Outcome, Verdict } from '../../shared/activities/review/verdict.ts';
import type { Catalogue } from './language.ts';

const nl = {
  /** What somebody says of an agreement. */
  verdicts: { keep: 'Houden', change: 'Aanpassen', drop: 'Loslaten' } as Readonly<Record<Verdict, string>>,
  /** What the group made of it. */
  outcomes: { kept: 'Dit houden we', changed: 'Dit pasten we aan', dropped: 'Dit laten we los' } as Readonly<Record<Outcome, string>>,
  undecided: 'Nog niet besproken: blijft staan',
  from: (date: string) => `Afgesproken op ${date}`,
  none: 'Van de vorige bijeenkomst zijn geen afspraken bewaard. Sla dit onderdeel gerust over.',
};

const en: typeof nl = {
  verdicts: { keep: 'Keep', change: 'Change', drop: 'Let go' },
  outcomes: { kept: 'We keep this', changed: 'We changed this', dropped: 'We let this go' },
  undecided: 'Not discussed yet: it stays',
  from: (date) => `Agreed on ${date}`,
  none: 'No agreements were kept from the last gathering. Feel free to skip this part.',
};

export const reviewWords: Catalogue<typeof nl> = { nl, en };
