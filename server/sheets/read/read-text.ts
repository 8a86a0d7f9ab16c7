/** YAML and JSON as plain values with line numbers, or what is wrong and on which line. */
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Place } from '../../../shared/deck/problem.ts';
import { beginOfText, firstAlias, offsetOf } from '../../decks/positions.ts';
import { syntaxSentence } from '../../decks/problem.ts';
import { depthOf, jsonLines } from './json-lines.ts';
import { DEEPEST } from '../limits.ts';
import type { Words } from '../columns/words.ts';

export type TextRead =
  | { readonly ok: true; readonly value: unknown; readonly lineOf: (place: Place) => number | null }
  | { readonly ok: false; readonly line: number | null; readonly why: Words };

export const TOO_DEEP: Words = {
  nl: 'Hier zitten lijsten en velden te diep in elkaar. Een set heeft dat niet nodig.',
  en: 'Lists and fields go too deep here. A deck does not need that.',
};

export function readJson(text: string): TextRead {
  if (depthOf(text) > DEEPEST) return { ok: false, line: null, why: TOO_DEEP };
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value, lineOf: jsonLines(text) };
  } catch (error) {
    return {
      ok: false,
      line: lineOfError(text, error),
      why: {
        nl: 'Dit is geen geldige JSON. Kijk op deze regel of er een komma, haakje of aanhalingsteken mist of te veel is.',
        en: 'This is not valid JSON. Check whether a comma, bracket or quotation mark is missing or too many on this line.',
      },
    };
  }
}

/** Anchors and aliases are refused, because with them a small file can grow without end. */
export function readYaml(text: string): TextRead {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    const lineAt = (offset: number): number => lines.linePos(offset).line;
    const error = document.errors[0];
    if (error) {
      const offset = error.code === 'MISSING_CHAR' ? beginOfText(document, error.pos[0]) : error.pos[0];
      return {
        ok: false,
        line: lineAt(offset),
        why: { nl: syntaxSentence(error.code, error.message), en: `This is not valid YAML: ${error.message}` },
      };
    }
    const alias = firstAlias(document);
    if (alias !== null) return { ok: false, line: lineAt(alias), why: NO_ALIASES };
    // The newline at the end of a block belongs to the way of writing, not to the text.
    visit(document, {
      Scalar: (_key, node) => {
        if (isScalar<unknown>(node) && typeof node.value === 'string' && node.type?.startsWith('BLOCK'))
          node.value = node.value.replace(/\n$/, '');
      },
    });
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return {
      ok: true,
      value,
      lineOf: (place) => {
        const offset = offsetOf(document, place);
        return offset === null ? null : lineAt(offset);
      },
    };
  } catch {
    return { ok: false, line: null, why: TOO_DEEP };
  }
}

/** The engine's message has the position only for some mistakes. */
function lineOfError(text: string, error: unknown): number | null {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length;
  return error instanceof Error && /end of JSON/i.test(error.message) ? text.split('\n').length : null;
}

const NO_ALIASES: Words = {
  nl: 'Verwijzingen met & en * kunnen hier niet. Schrijf de tekst voluit.',
  en: 'References with & and * can’t be used here. Write the text in full.',
};
