/** What a room tells whom, and how often: snapshots at once, counts and previews coalesced. */
import type { Preview, Progress, ShownText } from '../../shared/protocol/messages.ts';
import { currentPhase } from '../../shared/room/course.ts';
import { facilitatorView, roomView, type FacilitatorView, type RoomView } from '../../shared/room/views.ts';
import type { Clock } from '../clock.ts';
import type { Audience } from './audience.ts';
import { Coalesced } from './coalesce.ts';
import { consentFor } from './consent.ts';
import { Previews, type Previewer } from './previews.ts';
import { itemsOf, mayShow, progressOf, shownPicture, topValuesOf, type RoomToTell } from './showing.ts';

/** At most two a second to phones, ten to screens and consoles (ARCHITECTURE, Views). */
const PHONES_MS = 500;
const LARGE_MS = 100;
const PEOPLE_MS = 500;

/** Texts that a facilitator must see while they are written: the room waits for them. */
const AT_ONCE: ReadonlySet<string> = new Set(['question', 'item']);

export class Broadcast {
  private readonly room: RoomToTell;
  private readonly audience: Audience;
  private readonly joinBase: string;
  private number = 0;
  /** The last views, for whoever connects between two changes. */
  private snapshot: { view: RoomView; console: FacilitatorView } | null = null;
  private readonly phones: Coalesced;
  private readonly large: Coalesced;
  private readonly previews: Previews;
  private readonly persons: Coalesced;
  private readonly sentences: Coalesced;

  constructor(
    room: RoomToTell,
    { audience, clock, joinBase }: { readonly audience: Audience; readonly clock: Clock; readonly joinBase: string },
    previewer: Previewer | null = null,
  ) {
    this.room = room;
    this.audience = audience;
    this.joinBase = joinBase;
    this.phones = new Coalesced(clock, PHONES_MS, () =>
      this.tell((progress) => audience.progressForPhones({ ...progress, here: progress.people })),
    );
    this.large = new Coalesced(clock, LARGE_MS, () => this.tell((progress) => audience.progressForLarge(progress)));
    this.previews = new Previews(room, { audience, clock }, previewer);
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
        shownPicture: shownPicture(this.room),
        questions: this.questions(),
        items: itemsOf(this.room),
        joinBase: this.joinBase,
        topValues: topValuesOf(this.room),
        tables: this.room.people.seats(),
      });
      this.snapshot = { view, console: facilitatorView(this.room.now, view, mayShow(this.room)) };
    }
    return { number: this.number, ...this.snapshot };
  }

  progress(): Progress | null {
    return progressOf(this.room);
  }

  preview(): Preview | null {
    return this.previews.last;
  }

  /** The previews that consoles have, when it is this copy that renews them. */
  ownPreviews(): readonly Preview[] {
    return this.previews.own();
  }

  previewFromElsewhere(preview: Preview): void {
    this.previews.fromElsewhere(preview);
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
    if (pictures === 0 || !this.snapshot || mayShow(this.room) === this.snapshot.console.pictures.length > 0) return;
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
    const now = [this.room.people.seats(), shown && shownPicture(this.room)];
    if (JSON.stringify([tables, shown]) !== JSON.stringify(now)) this.happened();
  }

  /** Sentences go to the consoles; an approved one that its author changed or took back goes from every phone and screen. */
  private tellTexts(): void {
    this.audience.texts(this.texts());
    const { snapshot } = this;
    if (snapshot?.view.status !== 'open' || snapshot.view.stage.at !== 'activity') return;
    const { items, questions } = snapshot.view.stage.activity;
    if (JSON.stringify([items, questions]) !== JSON.stringify([itemsOf(this.room), this.questions()])) this.happened();
  }

  private countsChanged(): void {
    this.phones.request();
    this.large.request();
  }

  private tell(send: (progress: Progress) => void): void {
    const progress = this.progress();
    if (progress) send(progress);
  }

  private questions(): readonly string[] {
    return this.texts().flatMap((text) => (text.use === 'question' && text.approved ? [text.text] : []));
  }
}
