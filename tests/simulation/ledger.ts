/** Beside the store, written down independently: what was saved and what was acknowledged (SM1, SM2). */
import { activityKind } from '../../shared/activities/registry.ts';
import type { AnswerMessage } from '../../shared/protocol/messages.ts';
import { currentPhase } from '../../shared/room/course.ts';
import type { StoredAnswer, StoredRoom } from '../../server/store/room-store.ts';
import type { LiveRoom } from '../../server/rooms/live-room.ts';
import { same } from './compare.ts';
import type { Fail } from './invariants.ts';

type Entry = { readonly revision: number; readonly body: string };

export class Ledger {
  acknowledged = 0;
  private readonly fail: Fail;
  /** Everything that the store said is saved, by place and revision. */
  private readonly saved = new Map<string, Map<number, string>>();
  /** The highest revision of a place that a client was told is saved. */
  private readonly promised = new Map<string, Entry>();

  constructor(fail: Fail) {
    this.fail = fail;
  }

  /** The store carried out this write. */
  wrote({ activity, slot, key, revision, body }: StoredAnswer): void {
    const place = placeOf(activity, slot, key);
    const known = this.saved.get(place) ?? new Map<number, string>();
    this.saved.set(place, known.set(revision, body));
  }

  /** A client is told that this answer is saved. @param own the key of that person; a table answers under another. */
  acknowledge({ activity, slot, revision }: AnswerMessage, own: string | null): void {
    this.acknowledged += 1;
    const mine = placeOf(activity, slot, own ?? '');
    const wrote = [...this.saved].filter(([place, revisions]) => place.startsWith(`${activity}/${slot}/`) && revisions.has(revision));
    if (wrote.length === 0) return this.fail('SM1', `${activity}/${slot} revision ${revision} was acknowledged and never written`);
    // Of which table it was, is not known here when somebody moved meanwhile.
    const place = wrote.find(([each]) => each === mine) ?? (wrote.length === 1 ? wrote[0] : undefined);
    if (place && (this.promised.get(place[0])?.revision ?? 0) < revision)
      this.promised.set(place[0], { revision, body: place[1].get(revision) ?? '' });
  }

  /** SM1 against what a process that starts now would find. */
  compare({ answers }: StoredRoom): void {
    const kept = new Map(answers.map((each) => [placeOf(each.activity, each.slot, each.key), each]));
    if (kept.size !== answers.length) this.fail('SM1', 'one person has two answers in one place');
    for (const [place, { revision, body }] of this.promised) {
      const found = kept.get(place);
      if (!found || found.revision < revision)
        this.fail('SM1', `${place} was acknowledged at ${revision}, the store has ${found?.revision ?? 'nothing'}`);
      else if (found.revision === revision && found.body !== body) this.fail('SM1', `${place} has another body than was acknowledged`);
    }
    for (const [place, { revision, body }] of kept)
      if (this.saved.get(place)?.get(revision) !== body) this.fail('SM1', `${place} holds an answer that nobody sent`);
  }

  /** SM2: as progress should be, counted from what is written here. */
  tally(room: LiveRoom): void {
    const state = room.now;
    const current = state.status === 'open' ? currentPhase(state) : null;
    const slot = current?.phase.slots[0];
    if (!current || slot === undefined) return;
    const counted = { done: 0, pass: 0, busy: 0 };
    for (const person of room.people.present()) {
      const key = room.keyFor(person, current.item.id, slot) ?? '';
      const revisions = this.saved.get(placeOf(current.item.id, slot, key));
      const body = revisions?.get(Math.max(...revisions.keys()));
      counted[body === undefined ? 'busy' : activityKind(current.item.kind).progress(slot, JSON.parse(body))] += 1;
    }
    const said = room.speaks.progress();
    const shown = { done: said?.done, pass: said?.passed, busy: said?.busy };
    if (!same(shown, counted)) this.fail('SM2', `progress says ${JSON.stringify(shown)}, the answers are ${JSON.stringify(counted)}`);
  }
}

function placeOf(activity: string, slot: string, key: string): string {
  return `${activity}/${slot}/${key}`;
}
