import type { StudioRefusalCode } from '../../../shared/protocol/studio.ts';

export type { StudioRefusalCode };

/** Refusals that say nothing about the deck itself: try again in a moment. */
const RETRIED: ReadonlySet<StudioRefusalCode> = new Set(['busy', 'too-fast', 'not-saved']);

export function isRetried(why: StudioRefusalCode): boolean {
  return RETRIED.has(why);
}
