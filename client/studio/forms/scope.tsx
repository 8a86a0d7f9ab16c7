/** The card, or the deck itself, whose fields stand in a form; and each field's text, problem and conflict. */
import { createContext, useContext, useState, type ReactNode } from 'react';
import { fieldAt, same } from '../../../shared/deck/change.ts';
import type { Language } from '../../../shared/deck/deck.ts';
import type { Found, Place } from '../../../shared/deck/problem.ts';
import { sentenceOf } from '../../../shared/deck/words.ts';
import { fieldWords } from '../../i18n/studio-fields.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { useSame } from '../parts/use-same.ts';
import type { Conflict, Path } from '../store/conflicts.ts';
import { useConflictAt, useDeck, useEditing } from '../store/hooks.tsx';

type Scope = {
  /** Path of the card in the deck; empty for the deck itself. */
  readonly base: Path | readonly [];
  readonly problems: readonly Found[];
  /** Made a moment ago: an empty field is no mistake yet, as long as nobody has been there. */
  readonly fresh: boolean;
  /** Language of the cards. */
  readonly lang: Language;
  /** Otherwise only to read. */
  readonly editable: boolean;
};

const ScopeContext = createContext<Scope>({ base: [], problems: [], fresh: false, lang: 'nl', editable: true });

export function FormScope({ children, ...scope }: Scope & { children: ReactNode }) {
  const kept = useSame(scope);
  return <ScopeContext.Provider value={kept}>{children}</ScopeContext.Provider>;
}

export function useScope(): Scope {
  return useContext(ScopeContext);
}

/** Longer than a press of a button takes. */
const CLICK_MS = 250;

export type BoundField = {
  readonly at: Path;
  readonly value: unknown;
  readonly set: (value: unknown) => void;
  readonly error: string | undefined;
  readonly advice: string | undefined;
  readonly conflict: Extract<Conflict, { what: 'field' }> | undefined;
  readonly lang: Language;
  readonly editable: boolean;
  readonly onBlur: () => void;
};

/** One field of the card. @param path within the card; keep it short-lived, it is compared by content. */
export function useField(path: Place): BoundField {
  const { base, problems, fresh, lang, editable } = useScope();
  const editing = useEditing();
  const language = useLanguage();
  const words = useWords(fieldWords);
  const [visited, setVisited] = useState(false);
  const at = [...base, ...path];
  const value = useDeck(({ deck }) => fieldAt(deck, at));
  const conflict = useConflictAt(at);
  const here = problems.filter(({ place }) => same(place, path) && (visited || !fresh || !isAbsence(place, problems)));
  const error = here.find(({ weight }) => weight === 'error');
  const advice = here.find(({ weight }) => weight === 'warning');
  return {
    at,
    value,
    set: (next) => editing.set(at, next),
    error: error && problemInWords(error, base.length === 0 ? ofDeck(words.problems) : words.problems, language),
    advice: error ? undefined : advice && sentenceOf(advice, language),
    conflict,
    lang,
    editable,
    // What appears under a field moves what stands below it; a button that was just pressed must still be there when it is let go.
    onBlur: () => void setTimeout(() => setVisited(true), CLICK_MS),
  };
}

function isAbsence(place: Place, problems: readonly Found[]): boolean {
  return problems.some((each) => each.place === place && (each.code === 'empty' || each.code === 'too-few' || each.code === 'one-quality'));
}

type ProblemWords = (typeof fieldWords)['nl']['problems'];

/** A card can stay at home by itself; a deck without its own words stays at home with all its cards. */
const ofDeck = (words: ProblemWords): ProblemWords => ({ ...words, empty: words.emptySet });

/** What is wrong and how to mend it, for somebody who sees a field and no file. */
export function problemInWords(found: Found, words: ProblemWords, language: Language): string {
  const { code, names } = found;
  const limit = Number(names['limit']);
  if (code === 'empty') return words.empty;
  if (code === 'too-long') return words.tooLong(Number(names['length']) - limit);
  if (code === 'too-few') return words.tooFew(limit);
  if (code === 'too-many') return words.tooMany(limit);
  if (code === 'one-quality') return words.twoQualities;
  if (found.place.at(-1) === 'minutes') return words.minutes;
  return sentenceOf(found, language);
}
