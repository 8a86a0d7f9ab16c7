/** The words of a report, in both languages: whoever reads it need not speak that of the room. */
import type { Language } from '../deck/deck.ts';
import type { Harvest } from './harvest.ts';

const people = (n: number): string => (n === 1 ? '1 deelnemer' : `${n} deelnemers`);
const peopleEn = (n: number): string => (n === 1 ? '1 participant' : `${n} participants`);

const nl = {
  subtitle: (date: string, n: number) => `Oogst van ${date} · ${people(n)}`,
  hidden: 'niet getoond',
  hiddenMeans: 'Een punt betekent niet getoond: niemand, te weinig mensen om te tonen, of weggelaten om anderen te beschermen.',
  programme: 'Het draaiboek',
  programmeTable: 'De onderdelen en hun tijd',
  moved: {
    table: 'Wat het meest bewoog',
    what: 'Waar',
    people: 'Bewogen',
    of: 'Van de',
    note: 'Zoveel mensen waren het minstens: kleine groepjes tellen niet mee, en wie met een ander van plek wisselde zie je niet.',
  },
  activity: 'Onderdeel',
  minutes: 'Minuten',
  total: 'Samen',
  lens: 'Bril',
  ownCase: 'Een eigen casus',
  ownCaseText: 'De groep sprak over een casus van iemand uit de zaal. Wie hem inbracht, hield hem binnen deze sessie.',
  nothing: 'In dit onderdeel is niets vastgelegd.',
  tooFew: 'Er waren te weinig antwoorden om te tonen. Zo blijft iedereen anoniem.',
  basis: (n: number) => `${people(n)} ${n === 1 ? 'telt' : 'tellen'} mee.`,
  people: 'Mensen',
  share: 'Aandeel in %',
  mean: 'Gemiddeld',
  quality: 'Kwaliteit',
  value: 'Waarde',
  choice: 'Keuze',
  from: 'Van',
  to: 'Naar',
  quotes: 'In hun eigen woorden',
  notAdopted: 'Voorgesteld en niet aangenomen',
  cases: 'Casussen die mee mochten',
  caseParts: { happened: 'Wat er gebeurde', interests: 'Wiens belangen', hard: 'Wat het moeilijk maakte', did: 'Wat ik deed' },
  agreements: 'Onze afspraken',
  agreement: 'Afspraak',
  means: 'Bij ons betekent dit dat wij…',
  owner: 'Wie let erop',
  review: 'Opnieuw bekijken op',
  level: 'Niveau',
  levels: { politics: 'Politiek', society: 'Samenleving', profession: 'Professionaliteit', culture: 'Bedrijfscultuur' },
  lenses: { personal: 'Persoonlijk', professional: 'In het werk', organisation: 'In de organisatie' },
  scale: {
    figure: 'Cijfer',
    low: 'laagste',
    high: 'hoogste',
    passed: 'Zonder cijfer',
    meanIs: (mean: string) => `Gemiddeld ${mean}.`,
  },
  collected: {
    answer: 'In hun woorden',
    dots: 'Stippen',
  },
  generic: { table: 'Wat er geteld is', what: 'Wat', count: 'Aantal' },
  withheld: 'Wat er niet in staat, en waarom',
  withheldTable: 'Per onderdeel',
  why: 'Waarom',
  withheldLead: 'In deze oogst staat van niemand wie wat antwoordde. De draad tussen mensen en antwoorden is bij het sluiten gewist.',
  withheldWhy: {
    'too-few': 'Er waren te weinig antwoorden (minder dan vijf) om een beeld te tonen.',
    'small-groups': 'Aantallen van één tot vier mensen zijn weggelaten, en soms een groter aantal of een nul die ze zou verraden.',
    'way-round': 'Aantallen die samen met een ander onderdeel een kleine groep zouden verraden, zijn weggelaten.',
    'own-case': 'De casus en de uitkomst zijn weggelaten, omdat wie hem inbracht dat niet vrijgaf.',
  },
  withheldQuotes: 'Zinnen staan er alleen in als de begeleider erom vroeg en de schrijver ja zei. De volgorde van zinnen betekent niets.',
  withheldOut: (titles: string) => `De begeleider liet weg: ${titles}.`,
};

const en: typeof nl = {
  subtitle: (date, n) => `Harvest of ${date} · ${peopleEn(n)}`,
  hidden: 'not shown',
  hiddenMeans: 'A dot means not shown: nobody, too few people to show, or left out to protect others.',
  programme: 'The programme',
  programmeTable: 'The activities and their time',
  moved: {
    table: 'What moved most',
    what: 'Where',
    people: 'Moved',
    of: 'Out of',
    note: 'At least so many people: small groups do not count, and people who changed places with each other cannot be seen.',
  },
  activity: 'Activity',
  minutes: 'Minutes',
  total: 'Together',
  lens: 'Lens',
  ownCase: 'A case of our own',
  ownCaseText: 'The group spoke about a case of somebody in the room. Whoever brought it kept it inside this session.',
  nothing: 'Nothing was laid down in this activity.',
  tooFew: 'There were too few answers to show. That way everybody stays anonymous.',
  basis: (n) => `${peopleEn(n)} ${n === 1 ? 'counts' : 'count'}.`,
  people: 'People',
  share: 'Share in %',
  mean: 'Mean',
  quality: 'Quality',
  value: 'Value',
  choice: 'Choice',
  from: 'From',
  to: 'To',
  quotes: 'In their own words',
  notAdopted: 'Proposed and not adopted',
  cases: 'Cases that could come along',
  caseParts: { happened: 'What happened', interests: 'Whose interests', hard: 'What made it hard', did: 'What I did' },
  agreements: 'Our agreements',
  agreement: 'Agreement',
  means: 'With us this means that we…',
  owner: 'Who watches over it',
  review: 'To be looked at again on',
  level: 'Level',
  levels: { politics: 'Politics', society: 'Society', profession: 'Profession', culture: 'Culture of the organisation' },
  lenses: { personal: 'Personal', professional: 'At work', organisation: 'In the organisation' },
  scale: {
    figure: 'Figure',
    low: 'lowest',
    high: 'highest',
    passed: 'Without a figure',
    meanIs: (mean) => `Mean ${mean}.`,
  },
  collected: {
    answer: 'In their words',
    dots: 'Dots',
  },
  generic: { table: 'What was counted', what: 'What', count: 'Count' },
  withheld: 'What is not in here, and why',
  withheldTable: 'Per activity',
  why: 'Why',
  withheldLead: 'Nothing in this harvest says who answered what. The links between people and answers were erased at closing.',
  withheldWhy: {
    'too-few': 'There were too few answers (fewer than five) to show a picture.',
    'small-groups': 'Counts of one to four people were left out, and sometimes a larger count or a zero that would give them away.',
    'way-round': 'Counts that would give away a small group together with another activity were left out.',
    'own-case': 'The case and its outcome were left out, because whoever brought it did not let it out.',
  },
  withheldQuotes:
    'Sentences are in here only when the facilitator asked for them and their author said yes. The order of sentences means nothing.',
  withheldOut: (titles) => `The facilitator left out: ${titles}.`,
};

export const REPORT_WORDS = { nl, en } as const;
export type ReportWords = typeof nl;

/** 25 november 2026, of a day as 2026-11-25. Without the clock: a day is a day in every time zone. */
export function dayIn(language: Language, day: Harvest['room']['heldOn']): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[language][Number(month) - 1] ?? month} ${year}`;
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** One decimal, with the comma or point of the language. */
export function decimal(mean: number, language: Language): string {
  return mean.toFixed(1).replace('.', language === 'nl' ? ',' : '.');
}
