/** Everything that is checked while a run goes on; what is checked at rest is in `at-rest.ts`. */
import type { AnswerMessage } from '../../shared/protocol/messages.ts';
import type { RoomEvent } from '../../shared/room/event.ts';
import { isRefusal, REFUSALS, type RefusalCode } from '../../shared/room/refusal.ts';
import { slotState } from '../../shared/room/slots.ts';
import type { LiveRoom } from '../../server/rooms/live-room.ts';
import type { StoredAnswer, StoredRoom } from '../../server/store/room-store.ts';
import type { Call, Outcome } from '../../server/store/sqlite/batch.ts';
import type { Frame } from './cable.ts';
import { Deadlines } from './deadlines.ts';
import type { Fail, Failure } from './invariants.ts';
import { Leaks, type Sent } from './leaks.ts';
import { Ledger } from './ledger.ts';
import type { ServerLine } from './process.ts';
import type { World } from './world.ts';

type Ask = Extract<Frame, { is: 'ask' }>;

/** Refusals that say a slot is not open, or not any more. */
const NOT_OPEN: ReadonlySet<RefusalCode> = new Set(['not-open-yet', 'phase-over', 'result-shown', 'room-paused']);

export class Watch {
  readonly failures: Failure[] = [];
  readonly ledger: Ledger;
  readonly leaks: Leaks;
  /** How often each refusal was heard. */
  readonly refusals: Partial<Record<RefusalCode, number>> = {};
  private readonly world: World;
  private readonly deadlines: Deadlines;
  private readonly decidedAt = new WeakMap<Call, number>();
  private readonly openAtAsking = new WeakMap<Frame, boolean>();

  constructor(world: World) {
    this.world = world;
    this.ledger = new Ledger(this.fail);
    this.leaks = new Leaks(this.fail);
    this.deadlines = new Deadlines(this.fail);
  }

  readonly fail: Fail = (rule, what) => {
    this.world.say(`!! ${rule} ${what}`);
    this.failures.push({ rule, what });
  };

  asked(call: Call, wallClock: number): void {
    this.decidedAt.set(call, wallClock);
  }

  carriedOut(call: Call, outcome: Outcome): void {
    const { name, args } = call;
    if (!outcome.ok || outcome.value !== 'saved') return;
    if (name === 'saveAnswer') this.ledger.wrote(args[1] as StoredAnswer);
    if (name === 'append') this.deadlines.wrote(args[2] as readonly RoomEvent[], this.decidedAt.get(call) ?? 0);
  }

  sent(sent: Sent): void {
    this.leaks.read(sent);
  }

  took(line: ServerLine, frame: Ask): void {
    line.owed.set(frame.id, (line.owed.get(frame.id) ?? 0) + 1);
    this.openAtAsking.set(frame, frame.name === 'answer' && isOpen(line.viewer.room, frame.payload as Partial<AnswerMessage> | null));
  }

  answered(line: ServerLine, frame: Ask, answer: object): void {
    const owed = line.owed.get(frame.id) ?? 0;
    if (owed === 0) this.fail('SM9', `${frame.name} was answered twice`);
    if (owed > 1) line.owed.set(frame.id, owed - 1);
    else line.owed.delete(frame.id);
    if (isRefusal(answer)) return this.refused(line, frame, answer.refused);
    if (frame.name !== 'answer' || line.viewer.role !== 'participant') return;
    this.ledger.acknowledge(frame.payload as AnswerMessage, line.viewer.room.keyOf(line.viewer.participant));
  }

  /** SM9, at rest: nothing that a living process took is still without an answer. */
  allAnswered(lines: Iterable<ServerLine>): void {
    for (const { owed } of lines) if (owed.size > 0) this.fail('SM9', `${owed.size} questions of one line were never answered`);
  }

  /** SM13, of a room that was closed. */
  closed(stored: StoredRoom): void {
    const text = JSON.stringify(stored);
    const [name] = this.leaks.namesIn(text);
    const [word] = this.leaks.secretIn(text);
    if (name || stored.participants.length > 0) this.fail('SM13', `the closed room still knows ${name ?? 'who was there'}`);
    if (word) this.fail('SM13', `the closed room still holds ${word}`);
    if (stored.secret !== null || stored.answers.length > 0) this.fail('SM13', 'the closed room can still tell whose an answer was');
  }

  private refused(line: ServerLine, frame: Ask, code: RefusalCode): void {
    this.refusals[code] = (this.refusals[code] ?? 0) + 1;
    if (!REFUSALS.includes(code)) this.fail('SM10', `${frame.name} was refused as ${code}`);
    const open = this.openAtAsking.get(frame) && isOpen(line.viewer.room, frame.payload as Partial<AnswerMessage> | null);
    if (frame.name === 'answer' && NOT_OPEN.has(code) && open) this.fail('SM8', `an answer to an open slot was refused as ${code}`);
  }
}

function isOpen(room: LiveRoom, message: Partial<AnswerMessage> | null): boolean {
  const { activity, slot } = message ?? {};
  if (room.now.status !== 'open' || typeof activity !== 'string' || typeof slot !== 'string') return false;
  return slotState(room.now, activity, slot) === 'open';
}
