/** What the picture of a review found, in a sentence. */
import type { ReviewPicture } from '../../shared/activities/review/picture.ts';
import type { Language } from '../../shared/deck/deck.ts';
import type { Catalogue } from './language.ts';

const nl = {
  sub: (people: number) => `wat ${people} mensen ermee zouden doen`,
  agreement: 'Afspraak',
  decision: 'Besluit',
  open: 'blijft staan',
};

const en: typeof nl = {
  sub: (people) => `what ${people} people would do with them`,
  agreement: 'Agreement',
  decision: 'Decision',
  open: 'stays',
};

export const reviewPictures: Catalogue<typeof nl> = { nl, en };

/** Of how many agreements most would keep; nobody is counted who left one open. */
export function reviewFinding({ agreements }: ReviewPicture, language: Language): string {
  const all = agreements.length;
  const keep = agreements.filter((each) => each.keep > each.change + each.drop).length;
  if (language === 'nl') {
    if (all === 0) return 'Er waren geen afspraken om op terug te kijken';
    if (keep === all) return all === 1 ? 'De meesten willen deze afspraak houden' : 'De meesten willen alle afspraken houden';
    if (keep === 0) return 'Geen afspraak blijft vanzelf staan';
    return `De meesten willen ${keep} van de ${all} afspraken houden`;
  }
  if (all === 0) return 'There were no agreements to look back on';
  if (keep === all) return all === 1 ? 'Most want to keep this agreement' : 'Most want to keep all agreements';
  if (keep === 0) return 'No agreement stays as a matter of course';
  return `Most want to keep ${keep} of the ${all} agreements`;
}
