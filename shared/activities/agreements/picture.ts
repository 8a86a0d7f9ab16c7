/** What a room may see of the support: whole-room counts of the proposals that were approved. */
import type { Level } from './rule.ts';

export type SupportPicture = {
  readonly kind: 'agreement-support';
  /** People who supported something; who passed is not among them. */
  readonly people: number;
  /** Approved proposals, most supported first. */
  readonly proposals: readonly {
    readonly id: string;
    readonly text: string;
    /** Id of the value card it stands under. */
    readonly value: string;
    readonly level: Level | null;
    readonly support: number;
  }[];
};
