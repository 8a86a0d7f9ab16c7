import * as v from 'valibot';

/** The steps of the mirror, in their order; what they ask is in the interface's language. */
export const MIRROR_STEPS = ['look', 'proud', 'away', 'everybody', 'one-thing'] as const;
export type MirrorStep = (typeof MIRROR_STEPS)[number];

export const MirrorSettingsSchema = v.strictObject({
  /** All five steps, or four without looking away, for a first time. */
  steps: v.picklist([4, 5]),
  /** Afterwards a talk in pairs, about what one wants to tell. */
  talk: v.boolean(),
});

export type MirrorSettings = v.InferOutput<typeof MirrorSettingsSchema>;

export function stepsOf({ steps }: MirrorSettings): readonly MirrorStep[] {
  return steps === 5 ? MIRROR_STEPS : MIRROR_STEPS.filter((step) => step !== 'away');
}
