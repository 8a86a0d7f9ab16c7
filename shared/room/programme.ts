import * as v from 'valibot';
import { activityKind, ACTIVITY_NAMES } from '../activities/registry.ts';
import type { Phase, RoomContent } from '../activities/activity.ts';

export const ProgrammeItemSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,20}$/)),
  kind: v.picklist(ACTIVITY_NAMES),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240)),
  settings: v.unknown(),
  /** The organiser's notes, for the facilitator only. */
  notes: v.optional(v.pipe(v.string(), v.maxLength(1200))),
});

export const ProgrammeSchema = v.strictObject({
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  activities: v.pipe(v.array(ProgrammeItemSchema), v.minLength(1), v.maxLength(20)),
});

/** The ordered activities of a room; `settings` were checked by the schema of their kind (see `checkProgramme`). */
export type Programme = v.InferOutput<typeof ProgrammeSchema>;
export type ProgrammeItem = Programme['activities'][number];

/** Are all settings valid, all ids different, and do they fit the cards? Returns the programme with settings as their schema gives them. */
export function checkProgramme(programme: Programme, content: RoomContent): Programme | null {
  if (new Set(programme.activities.map((item) => item.id)).size !== programme.activities.length) return null;
  const activities: ProgrammeItem[] = [];
  for (const item of programme.activities) {
    const kind = activityKind(item.kind);
    const settings = v.safeParse(kind.settings, item.settings);
    if (!settings.success || !kind.fits(settings.output, content)) return null;
    activities.push({ ...item, settings: settings.output });
  }
  return { ...programme, activities };
}

/** Asked for with every answer, and always the same for an item. */
const workedOut = new WeakMap<ProgrammeItem, readonly Phase[]>();

export function phasesOf(item: ProgrammeItem): readonly Phase[] {
  const known = workedOut.get(item);
  if (known) return known;
  const phases = activityKind(item.kind).phases(item.settings);
  workedOut.set(item, phases);
  return phases;
}

const bySlot = new WeakMap<ProgrammeItem, ReadonlyMap<string, Phase>>();

/** The phase that collects this slot; null when the activity has no such slot. */
export function phaseOfSlot(item: ProgrammeItem, slot: string): Phase | null {
  let known = bySlot.get(item);
  if (!known) {
    known = new Map(phasesOf(item).flatMap((phase) => phase.slots.map((each) => [each, phase] as const)));
    bySlot.set(item, known);
  }
  return known.get(slot) ?? null;
}

export function itemOf(programme: Programme, activity: string): ProgrammeItem | null {
  return programme.activities.find((item) => item.id === activity) ?? null;
}
