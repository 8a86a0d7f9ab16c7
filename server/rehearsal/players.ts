/**
 * The simulated people of one rehearsal. They take their time, read first, some pass, some change their mind, and they
 * answer through the same door as phones. They play on after a restart, because the room remembers how many there are.
 */
import { activityKind } from '../../shared/activities/registry.ts';
import type { Pace } from '../../shared/room/pace.ts';
import { currentPhase } from '../../shared/room/course.ts';
import type { Phase } from '../../shared/activities/activity.ts';
import { isRefusal } from '../../shared/room/refusal.ts';
import { steeringOf } from '../../shared/room/steering.ts';
import type { Clock } from '../clock.ts';
import type { LiveRoom } from '../rooms/live-room.ts';
import { newId } from '../rooms/secrets.ts';
import { itemsOf, topValuesOf } from '../rooms/showing.ts';
import type { StoredParticipant } from '../store/room-store.ts';
import { personaOf } from './persona.ts';

/** How long a simulated person takes for an answer, ms; a setting of tests makes time go faster. */
const SHORTEST_MS = 1_500;
const LONGEST_MS = 14_000;
const TICK_MS = 300;
const CHANGES_MIND = 0.08;

export type PlayersParts = {
  readonly clock: Clock;
  readonly random: () => number;
  /** 1 is a human pace; 10 is ten times as fast. The facilitator's own choice comes on top of it. */
  readonly pace: number;
  /** Of several processes one lets them play; left out, it is this one. */
  readonly mayPlay?: () => Promise<boolean>;
  readonly onError: (error: unknown) => void;
};

export class Players {
  private readonly room: LiveRoom;
  private readonly parts: PlayersParts;
  /** When somebody will answer next, by `person activity/slot`. */
  private readonly plans = new Map<string, number>();
  private readonly revisions = new Map<string, number>();
  /** The facilitator's choice at the last tick. */
  private chosen: Pace = 1;
  private stopTick: (() => void) | null = null;
  private ticking = false;

  constructor(room: LiveRoom, parts: PlayersParts) {
    this.room = room;
    this.parts = parts;
  }

  start(): void {
    const round = (): void => {
      if (this.room.isGone || this.room.now.status === 'closed') return;
      this.stopTick = this.parts.clock.after(TICK_MS, round);
      if (this.ticking) return;
      this.ticking = true;
      this.tick()
        .catch(this.parts.onError)
        .finally(() => (this.ticking = false));
    };
    round();
  }

  stop(): void {
    this.stopTick?.();
  }

  private async tick(): Promise<void> {
    if (this.parts.mayPlay && !(await this.parts.mayPlay())) return;
    await this.fillSeats();
    const { now: state } = this.room;
    const current = state.status === 'open' && !state.paused ? currentPhase(state) : null;
    this.hurry();
    if (!current) return;
    for (const slot of current.phase.slots) {
      const due = this.simulated().filter(
        (person) => this.maySpeak(person, current.phase, slot) && this.isDue(person.id, `${current.item.id}/${slot}`),
      );
      await Promise.all(due.map((person) => this.play(person, current.item, slot)));
    }
  }

  /** Whoever was reading or writing goes on at the new speed. */
  private hurry(): void {
    const { now: state } = this.room;
    if (state.status !== 'open' || state.pace === this.chosen) return;
    const now = this.parts.clock.now();
    for (const [plan, at] of this.plans) if (at > now) this.plans.set(plan, now + ((at - now) * this.chosen) / state.pace);
    this.chosen = state.pace;
  }

  private async fillSeats(): Promise<void> {
    const { now: state } = this.room;
    if (state.status !== 'open') return;
    const seated = this.simulated();
    for (let i = seated.length; i < state.simulated; i += 1) await this.room.door.seatSimulated(newId());
    for (const person of seated.slice(state.simulated)) await this.room.door.remove(person.id);
  }

  private simulated(): ReturnType<LiveRoom['people']['present']> {
    return this.room.people.present().filter((person) => person.simulated);
  }

  /** For a table speaks its first simulated person, and only where nobody real sits. */
  private maySpeak(person: StoredParticipant, phase: Phase, slot: string): boolean {
    if (person.table === null || !phase.tableSlots?.includes(slot)) return true;
    const table = this.room.people.at(person.table);
    return table.every((each) => each.simulated) && table[0]?.id === person.id;
  }

  private isDue(person: string, where: string): boolean {
    const plan = `${person} ${where}`;
    const at = this.plans.get(plan);
    if (at === undefined) this.plans.set(plan, this.soon());
    return at !== undefined && at <= this.parts.clock.now();
  }

  private async play(
    person: StoredParticipant,
    item: { readonly id: string; readonly kind: Parameters<typeof activityKind>[0]; readonly settings: unknown },
    slot: string,
  ): Promise<void> {
    const plan = `${person.id} ${item.id}/${slot}`;
    const own = this.room.keyOf(person.id);
    const key = this.room.keyFor(person, item.id, slot);
    const saved = key === null ? undefined : this.room.answers.get(item.id, slot, key);
    const again = saved !== undefined;
    this.plans.set(plan, again || this.parts.random() >= CHANGES_MIND ? Infinity : this.soon());
    if (again && !this.revisions.has(plan)) return;
    const kind = activityKind(item.kind);
    const body = kind.simulate({
      settings: item.settings,
      content: this.room.now.setup.content,
      slot,
      persona: personaOf(person.id, this.parts.random),
      live: { steering: this.steering(item.id), items: itemsOf(this.room), topValues: topValuesOf(this.room) },
      earlier: (other) => (own === null ? undefined : this.room.answers.get(item.id, other, own)?.body),
    });
    const revision = (saved?.revision ?? 0) + 1;
    const refusal = await this.room.answer(person.id, { activity: item.id, slot, revision, body });
    if (refusal === null) this.revisions.set(plan, revision);
    else if (isRefusal(refusal)) this.plans.set(plan, Infinity);
  }

  private steering(activity: string): unknown {
    const { now: state } = this.room;
    return state.status === 'open' ? steeringOf(state, activity) : undefined;
  }

  private soon(): number {
    return this.parts.clock.now() + (SHORTEST_MS + this.parts.random() * (LONGEST_MS - SHORTEST_MS)) / (this.parts.pace * this.chosen);
  }
}
