import type { RankedItem } from '../collect/dots.ts';

/** An answer's group with the dots of all answers in it. */
export type RankedGroup = {
  readonly id: string;
  readonly title: string;
  readonly dots: number;
  readonly items: readonly RankedItem[];
};

export type TaskPicture = {
  readonly kind: 'task';
  /** People who laid a dot; null when there was no vote. */
  readonly voters: number | null;
  /** By dots, most first; without a vote in the order in which they were made. Groups without an approved answer are left out. */
  readonly groups: readonly RankedGroup[];
  /** Answers in no group. */
  readonly loose: readonly RankedItem[];
};
