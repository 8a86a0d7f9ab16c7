import type { RankedItem } from '../collect/dots.ts';

type Line = { readonly id: string; readonly text: string };

export type SpeakerPicture = {
  readonly kind: 'speaker';
  /** People who supported a question. */
  readonly supporters: number;
  /** Open questions by support, most first. */
  readonly questions: readonly RankedItem[];
  /** Approved lines, in an order that means nothing; nothing tells which two are of one person. */
  readonly touched: readonly Line[];
  readonly asks: readonly Line[];
};
