/** Takes the commands of one room, one after another: decides, writes down, folds in. Answers are the desk's, people the door's. */
import { isDeepStrictEqual } from 'node:util';
import type { HarvestSettings } from '../../shared/harvest/settings.ts';
import { isOwnStory } from '../../shared/deck/own-story-id.ts';
import type { Command } from '../../shared/room/command.ts';
import { splitAhead } from '../../shared/room/course.ts';
import { decide } from '../../shared/room/decide.ts';
import type { RoomEvent } from '../../shared/room/event.ts';
import { checkProgramme, type ProgrammeItem } from '../../shared/room/programme.ts';
import { isRefusal, refuse, type Refusal } from '../../shared/room/refusal.ts';
import type { Clock } from '../clock.ts';
import type { RoomStore } from '../store/room-store.ts';
import type { Chronicle } from './chronicle.ts';
import { harvestAtClosing } from './harvest.ts';
import type { Kept } from './harvest-now.ts';
import { keptSetup, withCards, type Cards } from './room-content.ts';
import { basisIn, type RoomToTell } from './showing.ts';
import { Turn } from './turn.ts';
import type { Twins } from './twins.ts';

/** Another process can only be first so often. */
const TRIES = 8;

/** Stories that one room makes for itself; nobody plays more. */
const MOST_OWN_STORIES = 20;

/** What came of deciding: done, refused, or another process was first. */
type Decided = Refusal | null | 'conflict';

type RoomWithChair = RoomToTell & {
  readonly id: string;
  readonly isGone: boolean;
  readonly twins: Twins | null;
  readonly kept: Kept;
  textsIn(activity: string): ReturnType<RoomToTell['texts']>;
  /** Resolves when every answer that was taken is durable and counted. */
  settled(): Promise<void>;
  stayAlive(): void;
};

/** What only the room itself may do with what was decided. */
type Effects = {
  /** Tells everybody what happened. */
  readonly told: (events: readonly RoomEvent[]) => void;
  readonly arranged: (harvest: string) => void;
  readonly closed: (log: readonly RoomEvent[], harvest: string) => void;
  readonly end: (why: 'room-closed' | 'expired') => void;
};

export class Chair {
  private readonly room: RoomWithChair;
  private readonly chronicle: Chronicle;
  private readonly parts: { readonly store: RoomStore; readonly clock: Clock };
  private readonly effects: Effects;
  private readonly turn = new Turn();

  constructor(room: RoomWithChair, chronicle: Chronicle, parts: { readonly store: RoomStore; readonly clock: Clock }, effects: Effects) {
    this.room = room;
    this.chronicle = chronicle;
    this.parts = parts;
    this.effects = effects;
  }

  /** The command that is under way, with all before it; null when there is none. */
  get busyWith(): Promise<unknown> | null {
    return this.turn.last;
  }

  async command(command: Command): Promise<Refusal | null> {
    const { room } = this;
    return this.deciding(async () => {
      if (room.isGone) return refuse('room-closed');
      await room.settled();
      const decision = decide(room.now, command, {
        now: this.parts.clock.now(),
        basis: (activity, phase) => basisIn(room, activity, phase),
        knowsText: (text) => room.texts().some((each) => each.id === text),
      });
      if (isRefusal(decision)) return decision;
      if (decision.length === 0) return null;
      return decision.some((event) => event.type === 'closed') ? this.close(decision) : this.happen(decision);
    });
  }

  /** @param content the cards that the activity needs; cards the room has under the same id stay as they are. */
  async insert(item: ProgrammeItem, at: number, content: Cards): Promise<Refusal | null> {
    return this.deciding(async () => {
      const { isGone, now } = this.room;
      if (isGone || now.status === 'closed') return refuse('room-closed');
      const { begun, ahead } = splitAhead(now);
      const added = withCards(now.setup.content, content);
      if (added.stories.filter(isOwnStory).length > MOST_OWN_STORIES) return refuse('programme-invalid');
      const activities = [...begun, ...ahead.slice(0, at), item, ...ahead.slice(at)];
      const programme = checkProgramme({ ...now.setup.programme, activities }, added);
      return programme ? this.happen([{ type: 'programme-set', programme, content: added }]) : refuse('programme-invalid');
    });
  }

  /**
   * Titles, order and notes of the harvest: in the log while the room is open, in the harvest itself afterwards.
   * @param known how they were when they were changed; refused as `stale-revision` when somebody else arranged them meanwhile;
   *   left out by a page that was loaded before the service was upgraded, and then the last one wins
   */
  async arrangeHarvest(settings: HarvestSettings, known: HarvestSettings | undefined): Promise<Refusal | null> {
    return this.deciding(async () => {
      const { now, kept, isGone, id } = this.room;
      const before = now.status === 'open' ? now.harvest : kept.harvest?.settings;
      if (isGone || !before) return refuse('room-closed');
      // Somebody who never heard that it was saved sends it again.
      if (isDeepStrictEqual(before, settings)) return null;
      if (known && !isDeepStrictEqual(before, known)) return refuse('stale-revision');
      if (now.status === 'open') return this.happen([{ type: 'harvest-set', settings }]);
      const text = JSON.stringify({ ...kept.harvest, settings });
      const saved = await this.parts.store.saveHarvest(id, kept.text, text);
      if (saved !== 'saved') return saved === 'gone' ? refuse('room-closed') : 'conflict';
      this.effects.arranged(text);
      this.room.twins?.tell('log');
      return null;
    });
  }

  /** Deletes the room and everything in it. */
  async deleteNow(why: 'room-closed' | 'expired'): Promise<void> {
    await this.turn.take(async () => (this.room.isGone ? null : this.remove(why)));
  }

  /** Decides anew on what another process made of the room meanwhile. A room in one process has no such meanwhile. */
  private deciding(work: () => Promise<Decided>): Promise<Refusal | null> {
    const { twins } = this.room;
    return this.turn.take(async () => {
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        await twins?.fresh();
        const decided = await (twins ? twins.sure(work) : work());
        if (decided !== 'conflict') return decided;
        if (!twins) break;
      }
      return refuse('already-moved');
    });
  }

  private async happen(events: readonly RoomEvent[]): Promise<Decided> {
    const { room, chronicle } = this;
    const from = chronicle.at;
    if ((await this.parts.store.append(room.id, from, events)) === 'conflict') return 'conflict';
    room.stayAlive();
    if (room.twins) {
      // Read back as every other process reads it: with all answers that were acknowledged anywhere before it.
      room.twins.tell('log');
      await room.twins.fresh();
    } else this.effects.told(chronicle.fold(from, events));
    return null;
  }

  private async close(events: readonly RoomEvent[]): Promise<Decided> {
    const { room, chronicle } = this;
    const { store, clock } = this.parts;
    const { now, twins } = room;
    if (now.setup.kind === 'rehearsal') return this.remove('room-closed');
    const deleteAt = events.find((event) => event.type === 'closed')?.deleteAt ?? clock.now();
    const harvest = JSON.stringify(now.status === 'open' ? harvestAtClosing(room, now) : null);
    // What facilitators arranged may hold people's words, so only the opening and the closing stay.
    const log: readonly RoomEvent[] = [{ type: 'opened', setup: keptSetup(now.setup) }, ...events];
    const collapse = [room.id, chronicle.at, log, harvest, deleteAt] as const;
    const collapsed = twins ? twins.store.collapseAt(room.answers.sums().all(), ...collapse) : store.collapse(...collapse);
    if ((await collapsed) === 'conflict') return 'conflict';
    twins?.tell('log');
    this.effects.closed(log, harvest);
    return null;
  }

  private async remove(why: 'room-closed' | 'expired'): Promise<null> {
    await this.parts.store.remove(this.room.id);
    this.room.twins?.tell('log');
    this.effects.end(why);
    return null;
  }
}
