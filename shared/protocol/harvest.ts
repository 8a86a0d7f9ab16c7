/**
 * The harvest over HTTP, for facilitators. The key of the console travels in the body, never in an address; nothing of it is kept
 * by anybody in between.
 */
import * as v from 'valibot';
import type { ActivityName } from '../activities/registry.ts';
import { LANGUAGES, type Language } from '../deck/deck.ts';
import type { Harvest } from '../harvest/harvest.ts';
import { HarvestSettingsSchema, type HarvestSettings } from '../harvest/settings.ts';
import type { ShownText } from './messages.ts';

const access = {
  room: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
};

/** POST /api/harvest. @see HarvestNow */
export const HarvestAskSchema = v.strictObject(access);

/** A text that a facilitator asked for, with what its author said so far. */
export type AskedText = Pick<ShownText, 'id' | 'use' | 'text'> & {
  readonly activity: string;
  readonly said: 'asked' | 'yes' | 'no';
};

export type HarvestNow =
  /** While the room is open: what can be arranged, and no picture ahead of its reveal. */
  | {
      readonly status: 'open';
      readonly title: string;
      readonly language: Language;
      readonly rehearsal: boolean;
      readonly activities: readonly { readonly id: string; readonly kind: ActivityName; readonly title: string }[];
      readonly asked: readonly AskedText[];
      readonly settings: HarvestSettings;
    }
  | { readonly status: 'closed'; readonly harvest: Harvest; readonly deleteAt: number };

/**
 * POST /api/harvest/settings: the whole of it, and what it was when it was changed. `stale-revision`: somebody else arranged it
 * meanwhile; ask for the harvest again, make the change on what is there now, and save that. A page that was loaded before the service
 * was upgraded sends no `known`, and saves over what is there.
 */
export const HarvestArrangeSchema = v.strictObject({
  ...access,
  settings: HarvestSettingsSchema,
  known: v.optional(HarvestSettingsSchema),
});

export const REPORT_FORMATS = ['docx', 'xlsx', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** POST /api/harvest/report: the bytes of a file, of a closed room. */
export const ReportAskSchema = v.strictObject({
  ...access,
  format: v.picklist(REPORT_FORMATS),
  /** Of the report; what people wrote stays as they wrote it. */
  language: v.picklist(LANGUAGES),
});
