/** What is said about the columns of a sheet: what was put aside, what is missing and what we filled in instead. */
import type { ImportRemark } from '../../../shared/protocol/studio.ts';
import { CARD_COLUMNS } from '../columns/card-columns.ts';
import { wholeKey } from '../columns/cells.ts';
import { keyOf, type Part, type Single } from '../columns/column.ts';
import { headerOf, type Header } from '../columns/headers.ts';
import { remark } from './remarks.ts';
import { choiceOf } from '../columns/shapes.ts';
import { wordOf, type Words } from '../columns/words.ts';

export function headerRemarks(sheet: string, header: Header): ImportRemark[] {
  const { kind, titles, aside, twice } = header;
  const missing = CARD_COLUMNS[kind].filter((part) => isMissing(part, titles));
  const filled = missing.flatMap((part) => ('path' in part && part.without !== undefined ? [part] : []));
  const asked = missing.filter((part) => !('path' in part && (part.without !== undefined || part.optional)) && !mayBeEmpty(part));
  const where = { sheet, row: header.row + 1 };
  return [
    ...(aside.length > 0
      ? [remark('warning', asideWords(aside.map(({ title }) => title)), { ...where, column: aside[0]?.title ?? null })]
      : []),
    ...twice.map((title) => remark('warning', TWICE, { ...where, column: title })),
    ...filled.map((part) => remark('warning', filledWords(part), where)),
    ...(asked.length > 0 ? [remark('warning', askedWords(asked, header), where)] : []),
  ];
}

function isMissing(part: Part, titles: ReadonlyMap<string, string>): boolean {
  if ('path' in part) return !titles.has(part.path.join('.'));
  return ![...titles.keys()].some((key) => key.startsWith(`${part.list}.`)) && !titles.has(wholeKey(part.list));
}

function mayBeEmpty(part: Part): boolean {
  return 'list' in part && part.list === 'twists';
}

function asideWords(titles: readonly string[]): Words {
  const names = titles.map((title) => `‘${title}’`).join(', ');
  return titles.length === 1
    ? {
        nl: `De kolom ${names} kennen we niet. Die lieten we staan in je bestand; in de set komt hij niet.`,
        en: `We don’t know the column ${names}. We left it in your file; it does not come into the deck.`,
      }
    : {
        nl: `De kolommen ${names} kennen we niet. Die lieten we staan in je bestand; in de set komen ze niet.`,
        en: `We don’t know the columns ${names}. We left them in your file; they do not come into the deck.`,
      };
}

function filledWords({ header, shape, without }: Single): Words {
  const choice = choiceOf(shape);
  const value = (language: 'nl' | 'en'): string =>
    choice ? (wordOf(choice, without, language) ?? '') : typeof without === 'object' ? without[language] : String(without);
  return {
    nl: `Er is geen kolom ‘${header.nl}’. We vulden overal ‘${value('nl')}’ in; in de studio kun je dat veranderen.`,
    en: `There is no column ‘${header.en}’. We filled in ‘${value('en')}’ everywhere; you can change that in the studio.`,
  };
}

function askedWords(parts: readonly Part[], { kind }: Header): Words {
  const names = (language: 'nl' | 'en'): string =>
    parts
      .map((part) => ('path' in part ? part.path.join('.') : keyOf(part, part.by === 'letters' ? 'a' : '1', part.each[0]?.field ?? '')))
      .map((key) => `‘${headerOf(kind, key, language)}’`)
      .join(', ');
  return {
    nl: `Deze kolommen ontbreken nog: ${names('nl')}. De kaarten komen wel mee; maak ze af in de studio.`,
    en: `These columns are still missing: ${names('en')}. The cards do come along; finish them in the studio.`,
  };
}

const TWICE: Words = {
  nl: 'Deze kolom staat er twee keer. De eerste telt; de tweede lieten we buiten de set.',
  en: 'This column is there twice. The first counts; we left the second out of the deck.',
};
