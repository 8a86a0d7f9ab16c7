/**
 * What every kind of activity implements. A room knows activities only through this interface;
 * `registry.ts` names all kinds.
 */
import type { GenericSchema } from 'valibot';
import type { Language, Story, Task, Theme, ValueCard } from '../deck/deck.ts';
import type { RoomLook } from '../deck/look.ts';
import type { Refusal } from '../room/refusal.ts';
import type { Earlier } from '../series/earlier.ts';
import type { Kept } from './kept.ts';
import type { Picture } from './pictures.ts';
import type { ActivityView } from './views.ts';

/** The cards a room plays with: a snapshot, so that later edits of a deck never change a running room. */
export type RoomContent = {
  readonly language: Language;
  readonly labels: { readonly bekwaam: string; readonly betrouwbaar: string; readonly betrokken: string };
  readonly values: readonly DealtValue[];
  readonly stories: readonly Story[];
  readonly themes: readonly Theme[];
  readonly tasks: readonly Task[];
  /** Of the organisation: that of the first chosen deck with a look, else of the server. */
  readonly look?: RoomLook;
  /** What earlier rooms of the same series left; gone from here when the room closes. */
  readonly earlier?: Earlier;
};

/** A value card as it is dealt; its `source` is a line that fits its foot. */
export type DealtValue = ValueCard & {
  /** All sources, when equal cards of several decks were merged. */
  readonly sources?: readonly string[];
};

export type Phase = {
  readonly id: string;
  /** Answers that may be sent in this phase. The first is the one that progress counts. */
  readonly slots: readonly string[];
  /** Those of the slots that a table answers together: one answer for everybody at it, who all see each other's changes at once. */
  readonly tableSlots?: readonly string[];
  /** Pictures that may be revealed in this phase, in the order in which the facilitator meets them. */
  readonly pictures: readonly string[];
};

/** Answers of one activity: slot, then the key of a person (an HMAC, never an id or a name), then what was sent. */
export type SlotAnswers<Body> = ReadonlyMap<string, ReadonlyMap<string, Body>>;
/** Answers of the whole room by activity id, for links between activities. */
export type RoomAnswers = ReadonlyMap<string, SlotAnswers<unknown>>;

export type Progress = 'busy' | 'done' | 'pass';

/**
 * A sentence somebody wrote, for the facilitator to approve. `choice` is set only where a link is wanted.
 * A `question` or an `item` that is approved is shown at once on phones and screen, an item to vote on or work with; the other
 * two wait for the picture that shows them. `more` holds further fields of a longer text, such as those of an own case.
 */
export type WrittenText = {
  readonly slot: string;
  readonly text: string;
  readonly use: 'question' | 'reason' | 'other' | 'item';
  readonly choice: string | null;
  readonly more?: Readonly<Record<string, string>>;
};

/** An approved text, without any way back to who wrote it. */
export type ApprovedText = Pick<WrittenText, 'slot' | 'text' | 'choice' | 'more'> & { readonly id: string };

/** What a facilitator has arranged in an activity while it runs, and what was approved in it so far. */
export type LiveParts = {
  /** As `steering` of the kind keeps it; its `start` when nothing was arranged. */
  readonly steering: unknown;
  /** Approved texts of use `item`, in an order that means nothing. */
  readonly items: readonly ApprovedText[];
  /** Ids of the group's top values, best first, from the newest value sort before this activity whose top was shown. */
  readonly topValues?: readonly string[];
};

/** How a facilitator arranges an activity while it runs: group items, choose a case, adopt an agreement. All of it is in the room's log. */
export type Steering = {
  readonly start: unknown;
  /** One act; refused as `malformed` when it does not fit. */
  readonly act: GenericSchema<unknown, unknown>;
  /** Never throws; an act that has nothing to act on leaves things as they are. */
  apply(steering: unknown, act: unknown): unknown;
};

/** Who sits where, as keys: a table's own key, and those of the people at it. Empty while nobody was seated. */
export type Tables = readonly { readonly number: number; readonly key: string; readonly people: readonly string[] }[];

export type SummaryInput<Settings, Body> = {
  readonly settings: Settings;
  readonly content: RoomContent;
  readonly answers: SlotAnswers<Body>;
  /** Earlier activities of the same room whose answers may be linked by key, newest last. */
  readonly earlier: readonly { readonly kind: string; readonly settings: unknown; readonly answers: SlotAnswers<unknown> }[];
  /** People who are in the room now. */
  readonly people: number;
  readonly approved: readonly ApprovedText[];
  readonly tables: Tables;
  readonly steering: unknown;
};

/** Where a simulated person gets chance and character from; all numbers in 0..1. */
export type Persona = {
  readonly random: () => number;
  /** Position on each quality and on each option, the same through a whole rehearsal. */
  readonly lean: (topic: string) => number;
};

export type ActivityKind<Settings, Body> = {
  readonly kind: string;
  readonly settings: GenericSchema<unknown, Settings>;
  body(slot: string): GenericSchema<unknown, Body> | null;
  phases(settings: Settings): readonly Phase[];
  /** Settings that fit the cards of the room? Refused as `programme-invalid`. */
  fits(settings: Settings, content: RoomContent): boolean;
  /** Beyond the schema: does this answer obey the rules of the game? */
  check(input: { readonly settings: Settings; readonly content: RoomContent; readonly slot: string; readonly body: Body }): Refusal | null;
  /** May an answer that was saved be changed after its phase, as long as its result was not shown? */
  readonly changeableLate: boolean;
  progress(slot: string, body: Body): Progress;
  /** What phones and screen get to see of the cards in this phase: named, nothing of later phases. */
  view(settings: Settings, content: RoomContent, phase: string, live: LiveParts): ActivityView;
  /** Kinds that a facilitator arranges while they run. */
  readonly steering?: Steering;
  /** The facilitator's own notes for this phase, in the language of the deck; may be empty. */
  notes(settings: Settings, content: RoomContent, phase: string): readonly string[];
  /** Texts by phase id that only the console shows ahead of their phase, such as a twist. */
  phaseTexts(settings: Settings, content: RoomContent): Readonly<Record<string, string>>;
  /** Which phase's picture the facilitator may preview while this phase lasts; null for none. */
  previewPhase(settings: Settings, phase: string): string | null;
  /** The picture of one phase in full, protected; `trim` takes what one reveal shows. */
  summarise(input: SummaryInput<Settings, Body>, phase: string): Picture;
  trim(picture: Picture, pictureId: string): Picture;
  /** How many answers the picture of this phase rests on; for what tables answer, how many people stand behind it. */
  basis(answers: SlotAnswers<Body>, settings: Settings, phase: string, tables?: Tables): number;
  /** The slots that a picture of this phase shows, sealed once it is revealed. */
  seals(settings: Settings, phase: string): readonly string[];
  texts(body: Body, slot: string): readonly WrittenText[];
  /**
   * Is the author of a sentence asked to let it into the harvest as soon as the facilitator shows it? For kinds in which everything
   * that was weighed together belongs to the outcome. Left out, the facilitator asks, one sentence at a time.
   */
  readonly asksWhenShown?: boolean;
  /** What stays after closing besides the pictures; none where this is left out. */
  kept?(input: SummaryInput<Settings, Body>): Kept;
  /** One answer of a simulated person for this slot; `earlier` is that person's own answer to another slot of this activity. */
  simulate(input: {
    readonly settings: Settings;
    readonly content: RoomContent;
    readonly slot: string;
    readonly persona: Persona;
    readonly live: LiveParts;
    readonly earlier: (slot: string) => Body | undefined;
  }): Body;
};

/**
 * A kind whose own types are put away, for the registry. Members are methods so that every kind fits here;
 * values pass the kind's schemas before they reach it.
 */
export type AnyActivityKind = ActivityKind<unknown, unknown>;
