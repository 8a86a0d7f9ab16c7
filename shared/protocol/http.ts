/** The HTTP side of the wire: JSON in, JSON out; a refusal is `{ refused: code }` with status 4xx. */
import * as v from 'valibot';
import { LANGUAGES, LEVELS, type Deck, type Language } from '../deck/deck.ts';
import type { ShownLook } from '../deck/look.ts';
import { ProgrammeSchema } from '../room/programme.ts';
import { InSeriesSchema, type SeriesPromise } from './series.ts';

const deckKey = v.pipe(v.string(), v.minLength(20), v.maxLength(80));
/** Decks in play in one room, and keys of decks asked for at once. */
const MOST_DECKS = 50;

/** A deck of the server by its id, or an organiser's by a key that lets one look at it. */
export const DeckChoiceSchema = v.union([
  v.strictObject({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(60)) }),
  v.strictObject({ key: deckKey }),
]);
export type DeckChoice = v.InferOutput<typeof DeckChoiceSchema>;

/**
 * POST /api/rooms. The programme names cards by id; the server takes the snapshot of the decks.
 * `decks` are the decks in play, in order: their equal values are merged (shared/deck/merge.ts) and the ids of the programme
 * are those of the merged pool. Without it: every card of the server's decks by its own id, and nothing is merged.
 */
export const OpenRoomSchema = v.strictObject({
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  kind: v.picklist(['gathering', 'rehearsal']),
  naming: v.picklist(['anonymous', 'named']),
  smallCircle: v.boolean(),
  language: v.picklist(LANGUAGES),
  keepDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  programme: ProgrammeSchema,
  decks: v.optional(v.pipe(v.array(DeckChoiceSchema), v.minLength(1), v.maxLength(MOST_DECKS))),
  /** The series that this room belongs to. */
  series: v.optional(InSeriesSchema),
});
export type OpenRoomRequest = v.InferOutput<typeof OpenRoomSchema>;
export type OpenedRoom = {
  readonly room: string;
  readonly code: string;
  /** Opens the console; 128 bits, kept on the device, never in a URL. */
  readonly key: string;
  /** Opens the console on another device, works once; a new one comes with its use. */
  readonly recoveryCode: string;
  /** Address for phones, with the join secret in its fragment, as the QR code has it. */
  readonly joinUrl: string;
};

/** Kinds of work in public service. */
export const WORKS = ['front-line', 'policy', 'execution', 'supervision', 'support', 'management', 'other'] as const;

/** POST /api/join. `secret` comes from a scanned QR code and makes joining possible while wrong codes are throttled. */
export const JoinSchema = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^\d{8}$/)),
  secret: v.optional(v.pipe(v.string(), v.maxLength(40))),
  name: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40))),
  /** What somebody likes to tell about the own work, to mix tables. */
  background: v.optional(
    v.strictObject({
      level: v.optional(v.picklist(LEVELS)),
      work: v.optional(v.picklist(WORKS)),
    }),
  ),
  /** "What is said here stays here": joining without it is refused. */
  agreed: v.boolean(),
});
export type Work = (typeof WORKS)[number];
export type JoinRequest = v.InferOutput<typeof JoinSchema>;
export type Joined = { readonly room: string; readonly token: string };

/** POST /api/peek: what somebody may know before joining. */
export const PeekSchema = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^\d{8}$/)),
  secret: v.optional(v.pipe(v.string(), v.maxLength(40))),
});
export type Peeked = {
  readonly room: string;
  readonly title: string;
  readonly kind: 'gathering' | 'rehearsal';
  readonly naming: 'anonymous' | 'named';
  readonly smallCircle: boolean;
  readonly language: Language;
  readonly keepDays: number;
  /** Of the organisation, when it has one. */
  readonly look: ShownLook | null;
  /** Where the harvest goes when the room closes; null when it goes nowhere. */
  readonly series?: SeriesPromise | null;
};

/** POST /api/recover: a recovery or invitation code for a console of one's own. */
export const RecoverSchema = v.strictObject({ code: v.pipe(v.string(), v.maxLength(40)) });
export type Recovered = {
  readonly room: string;
  readonly code: string;
  readonly key: string;
  /** Only when the recovery code was used: the next one. */
  readonly recoveryCode: string | null;
  readonly joinUrl: string;
};

/** POST /api/decks: the same list as GET, and the decks that these keys open as far as they can be dealt. @see DeckList */
export const DecksSchema = v.strictObject({ keys: v.pipe(v.array(deckKey), v.maxLength(MOST_DECKS)) });

/** GET /api/decks: what a room can be opened with, in the order in which it counts. Texts that spoil a story are left out. */
export type DeckList = {
  readonly decks: readonly {
    readonly id: string;
    /** The key that an organiser's deck was asked for with; absent for the server's own decks. */
    readonly key?: string;
    readonly title: string;
    readonly language: Language;
    readonly description: string;
    readonly values: readonly { readonly id: string; readonly title: string; readonly quality: string; readonly source: string }[];
    readonly stories: readonly {
      readonly id: string;
      readonly title: string;
      readonly role: string;
      readonly level: string;
      readonly difficulty: number;
      readonly warning: string | null;
      readonly twists: readonly { readonly id: string; readonly text: string }[];
    }[];
    readonly themes: readonly { readonly id: string; readonly title: string; readonly minutes: number }[];
    readonly tasks: readonly {
      readonly id: string;
      readonly title: string;
      readonly minutes: number;
      readonly work: 'alone' | 'table';
      readonly answer: 'text' | 'none';
    }[];
    readonly programmes: Deck['programmes'];
  }[];
  /** Of the server, when it has one: for the pages around a room. */
  readonly look?: ShownLook;
  /** Decks to copy and fill in; never dealt. */
  readonly frames?: readonly { readonly id: string; readonly title: string; readonly language: Language; readonly description: string }[];
  readonly problems: readonly { readonly file: string; readonly line: number | null; readonly field: string; readonly problem: string }[];
};
