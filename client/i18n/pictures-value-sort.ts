/** What the pictures of a value sort found, each in one sentence. Pure: the same numbers give the same words. */
import type { Language } from '../../shared/deck/deck.ts';
import type { Lens, LensShiftPicture, ValueSortPicture } from '../../shared/activities/value-sort/picture.ts';
import type { Catalogue } from './language.ts';
import { leaders, listed, quoted, times, type Names } from './pictures.ts';

/** The lens inside a sentence. */
const lensWords: Catalogue<Readonly<Record<Lens, string>>> = {
  nl: { personal: 'persoonlijk', professional: 'in het werk', organisation: 'in de organisatie' },
  en: { personal: 'personally', professional: 'at work', organisation: 'in the organisation' },
};

/** The lens at the head of a column. */
export const lensNames: Catalogue<Readonly<Record<Lens, string>>> = {
  nl: { personal: 'Persoonlijk', professional: 'In het werk', organisation: 'In de organisatie' },
  en: { personal: 'Personal', professional: 'At work', organisation: 'In the organisation' },
};

/** @param pictureId one of top, divided, never, heat, weight. */
export function valueSortFinding(pictureId: string, picture: ValueSortPicture, names: Names, language: Language): string {
  switch (pictureId) {
    case 'top':
      return topFinding(picture, names, language);
    case 'divided':
      return dividedFinding(picture, names, language);
    case 'never':
      return neverFinding(picture.never.length, language);
    case 'heat':
      return heatFinding(picture, names, language);
    default:
      return weightFinding(picture, names, language);
  }
}

function topFinding({ top, piles }: ValueSortPicture, names: Names, language: Language): string {
  const best = leaders(top);
  const ranked = piles.length === 1;
  const count = best[0]?.count ?? 0;
  const which = listed(
    best.map((row) => quoted(names.value(row.value))),
    language,
  );
  if (language === 'nl') {
    const where = ranked ? 'op één' : 'bovenaan';
    if (best.length === 0) return 'Per waarde zijn de aantallen te klein om te tonen';
    if (best.length === 1) return `${which} ligt het vaakst ${where}`;
    return `${best.length > 2 ? `${best.length} waarden` : which} liggen het vaakst ${where}: elk ${count} keer`;
  }
  const where = ranked ? 'first' : 'on top';
  if (best.length === 0) return 'Per value the counts are too small to show';
  if (best.length === 1) return `${which} lies ${where} most often`;
  return `${best.length > 2 ? `${best.length} values` : which} lie ${where} most often: ${times(count)} each`;
}

function dividedFinding({ divided }: ValueSortPicture, names: Names, language: Language): string {
  const most = divided[0];
  if (most === undefined)
    return language === 'nl'
      ? 'Er is geen verschil over een waarde dat we kunnen tonen'
      : 'There is no difference about a value that we can show';
  const which = quoted(names.value(most));
  return language === 'nl' ? `Over ${which} lopen jullie het verst uiteen` : `You differ most on ${which}`;
}

export function neverFinding(count: number, language: Language): string {
  if (language === 'nl') {
    if (count === 0) return 'Elke waarde ligt bij iemand bovenaan';
    return count === 1 ? 'Eén waarde legde niemand bovenaan' : `${count} waarden legde niemand bovenaan`;
  }
  if (count === 0) return 'Every value lies on top with somebody';
  return count === 1 ? 'Nobody put this one value on top' : `Nobody put these ${count} values on top`;
}

/** The strongest agreement at either end; the middle pile holds most cards, so it says least. */
function heatFinding({ heat, piles, people }: ValueSortPicture, names: Names, language: Language): string {
  const ends = [...new Set([0, piles.length - 1])];
  const cells = heat.flatMap((row) => ends.map((i) => ({ value: row.value, pile: piles[i] ?? '', count: row.counts[i] ?? null })));
  const [best] = leaders(cells);
  if (!best || best.count === null) return language === 'nl' ? 'Zo liggen de kaarten' : 'This is how the cards lie';
  const which = quoted(names.value(best.value));
  const pile = names.pile(best.pile);
  if (language === 'nl') return `${best.count} van de ${people} ${best.count === 1 ? 'legde' : 'legden'} ${which} op ${pile}`;
  return `${best.count} of the ${people} put ${which} on ${pile}`;
}

/** Cards without a quality can weigh most of all; then the sentence says that it is about the three. */
function weightFinding({ weight }: ValueSortPicture, names: Names, language: Language): string {
  const best = leaders(weight.filter((row) => row.quality !== 'none').map((row) => ({ quality: row.quality, count: row.percent })));
  const which = listed(
    best.map((row) => names.quality(row.quality)),
    language,
  );
  const ofThree = weight.some((row) => row.quality === 'none' && row.percent >= (best[0]?.count ?? 0));
  if (language === 'nl') {
    if (best.length === 0) return 'Wat het zwaarst weegt, kunnen we bij deze aantallen niet tonen';
    if (ofThree) return `Van de drie kwaliteiten ${best.length === 1 ? 'weegt' : 'wegen'} ${which} het zwaarst`;
    return best.length === 1 ? `${which} weegt bij jullie het zwaarst` : `${which} wegen bij jullie het zwaarst`;
  }
  if (best.length === 0) return 'What weighs most can not be shown with these counts';
  if (ofThree) return `Of the three qualities ${which} ${best.length === 1 ? 'weighs' : 'weigh'} most`;
  return best.length === 1 ? `${which} weighs most with you` : `${which} weigh most with you`;
}

/** The largest difference between two lenses. */
export function shiftFinding({ shifts, from, to }: LensShiftPicture, names: Names, language: Language): string {
  const words = lensWords[language];
  const [most] = shifts;
  if (language === 'nl') {
    if (!most) return 'We zien geen verschuiving die we kunnen tonen';
    return `${quoted(names.value(most.value))}: ${words[from]} ${most.from} keer bovenaan, ${words[to]} ${most.to} keer`;
  }
  if (!most) return 'There is no shift that we can show';
  return `${quoted(names.value(most.value))}: ${words[from]} on top ${times(most.from)}, ${words[to]} ${times(most.to)}`;
}
