/** The text of one file becomes a deck, or a list of what is wrong with it. */
import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { DeckSchema, type Deck } from '../../shared/deck/deck.ts';
import { crossCheck } from './cross-check.ts';
import { beginOfText, firstAlias, offsetOf } from './positions.ts';
import { sentenceOf, syntaxSentence, type DeckProblem, type Place } from './problem.ts';

/** More problems than this of one file help nobody. */
const MOST = 50;

export type ParsedDeck = {
  readonly file: string;
  /** Null when there is a problem that makes the deck unusable. */
  readonly deck: Deck | null;
  readonly problems: readonly DeckProblem[];
  /** Line of a field, for checks over several decks. */
  readonly lineOf: (place: Place) => number | null;
};

/** @param text contents of the file, of a size that was checked. Never throws. */
export function parseDeck(file: string, text: string): ParsedDeck {
  const broken = (problems: readonly DeckProblem[]): ParsedDeck => ({
    file,
    deck: null,
    problems: problems.slice(0, MOST),
    lineOf: () => null,
  });
  try {
    return read(file, text, broken);
  } catch {
    // Nested so deep that it can't be walked through, or something else no deck needs.
    return broken([{ file, line: null, field: '', problem: 'Dit bestand kan niet als YAML worden gelezen.' }]);
  }
}

function read(file: string, text: string, broken: (problems: readonly DeckProblem[]) => ParsedDeck): ParsedDeck {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  // What follows the first error is mostly caused by it.
  const error = document.errors[0];
  if (error) {
    const offset = error.code === 'MISSING_CHAR' ? beginOfText(document, error.pos[0]) : error.pos[0];
    return broken([{ file, line: lines.linePos(offset).line, field: '', problem: syntaxSentence(error.code, error.message) }]);
  }
  const alias = firstAlias(document);
  if (alias !== null)
    return broken([
      { file, line: lines.linePos(alias).line, field: '', problem: 'Verwijzingen met & en * kunnen hier niet. Schrijf de tekst voluit.' },
    ]);

  const lineOf = (place: Place): number | null => {
    const offset = offsetOf(document, place);
    return offset === null ? null : lines.linePos(offset).line;
  };
  const at = (place: Place, problem: string): DeckProblem => ({ file, line: lineOf(place), field: place.join('.'), problem });

  const checked = v.safeParse(DeckSchema, document.toJS({ maxAliasCount: 0 }));
  if (!checked.success) return broken(checked.issues.map((issue) => at(placeOf(issue), sentenceOf(issue))));
  const problems = crossCheck(checked.output).map(({ place, problem }) => at(place, problem));
  return problems.length > 0 ? broken(problems) : { file, deck: checked.output, problems: [], lineOf };
}

function placeOf(issue: v.BaseIssue<unknown>): Place {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}
