/** Words of the picture that lays an earlier gathering beside this one. */
import type { Language } from '../../shared/deck/deck.ts';
import type { Catalogue } from './language.ts';
import { quoted, type Names } from './pictures.ts';

const nl = {
  none: 'Onder deze bril is in dit traject nog niet eerder gesorteerd',
  sub: (pile: string) => `in procenten: bij hoeveel mensen de kaart op ${pile} lag`,
  note: 'Er kunnen andere mensen zijn dan toen.',
  now: 'Nu',
  people: (n: number) => `${n} mensen`,
};

const en: typeof nl = {
  none: 'In this series nobody sorted under this lens before',
  sub: (pile) => `in percent: with how many people the card lay on ${pile}`,
  note: 'Other people may be here than then.',
  now: 'Now',
  people: (n) => `${n} people`,
};

export const earlierWords: Catalogue<typeof nl> = { nl, en };

/** Percents; null is not shown. */
type Row = { readonly value: string; readonly then: number | null; readonly now: number | null };

/** Says the largest difference between two percents that are both shown; without one only what stands beside each other. */
export function earlierFinding(rows: readonly Row[], names: Names, language: Language): string {
  if (rows.length === 0) return language === 'nl' ? 'Er is geen verschil dat we kunnen tonen' : 'There is no difference that we can show';
  const known = rows.flatMap(({ value, then, now }) => (then === null || now === null || then === now ? [] : [{ value, by: now - then }]));
  const most = known.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))[0];
  if (!most) return language === 'nl' ? 'Wat toen bovenaan lag, en nu' : 'What lay on top then, and now';
  const value = quoted(names.value(most.value));
  if (language === 'nl') return most.by > 0 ? `${value} ligt nu vaker bovenaan` : `${value} ligt nu minder vaak bovenaan`;
  return most.by > 0 ? `${value} lies on top more often now` : `${value} lies on top less often now`;
}
