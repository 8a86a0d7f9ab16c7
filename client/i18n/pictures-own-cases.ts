/** What the dots on own cases found, in one sentence. Pure: the same numbers give the same words. */
import type { CaseVotesPicture } from '../../shared/activities/own-cases/picture.ts';
import type { Language } from '../../shared/deck/deck.ts';
import type { Catalogue } from './language.ts';
import { listed, quoted } from './pictures.ts';

export const ownCasesPictures: Catalogue<{ readonly case: string; readonly dots: string; readonly sub: (people: number) => string }> = {
  nl: { case: 'Casus', dots: 'Stippen', sub: (people) => (people === 1 ? '1 deelnemer stemde' : `${people} deelnemers stemden`) },
  en: { case: 'Case', dots: 'Dots', sub: (people) => (people === 1 ? '1 participant voted' : `${people} participants voted`) },
};

export function caseVotesFinding({ cases }: CaseVotesPicture, language: Language): string {
  const most = Math.max(0, ...cases.map(({ dots }) => dots));
  const first = cases.filter(({ dots }) => dots === most);
  const nl = language === 'nl';
  if (cases.length === 0) return nl ? 'Er ligt geen casus op tafel' : 'There is no case on the table';
  if (most === 0) return nl ? 'Nog geen casus heeft een stip' : 'No case has a dot yet';
  if (first.length > 3) return nl ? `${first.length} casussen gaan gelijk op` : `${first.length} cases are level`;
  const names = listed(
    first.map(({ title }) => quoted(title)),
    language,
  );
  if (first.length > 1) return nl ? `${names} gaan gelijk op` : `${names} are level`;
  return nl ? `${names} raakt de groep het meest` : `${names} grips the group most`;
}
