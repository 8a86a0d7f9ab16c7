import type { SpeakerSettings } from './settings.ts';

/** Questions that the facilitator approved are in `ActivityNow.items`. */
export type SpeakerView = SpeakerSettings & {
  readonly kind: 'speaker';
  /** Id of the question that is being answered, null for none. */
  readonly now: string | null;
  /** Ids of questions that were answered. */
  readonly closed: readonly string[];
};
