/** What is wrong in a deck file, in words for the person who wrote it. */
import type { Found } from '../../shared/deck/problem.ts';
import { sentenceOf } from '../../shared/deck/words.ts';

export type DeckProblem = {
  readonly file: string;
  /** From 1; null when the whole file is meant. */
  readonly line: number | null;
  /** Path of the field, such as `stories.2.options.0.label`; empty for the whole file. */
  readonly field: string;
  /** A sentence in Dutch. */
  readonly problem: string;
};

export function problemIn(file: string, line: number | null, each: Found): DeckProblem {
  return { file, line, field: each.place.join('.'), problem: sentenceOf(each, 'nl') };
}

const SYNTAX: Readonly<Record<string, string>> = {
  BAD_INDENT: 'De regel springt niet goed in. Gebruik spaties, en begin velden die bij elkaar horen even ver.',
  TAB_AS_INDENT: 'Hier staat een tab. Gebruik spaties om in te springen.',
  DUPLICATE_KEY: 'Dit veld staat er twee keer.',
  BLOCK_AS_IMPLICIT_KEY: 'Hier staat een dubbele punt in de zin. Zet de hele zin tussen rechte aanhalingstekens.',
  MULTILINE_IMPLICIT_KEY: 'Hier mist een dubbele punt, of een zin loopt door zonder aanhalingstekens.',
  MISSING_CHAR: 'Hier mist een teken, bijvoorbeeld een aanhalingsteken, haakje of dubbele punt.',
};

/** A sentence about an error of the YAML parser. */
export function syntaxSentence(code: string, message: string): string {
  return SYNTAX[code] ?? `Dit is geen geldige YAML: ${message}`;
}
