import type { Spread } from '../scale.ts';

export type CheckOutPicture = {
  readonly kind: 'check-out';
  /** Answers, passes included. */
  readonly people: number;
  /** Null when no evaluation is asked, or in another picture. */
  readonly evaluation: Spread | null;
  /** Sentences that their author gave to the group and the facilitator approved, equal ones once, in an order that means nothing. */
  readonly takeAways: readonly { readonly id: string; readonly text: string; readonly of: 'take-away' | 'intention' }[];
};
