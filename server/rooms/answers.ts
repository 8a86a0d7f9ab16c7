/** The answers of one room in memory, by activity, slot and key. Nothing in here knows a name. */
import type { RoomAnswers } from '../../shared/activities/activity.ts';
import type { OwnAnswer } from '../../shared/protocol/messages.ts';
import type { StoredAnswer } from '../store/room-store.ts';
import { WROTE } from './sheets.ts';

export type KeptAnswer = { readonly revision: number; readonly body: unknown };

export class Answers {
  private readonly kept = new Map<string, Map<string, Map<string, KeptAnswer>>>();

  constructor(stored: readonly StoredAnswer[]) {
    for (const { activity, slot, key, revision, body } of stored) this.put(activity, slot, key, { revision, body: JSON.parse(body) });
  }

  forget(): void {
    this.kept.clear();
  }

  get(activity: string, slot: string, key: string): KeptAnswer | undefined {
    return this.kept.get(activity)?.get(slot)?.get(key);
  }

  put(activity: string, slot: string, key: string, answer: KeptAnswer): void {
    const keys = this.keysOf(activity, slot);
    if ((keys.get(key)?.revision ?? 0) < answer.revision) keys.set(key, answer);
  }

  /** Where the answers to a slot are kept, made when they are the first. */
  private keysOf(activity: string, slot: string): Map<string, KeptAnswer> {
    let slots = this.kept.get(activity);
    if (!slots) this.kept.set(activity, (slots = new Map()));
    let keys = slots.get(slot);
    if (!keys) slots.set(slot, (keys = new Map()));
    return keys;
  }

  /** Everything one person answered, for that person's own devices. */
  of(key: string): OwnAnswer[] {
    const own: OwnAnswer[] = [];
    for (const [activity, slots] of this.kept) {
      if (activity === WROTE) continue;
      for (const [slot, keys] of slots) {
        const answer = keys.get(key);
        if (answer) own.push({ activity, slot, revision: answer.revision, body: answer.body });
      }
    }
    return own;
  }

  /** The slots in which this key has something. */
  marks(activity: string, key: string): readonly string[] {
    return [...(this.kept.get(activity) ?? [])].filter(([, keys]) => keys.has(key)).map(([slot]) => slot);
  }

  slot(activity: string, slot: string): ReadonlyMap<string, KeptAnswer> {
    return this.kept.get(activity)?.get(slot) ?? new Map();
  }

  /** The sum of the revisions in each slot, as it is now; it grows with every answer. */
  sums(): { of(activity: string, slot: string): number; all(): number } {
    const sums = new Map<string, Map<string, number>>();
    let all = 0;
    for (const [activity, slots] of this.kept) {
      const inActivity = new Map<string, number>();
      sums.set(activity, inActivity);
      for (const [slot, keys] of slots) {
        let sum = 0;
        for (const { revision } of keys.values()) sum += revision;
        inActivity.set(slot, sum);
        all += sum;
      }
    }
    return { of: (activity, slot) => sums.get(activity)?.get(slot) ?? 0, all: () => all };
  }

  /** Bodies only, as the summaries of the activities take them. */
  bodies(activity: string): RoomAnswers extends ReadonlyMap<string, infer Slots> ? Slots : never {
    const slots = this.kept.get(activity) ?? new Map<string, Map<string, KeptAnswer>>();
    return new Map([...slots].map(([slot, keys]) => [slot, new Map([...keys].map(([key, answer]) => [key, answer.body]))]));
  }
}
