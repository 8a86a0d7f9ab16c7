/** Words of agreements that phone, console and screen share. */
import type { Level } from '../../shared/activities/agreements/rule.ts';
import type { Language } from '../../shared/deck/deck.ts';
import type { Catalogue } from './language.ts';

const nl = {
  /** Before every rule; the rule goes on from here. */
  stem: 'Bij ons betekent dit dat wij',
  levels: {
    politics: 'Politiek',
    society: 'Samenleving',
    profession: 'Professionaliteit',
    culture: 'Bedrijfscultuur',
  } as Readonly<Record<Level, string>>,
  watches: (owner: string) => `Bewaakt door ${owner}`,
  review: (date: string) => `Terugkijken op ${date}`,
};

const en: typeof nl = {
  stem: 'With us this means that we',
  levels: { politics: 'Politics', society: 'Society', profession: 'Professionalism', culture: 'Culture at work' },
  watches: (owner) => `Watched over by ${owner}`,
  review: (date) => `Look back on ${date}`,
};

export const agreementsWords: Catalogue<typeof nl> = { nl, en };

/** @param review as 2026-11-25. */
export function reviewDate(review: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${review}T00:00:00Z`),
  );
}
