/** What is played in one run: a few kinds of activity out of all, the ways to answer them, and names and words that can be found. */
import type { RoomContent } from '../../shared/activities/activity.ts';
import { activityKind } from '../../shared/activities/registry.ts';
import type { InsertSchema } from '../../shared/protocol/messages.ts';
import type { OpenRoomRequest } from '../../shared/protocol/http.ts';
import { phaseOfSlot, type ProgrammeItem } from '../../shared/room/programme.ts';
import type { ActivityNow } from '../../shared/room/views.ts';
import { personaOf } from '../../server/rehearsal/persona.ts';
import { canaries } from '../support/canaries.ts';
import type { Dice } from '../support/dice.ts';
import { everyKind } from '../support/gathered.ts';
import type { Leaks } from './leaks.ts';
import type { InferOutput } from 'valibot';

const { programme: EVERY_KIND } = everyKind();

export class Play {
  readonly wish: OpenRoomRequest;
  private readonly items: Map<string, ProgrammeItem>;
  private readonly leaks: Leaks;
  private names = 0;
  private inserted = 0;

  constructor(dice: Dice, leaks: Leaks) {
    const activities = dice.shuffled(EVERY_KIND.activities).slice(0, dice.between(1, 4));
    this.leaks = leaks;
    this.items = new Map(activities.map((item) => [item.id, item]));
    this.wish = {
      title: 'Simulatie',
      kind: 'gathering',
      naming: dice.chance(0.5) ? 'named' : 'anonymous',
      smallCircle: dice.chance(0.15),
      language: 'nl',
      keepDays: dice.between(1, 3),
      programme: { title: 'Simulatie', activities },
    };
  }

  newName(): string {
    return `NAAM${(this.names += 1)}x`;
  }

  /** One more activity for the programme; what a facilitator writes over is let through by that. */
  more(dice: Dice): InferOutput<typeof InsertSchema> {
    const [item] = dice.shuffled(EVERY_KIND.activities);
    this.inserted += 1;
    const id = `erbij-${this.inserted}`;
    const added = { ...(item as ProgrammeItem), id };
    this.items.set(id, added);
    return { item: added, at: dice.between(0, 2) };
  }

  wroteOver(text: string): void {
    this.leaks.letThrough(text);
  }

  wroteTogether(body: unknown): void {
    this.leaks.wroteTogether(JSON.stringify(body));
  }

  isOfTable(activity: string, slot: string): boolean {
    const item = this.items.get(activity);
    return (item && phaseOfSlot(item, slot)?.tableSlots?.includes(slot)) ?? false;
  }

  /** A way to answer as one person: everything that is written holds words of that person alone. */
  voice(mark: string, dice: Dice): Voice {
    const { spoil } = canaries(`${mark}v`);
    return (now, slot, earlier, content) => {
      const item = this.items.get(now.id);
      if (!item) return null;
      if (dice.chance(0.06)) return { kind: 'pass' };
      if (dice.chance(0.04)) return dice.pick([null, {}, 'onzin', { kind: 'onzin' }, [1, 2, 3]]);
      const live = { steering: undefined, items: now.items };
      const body = activityKind(item.kind).simulate({
        settings: item.settings,
        content,
        slot,
        persona: personaOf(mark, dice.next),
        live,
        earlier,
      });
      return spoil(body);
    };
  }
}

/** @returns the body of an answer, valid as a rule; null when this activity is not known. */
export type Voice = (now: ActivityNow, slot: string, earlier: (slot: string) => unknown, content: RoomContent) => unknown;
