/** The words that stand in cells for the fixed choices of the format, in both languages; reading knows them all. */
import { FAMILIES, LANGUAGES, LEVELS, QUALITIES, type CardKind, type Language, type QualityLabels } from '../../../shared/deck/deck.ts';

export type Words = Readonly<Record<Language, string>>;

/** One choice: the code of the format, the word that is written, and other words that are understood. */
export type ChoiceWord = { readonly code: string | boolean; readonly word: Words; readonly also?: readonly string[] };
export type Choice = readonly ChoiceWord[];

const QUALITY_WORDS: Readonly<Record<(typeof FAMILIES)[number], ChoiceWord>> = {
  bekwaam: { code: 'bekwaam', word: { nl: 'bekwaam', en: 'excellent' }, also: ['vakmanschap', 'capable', 'skilled'] },
  betrouwbaar: {
    code: 'betrouwbaar',
    word: { nl: 'betrouwbaar', en: 'ethical' },
    also: ['verantwoordelijkheid', 'reliable', 'trustworthy'],
  },
  betrokken: {
    code: 'betrokken',
    word: { nl: 'betrokken', en: 'engaged' },
    also: ['persoonlijke betrokkenheid', 'betrokkenheid', 'involved'],
  },
  none: { code: 'none', word: { nl: 'geen', en: 'none' }, also: ['-', 'geen van de drie', 'neither'] },
};
const LEVEL_WORDS: Readonly<Record<(typeof LEVELS)[number], ChoiceWord>> = {
  rijk: { code: 'rijk', word: { nl: 'rijk', en: 'national' }, also: ['rijksoverheid', 'national government', 'state'] },
  gemeente: { code: 'gemeente', word: { nl: 'gemeente', en: 'municipality' }, also: ['gemeenten', 'municipal', 'city'] },
  provincie: { code: 'provincie', word: { nl: 'provincie', en: 'province' }, also: ['provincies', 'provincial'] },
  waterschap: { code: 'waterschap', word: { nl: 'waterschap', en: 'water authority' }, also: ['waterschappen', 'water board'] },
  other: { code: 'other', word: { nl: 'anders', en: 'other' }, also: ['overig', 'andere'] },
};

export const FAMILY: Choice = FAMILIES.map((code) => QUALITY_WORDS[code]);
export const QUALITY: Choice = QUALITIES.map((code) => QUALITY_WORDS[code]);
export const LEVEL: Choice = LEVELS.map((code) => LEVEL_WORDS[code]);
export const YES_NO: Choice = [
  { code: true, word: { nl: 'ja', en: 'yes' }, also: ['j', 'y', 'true', 'waar', '1', 'x'] },
  { code: false, word: { nl: 'nee', en: 'no' }, also: ['n', 'false', 'onwaar', '0', 'neen'] },
];
export const WORK: Choice = [
  { code: 'alone', word: { nl: 'alleen', en: 'alone' }, also: ['individueel', 'individual', 'zelf'] },
  { code: 'table', word: { nl: 'tafel', en: 'table' }, also: ['aan tafel', 'per tafel', 'samen', 'at the table', 'together'] },
];
export const ANSWER: Choice = [
  { code: 'text', word: { nl: 'tekst', en: 'text' } },
  { code: 'none', word: { nl: 'geen', en: 'none' }, also: ['geen antwoord', 'no answer', 'nee', 'no'] },
];
export const LANGUAGE: Choice = [
  { code: 'nl', word: { nl: 'nl', en: 'nl' }, also: ['nederlands', 'dutch'] },
  { code: 'en', word: { nl: 'en', en: 'en' }, also: ['engels', 'english'] },
];

/** Names of the sheets, and of a kind in a sentence. */
export const SHEETS: Readonly<Record<CardKind | 'deck' | 'explanation', Words>> = {
  explanation: { nl: 'Uitleg', en: 'Explanation' },
  deck: { nl: 'Set', en: 'Deck' },
  values: { nl: 'Waarden', en: 'Values' },
  stories: { nl: 'Verhalen', en: 'Stories' },
  themes: { nl: 'Thema’s', en: 'Themes' },
  tasks: { nl: 'Opgaven', en: 'Tasks' },
  programmes: { nl: 'Draaiboeken', en: 'Programmes' },
};

/** A word without accents, capitals, spaces and signs: `Thema’s` and `THEMAS` are the same. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}

export function wordOf(choice: Choice, code: unknown, language: Language): string | null {
  return choice.find((each) => each.code === code)?.word[language] ?? null;
}

/**
 * What a cell means; undefined when it is none of the words.
 * @param labels what the deck calls the three qualities: their own names count first
 */
export function codeOf(choice: Choice, text: string, labels: Partial<QualityLabels> = {}): string | boolean | undefined {
  const word = bare(text) || text.trim();
  const same = (other: string): boolean => (bare(other) || other.trim()) === word;
  const standard = choice.find((each) => same(String(each.code)) || LANGUAGES.some((language) => same(each.word[language])));
  if (standard) return standard.code;
  const named = choice.find(({ code }) => {
    const label = labels[code as keyof QualityLabels];
    return label !== undefined && same(label);
  });
  return (named ?? choice.find(({ also }) => also?.some(same)))?.code;
}

export function wordsOf(choice: Choice, language: Language): string {
  return choice.map(({ word }) => word[language]).join(', ');
}
