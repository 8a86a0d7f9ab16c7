import * as v from 'valibot';
import type { Story } from '../../deck/deck.ts';
import type { RoomContent } from '../activity.ts';
import { line } from '../scale.ts';

export const CASE_MAX = 800;

/** Everything beside the subject, so that another subject can be chosen and the first comes back. */
const entries = {
  /** A case in the organiser's words; null when there is none. */
  case: v.nullable(line(CASE_MAX)),
  /** Rate again after the talk, and show what shifted. */
  again: v.boolean(),
};

export const ThreeQualitiesSettingsSchema = v.variant('subject', [
  /** Id of a story of the deck. */
  v.strictObject({ subject: v.literal('story'), story: v.pipe(v.string(), v.maxLength(60)), ...entries }),
  v.strictObject({ subject: v.literal('case'), ...entries, case: line(CASE_MAX) }),
  /** Everybody the own work. */
  v.strictObject({ subject: v.literal('work'), ...entries }),
]);

export type ThreeQualitiesSettings = v.InferOutput<typeof ThreeQualitiesSettingsSchema>;

/** The story exists in the room. */
export function fits(settings: ThreeQualitiesSettings, content: RoomContent): boolean {
  return settings.subject !== 'story' || storyOf(settings, content) !== null;
}

export function storyOf(settings: ThreeQualitiesSettings, content: Pick<RoomContent, 'stories'>): Story | null {
  return settings.subject === 'story' ? (content.stories.find(({ id }) => id === settings.story) ?? null) : null;
}
