/** What a facilitator may see of the harvest at this moment. */
import * as v from 'valibot';
import { HarvestSchema, type Harvest } from '../../shared/harvest/harvest.ts';
import type { HarvestNow } from '../../shared/protocol/harvest.ts';
import { refuse, type Refusal } from '../../shared/room/refusal.ts';
import { consentFor } from './consent.ts';
import type { LiveRoom } from './live-room.ts';

/** The harvest as it was kept. Null when there is none, or one of another version. */
export function readHarvest(kept: string | null): Harvest | null {
  const parsed = kept === null ? null : v.safeParse(HarvestSchema, JSON.parse(kept));
  return parsed?.success ? parsed.output : null;
}

/** What is left of a closed room: as it is read, and letter by letter as the store has it. */
export type Kept = { readonly harvest: Harvest | null; readonly text: string };

export function keptOf(text: string | null): Kept {
  return { harvest: readHarvest(text), text: text ?? '' };
}

/** Refused as `room-closed` when a closed room left nothing that can be read. */
export function harvestNow(room: LiveRoom): HarvestNow | Refusal {
  const { now, harvest, answers } = room;
  if (now.status === 'closed') return harvest ? { status: 'closed', harvest, deleteAt: now.deleteAt } : refuse('room-closed');
  const { title, language, kind, programme } = now.setup;
  const asked = programme.activities.flatMap(({ id: activity }) =>
    room.textsIn(activity).flatMap((written) => {
      const { id, use, text } = written;
      const said = consentFor(now.marked, answers, written);
      return said === null ? [] : [{ id, use, text, activity, said }];
    }),
  );
  return {
    status: 'open',
    title,
    language,
    rehearsal: kind === 'rehearsal',
    activities: programme.activities.map((item) => ({ id: item.id, kind: item.kind, title: item.title })),
    asked,
    settings: now.harvest,
  };
}
