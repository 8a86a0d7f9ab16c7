/** What somebody wrote in the mirror. It is kept on the device and is in no message that is ever sent. */
import type { MirrorStep } from '../../../../shared/activities/mirror/settings.ts';

export type Written = {
  /** The step that is on view. */
  readonly at: number;
  readonly texts: Readonly<Partial<Record<MirrorStep, string>>>;
};

export const NOTHING_WRITTEN: Written = { at: 0, texts: {} };

/** Against filling up the storage of a phone; a page of thoughts fits well within it. */
export const WRITTEN_MAX = 4_000;
