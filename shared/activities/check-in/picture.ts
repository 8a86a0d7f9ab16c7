import type { Spread } from '../scale.ts';

export type CheckInPicture = {
  readonly kind: 'check-in';
  /** Answers, passes included. */
  readonly people: number;
  /** Words that the facilitator approved, in lower case, equal ones counted together; most first. Empty when a figure is asked. */
  readonly words: readonly { readonly word: string; readonly count: number }[];
  /** Null when a word is asked. */
  readonly scale: Spread | null;
};
