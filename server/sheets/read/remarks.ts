/** What is said about a file as a whole, in both languages. What happened, that nothing is lost, what to do. */
import type { ImportRemark } from '../../../shared/protocol/studio.ts';
import type { Dirt } from './clean.ts';
import { LONGEST_CELL } from '../limits.ts';
import type { Words } from '../columns/words.ts';

type Where = Partial<Pick<ImportRemark, 'sheet' | 'row' | 'column'>>;

export function remark(weight: ImportRemark['weight'], { nl, en }: Words, where: Where = {}): ImportRemark {
  return { sheet: where.sheet ?? '', row: where.row ?? null, column: where.column ?? null, weight, nl, en };
}

/** Why a file is not read at all. */
export const NOT_READ = {
  empty: {
    nl: 'Dit bestand is leeg. Kies een ander bestand.',
    en: 'This file is empty. Choose another file.',
  },
  'old-excel': {
    nl: 'Dit is een oud Excel-bestand (.xls). Open het in Excel, kies Opslaan als en dan Excel-werkmap (.xlsx). Er is niets veranderd.',
    en: 'This is an old Excel file (.xls). Open it in Excel, choose Save as and then Excel workbook (.xlsx). Nothing has changed.',
  },
  password: {
    nl: 'Dit bestand heeft een wachtwoord. Haal het wachtwoord eraf en probeer het opnieuw. Er is niets veranderd.',
    en: 'This file has a password. Remove the password and try again. Nothing has changed.',
  },
  'open-document': {
    nl: 'Dit is een OpenDocument-bestand (.ods). Sla het op als Excel-werkmap (.xlsx) en probeer het opnieuw. Er is niets veranderd.',
    en: 'This is an OpenDocument file (.ods). Save it as an Excel workbook (.xlsx) and try again. Nothing has changed.',
  },
  'no-spreadsheet': {
    nl: 'In dit bestand zit geen spreadsheet. Kies een .xlsx-, .csv-, .yaml- of .json-bestand.',
    en: 'There is no spreadsheet in this file. Choose an .xlsx, .csv, .yaml or .json file.',
  },
  damaged: {
    nl: 'Dit bestand is beschadigd of niet helemaal aangekomen. Open het in Excel of LibreOffice, sla het opnieuw op en probeer het nog eens.',
    en: 'This file is damaged or did not arrive whole. Open it in Excel or LibreOffice, save it again and try once more.',
  },
  entities: {
    nl: 'In dit bestand staan verwijzingen (DOCTYPE of entiteiten) die een spreadsheet niet nodig heeft. Sla het opnieuw op in Excel of LibreOffice.',
    en: 'This file has references (DOCTYPE or entities) that a spreadsheet does not need. Save it again in Excel or LibreOffice.',
  },
} as const satisfies Record<string, Words>;
export type WhyNotRead = keyof typeof NOT_READ;

const DIRT: Readonly<Record<Dirt, { readonly nl: (n: number) => string; readonly en: (n: number) => string }>> = {
  control: {
    nl: (n) => `${cells(n)} onzichtbare tekens. Die hebben we weggehaald.`,
    en: (n) => `${cellsEn(n)} invisible characters. We took them out.`,
  },
  bidi: {
    nl: (n) => `${cells(n)} tekens die de schrijfrichting omkeren. Die hebben we weggehaald.`,
    en: (n) => `${cellsEn(n)} characters that turn the direction of writing. We took them out.`,
  },
  huge: {
    nl: (n) => `${cells(n)} meer dan ${LONGEST_CELL} tekens. We namen alleen het begin over.`,
    en: (n) => `${cellsEn(n)} more than ${LONGEST_CELL} characters. We took over the beginning only.`,
  },
  date: {
    nl: (n) => `${cells(n)} een datum. We namen die over als tekst; kijk of het klopt.`,
    en: (n) => `${cellsEn(n)} a date. We took it over as text; check whether it is right.`,
  },
  key: {
    nl: (n) => `${n === 1 ? 'Eén veld heeft' : `${n} velden hebben`} een naam die niet kan. Die lieten we weg.`,
    en: (n) => `${n === 1 ? 'One field has' : `${n} fields have`} a name that can’t be used. We left that out.`,
  },
};

export function dirtRemark(dirt: Dirt, count: number, where: Where): ImportRemark {
  return remark('warning', { nl: DIRT[dirt].nl(count), en: DIRT[dirt].en(count) }, where);
}

function cells(n: number): string {
  return n === 1 ? 'In één vakje staan' : `In ${n} vakjes staan`;
}

function cellsEn(n: number): string {
  return n === 1 ? 'One cell has' : `${n} cells have`;
}
