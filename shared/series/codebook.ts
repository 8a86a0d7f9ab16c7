/** What the columns of the data set mean, in Dutch and English, and what it promises and what it can't. */
import type { Language } from '../deck/deck.ts';

export const DATA_VERSION = 1;

/** `csv` is explained by `codebook`; `json` has both. */
export const DATA_FORMATS = ['csv', 'codebook', 'json'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

export const COLUMNS = [
  'gathering',
  'held_on',
  'people',
  'small_circle',
  'language',
  'activity',
  'kind',
  'activity_title',
  'measure',
  'lens',
  'table',
  'item',
  'category',
  'value',
  'hidden',
] as const;
export type ColumnName = (typeof COLUMNS)[number];

export type Codebook = {
  readonly columns: readonly { readonly name: ColumnName; readonly type: 'text' | 'number' | 'date'; readonly means: string }[];
  readonly promises: readonly string[];
  readonly limits: readonly string[];
};

const TYPES: Readonly<Record<ColumnName, 'text' | 'number' | 'date'>> = {
  gathering: 'number',
  held_on: 'date',
  people: 'number',
  small_circle: 'number',
  language: 'text',
  activity: 'number',
  kind: 'text',
  activity_title: 'text',
  measure: 'text',
  lens: 'text',
  table: 'text',
  item: 'text',
  category: 'text',
  value: 'number',
  hidden: 'number',
};

type Words = {
  readonly means: Readonly<Record<ColumnName, string>>;
  readonly promises: readonly string[];
  readonly limits: readonly string[];
};

const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    means: {
      gathering: 'Volgnummer van de bijeenkomst in het traject, vanaf 1. Een nummer, geen naam.',
      held_on: 'Dag van de bijeenkomst (jjjj-mm-dd, wereldtijd).',
      people: 'Hoeveel deelnemers er bij het sluiten in de sessie waren.',
      small_circle: '1: vooraf aangekondigd als kleine kring, beelden vanaf twee antwoorden. 0: gewone sessie, beelden vanaf vijf.',
      language: 'Taal van de kaarten: nl of en.',
      activity: 'Volgnummer van het onderdeel in het draaiboek, vanaf 1.',
      kind: 'Soort onderdeel, zoals value-sort (waarden sorteren) of dilemma.',
      activity_title: 'Titel van het onderdeel, van de organisator.',
      measure: 'Het beeld waar de telling uit komt. Gelijke namen betekenen in elke bijeenkomst hetzelfde.',
      lens: 'Bij waarden sorteren: personal, professional of organisation. Anders leeg.',
      table: 'Titel van de tabel, zoals in het verslag.',
      item: 'Wat er geteld is: een waarde, een keuze, een cijfer.',
      category: 'Waarin het geteld is: een stapel, een ronde, een andere keuze.',
      value: 'Aantal of percentage. Leeg als hidden 1 is.',
      hidden: '1: niet getoond (niemand, te weinig mensen, of weggelaten om anderen te beschermen). 0: wel getoond.',
    },
    promises: [
      'Er staan alleen tellingen in die ook in de oogst van een sessie staan: geen naam, geen sleutel, geen zin van een deelnemer, geen tijdstip.',
      'Een uitsplitsing van minder dan vijf mensen is niet getoond, ook niet door aftrekken binnen dezelfde sessie.',
      'Sessies met minder dan vijf deelnemers staan er niet in, ook kleine kringen niet.',
      'Oefensessies staan er nooit in.',
      'Sessies zijn niet aan elkaar te koppelen per persoon: die koppeling is nooit gemaakt.',
    ],
    limits: [
      'Het resultaat van een hele groep kan een klein getal bevatten: twee van de dertig kozen B. Dat is geen uitsplitsing.',
      'Kwamen in twee sessies bijna dezelfde mensen? Dan kan een verschil tussen die sessies over een enkeling gaan. Dat kan geen regel per sessie uitsluiten. Publiceer verschillen daarom niet bij groepen die bijna gelijk zijn.',
      'Wie zelf in de groep zat, weet meer dan de tabel en kan daardoor meer afleiden.',
      'Leeg betekent “niet getoond” en is dus geen nul.',
    ],
  },
  en: {
    means: {
      gathering: 'Number of the gathering in the series, from 1. A number, not a name.',
      held_on: 'Day of the gathering (yyyy-mm-dd, universal time).',
      people: 'How many participants were in the session when it closed.',
      small_circle: '1: declared a small circle beforehand, pictures from two answers. 0: normal session, pictures from five.',
      language: 'Language of the cards: nl or en.',
      activity: 'Number of the activity in the programme, from 1.',
      kind: 'Kind of activity, such as value-sort or dilemma.',
      activity_title: 'Title of the activity, by the organiser.',
      measure: 'The picture that the count comes from. Equal names mean the same in every gathering.',
      lens: 'For a value sort: personal, professional or organisation. Empty otherwise.',
      table: 'Title of the table, as in the report.',
      item: 'What was counted: a value, a choice, a figure.',
      category: 'Where it was counted: a pile, a round, another choice.',
      value: 'Number or percentage. Empty when hidden is 1.',
      hidden: '1: not shown (nobody, too few people, or left out to protect others). 0: shown.',
    },
    promises: [
      'It holds only counts that are in the harvest of a session: no name, no key, no sentence of a participant, no time of day.',
      'A breakdown of fewer than five people is not shown, nor can it be had by subtraction within the same session.',
      'Sessions with fewer than five participants are not in it, small circles neither.',
      'Rehearsals are never in it.',
      'Sessions cannot be linked by person: that link was never made.',
    ],
    limits: [
      'The result of a whole group may hold a small number: two out of thirty chose B. That is no breakdown.',
      'Did almost the same people come to two sessions? Then a difference between them may be about one of them. No rule within a session can exclude that. So do not publish differences between groups that are almost equal.',
      'Somebody who was in the group knows more than the table and can derive more from it.',
      'Empty means “not shown”, which is not zero.',
    ],
  },
};

export function codebook(language: Language): Codebook {
  const { means, promises, limits } = WORDS[language];
  return { columns: COLUMNS.map((name) => ({ name, type: TYPES[name], means: means[name] })), promises, limits };
}
