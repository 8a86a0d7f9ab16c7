/** Problems in words, for the person who writes the deck: what is wrong and how to mend it. */
import type { Language } from './deck.ts';
import type { Found, ProblemCode } from './problem.ts';

const WORDS: Readonly<Record<ProblemCode, Readonly<Record<Language, string>>>> = {
  'unknown-field': { nl: 'Het veld ‘{field}’ bestaat niet.', en: 'There is no field ‘{field}’.' },
  'missing-field': { nl: 'Het veld ‘{field}’ ontbreekt.', en: 'The field ‘{field}’ is missing.' },
  'not-text': {
    nl: 'Hier hoort tekst te staan. Zet er rechte aanhalingstekens omheen als het een getal of ja/nee lijkt.',
    en: 'This should be text. Put straight quotes around it when it looks like a number or yes/no.',
  },
  'not-number': { nl: 'Hier hoort een heel getal te staan.', en: 'This should be a whole number.' },
  'not-boolean': { nl: 'Hier hoort true of false te staan.', en: 'This should be true or false.' },
  'not-list': { nl: 'Hier hoort een lijst te staan.', en: 'This should be a list.' },
  'not-fields': { nl: 'Hier horen velden met een naam te staan.', en: 'These should be fields with a name.' },
  'not-one-of': {
    nl: 'Hier staat {received}. Dit mag alleen zijn: {allowed}.',
    en: 'This says {received}. It can only be: {allowed}.',
  },
  'too-small': { nl: 'Dit getal is minstens {limit}.', en: 'This number is at least {limit}.' },
  'too-large': { nl: 'Dit getal is hoogstens {limit}.', en: 'This number is at most {limit}.' },
  'option-id': { nl: 'Een optie heet a, b, c, d of e.', en: 'An option is called a, b, c, d or e.' },
  'bad-id': {
    nl: 'Een id heeft alleen kleine letters, cijfers en streepjes, hoogstens 60 tekens.',
    en: 'An id has only lower-case letters, digits and hyphens, at most 60 characters.',
  },
  'bad-colour': { nl: 'Een kleur schrijf je als #1a2b3c.', en: 'Write a colour as #1a2b3c.' },
  'bad-logo': {
    nl: 'Een logo is een PNG-, JPEG- of WebP-plaatje van hoogstens 100 kB.',
    en: 'A logo is a PNG, JPEG or WebP picture of at most 100 kB.',
  },
  empty: { nl: 'Dit mag niet leeg zijn.', en: 'This can’t be empty.' },
  'too-few': { nl: 'Hier horen er minstens {limit} te staan.', en: 'There should be at least {limit} here.' },
  'too-long': { nl: 'Dit zijn {length} tekens; hoogstens {limit} passen.', en: 'These are {length} characters; at most {limit} fit.' },
  'too-many': { nl: 'Hier mogen er hoogstens {limit} staan.', en: 'There can be at most {limit} here.' },
  'double-id': { nl: 'Het id ‘{id}’ staat er twee keer.', en: 'The id ‘{id}’ is there twice.' },
  'one-quality': {
    nl: 'Hier horen minstens twee verschillende kwaliteiten te staan.',
    en: 'There should be at least two different qualities here.',
  },
  'unknown-value': {
    nl: 'De waardekaart ‘{id}’ staat in geen enkele set in deze taal.',
    en: 'No deck in this language has the value card ‘{id}’.',
  },
  'story-short': {
    nl: 'Het verhaal heeft {words} woorden. Vanaf 150 gaat het leven.',
    en: 'The story has {words} words. It comes alive from 150.',
  },
  'story-long': {
    nl: 'Het verhaal heeft {words} woorden. Boven 350 haakt de zaal af.',
    en: 'The story has {words} words. Above 350 you lose the room.',
  },
  'explanation-long': {
    nl: 'Dit zijn {length} tekens. Onder 100 past het op elke telefoon.',
    en: 'These are {length} characters. Under 100 it fits every phone.',
  },
  wrong: { nl: 'Dit klopt niet.', en: 'This is not right.' },
};

export function sentenceOf({ code, names }: Pick<Found, 'code' | 'names'>, language: Language): string {
  return WORDS[code][language].replaceAll(/\{(\w+)\}/g, (_whole, name: string) => String(names[name] ?? ''));
}
