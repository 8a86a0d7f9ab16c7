/** What a room may see of its review: whole-room counts per agreement, and what the group decided. */
import type { Outcome } from './verdict.ts';

export type ReviewPicture = {
  readonly kind: 'review';
  /** People who gave at least one verdict; who passed is not among them. */
  readonly people: number;
  /** In the order of the last gathering. The text is that of last time, the group's own words. */
  readonly agreements: readonly {
    readonly id: string;
    readonly text: string;
    readonly keep: number;
    readonly change: number;
    readonly drop: number;
    /** Null while it was not decided: it stays. */
    readonly outcome: Outcome | null;
  }[];
};
