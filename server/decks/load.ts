/** Reads all decks of a folder. A broken deck is reported and does not stop the others. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { missingValues } from '../../shared/deck/check.ts';
import type { Deck } from '../../shared/deck/deck.ts';
import { parseDeck, type ParsedDeck } from './parse-deck.ts';
import { problemIn, type DeckProblem } from './problem.ts';

/** Bytes; a deck with fifty long stories is about 300 kB. */
export const LARGEST_DECK = 1_000_000;

export type LoadedDecks = { readonly decks: readonly Deck[]; readonly problems: readonly DeckProblem[] };

/** Names of the deck files in a folder, in the order in which they count. */
export function deckFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^[^.].*\.ya?ml$/i.test(name))
    .toSorted();
}

/** @param folder every `*.yaml` in it is a deck. A folder that can't be read is a problem too, never an exception. */
export function loadDecks(folder: string): LoadedDecks {
  let names: string[];
  try {
    names = deckFiles(folder);
  } catch {
    return { decks: [], problems: [{ file: '', line: null, field: '', problem: 'De map met sets kan niet worden gelezen.' }] };
  }
  const parsed = names.map((name) => readDeck(folder, name));
  const { usable, doubles } = withoutDoubles(parsed);
  return {
    decks: usable.flatMap(({ deck }) => (deck ? [deck] : [])),
    problems: [...parsed.flatMap(({ problems }) => problems), ...doubles, ...usable.flatMap((each) => danglingValues(each, usable))],
  };
}

function readDeck(folder: string, file: string): ParsedDeck {
  const broken = (problem: string): ParsedDeck => ({
    file,
    deck: null,
    problems: [{ file, line: null, field: '', problem }],
    lineOf: () => null,
  });
  try {
    const path = join(folder, file);
    if (statSync(path).size > LARGEST_DECK) return broken('Dit bestand is te groot; hoogstens 1 MB past. Verdeel het over meer sets.');
    return parseDeck(file, new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)));
  } catch {
    return broken('Dit bestand kan niet worden gelezen. Is het opgeslagen als tekst in UTF-8?');
  }
}

/** The same deck in the same language counts once: the first file by name. */
function withoutDoubles(parsed: readonly ParsedDeck[]): {
  readonly usable: readonly ParsedDeck[];
  readonly doubles: readonly DeckProblem[];
} {
  const first = new Map<string, string>();
  const doubles: DeckProblem[] = [];
  const usable = parsed.filter(({ file, deck, lineOf }) => {
    if (!deck) return false;
    const name = `${deck.id} ${deck.language}`;
    const other = first.get(name);
    if (other === undefined) first.set(name, file);
    else doubles.push({ file, line: lineOf(['id']), field: 'id', problem: `Deze set staat ook in ${other}. Geef hem een ander id.` });
    return other === undefined;
  });
  return { usable, doubles };
}

function danglingValues({ file, deck, lineOf }: ParsedDeck, all: readonly ParsedDeck[]): DeckProblem[] {
  if (!deck) return [];
  const known = new Set(all.flatMap((each) => (each.deck?.language === deck.language ? each.deck.values.map(({ id }) => id) : [])));
  return missingValues(deck, known).map((each) => problemIn(file, lineOf(each.place), each));
}
