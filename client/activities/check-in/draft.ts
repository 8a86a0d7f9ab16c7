/** A check-in in the making. */
import type { CheckInAnswer } from '../../../shared/activities/check-in/answer.ts';
import type { CheckInView } from '../../../shared/activities/check-in/view.ts';
import { WORD_MAX } from './limits.ts';

export type CheckInDraft = { readonly word: string; readonly figure: number | null };

export function draftFrom(body: CheckInAnswer | null): CheckInDraft {
  return { word: body?.kind === 'word' ? body.word : '', figure: body?.kind === 'scale' ? body.figure : null };
}

type Shortage = { readonly why: 'nothing' } | { readonly why: 'several' | 'long'; readonly n: number };

/** What keeps it from being laid: nothing there yet, more words than one, or signs too many. */
export function shortageOf(ask: CheckInView['ask'], { word, figure }: CheckInDraft): Shortage | null {
  if (ask === 'scale') return figure === null ? { why: 'nothing' } : null;
  const said = word.trim();
  if (said === '') return { why: 'nothing' };
  const count = said.split(/\s+/).length;
  if (count > 1) return { why: 'several', n: count };
  const over = [...said].length - WORD_MAX;
  return over > 0 ? { why: 'long', n: over } : null;
}

export function answerFrom(ask: CheckInView['ask'], { word, figure }: CheckInDraft): CheckInAnswer {
  if (ask === 'word') return { kind: 'word', word: word.trim() };
  return figure === null ? { kind: 'pass' } : { kind: 'scale', figure };
}
