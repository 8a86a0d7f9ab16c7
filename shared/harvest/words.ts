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
  quotes: 'In hun eigen woorden',
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
  sort: {
    heat: (lens: string) => `Hoe de kaarten liggen: ${lens}`,
    weight: (lens: string) => `Gewicht van de kwaliteiten: ${lens}`,
    ranked: 'Op één',
    unfinished: (n: number) => (n === 1 ? 'Eén bord was niet klaar en telt niet mee.' : `${n} borden waren niet klaar en tellen niet mee.`),
    divided: 'Het meest verdeeld',
    never: 'Bij niemand bovenaan',
    shift: 'Wat verschuift tussen de brillen: hoe vaak bovenaan',
    piles: { most: 'Meest', more: 'Meer', neutral: 'Neutraal', less: 'Minder', least: 'Minst' },
  },
  dilemma: {
    question: 'De vraag',
    choices: 'Wat de groep koos',
    first: 'Eerste keuze',
    second: 'Tweede keuze',
    movement: 'Hoe de groep bewoog tussen de eerste en de tweede keuze',
    from: 'Van',
    to: 'Naar',
    moved: (n: number, least: boolean) =>
      n === 0 && least
        ? 'Hoeveel mensen de tweede keer iets anders kozen, tonen we niet: de groepjes zijn te klein.'
        : `${least ? 'Zeker ' : ''}${people(n)} ${n === 1 ? 'koos' : 'kozen'} de tweede keer iets anders.`,
    sure: (first: string | null, second: string | null) =>
      `Hoe zeker, van 1 tot 5: ${[first === null ? null : `eerst ${first}`, second === null ? null : `later ${second}`].filter(Boolean).join(', ')}.`,
    values: 'Waarden achter de keuze',
    topValues: 'Eigen topwaarden bij de keuze',
    chose: 'Kozen dit',
    qualities: 'De kwaliteiten in de gespeelde kaarten',
    twists: 'Maar wat als…?',
    tipped: (twist: string) => `Het omslagpunt: “${twist}”`,
    other: 'Anders',
    pass: 'Gepast',
    none: 'Niet gekozen',
  },
  scale: {
    figure: 'Cijfer',
    low: 'laagste',
    high: 'hoogste',
    passed: 'Zonder cijfer',
    checkIn: 'Hoe iedereen binnenkwam',
    words: 'De woorden waarmee iedereen binnenkwam',
    word: 'Woord',
    evaluation: 'Wat de groep van de bijeenkomst vond',
    meanIs: (mean: string) => `Gemiddeld ${mean}.`,
  },
  three: {
    before: 'Hoe de groep het beoordeelde',
    after: 'Na het gesprek',
    shift: (quality: string) => `Wat er verschoof: ${quality}`,
    weakest: (names: string) => `Het zwakst: ${names}.`,
    bands: { low: 'Laag (1 tot 3)', middle: 'Midden (4)', high: 'Hoog (5 tot 7)', pass: 'Gepast', none: 'Niet gegeven' },
  },
  rings: {
    fullest: 'Kaarten per ring',
    items: 'Waar de kaarten liggen',
    cards: 'Kaarten',
    ring: 'Ring',
    item: 'Kaart',
    names: { self: 'Mijzelf', others: 'Anderen', workplace: 'Werkplek', profession: 'Beroep', society: 'Samenleving', aside: 'Opzij' },
  },
  collected: {
    answers: 'Wat er bedacht is',
    questions: 'Vragen aan de spreker',
    group: 'Groep',
    answer: 'In hun woorden',
    dots: 'Stippen',
    cases: 'Stippen voor de casussen',
    case: 'Casus',
    proposals: 'Steun voor voorstellen',
    support: 'Steun',
  },
  tables: {
    boards: 'Wat er op de borden van de tafels ligt',
    alone: 'Op hoeveel borden een waarde ligt',
    table: (n: number) => `Tafel ${n}`,
    count: 'Tafels',
    busy: (n: number) => (n === 1 ? 'Eén tafel was het nog niet eens.' : `${n} tafels waren het nog niet eens.`),
    small: (n: number) => (n === 1 ? 'Eén tafel is te klein om te tonen.' : `${n} tafels zijn te klein om te tonen.`),
  },
  generic: { table: 'Wat er geteld is', what: 'Wat', count: 'Aantal' },
  withheld: 'Wat er niet in staat, en waarom',
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
  quotes: 'In their own words',
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
  sort: {
    heat: (lens) => `How the cards lie: ${lens}`,
    weight: (lens) => `Weight of the qualities: ${lens}`,
    ranked: 'Ranked first',
    unfinished: (n) => (n === 1 ? 'One board was not done and does not count.' : `${n} boards were not done and do not count.`),
    divided: 'Most divided',
    never: 'On top with nobody',
    shift: 'What shifts between the lenses: how often on top',
    piles: { most: 'Most', more: 'More', neutral: 'Neutral', less: 'Less', least: 'Least' },
  },
  dilemma: {
    question: 'The question',
    choices: 'What the group chose',
    first: 'First choice',
    second: 'Second choice',
    movement: 'How the group moved between the first and the second choice',
    from: 'From',
    to: 'To',
    moved: (n, least) =>
      n === 0 && least
        ? 'How many people chose something else the second time is not shown: the groups are too small.'
        : `${least ? `At least ${peopleEn(n)}` : peopleEn(n)} chose something else the second time.`,
    sure: (first, second) =>
      `How sure, from 1 to 5: ${[first === null ? null : `first ${first}`, second === null ? null : `later ${second}`].filter(Boolean).join(', ')}.`,
    values: 'Values behind the choice',
    topValues: 'Own top values with the choice',
    chose: 'Chose this',
    qualities: 'The qualities in the cards played',
    twists: 'But what if…?',
    tipped: (twist) => `The tipping point: “${twist}”`,
    other: 'Something else',
    pass: 'Passed',
    none: 'Did not choose',
  },
  scale: {
    figure: 'Figure',
    low: 'lowest',
    high: 'highest',
    passed: 'Without a figure',
    checkIn: 'How everybody came in',
    words: 'The words with which everybody came in',
    word: 'Word',
    evaluation: 'What the group thought of the gathering',
    meanIs: (mean) => `Mean ${mean}.`,
  },
  three: {
    before: 'How the group rated it',
    after: 'After the talk',
    shift: (quality) => `What shifted: ${quality}`,
    weakest: (names) => `The weakest: ${names}.`,
    bands: { low: 'Low (1 to 3)', middle: 'Middle (4)', high: 'High (5 to 7)', pass: 'Passed', none: 'Not given' },
  },
  rings: {
    fullest: 'Cards per ring',
    items: 'Where the cards lie',
    cards: 'Cards',
    ring: 'Ring',
    item: 'Card',
    names: { self: 'Myself', others: 'Others', workplace: 'Workplace', profession: 'Profession', society: 'Society', aside: 'Put aside' },
  },
  collected: {
    answers: 'What was thought up',
    questions: 'Questions to the speaker',
    group: 'Group',
    answer: 'In their words',
    dots: 'Dots',
    cases: 'Dots for the cases',
    case: 'Case',
    proposals: 'Support for proposals',
    support: 'Support',
  },
  tables: {
    boards: 'What lies on the boards of the tables',
    alone: 'On how many boards a value lies',
    table: (n) => `Table ${n}`,
    count: 'Tables',
    busy: (n) => (n === 1 ? 'One table had not agreed yet.' : `${n} tables had not agreed yet.`),
    small: (n) => (n === 1 ? 'One table is too small to show.' : `${n} tables are too small to show.`),
  },
  generic: { table: 'What was counted', what: 'What', count: 'Count' },
  withheld: 'What is not in here, and why',
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
