/** Words under and around every picture of the group. The sentences that say what a picture found stand beside this file, per kind. */
import type { Language } from '../../shared/deck/deck.ts';
import type { Catalogue } from './language.ts';

/** Names as they stand on the cards of this room. */
export type Names = {
  readonly value: (id: string) => string;
  readonly quality: (id: string) => string;
  readonly pile: (id: string) => string;
  readonly choice: (id: string) => string;
};

export const pictures: Catalogue<{
  /** Before the finding, in the caption of the table. */
  readonly table: string;
  /** Opens the table. */
  readonly toggle: string;
  readonly value: string;
  readonly quality: string;
  readonly people: string;
  readonly choice: string;
  readonly share: string;
  readonly first: string;
  readonly second: string;
  readonly withheldTitle: string;
  readonly withheld: (people: number, needed: number) => string;
  /** What stands in the place of a number that is left out, and how it is read out. */
  readonly leftOut: string;
  readonly dotMeans: string;
  readonly rest: (more: number) => string;
  readonly more: (more: number) => string;
  readonly onFirstPile: (people: number, pile: string) => string;
  readonly onFirstPlace: (people: number) => string;
  readonly perPile: (people: number) => string;
  readonly unfinished: (people: number) => string;
  readonly weightMeans: string;
  readonly smallShifts: string;
  readonly chose: (people: number) => string;
  readonly noQuality: string;
  readonly other: string;
  readonly pass: string;
  readonly none: string;
  readonly piles: Readonly<Record<string, string>>;
}> = {
  nl: {
    table: 'Tabel',
    toggle: 'Toon als tabel',
    value: 'Waarde',
    quality: 'Kwaliteit',
    people: 'Mensen',
    choice: 'Keuze',
    share: 'Aandeel',
    first: 'Eerste keuze',
    second: 'Tweede keuze',
    withheldTitle: 'Nog te weinig antwoorden om te tonen',
    withheld: (people, needed) =>
      `${people === 0 ? 'Er is nog geen antwoord' : people === 1 ? 'Er is 1 antwoord' : `Er zijn ${people} antwoorden`}. Vanaf ${needed} tonen we het beeld, zo blijft iedereen anoniem.`,
    leftOut: 'niet getoond',
    dotMeans: 'Een punt: niemand, of te weinig mensen om te tonen.',
    rest: (more) => (more === 1 ? 'Nog 1 staat op je telefoon.' : `De andere ${more} staan op je telefoon.`),
    more: (more) => `en nog ${more}`,
    onFirstPile: (people, pile) => `zoveel van de ${people} legden de kaart op ${pile}`,
    onFirstPlace: (people) => `bij zoveel van de ${people} staat de kaart op één`,
    perPile: (people) => `hoeveel van de ${people} de kaart op elke stapel legden`,
    unfinished: (people) =>
      people === 1 ? 'Eén bord is nog niet klaar en telt niet mee.' : `${people} borden zijn nog niet klaar en tellen niet mee.`,
    weightMeans: 'hoe hoog de kaarten van elke kwaliteit gemiddeld liggen',
    smallShifts: 'Aantallen onder de vijf staan niet in het beeld.',
    chose: (people) => (people === 1 ? '1 deelnemer' : `${people} deelnemers`),
    noQuality: 'Geen kwaliteit',
    other: 'Anders',
    pass: 'Gepast',
    none: 'Niet gekozen',
    piles: { most: 'Meest', more: 'Meer', neutral: 'Neutraal', less: 'Minder', least: 'Minst' },
  },
  en: {
    table: 'Table',
    toggle: 'Show as a table',
    value: 'Value',
    quality: 'Quality',
    people: 'People',
    choice: 'Choice',
    share: 'Share',
    first: 'First choice',
    second: 'Second choice',
    withheldTitle: 'Too few answers to show yet',
    withheld: (people, needed) =>
      `${people === 0 ? 'There is no answer yet' : people === 1 ? 'There is 1 answer' : `There are ${people} answers`}. From ${needed} on we show the picture, so that everybody stays anonymous.`,
    leftOut: 'not shown',
    dotMeans: 'A dot: nobody, or too few people to show.',
    rest: (more) => (more === 1 ? '1 more is on your phone.' : `The other ${more} are on your phone.`),
    more: (more) => `and ${more} more`,
    onFirstPile: (people, pile) => `how many of the ${people} put the card on ${pile}`,
    onFirstPlace: (people) => `with how many of the ${people} the card comes first`,
    perPile: (people) => `how many of the ${people} put the card on each pile`,
    unfinished: (people) =>
      people === 1 ? 'One board is not done yet and does not count.' : `${people} boards are not done yet and do not count.`,
    weightMeans: 'how high the cards of each quality lie on average',
    smallShifts: 'Counts under five are not in the picture.',
    chose: (people) => (people === 1 ? '1 participant' : `${people} participants`),
    noQuality: 'No quality',
    other: 'Something else',
    pass: 'Passed',
    none: 'Did not choose',
    piles: { most: 'Most', more: 'More', neutral: 'Neutral', less: 'Less', least: 'Least' },
  },
};

/** A name inside a sentence: between quotation marks, without the soft hyphens of the card. */
export const quoted = (name: string): string => `‘${name.replaceAll('\u00ad', '')}’`;

/** ‘A’, ‘B’ en ‘C’. */
export function listed(parts: readonly string[], language: Language): string {
  const and = language === 'nl' ? ' en ' : ' and ';
  return parts.length < 2 ? (parts[0] ?? '') : parts.slice(0, -1).join(', ') + and + parts.at(-1);
}

export const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** The items with the highest count above zero: one, several when they are level, none when nothing counts. */
export function leaders<Item extends { readonly count: number | null }>(items: readonly Item[]): readonly Item[] {
  const most = Math.max(0, ...items.map((item) => item.count ?? 0));
  return most === 0 ? [] : items.filter((item) => item.count === most);
}

/** Percentages only from a hundred people on; below that a share is told in words. */
export function shareWords(percent: number, people: number, language: Language): string {
  if (people >= 100) return language === 'nl' ? `${percent} %` : `${percent}%`;
  const words = FRACTIONS[language];
  if (percent < 5) return words.few;
  const nearest = words.known.toSorted((a, b) => Math.abs(a[0] - percent) - Math.abs(b[0] - percent))[0] ?? [percent, ''];
  const away = percent - nearest[0];
  return Math.abs(away) < 1 ? nearest[1] : away > 0 ? `${words.over} ${nearest[1]}` : `${words.under} ${nearest[1]}`;
}

const FRACTIONS: Catalogue<{
  readonly few: string;
  readonly over: string;
  readonly under: string;
  readonly known: readonly (readonly [number, string])[];
}> = {
  nl: {
    few: 'heel weinig',
    over: 'ruim',
    under: 'bijna',
    known: [
      [10, 'een tiende'],
      [20, 'een vijfde'],
      [25, 'een kwart'],
      [33, 'een derde'],
      [40, 'twee vijfde'],
      [50, 'de helft'],
      [60, 'drie vijfde'],
      [67, 'twee derde'],
      [75, 'drie kwart'],
      [100, 'alles'],
    ],
  },
  en: {
    few: 'very little',
    over: 'just over',
    under: 'nearly',
    known: [
      [10, 'a tenth'],
      [20, 'a fifth'],
      [25, 'a quarter'],
      [33, 'a third'],
      [40, 'two fifths'],
      [50, 'half'],
      [60, 'three fifths'],
      [67, 'two thirds'],
      [75, 'three quarters'],
      [100, 'all'],
    ],
  },
};
