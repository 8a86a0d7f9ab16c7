/** Takes the answers of one room: judges each by the rules of the moment, makes it durable, counts it in. */
import { CONSENT, type AnswerMessage, type You } from '../../shared/protocol/messages.ts';
import { isRefusal, refuse, type Refusal } from '../../shared/room/refusal.ts';
import type { RoomStore, StoredParticipant } from '../store/room-store.ts';
import type { Broadcast } from './broadcast.ts';
import { checkAnswer, type Room } from './checks.ts';
import { checkConsent } from './consent.ts';
import { markOf, WROTE } from './sheets.ts';
import type { Twins } from './twins.ts';

/** Another process can only be first so often. */
const TRIES = 8;

/** An answer as it came: its envelope checked, its body not yet. */
export type Given = AnswerMessage;

type RoomWithDesk = Room & {
  readonly id: string;
  /** Number of events that the room is judged by. */
  readonly at: number;
  readonly busyWith: Promise<unknown> | null;
  readonly speaks: Broadcast;
  readonly twins: Twins | null;
  keyOf(participant: string): string | null;
  tableKeyOf(participant: string): string | null;
  isTableSlot(activity: string, slot: string): boolean;
  you(participant: StoredParticipant): You;
  tellTable(table: number | null): void;
  stayAlive(): void;
};

export class Desk {
  private readonly room: RoomWithDesk;
  private readonly store: RoomStore;
  private readonly saving = new Set<Promise<unknown>>();

  constructor(room: RoomWithDesk, store: RoomStore) {
    this.room = room;
    this.store = store;
  }

  /** @returns null when the answer is durable. */
  answer(participant: string, message: Given, tries = TRIES): Promise<Refusal | null> {
    const signing = this.signSheet(participant, message);
    if (signing) return signing.then(() => this.answer(participant, message, tries));
    // A thousand people answer at once, so there is no layer of waiting more than the one for the disk.
    const { busyWith } = this.room;
    return busyWith ? busyWith.then(() => this.answer(participant, message, tries)) : this.take(participant, message, tries);
  }

  /** Resolves when everything that is under way now is durable and counted, or is not going to be. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.saving);
  }

  /**
   * CO4 (`consent.ts`): marks whoever writes on the sheet of a table, once, and before anything is judged, so that no sentence of
   * a table is ever without its author. Null when there is nothing to mark.
   */
  private signSheet(participant: string, { activity, slot }: Given): Promise<void> | null {
    const { room } = this;
    const [person, table] = [room.keyOf(participant), room.tableKeyOf(participant)];
    if (!person || !table || !room.isTableSlot(activity, slot)) return null;
    const sheet = markOf({ activity, slot, key: table });
    if (room.answers.get(WROTE, sheet, person)) return null;
    const saved = this.store.saveAnswer(room.id, { activity: WROTE, slot: sheet, key: person, revision: 1, body: '{}' });
    return saved.then(() => room.answers.put(WROTE, sheet, person, { revision: 1, body: {} }));
  }

  private take(participant: string, message: Given, tries: number): Promise<Refusal | null> {
    const { room } = this;
    const { activity, slot, revision } = message;
    const checked = activity === CONSENT ? this.checkConsent(participant, message) : checkAnswer(room, participant, message);
    if (isRefusal(checked)) return Promise.resolve(checked);
    const { key, body } = checked;
    const judged = { activity, slot, key, revision, body: JSON.stringify(body) };
    const { twins, id, at } = room;
    const save = twins ? twins.sure(() => twins.store.saveAnswerAt(id, at, judged)) : this.store.saveAnswer(id, judged);
    // A command waits for what is in `saving`; whoever is judged again waits for the command, so that is not part of it.
    const counted = save.then(
      (result) => {
        this.saving.delete(counted);
        if (result === 'saved') this.count(participant, { activity, slot, key, revision, body });
        return result;
      },
      (error: unknown) => {
        this.saving.delete(counted);
        throw error;
      },
    );
    this.saving.add(counted);
    return counted.then((result) => {
      if (result === 'saved') return null;
      if (result === 'gone') return refuse('room-closed');
      return result === 'stale' ? this.stale() : this.judgeAgain(participant, message, tries);
    });
  }

  /** A durable answer becomes part of the room. */
  private count(participant: string, { activity, slot, key, revision, body }: Given & { readonly key: string }): void {
    const { room } = this;
    room.answers.put(activity, slot, key, { revision, body });
    room.speaks.answered(participant);
    if (room.isTableSlot(activity, slot)) room.tellTable(room.people.get(participant)?.table ?? null);
    room.stayAlive();
    room.twins?.tell('records');
  }

  private stale(): Refusal {
    // Another device or table-mate was first, perhaps at another process: theirs is shown.
    this.room.twins?.look();
    return refuse('stale-revision');
  }

  /** The room went on elsewhere while this answer was judged. */
  private async judgeAgain(participant: string, message: Given, tries: number): Promise<Refusal | null> {
    if (tries === 0) return refuse('busy');
    await this.room.twins?.fresh();
    return this.answer(participant, message, tries - 1);
  }

  private checkConsent(participant: string, { slot, body }: Given): ReturnType<typeof checkAnswer> {
    const person = this.room.people.get(participant);
    const key = this.room.keyOf(participant);
    if (!person || key === null) return refuse('room-closed');
    const said = checkConsent(this.room.now, this.room.you(person).asked, slot, body);
    return isRefusal(said) ? said : { key, body: said };
  }
}
