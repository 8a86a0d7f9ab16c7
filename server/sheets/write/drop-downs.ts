/** Drop-downs for choices and a hint at every column. The library has no word for them, but lets us add to the XML of a sheet. */
import type writeExcelFile from 'write-excel-file/node';
import {
  getClosingTagMarkup,
  getOpeningTagMarkup,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Language } from '../../../shared/deck/deck.ts';
import type { Column } from '../columns/column.ts';
import { choiceOf } from '../columns/shapes.ts';

/** As many rows as a sheet of cards can have. */
const LAST_ROW = 5_001;
/** Characters of a title and of a hint that Excel takes. */
const LONGEST_TITLE = 32;
const LONGEST_HINT = 255;

type Options = NonNullable<Parameters<typeof writeExcelFile>[1]>;
type Feature = NonNullable<Options['features']>[number];

/** @param columnsOf the columns of a sheet by its index; null for a sheet without cards */
export function dropDowns(columnsOf: (sheet: number) => readonly Column[] | null, language: Language): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const columns = columnsOf(sheetIndex);
            const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet');
            if (!columns || !order) return xml;
            return insertElementMarkupAccordingToOrderOfSiblings(xml, markup(columns, language), order, 'worksheet');
          },
        },
      },
    },
  };
}

function markup(columns: readonly Column[], language: Language): string {
  const each = columns.map((column, i) => validation(column, i, language)).join('');
  return `${getOpeningTagMarkup('dataValidations', { count: columns.length })}${each}${getClosingTagMarkup('dataValidations')}`;
}

/** A choice warns at another word, and lets it through: the import knows more words and says what it does not know. */
function validation(column: Column, index: number, language: Language): string {
  const choice = column.shape.as === 'choice' ? choiceOf(column.shape) : null;
  const range = `${letters(index)}2:${letters(index)}${LAST_ROW}`;
  const hint = {
    allowBlank: 1,
    showInputMessage: 1,
    promptTitle: column.header[language].slice(0, LONGEST_TITLE),
    prompt: column.help[language].slice(0, LONGEST_HINT),
    sqref: range,
  };
  if (!choice) return `${getOpeningTagMarkup('dataValidation', hint)}${getClosingTagMarkup('dataValidation')}`;
  const words = choice.map(({ word }) => word[language]).join(',');
  return [
    getOpeningTagMarkup('dataValidation', { type: 'list', errorStyle: 'warning', showErrorMessage: 1, ...hint }),
    `<formula1>${sanitizeTextContent(`"${words}"`)}</formula1>`,
    getClosingTagMarkup('dataValidation'),
  ].join('');
}

function letters(index: number): string {
  const first = Math.floor(index / 26);
  return (first > 0 ? String.fromCharCode(64 + first) : '') + String.fromCharCode(65 + (index % 26));
}
