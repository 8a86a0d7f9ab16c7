/**
 * The questions to a speaker, as the facilitator takes them.
 *
 * SQ1 One question at a time is being answered; taking another closes the first.
 * SQ2 A closed question can be opened again.
 * SQ3 A question that is withdrawn is not being answered any more.
 */
import * as v from 'valibot';
import type { ApprovedText, Steering } from '../activity.ts';

/** Closed questions that are remembered; far above what a speaker answers. */
const MOST_CLOSED = 200;

export type Taken = { readonly now: string | null; readonly closed: readonly string[] };

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
const QuestionActSchema = v.variant('act', [
  v.strictObject({ act: v.literal('answer'), question: id }),
  /** The question that is being answered is done. */
  v.strictObject({ act: v.literal('close') }),
  v.strictObject({ act: v.literal('reopen'), question: id }),
]);
export type QuestionAct = v.InferOutput<typeof QuestionActSchema>;

const NONE_TAKEN: Taken = { now: null, closed: [] };

export const takingQuestions: Steering = {
  start: NONE_TAKEN,
  act: QuestionActSchema,
  apply: (steering, act) => taken(takenIn(steering), act as QuestionAct),
};

export function takenIn(steering: unknown): Taken {
  return (steering as Taken | null | undefined) ?? NONE_TAKEN;
}

export function taken(before: Taken, act: QuestionAct): Taken {
  const { now, closed } = before;
  const withNow = now === null ? closed : [...closed.filter((each) => each !== now), now].slice(-MOST_CLOSED);
  switch (act.act) {
    case 'answer':
      return { now: act.question, closed: withNow.filter((each) => each !== act.question) };
    case 'close':
      return { now: null, closed: withNow };
    case 'reopen':
      return { now, closed: closed.filter((each) => each !== act.question) };
  }
}

/** What of it phones and screen may see: questions that are approved now. */
export function shownTaken(steering: unknown, approved: readonly ApprovedText[]): Taken {
  const known = new Set(approved.map((item) => item.id));
  const { now, closed } = takenIn(steering);
  return { now: now !== null && known.has(now) ? now : null, closed: closed.filter((each) => known.has(each)) };
}
