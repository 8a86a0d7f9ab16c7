/**
 * Answers to three qualities.
 *
 * TQ1 A rating gives every quality a whole figure from 1 to 7, or it is a pass.
 * TQ2 Reading asks for nothing more than that it is done.
 */
import * as v from 'valibot';
import { figure } from '../scale.ts';

export const QUALITY_STEPS = 7;

const RatedSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('rated'),
    bekwaam: figure(QUALITY_STEPS),
    betrouwbaar: figure(QUALITY_STEPS),
    betrokken: figure(QUALITY_STEPS),
  }),
  v.strictObject({ kind: v.literal('pass') }),
]);
const ReadSchema = v.strictObject({ kind: v.literal('read') });

export type Rated = v.InferOutput<typeof RatedSchema>;
export type ThreeQualitiesAnswer = Rated | v.InferOutput<typeof ReadSchema>;

export function bodySchema(slot: string): v.GenericSchema<unknown, ThreeQualitiesAnswer> | null {
  if (slot === 'read') return ReadSchema;
  return slot === 'before' || slot === 'after' ? RatedSchema : null;
}
