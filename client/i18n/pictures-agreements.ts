/** What the support for proposals found, in one sentence. Pure: the same numbers give the same words. */
import type { SupportPicture } from '../../shared/activities/agreements/picture.ts';
import type { Language } from '../../shared/deck/deck.ts';
import type { Catalogue } from './language.ts';

export const agreementsPictures: Catalogue<{
  readonly proposal: string;
  readonly support: string;
  readonly sub: (people: number) => string;
}> = {
  nl: { proposal: 'Voorstel', support: 'Steun', sub: (people) => `hoeveel van de ${people} achter dit voorstel staan` },
  en: { proposal: 'Proposal', support: 'Support', sub: (people) => `how many of the ${people} stand behind this proposal` },
};

/** @param valueOf the name of a value. */
export function supportFinding({ proposals, people }: SupportPicture, valueOf: (id: string) => string, language: Language): string {
  const nl = language === 'nl';
  const [first, second] = proposals;
  if (!first) return nl ? 'Er ligt nog geen voorstel op tafel' : 'There is no proposal on the table yet';
  if (first.support === 0) return nl ? 'Nog geen voorstel heeft steun' : 'No proposal has support yet';
  if (first.support === second?.support)
    return nl
      ? `Meerdere voorstellen hebben evenveel steun: ${first.support} van de ${people}`
      : `Several proposals have the same support: ${first.support} of ${people}`;
  const value = valueOf(first.value);
  return nl
    ? `${first.support} van de ${people} staan achter een voorstel onder ‘${value}’`
    : `${first.support} of ${people} stand behind a proposal under ‘${value}’`;
}
