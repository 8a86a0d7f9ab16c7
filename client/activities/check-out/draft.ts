/** A check-out in the making. It stays on the device also after it was sent: what is not shared is nowhere else. */
import type { CheckOutAnswer } from '../../../shared/activities/check-out/answer.ts';
import { SENTENCE_MAX } from './limits.ts';

export type CheckOutDraft = {
  readonly takeAway: string;
  readonly shareTakeAway: boolean;
  readonly intention: string;
  readonly shareIntention: boolean;
  readonly figure: number | null;
};

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export function draftFrom(body: CheckOutAnswer | null): CheckOutDraft {
  const out = body?.kind === 'out' ? body : null;
  return {
    takeAway: out?.takeAway ?? '',
    shareTakeAway: out?.takeAway !== undefined,
    intention: out?.intention ?? '',
    shareIntention: out?.intention !== undefined,
    figure: out?.figure ?? null,
  };
}

/** What is sent: of the sentences only those that may go to the group. */
export function answerFrom({ takeAway, shareTakeAway, intention, shareIntention, figure }: CheckOutDraft): CheckOutAnswer {
  const taken = oneLine(takeAway);
  const intended = oneLine(intention);
  return {
    kind: 'out',
    ...(shareTakeAway && taken !== '' ? { takeAway: taken } : {}),
    ...(shareIntention && intended !== '' ? { intention: intended } : {}),
    ...(figure === null ? {} : { figure }),
  };
}

/** How many signs a sentence is too long. */
export function over(text: string): number {
  return Math.max(0, oneLine(text).length - SENTENCE_MAX);
}

export function isEmpty({ takeAway, intention, figure }: CheckOutDraft): boolean {
  return oneLine(takeAway) === '' && oneLine(intention) === '' && figure === null;
}
