/**
 * The mirror test, after the idea of the Good Work Project: would I be proud of what I see, and of a profession in which everybody
 * worked like this? A private reflection: no word of it is ever sent.
 *
 * MI1 An answer says that somebody is done, or passes, and nothing more.
 */
import * as v from 'valibot';
import { MIN_GROUP } from '../../privacy/small-groups.ts';
import type { ActivityKind } from '../activity.ts';
import { MirrorSettingsSchema, stepsOf, type MirrorSettings } from './settings.ts';

const SLOT = 'mirror';

export const MirrorAnswerSchema = v.strictObject({ kind: v.picklist(['done', 'pass']) });
export type MirrorAnswer = v.InferOutput<typeof MirrorAnswerSchema>;

export const mirror: ActivityKind<MirrorSettings, MirrorAnswer> = {
  kind: 'mirror',
  settings: MirrorSettingsSchema,
  body: (slot) => (slot === SLOT ? MirrorAnswerSchema : null),
  phases: ({ talk }) => [{ id: 'mirror', slots: [SLOT], pictures: [] }, ...(talk ? [{ id: 'talk', slots: [], pictures: [] }] : [])],
  fits: () => true,
  check: () => null,
  changeableLate: true,
  progress: (_slot, { kind }) => kind,
  view: (settings) => ({ kind: 'mirror', steps: stepsOf(settings) }),
  notes: () => [],
  phaseTexts: () => ({}),
  previewPhase: () => null,
  // There is nothing to see, and nothing that a picture could rest on.
  summarise: () => ({ kind: 'withheld', people: 0, needed: MIN_GROUP }),
  trim: (picture) => picture,
  basis: () => 0,
  seals: () => [],
  texts: () => [],
  simulate: ({ persona }) => ({ kind: persona.random() < 0.06 ? 'pass' : 'done' }),
};
