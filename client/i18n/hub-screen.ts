/** Words of the closing screen of a hub. */
import type { Language } from '../../shared/deck/deck.ts';
import type { SaidOnWall } from '../../shared/protocol/series.ts';
import type { TallyOf } from '../../shared/series/tally.ts';
import type { Catalogue } from './language.ts';
import { listed, quoted } from './pictures.ts';

type SaidOf = keyof SaidOnWall;

const nl = {
  view: 'Slotscherm',
  loading: 'De zalen worden erbij gehaald…',
  gone: 'Deze zalen vinden we niet',
  goneText: 'De link klopt niet, of alles is gewist. Vraag de begeleider om een nieuwe link.',
  offline: 'Even geen verbinding. Wat hier staat, is van net.',
  waiting: 'De zalen zijn nog bezig',
  waitingText: 'Zodra een zaal een beeld toont, komt het hier. Vanaf vijf mensen.',
  rooms: (open: number, closed: number) => [closed > 0 && `${closed} klaar`, open > 0 && `${open} bezig`].filter(Boolean).join(', '),
  all: 'Samen',
  people: (n: number) => `${n} mensen`,
  sub: {
    top: 'hoeveel mensen de waarde bovenaan legden',
    first: 'eerste keuze: hoeveel mensen dit kozen',
    second: 'tweede keuze: hoeveel mensen dit kozen',
  } as Readonly<Record<TallyOf, string>>,
  lenses: { personal: 'persoonlijk', professional: 'in het werk', organisation: 'in de organisatie' } as Readonly<Record<string, string>>,
  note: 'Hoe sterker de kleur, hoe groter het deel van de eigen zaal.',
  noteHidden: 'Een punt: niet getoond. Een plus: minstens zoveel.',
  value: 'Waarde',
  option: 'Keuze',
  other: 'Anders',
  pass: 'Gepast',
  next: 'Volgende beeld',
  back: 'Vorige beeld',
  picture: (n: number, all: number) => `Beeld ${n} van ${all}`,
  said: {
    agreements: 'Wat de zalen afspraken',
    takeAways: 'Wat mensen meenemen',
    themes: 'Waar de zalen over spraken',
  } as Readonly<Record<SaidOf, string>>,
  stem: 'Bij ons betekent dit dat wij…',
};

const en: typeof nl = {
  view: 'Closing screen',
  loading: 'Fetching the rooms…',
  gone: 'We cannot find these rooms',
  goneText: 'The link is wrong, or everything was deleted. Ask the facilitator for a new link.',
  offline: 'No connection for a moment. What stands here is from just now.',
  waiting: 'The rooms are still at work',
  waitingText: 'As soon as a room shows a picture, it comes here. From five people on.',
  rooms: (open, closed) => [closed > 0 && `${closed} done`, open > 0 && `${open} at work`].filter(Boolean).join(', '),
  all: 'Together',
  people: (n) => `${n} people`,
  sub: {
    top: 'how many people laid the value on top',
    first: 'first choice: how many people chose this',
    second: 'second choice: how many people chose this',
  },
  lenses: { personal: 'personally', professional: 'at work', organisation: 'in the organisation' },
  note: 'The stronger the colour, the larger the part of the own room.',
  noteHidden: 'A dot: not shown. A plus: at least so many.',
  value: 'Value',
  option: 'Choice',
  other: 'Something else',
  pass: 'Passed',
  next: 'Next picture',
  back: 'Previous picture',
  picture: (n, all) => `Picture ${n} of ${all}`,
  said: { agreements: 'What the rooms agreed', takeAways: 'What people take along', themes: 'What the rooms talked about' },
  stem: 'With us this means that we…',
};

export const hubScreen: Catalogue<typeof nl> = { nl, en };

/** Ties named at once; more than that is no finding. */
const MOST_NAMED = 2;

/**
 * @param best names of what most people have, several when they are level
 * @param lens of a value sort, in words; pages under two lenses must not read the same
 */
export function hubFinding(best: readonly string[], of: TallyOf, lens: string | null, language: Language): string {
  const under = lens ? ` (${lens})` : '';
  if (best.length === 0 || best.length > MOST_NAMED)
    return (language === 'nl' ? 'De zalen leggen verschillende accenten' : 'The rooms put the weight differently') + under;
  const names = listed(best.map(quoted), language);
  return `${HEADS[language][of]}${under}: ${names}`;
}

const HEADS: Catalogue<Readonly<Record<TallyOf, string>>> = {
  nl: { top: 'Samen bovenaan', first: 'Eerst het vaakst gekozen', second: 'Daarna het vaakst gekozen' },
  en: { top: 'On top together', first: 'Chosen most often at first', second: 'Chosen most often after that' },
};
