/** How a Word report looks: the paper, ink and types of the toolkit, with fonts that every Word has. */
import type { IStylesOptions } from 'docx';
import type { Language } from '../../shared/deck/deck.ts';

export const TAG: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

const INK = '2B2A26';
const QUIET = '5C584E';
const SERIF = 'Georgia';
const SANS = 'Calibri';

/** Sizes are in half points, spaces in twentieths of a point. */
export function STYLES(language: Language): IStylesOptions {
  const heading = (size: number, before: number): object => ({
    run: { font: SERIF, size, bold: true, color: INK },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
  });
  const own = (id: string, name: string, run: object, spacing: object, more: object = {}): object => ({
    id,
    name,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run,
    paragraph: { spacing, ...more },
  });
  return {
    default: {
      document: {
        run: { font: SANS, size: 22, color: INK, language: { value: TAG[language] } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: heading(48, 0),
      heading1: heading(32, 480),
      heading2: heading(25, 280),
    },
    paragraphStyles: [
      own('Subtitle', 'Subtitle', { size: 24, color: QUIET }, { after: 320 }),
      own('Note', 'Facilitator note', { italics: true }, { after: 120 }, { indent: { left: 284 } }),
      own('Quote', 'Quote', { font: SERIF, size: 24 }, { before: 60, after: 120 }, { indent: { left: 425, right: 425 } }),
      own('Caption', 'caption', { bold: true, size: 21 }, { before: 240, after: 80 }),
      own('TableHead', 'Table head', { bold: true, size: 19 }, { after: 0, line: 240 }),
      own('TableText', 'Table text', { size: 20 }, { after: 0, line: 240 }),
      own('TableNote', 'Table note', { size: 18, color: QUIET }, { before: 60, after: 200 }),
      own('Foot', 'footer', { size: 17, color: QUIET }, { after: 0 }),
    ] as IStylesOptions['paragraphStyles'],
  } as IStylesOptions;
}
