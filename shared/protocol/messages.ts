/**
 * Every message between a client and the server. This page and `README.md` beside it tell enough to write another client.
 * Over HTTP: opening, joining, recovering (see `http.ts`). Over Socket.IO, one namespace: everything in a room.
 * Every message from a client is answered: `{ ok: true, … }` after it is durable, or `{ refused: code }`.
 */
import * as v from 'valibot';
import type { Picture } from '../activities/pictures.ts';
import { OwnStorySchema } from '../deck/own-story.ts';
import { CommandSchema } from '../room/command.ts';
import { ProgrammeItemSchema } from '../room/programme.ts';
import type { Refusal } from '../room/refusal.ts';
import type { FacilitatorView, RoomView } from '../room/views.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

/**
 * Sent in the handshake (`auth`). The token or key never stands in a URL. `secret` is that of the QR code: with it a screen comes
 * back while wrong codes from its address are throttled.
 */
export const HelloSchema = v.variant('role', [
  v.strictObject({ protocol: v.number(), role: v.literal('participant'), room: id, token: id }),
  v.strictObject({ protocol: v.number(), role: v.literal('facilitator'), room: id, key: id }),
  v.strictObject({
    protocol: v.number(),
    role: v.literal('screen'),
    code: v.pipe(v.string(), v.regex(/^\d{8}$/)),
    secret: v.optional(v.pipe(v.string(), v.maxLength(40))),
  }),
]);
export type Hello = v.InferOutput<typeof HelloSchema>;

export type AnswerMessage = {
  readonly activity: string;
  readonly slot: string;
  /** Counts a participant's versions of this answer from 1; a higher one replaces a lower one. */
  readonly revision: number;
  readonly body: unknown;
};

const MOST_REVISIONS = 1_000_000;

/** Written out, because a thousand people send it at once and each check of a schema makes a dozen objects. */
function isAnswerMessage(input: unknown): input is AnswerMessage {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
  const { activity, slot, revision } = input as Record<string, unknown>;
  return (
    isId(activity) &&
    isId(slot) &&
    Number.isInteger(revision) &&
    (revision as number) >= 1 &&
    (revision as number) <= MOST_REVISIONS &&
    'body' in input &&
    Object.keys(input).length === 4
  );
}

function isId(input: unknown): boolean {
  return typeof input === 'string' && input.length >= 1 && input.length <= 80;
}

export const AnswerMessageSchema = v.custom<AnswerMessage>(isAnswerMessage);

/**
 * The name of the activity under which an author answers what the harvest may have: `slot` is the id of the text, the body
 * `{ may }`. No answer is no.
 */
export const CONSENT = '.consent';
export const ConsentSchema = v.strictObject({ may: v.boolean() });

export const RenameSchema = v.strictObject({ participant: id, name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40)) });
export const RemoveSchema = v.strictObject({ participant: id });
/** Tables of about `size` people; 1 makes a table of every phone, 0 takes the tables away. */
export const TablesSchema = v.strictObject({
  size: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12)),
  mix: v.picklist(['random', 'background']),
});
export const MoveSchema = v.strictObject({ participant: id, table: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(300)) });
/** An activity into what is ahead in the programme; `at` 0 is next. `story` brings a story of the room's own, such as a case. */
export const InsertSchema = v.strictObject({
  item: ProgrammeItemSchema,
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)),
  story: v.optional(OwnStorySchema),
});
export const NoPayloadSchema = v.strictObject({});

export type Saved = { readonly ok: true };
export type Answered<Result = Saved> = Result | Refusal;

/** Schemas of all that a client may send after connecting; the server has a handler for each (the compiler checks). */
export const CLIENT_MESSAGES = {
  /** Participant: save an answer. */
  answer: AnswerMessageSchema,
  /** Facilitator: see `shared/room/command.ts`. */
  command: CommandSchema,
  /** Facilitator: give a participant of a room by name another name. */
  rename: RenameSchema,
  /** Facilitator: a participant leaves the room; answers that were given stay counted. */
  remove: RemoveSchema,
  /** Facilitator: seat everybody at tables, or move one person to another table. */
  tables: TablesSchema,
  move: MoveSchema,
  /** Facilitator: put one more activity into the programme while the room is open. */
  insert: InsertSchema,
  /** Facilitator: a code that opens the console on a second device, once, within ten minutes. */
  invite: NoPayloadSchema,
  /** Facilitator: withdraw every other console and every code of this room; a new recovery code comes back. */
  'revoke-others': NoPayloadSchema,
  /** Facilitator: delete the room and everything in it, at once. */
  'delete-room': NoPayloadSchema,
  /** Anybody: the server's clock, to show timers rightly. */
  clock: NoPayloadSchema,
} as const;
export type ClientMessageName = keyof typeof CLIENT_MESSAGES;
export type ClientPayload<Name extends ClientMessageName> = v.InferOutput<(typeof CLIENT_MESSAGES)[Name]>;

export type ClientResults = {
  answer: Saved;
  command: Saved;
  rename: Saved;
  remove: Saved;
  tables: Saved;
  move: Saved;
  insert: Saved;
  invite: { readonly ok: true; readonly code: string; readonly endsAt: number };
  'revoke-others': { readonly ok: true; readonly recoveryCode: string };
  'delete-room': Saved;
  clock: { readonly ok: true; readonly now: number };
};

/** For Socket.IO: client events with their acknowledgement. */
export type ClientEvents = {
  [Name in ClientMessageName]: (payload: ClientPayload<Name>, acknowledge: (answer: Answered<ClientResults[Name]>) => void) => void;
};

export type OwnAnswer = { readonly activity: string; readonly slot: string; readonly revision: number; readonly body: unknown };

/** To one participant only: who I am here and what I answered. */
export type You = {
  readonly name: string | null;
  /** Where I sit, and with how many; null while there are no tables. */
  readonly table: { readonly number: number; readonly people: number } | null;
  /** Sentences of mine that the harvest would like to have; I say so with an answer to `CONSENT`. */
  readonly asked: readonly {
    readonly text: string;
    readonly words: string;
    readonly activity: string;
    /** On a sheet that I wrote on with my table: it goes along when all who wrote on it say yes. */
    readonly table: boolean;
  }[];
  /** Own answers, and those of my table. */
  readonly answers: readonly OwnAnswer[];
};

/** How far the room is with the first slot of the current phase. No message says who. */
export type Progress = {
  readonly activity: string;
  readonly phase: string;
  /** People in the room. */
  readonly people: number;
  /** Of these, with a live connection now. Facilitator only; elsewhere equal to `people`. */
  readonly here: number;
  readonly done: number;
  readonly passed: number;
  readonly busy: number;
};

export type Preview = { readonly activity: string; readonly phase: string; readonly basis: number; readonly picture: Picture };

export type Person = {
  readonly id: string;
  readonly name: string | null;
  readonly here: boolean;
  readonly simulated: boolean;
  readonly table: number | null;
};

export type ShownText = {
  readonly id: string;
  readonly use: 'question' | 'reason' | 'other' | 'item';
  readonly slot: string;
  readonly text: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly approved: boolean;
  /** Whether it goes into the harvest: its author was asked, and said yes or no; null when nobody asked. */
  readonly harvest: 'asked' | 'yes' | 'no' | null;
};

export type ServerEvents = {
  /** Whole snapshot, numbered: a lower number than one seen before is dropped. */
  view: (number: number, view: RoomView) => void;
  /** Facilitators only. */
  console: (number: number, view: FacilitatorView) => void;
  you: (you: You) => void;
  progress: (progress: Progress) => void;
  /** Facilitators only: the picture of this phase before it is revealed; null when it may not be seen yet. */
  preview: (preview: Preview | null) => void;
  /** Facilitators only. */
  people: (people: readonly Person[]) => void;
  /** Facilitators only: sentences of this activity, in an order that means nothing. */
  texts: (texts: readonly ShownText[]) => void;
  /** The room is gone for this client: closed and deleted, removed, key withdrawn. */
  goodbye: (why: Refusal['refused']) => void;
};
