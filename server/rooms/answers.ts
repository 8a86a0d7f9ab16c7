/** The answers of one room in memory, by activity, slot and key. Nothing in here knows a name. */
import type { RoomAnswers } from '../../shared/activities/activity.ts';
import type { OwnAnswer } from '../../shared/protocol/messages.ts';
import type { StoredAnswer } from '../store/room-store.ts';

export type KeptAnswer = { readonly revision: number; readonly body: unknown };

export class Answers {
  private readonly kept = new Map<string, Map<string, Map<string, KeptAnswer>>>();

  constructor(stored: readonly StoredAnswer[]) {
    for (const { activity, slot, key, revision, body } of stored) this.put(activity, slot, key, { revision, body: JSON.parse(body) });
  }

  get(activity: string, slot: string, key: string): KeptAnswer | undefined {
    return this.kept.get(activity)?.get(slot)?.get(key);
  }

  put(activity: string, slot: string, key: string, answer: KeptAnswer): void {
    const slots = this.kept.get(activity) ?? new Map<string, Map<string, KeptAnswer>>();
    this.kept.set(activity, slots);
    const keys = slots.get(slot) ?? new Map<string, KeptAnswer>();
    slots.set(slot, keys);
    if ((keys.get(key)?.revision ?? 0) < answer.revision) keys.set(key, answer);
  }

  /** Everything one person answered, for that person's own devices. */
  of(key: string): OwnAnswer[] {
    const own: OwnAnswer[] = [];
    for (const [activity, slots] of this.kept)
      for (const [slot, keys] of slots) {
        const answer = keys.get(key);
        if (answer) own.push({ activity, slot, revision: answer.revision, body: answer.body });
      }
    return own;
  }

  slot(activity: string, slot: string): ReadonlyMap<string, KeptAnswer> {
    return this.kept.get(activity)?.get(slot) ?? new Map();
  }

  /** Bodies only, as the summaries of the activities take them. */
  bodies(activity: string): RoomAnswers extends ReadonlyMap<string, infer Slots> ? Slots : never {
    const slots = this.kept.get(activity) ?? new Map<string, Map<string, KeptAnswer>>();
    return new Map([...slots].map(([slot, keys]) => [slot, new Map([...keys].map(([key, answer]) => [key, answer.body]))]));
  }
}
