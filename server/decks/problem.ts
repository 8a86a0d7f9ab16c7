/** What is wrong in a deck file, in words for the person who wrote it. */
import type * as v from 'valibot';

export type Place = readonly (string | number)[];
export type DeckProblem = {
  readonly file: string;
  /** From 1; null when the whole file is meant. */
  readonly line: number | null;
  /** Path of the field, such as `stories.2.options.0.label`; empty for the whole file. */
  readonly field: string;
  /** A sentence in Dutch. */
  readonly problem: string;
};

/** A sentence about an issue of the schema. */
export function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const key = issue.path?.at(-1)?.key;
  if (issue.type === 'strict_object' && issue.expected === 'never') return `Het veld ‘${String(key)}’ bestaat niet.`;
  if (issue.received === 'undefined') return `Het veld ‘${String(key)}’ ontbreekt.`;
  switch (issue.type) {
    case 'string':
      return `Hier hoort tekst te staan. Zet er rechte aanhalingstekens omheen als het een getal of ja/nee lijkt.`;
    case 'number':
    case 'integer':
      return 'Hier hoort een heel getal te staan.';
    case 'boolean':
      return 'Hier hoort true of false te staan.';
    case 'array':
      return 'Hier hoort een lijst te staan.';
    case 'strict_object':
      return 'Hier horen velden met een naam te staan.';
    case 'picklist':
      return `Hier staat ${issue.received.replaceAll('"', '')}. Dit mag alleen zijn: ${issue.expected?.replaceAll(/["()]/g, '').replaceAll(' |', ',')}.`;
    case 'min_value':
      return `Dit getal is minstens ${bare(issue.expected)}.`;
    case 'regex':
      return issue.message === 'option-id'
        ? 'Een optie heet a, b, c, d of e.'
        : 'Een id heeft alleen kleine letters, cijfers en streepjes, hoogstens 60 tekens.';
    case 'min_length':
      return typeof issue.input === 'string' ? 'Dit mag niet leeg zijn.' : `Hier horen er minstens ${bare(issue.expected)} te staan.`;
    case 'max_length':
      return typeof issue.input === 'string'
        ? `Dit zijn ${issue.received} tekens; hoogstens ${bare(issue.expected)} passen.`
        : `Hier mogen er hoogstens ${bare(issue.expected)} staan.`;
    default:
      return 'Dit klopt niet.';
  }
}

/** `>=1` without its sign. */
function bare(expected: string | null): string {
  return (expected ?? '').replace(/^[<>=]+/, '');
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
