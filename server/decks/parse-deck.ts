/** The text of one file becomes a deck, or a list of what is wrong with it. */
import { LineCounter, parseDocument } from 'yaml';
import { checkDeck } from '../../shared/deck/check.ts';
import type { Deck } from '../../shared/deck/deck.ts';
import type { Place } from '../../shared/deck/problem.ts';
import { beginOfText, firstAlias, offsetOf } from './positions.ts';
import { problemIn, syntaxSentence, type DeckProblem } from './problem.ts';

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
  const { deck, found } = checkDeck(document.toJS({ maxAliasCount: 0 }));
  const problems = found.map((each) => problemIn(file, lineOf(each.place), each));
  return deck ? { file, deck, problems, lineOf } : broken(problems);
}
