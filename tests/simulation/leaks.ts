/** Reads along with every frame that leaves a process (SM5, SM6, SM7, SM11). Names begin with NAAM, words of people with WOORD. */
import { activityKind } from '../../shared/activities/registry.ts';
import type { Preview, ServerEvents, ShownText } from '../../shared/protocol/messages.ts';
import { MIN_GROUP } from '../../shared/privacy/small-groups.ts';
import { currentPhase } from '../../shared/room/course.ts';
import { itemOf } from '../../shared/room/programme.ts';
import type { LiveRoom } from '../../server/rooms/live-room.ts';
import type { Fail } from './invariants.ts';
import type { ServerLine } from './process.ts';

export type Sent = {
  readonly to: readonly ServerLine[];
  readonly name: keyof ServerEvents;
  readonly args: readonly unknown[];
  readonly text: string;
};

/** A person as the run knows it; none of this may be seen by others. */
export type Known = { readonly name: string; readonly mark: string; id: string | null; token: string | null };

const WORD = /WOORD\d+v\d+x/g;
const NAME = /NAAM\d+x/g;

export class Leaks {
  private readonly fail: Fail;
  private readonly people: Known[] = [];
  /** Words that a facilitator let through, or wrote over into something of the room's own. */
  private readonly through = new Set<string>();
  private readonly ofTables = new Set<string>();
  private readonly numbers = new WeakMap<ServerLine, number>();
  private readonly previews = new Map<string, { readonly text: string; readonly bodies: ReadonlyMap<string, string> }>();
  private frames = 0;

  constructor(fail: Fail) {
    this.fail = fail;
  }

  knows(person: Known): void {
    this.people.push(person);
  }

  /** Written at a table: it belongs to everybody who sat there, and people may have moved since. */
  wroteTogether(text: string): void {
    for (const word of text.match(WORD) ?? []) this.ofTables.add(word);
  }

  letThrough(text: string): void {
    for (const word of text.match(WORD) ?? []) this.through.add(word);
  }

  /** Words in here that nobody let through. */
  secretIn(text: string): string[] {
    return (text.match(WORD) ?? []).filter((word) => !this.through.has(word));
  }

  namesIn(text: string): string[] {
    return text.includes('NAAM') ? (text.match(NAME) ?? []) : [];
  }

  read(sent: Sent): void {
    const room = sent.to[0]?.viewer.room;
    if (!room) return;
    this.frames += 1;
    this.readNumber(sent);
    this.readNames(sent, room);
    this.readWords(sent, room);
    // Each of these is searched for in a long text: a part of all frames is enough, another part in every run.
    if (this.frames % 7 === 0) this.readKeys(sent, room);
  }

  private readNumber({ to, name, args }: Sent): void {
    if (name !== 'view' && name !== 'console') return;
    const number = args[0] as number;
    for (const line of to) {
      const before = this.numbers.get(line) ?? -1;
      if (number < before) this.fail('SM11', `${name} ${number} was sent after ${before} on one line`);
      this.numbers.set(line, number);
    }
  }

  private readNames({ to, name, text }: Sent, room: LiveRoom): void {
    const names = this.namesIn(text);
    if (names.length === 0) return;
    if (name === 'people' && to.every(({ viewer }) => viewer.role === 'facilitator')) return;
    const own = to.map(({ viewer }) => (viewer.role === 'participant' ? room.people.get(viewer.participant)?.name : null));
    if (name !== 'you' || names.some((each) => !own.every((mine) => mine === each))) this.fail('SM5', `${names[0]} is in a frame ${name}`);
  }

  private readWords({ to, name, text, args }: Sent, room: LiveRoom): void {
    if (!text.includes('WOORD')) return;
    if (name === 'you') return this.readOwn(to, text);
    if (name === 'texts') return this.readTexts(args[0] as readonly ShownText[], room);
    if (this.secretIn(text).length === 0) return;
    this.approvedNow(room);
    const [secret] = this.secretIn(text);
    if (secret) this.fail('SM6', `${secret} is in a frame ${name} and nobody let it through`);
  }

  private readOwn(to: readonly ServerLine[], text: string): void {
    for (const { viewer } of to) {
      if (viewer.role !== 'participant') return this.fail('SM6', 'a frame you went to somebody who is no participant');
      const mark = this.people.find(({ id }) => id === viewer.participant)?.mark;
      const other = mark && text.match(WORD)?.find((word) => !word.startsWith(`${mark}v`) && !this.ofTables.has(word));
      if (other) this.fail('SM6', `${other} was sent to somebody else`);
    }
  }

  private readTexts(texts: readonly ShownText[], room: LiveRoom): void {
    const open = (room.now.status === 'open' && currentPhase(room.now)?.phase.slots) || [];
    const early = texts.find(({ slot, use }) => open.includes(slot) && use !== 'question' && use !== 'item');
    if (early) this.fail('SM6', `a ${early.use} of ${early.slot} reached the console while its phase collects`);
  }

  /** A new preview, also when no console is connected that could have it. */
  readPreview(preview: Preview, room: LiveRoom): void {
    const { activity, phase } = preview;
    const current = room.now.status === 'open' ? currentPhase(room.now) : null;
    const item = itemOf(room.now.setup.programme, activity);
    const bodies = bodiesOf(room, activity, item ? activityKind(item.kind).seals(item.settings, phase) : []);
    const before = this.previews.get(`${activity}/${phase}`);
    const text = JSON.stringify(preview);
    if (before?.text === text) return;
    this.previews.set(`${activity}/${phase}`, { text, bodies });
    const collecting = current?.phase.slots.some((slot) => !current.phase.tableSlots?.includes(slot)) ?? false;
    const changed = before ? [...bodies].filter(([key, body]) => before.bodies.get(key) !== body).length : MIN_GROUP;
    // Nobody's answer is in a change that none of them made, such as an approval.
    if (collecting && changed > 0 && changed < MIN_GROUP)
      this.fail('SM7', `two previews of ${activity}/${phase} differ in ${changed} people`);
    this.readBasis(room, { activity, phase, kind: preview.picture.kind });
  }

  /** A picture, sent in any way, rests on five people, or on what tables did together. */
  readBasis(room: LiveRoom, { activity, phase, kind }: { readonly activity: string; readonly phase: string; readonly kind: string }): void {
    const item = itemOf(room.now.setup.programme, activity);
    if (kind === 'withheld' || room.now.setup.smallCircle || !item) return;
    const withTables = activityKind(item.kind)
      .phases(item.settings)
      .some(({ tableSlots }) => tableSlots);
    const people = bodiesOf(room, activity).size;
    if (!withTables && people < MIN_GROUP) this.fail('SM7', `the picture of ${activity}/${phase} rests on ${people} people`);
  }

  private readKeys({ name, text }: Sent, room: LiveRoom): void {
    for (const person of room.people.present()) {
      const key = room.keyOf(person.id);
      if (key && text.includes(key)) this.fail('SM5', `the key of a person's answers is in a frame ${name}`);
      if (name !== 'people' && text.includes(person.id)) this.fail('SM5', `the id of a person is in a frame ${name}`);
    }
    for (const { token } of this.people) if (token && text.includes(token)) this.fail('SM5', `a token is in a frame ${name}`);
  }

  private approvedNow(room: LiveRoom): void {
    const { now: state } = room;
    if (state.status !== 'open') return;
    for (const { id } of state.setup.programme.activities)
      for (const text of room.textsIn(id)) if (state.approved.includes(text.id)) this.letThrough(JSON.stringify(text));
  }
}

/** What each key answered in an activity, all slots together. @param slots only these */
function bodiesOf(room: LiveRoom, activity: string, slots?: readonly string[]): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const [slot, bodies] of [...room.answers.bodies(activity)].filter(([each]) => slots?.includes(each) ?? true))
    for (const [key, body] of bodies) all.set(key, `${all.get(key) ?? ''}${slot}${JSON.stringify(body)}`);
  return all;
}
