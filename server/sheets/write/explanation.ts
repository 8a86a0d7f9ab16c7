/** The first sheet: how to fill in the others, column by column. */
import { QUALITIES, type Deck, type Language } from '../../../shared/deck/deck.ts';
import type { Column } from '../columns/column.ts';
import { HEAD_FIELDS } from '../columns/head-table.ts';
import { choiceOf } from '../columns/shapes.ts';
import { QUALITY, SHEETS, wordOf, wordsOf, type Words } from '../columns/words.ts';
import type { Sheet } from './write-sheets.ts';

/** Lines above the table, then its headers and rows. */
export type Explanation = {
  readonly lines: readonly string[];
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

const LINES: readonly Words[] = [
  {
    nl: 'Zo werkt deze spreadsheet. Elk blad is een soort kaart, elke rij een kaart. Vul in wat je wilt, sla op en kies in de studio voor Importeren.',
    en: 'How this spreadsheet works. Every sheet is a kind of card, every row a card. Fill in what you want, save, and choose Import in the studio.',
  },
  {
    nl: 'Je ziet eerst een voorbeeld met wat er nog niet klopt, per rij en kolom. Er wordt niets overschreven zonder dat je het vraagt.',
    en: 'You first see a preview with what is not right yet, by row and column. Nothing is overwritten without asking.',
  },
  {
    nl: 'Kolommen mogen in een andere volgorde staan en lege rijen zijn geen probleem. Eigen kolommen blijven buiten de set.',
    en: 'Columns may stand in another order and empty rows are no problem. Columns of your own stay out of the deck.',
  },
  {
    nl: 'Formules worden nooit uitgevoerd: we lezen alleen de uitkomst.',
    en: 'Formulas are never run: we only read their outcome.',
  },
];
const LOGO: Words = {
  nl: 'Het logo van deze set staat niet in de spreadsheet. Het blijft in de studio bewaard, en staat ook in de download als YAML of JSON.',
  en: 'The logo of this deck is not in the spreadsheet. It is kept in the studio, and is also in the download as YAML or JSON.',
};
const HEADERS: readonly Words[] = [
  { nl: 'Blad', en: 'Sheet' },
  { nl: 'Kolom', en: 'Column' },
  { nl: 'Wat zet je hier?', en: 'What goes here?' },
  { nl: 'Woorden om uit te kiezen', en: 'Words to choose from' },
  { nl: 'Hoogstens', en: 'At most' },
  { nl: 'Mag leeg?', en: 'May be empty?' },
];

export function explanationOf(deck: Deck, sheets: readonly Sheet[]): Explanation {
  const { language } = deck;
  const own = QUALITIES.filter(
    (quality) => deck.labels[quality] !== '' && deck.labels[quality].toLowerCase() !== wordOf(QUALITY, quality, language),
  );
  const names = own.map((quality) => `${wordOf(QUALITY, quality, language) ?? quality} = ${deck.labels[quality]}`).join(', ');
  const lines = LINES.map((words) => words[language]);
  if (own.length > 0)
    lines.push(
      language === 'nl'
        ? `Bij deze set heten de kwaliteiten anders: ${names}. Beide woorden mogen.`
        : `This deck has other names for the qualities: ${names}. Both may be used.`,
    );
  if (deck.look?.logo) lines.push(LOGO[language]);
  return {
    lines,
    headers: HEADERS.map((words) => words[language]),
    rows: [
      ...HEAD_FIELDS.map((field) => row(SHEETS.deck[language], { ...field, key: '', part: field }, language)),
      ...sheets.flatMap(({ name, columns }) => columns.filter(isFirst).map((column) => row(name, column, language))),
    ],
  };
}

/** Of numbered columns only the first is explained, once for all. */
function isFirst({ key, part }: Column): boolean {
  return 'path' in part || /\.(1|a)(\.|$)/.test(key);
}

function row(sheet: string, { header, help, shape, most, part }: Column, language: Language): string[] {
  const choice = choiceOf(shape);
  const numbered = 'list' in part;
  const name = numbered ? header[language].replace(/\b1\b/, '1, 2, 3…').replace(/\bA\b/, 'A, B, C…') : header[language];
  const characters: Words = { nl: 'tekens', en: 'characters' };
  const empty: Words = !numbered && part.optional ? { nl: 'ja', en: 'yes' } : { nl: '', en: '' };
  return [
    sheet,
    name,
    help[language],
    choice ? wordsOf(choice, language) : '',
    most === undefined ? '' : `${most} ${characters[language]}`,
    empty[language],
  ];
}
