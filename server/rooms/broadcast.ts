/** What a room tells whom, and how often: snapshots at once, counts and previews coalesced. */
import { activityKind } from '../../shared/activities/registry.ts';
import type { ApprovedText, Tables } from '../../shared/activities/activity.ts';
import type { Picture } from '../../shared/activities/pictures.ts';
import type { Preview, Progress, ShownText } from '../../shared/protocol/messages.ts';
import { currentPhase } from '../../shared/room/course.ts';
import { enoughForTheRoom } from '../../shared/privacy/small-groups.ts';
import { steeringOf } from '../../shared/room/steering.ts';
import { facilitatorView, roomView, type FacilitatorView, type RoomView } from '../../shared/room/views.ts';
import type { RoomState } from '../../shared/room/state.ts';
import type { Clock } from '../clock.ts';
import type { Answers } from './answers.ts';
import type { Audience } from './audience.ts';
import { Coalesced } from './coalesce.ts';
import { consentFor } from './consent.ts';
import type { People } from './people.ts';
import type { StoredParticipant } from '../store/room-store.ts';
import { topValuesBefore } from './top-values.ts';
import { approvedText, basisOf, collects, previewsBegun, pictureOf, PreviewGate, shownIn, type RoomText, type Shown } from './pictures.ts';

/** At most two a second to phones, ten to screens and consoles (ARCHITECTURE, Views). */
const PHONES_MS = 500;
const LARGE_MS = 100;
const PREVIEW_MS = 1_000;
const PEOPLE_MS = 500;

/** Texts that a facilitator must see while they are written: the room waits for them. */
const AT_ONCE: ReadonlySet<string> = new Set(['question', 'item']);

export type RoomToTell = {
  readonly now: RoomState;
  readonly people: People;
  readonly answers: Answers;
  /** Null once the room is closed: then nobody can tell whose an answer was. */
  keyOf(participant: string): string | null;
  you(participant: NonNullable<ReturnType<People['get']>>): Parameters<Audience['you']>[1];
  texts(): readonly RoomText[];
  /** Under which key this person answers a slot: the own one, or that of the table. */
  keyFor(participant: StoredParticipant, activity: string, slot: string): string | null;
  tables(): Tables;
};

/** Among the copies of a room in several processes one renews the previews, else two consoles side by side would show who answered. */
export type Previewer = {
  /** Is it the copy of this process? Everything that was saved before is known here when it says yes. */
  leads(): Promise<boolean>;
  /** These are new. */
  renewed(previews: readonly Preview[]): void;
};

export class Broadcast {
  private readonly room: RoomToTell;
  /** Null for the only copy. */
  private readonly previewer: Previewer | null;
  private leads = false;
  private readonly audience: Audience;
  private readonly joinBase: string;
  private number = 0;
  /** The last views, for whoever connects between two changes. */
  private snapshot: { view: RoomView; console: FacilitatorView } | null = null;
  private readonly gate = new PreviewGate();
  private lastPreview: Preview | null = null;
  /** The last preview of every phase: who comes back to it sees that one, not a newer one. */
  private readonly shownPreviews = new Map<string, Preview>();
  private readonly phones: Coalesced;
  private readonly large: Coalesced;
  private readonly previews: Coalesced;
  private readonly persons: Coalesced;
  private readonly sentences: Coalesced;

  constructor(
    room: RoomToTell,
    { audience, clock, joinBase }: { readonly audience: Audience; readonly clock: Clock; readonly joinBase: string },
    previewer: Previewer | null = null,
  ) {
    this.room = room;
    this.previewer = previewer;
    this.audience = audience;
    this.joinBase = joinBase;
    // What was shown last is not kept; five more answers from here on are enough in any case.
    this.gate.restart(previewsBegun(room.now), (picture) => this.shownNow(picture));
    this.phones = new Coalesced(clock, PHONES_MS, () =>
      this.tell((progress) => audience.progressForPhones({ ...progress, here: progress.people })),
    );
    this.large = new Coalesced(clock, LARGE_MS, () => this.tell((progress) => audience.progressForLarge(progress)));
    this.previews = new Coalesced(clock, PREVIEW_MS, () =>
      this.previewer ? void this.renewTogether(this.previewer) : this.renewPreview(true),
    );
    this.persons = new Coalesced(clock, PEOPLE_MS, () => this.tellPeople());
    this.sentences = new Coalesced(clock, PEOPLE_MS, () => this.tellTexts());
  }

  /** A command was carried out: everybody gets the whole snapshot. */
  happened(): void {
    this.number += 1;
    this.snapshot = null;
    const { view, console } = this.views();
    this.audience.view(this.number, view);
    this.audience.console(this.number, console);
    this.countsChanged();
    this.previews.request();
    this.sentences.request();
  }

  answered(participant: string): void {
    this.countsChanged();
    this.previews.request();
    this.sentences.request();
    this.lateAnswerMayOpenPictures();
    const person = this.room.people.get(participant);
    // Another answer may take away the sentence that its author is asked about.
    const asked = this.room.now.status === 'open' && Object.keys(this.room.now.marked).length > 0;
    if (person && (asked || this.room.people.connectionsOf(participant) > 1)) this.audience.you(participant, this.room.you(person));
  }

  /** Answers that other processes took. */
  answeredElsewhere(): void {
    this.countsChanged();
    this.previews.request();
    this.sentences.request();
    this.lateAnswerMayOpenPictures();
  }

  peopleChanged(): void {
    this.countsChanged();
    this.persons.request();
  }

  views(): { readonly number: number; readonly view: RoomView; readonly console: FacilitatorView } {
    if (!this.snapshot) {
      const view = roomView(this.room.now, {
        shownPicture: this.shownPicture(),
        questions: this.questions(),
        items: this.items(),
        joinBase: this.joinBase,
        topValues: this.topValues(),
        tables: this.room.people.seats(),
      });
      this.snapshot = { view, console: facilitatorView(this.room.now, view, this.mayShow()) };
    }
    return { number: this.number, ...this.snapshot };
  }

  progress(): Progress | null {
    const state = this.room.now;
    const people = this.room.people.present();
    if (state.status === 'closed') return null;
    const current = currentPhase(state);
    const counted = { people: people.length, here: people.filter((person) => this.room.people.isHere(person)).length };
    const slot = current?.phase.slots[0];
    if (!current || slot === undefined) {
      return { activity: current?.item.id ?? '', phase: current?.phase.id ?? '', ...counted, done: 0, passed: 0, busy: 0 };
    }
    const kind = activityKind(current.item.kind);
    const answers = this.room.answers.slot(current.item.id, slot);
    const sums = { done: 0, passed: 0 };
    for (const person of people) {
      const answer = answers.get(this.room.keyFor(person, current.item.id, slot) ?? '');
      const how = answer ? kind.progress(slot, answer.body) : 'busy';
      if (how === 'done') sums.done += 1;
      if (how === 'pass') sums.passed += 1;
    }
    return { activity: current.item.id, phase: current.phase.id, ...counted, ...sums, busy: people.length - sums.done - sums.passed };
  }

  preview(): Preview | null {
    return this.lastPreview;
  }

  /** The previews that consoles have, when it is this copy that renews them. */
  ownPreviews(): readonly Preview[] {
    return this.leads ? [...this.shownPreviews.values()] : [];
  }

  previewFromElsewhere(preview: Preview): void {
    this.shownPreviews.set(`${preview.activity}/${preview.phase}`, preview);
    this.renewPreview(false);
  }

  /** Reasons reach the console only when their phase is over, so that nobody can watch a phone and see a sentence arrive. */
  texts(): readonly ShownText[] {
    const state = this.room.now;
    if (state.status === 'closed') return [];
    const open = currentPhase(state)?.phase.slots ?? [];
    return this.room
      .texts()
      .filter((text) => AT_ONCE.has(text.use) || !open.includes(text.slot))
      .map(({ id, use, slot, text, more, authors }) => ({
        id,
        use,
        slot,
        text,
        ...(more ? { more } : {}),
        approved: state.approved.includes(id),
        harvest: consentFor(state.marked, this.room.answers, { id, authors }),
      }));
  }

  stop(): void {
    [this.phones, this.large, this.previews, this.persons, this.sentences].forEach((each) => each.stop());
  }

  /** In a phase that shows pictures, an answer that comes late can be the one that makes them enough to show. */
  private lateAnswerMayOpenPictures(): void {
    const state = this.room.now;
    const pictures = (state.status === 'open' && currentPhase(state)?.phase.pictures.length) || 0;
    if (pictures === 0 || !this.snapshot || this.mayShow() === this.snapshot.console.pictures.length > 0) return;
    this.number += 1;
    this.snapshot = null;
    this.audience.console(this.number, this.views().console);
  }

  /** Who is in goes to the consoles; when tables were made, taken away, or changed their size, everybody gets the new plan. */
  private tellPeople(): void {
    this.audience.people(this.room.people.list());
    const { snapshot } = this;
    if (snapshot?.view.status !== 'open') return;
    const { tables, stage } = snapshot.view;
    const shown = stage.at === 'activity' ? stage.activity.shown?.picture : undefined;
    // A picture may say how many in the room have no part in it.
    const now = [this.room.people.seats(), shown && this.shownPicture()];
    if (JSON.stringify([tables, shown]) !== JSON.stringify(now)) this.happened();
  }

  /** Sentences go to the consoles; an approved one that its author changed or took back goes from every phone and screen. */
  private tellTexts(): void {
    this.audience.texts(this.texts());
    const { snapshot } = this;
    if (snapshot?.view.status !== 'open' || snapshot.view.stage.at !== 'activity') return;
    const { items, questions } = snapshot.view.stage.activity;
    if (JSON.stringify([items, questions]) !== JSON.stringify([this.items(), this.questions()])) this.happened();
  }

  private countsChanged(): void {
    this.phones.request();
    this.large.request();
  }

  private tell(send: (progress: Progress) => void): void {
    const progress = this.progress();
    if (progress) send(progress);
  }

  private mayShow(): boolean {
    const state = this.room.now;
    const current = state.status === 'open' ? currentPhase(state) : null;
    return current !== null && enoughForTheRoom(this.basis(current.item.id, current.phase.id), state.setup.smallCircle);
  }

  private basis(activity: string, phase: string): number {
    return basisOf({ setup: this.room.now.setup, answers: this.room.answers, tables: this.room.tables() }, activity, phase);
  }

  private questions(): readonly string[] {
    return this.texts().flatMap((text) => (text.use === 'question' && text.approved ? [text.text] : []));
  }

  /** Approved items of the current activity, for everybody to work with. */
  items(): readonly ApprovedText[] {
    const state = this.room.now;
    if (state.status === 'closed') return [];
    return this.room
      .texts()
      .filter((text) => text.use === 'item' && state.approved.includes(text.id))
      .map(approvedText);
  }

  /** What the group put on top before the current activity, as far as it was shown. */
  topValues(): readonly string[] {
    const state = this.room.now;
    const current = state.status === 'open' ? currentPhase(state) : null;
    return state.status === 'open' && current ? topValuesBefore(state, this.room.answers, current.item) : [];
  }

  private shownPicture(): Picture | null {
    const state = this.room.now;
    const current = state.status === 'open' ? currentPhase(state) : null;
    if (state.status !== 'open' || state.stage.at !== 'activity' || state.stage.shown === null || !current) return null;
    const whole = this.whole(current.phase.id);
    return whole && activityKind(current.item.kind).trim(whole, state.stage.shown);
  }

  private async renewTogether(previewer: Previewer): Promise<void> {
    const led = this.leads;
    this.leads = await previewer.leads();
    // What the copy before this one showed last is not known to the answer: five more from here on are enough in any case.
    if (this.leads && !led) this.gate.restart([...this.shownPreviews.keys()], (picture) => this.shownNow(picture));
    const before = new Set(this.shownPreviews.values());
    this.renewPreview(this.leads);
    if (this.leads) previewer.renewed([...this.shownPreviews.values()].filter((preview) => !before.has(preview)));
  }

  /** @param mayRenew whether this copy makes a new one; it shows the last one in any case. */
  private renewPreview(mayRenew: boolean): void {
    const state = this.room.now;
    const current = state.status === 'open' ? currentPhase(state) : null;
    const phase = current && activityKind(current.item.kind).previewPhase(current.item.settings, current.phase.id);
    if (state.status === 'closed' || !current || phase === null) return this.showPreview(null);
    const picture = this.whole(phase);
    if (!picture || picture.kind === 'withheld') return this.showPreview(null);
    const shown = `${current.item.id}/${phase}`;
    if (mayRenew && this.gate.opens(shown, this.shownNow(shown), collects(current.phase)))
      this.shownPreviews.set(shown, {
        activity: current.item.id,
        phase,
        basis: this.basis(current.item.id, phase),
        picture,
      });
    this.showPreview(this.shownPreviews.get(shown) ?? null);
  }

  private showPreview(preview: Preview | null): void {
    if (preview === this.lastPreview) return;
    this.lastPreview = preview;
    this.audience.preview(preview);
  }

  private shownNow(picture: string): Shown {
    return shownIn(this.room.now.setup, this.room.answers, picture);
  }

  private whole(phase: string): Picture | null {
    const state = this.room.now;
    const current = state.status === 'open' ? currentPhase(state) : null;
    if (state.status !== 'open' || !current) return null;
    const approved = this.room.texts().filter((text) => state.approved.includes(text.id));
    return pictureOf(state.setup, this.room.answers, current.item, phase, this.room.people.present().length, {
      texts: approved,
      tables: this.room.tables(),
      steering: steeringOf(state, current.item.id),
    });
  }
}
