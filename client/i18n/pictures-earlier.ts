/** Words of the picture that lays an earlier gathering beside this one. */
import type { Language } from '../../shared/deck/deck.ts';
import type { Catalogue } from './language.ts';
import { quoted, type Names } from './pictures.ts';

const nl = {
  none: 'Onder deze bril is in dit traject nog niet eerder gesorteerd',
  sub: (pile: string) => `in procenten: bij hoeveel mensen de kaart op ${pile} lag`,
  note: 'Er kunnen andere mensen zijn dan toen; het is geen meting van dezelfde groep.',
  then: (date: string, people: number) => `${date} (${people} mensen)`,
  now: (people: number) => `Nu (${people} mensen)`,
};

const en: typeof nl = {
  none: 'In this series nobody sorted under this lens before',
  sub: (pile) => `in percent: with how many people the card lay on ${pile}`,
  note: 'Other people may be here than then; it is no measurement of the same group.',
  then: (date, people) => `${date} (${people} people)`,
  now: (people) => `Now (${people} people)`,
};

export const earlierWords: Catalogue<typeof nl> = { nl, en };

type Shift = { readonly value: string; readonly from: number; readonly to: number };

/** @param most the largest shift, in percent; null when none can be shown. */
export function earlierFinding(most: Shift | null, names: Names, language: Language): string {
  if (!most) return language === 'nl' ? 'Er is geen verschil dat we kunnen tonen' : 'There is no difference that we can show';
  const value = quoted(names.value(most.value));
  if (most.to === most.from) return language === 'nl' ? 'De groep ligt zoals de vorige keer' : 'The group lies as it did last time';
  if (language === 'nl') return most.to > most.from ? `${value} ligt nu vaker bovenaan` : `${value} ligt nu minder vaak bovenaan`;
  return most.to > most.from ? `${value} lies on top more often now` : `${value} lies on top less often now`;
}
