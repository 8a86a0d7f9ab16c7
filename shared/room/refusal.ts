/**
 * Every refusal is one of these codes; the words for them live in the client's catalogues, in Dutch and English.
 * A refusal never costs anybody's work: whoever sent it still has it.
 */
export const REFUSALS = [
  // joining and opening
  'no-such-room',
  'room-locked',
  'room-closed',
  'room-full',
  'name-needed',
  'name-taken',
  'too-many-wrong-codes',
  'too-many-rooms',
  'no-such-series',
  'recovery-code-wrong',
  'not-allowed',
  'removed',
  'programme-invalid',
  'agreement-needed',
  'access-needed',
  // facilitating
  'already-moved',
  'nothing-next',
  'nothing-back',
  'no-such-phase',
  'no-such-picture',
  'too-few-answers',
  'not-started',
  'already-closed',
  'not-a-rehearsal',
  'no-such-person',
  'no-such-text',
  'no-timer',
  'room-paused',
  'anonymous-room',
  // answering
  'malformed',
  'no-such-activity',
  'no-such-slot',
  'not-open-yet',
  'phase-over',
  'result-shown',
  'stale-revision',
  'pile-full',
  'unknown-card',
  'unknown-pile',
  'unknown-option',
  'board-incomplete',
  'rank-mismatch',
  'keep-mismatch',
  'too-many-cards',
  'other-not-allowed',
  'other-needs-words',
  // the line
  'too-fast',
  'too-large',
  'busy',
  'not-saved',
  'old-version',
  'expired',
] as const;

export type RefusalCode = (typeof REFUSALS)[number];

export type Refusal = { readonly refused: RefusalCode };

export function refuse(code: RefusalCode): Refusal {
  return { refused: code };
}

export function isRefusal(result: unknown): result is Refusal {
  return typeof result === 'object' && result !== null && 'refused' in result;
}
