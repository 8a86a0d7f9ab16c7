/**
 * The state of a room as far as the facilitator's log decides it. People and answers are records of their own
 * (many, independent, unordered); they are not in here.
 */
import type { RoomContent } from '../activities/activity.ts';
import type { Pace } from './pace.ts';
import type { Programme } from './programme.ts';
import type { Language } from '../deck/deck.ts';
import type { HarvestSettings } from '../harvest/settings.ts';

export type RoomSetup = {
  readonly id: string;
  /** Eight digits. */
  readonly code: string;
  /** In the fragment of the QR code's address: lets phones join while wrong codes from their network are throttled. */
  readonly joinSecret: string;
  readonly title: string;
  readonly kind: 'gathering' | 'rehearsal';
  readonly naming: 'anonymous' | 'named';
  /** Declared before anybody joined: fewer than five people will see results. */
  readonly smallCircle: boolean;
  /** Language of the cards; every phone chooses its own for the interface. */
  readonly language: Language;
  /** Days that the counts of a closed room are kept. */
  readonly keepDays: number;
  readonly openedAt: number;
  readonly programme: Programme;
  readonly content: RoomContent;
  /** The series that gets a copy of the harvest, and until when it keeps that. */
  readonly series?: { readonly id: string; readonly title: string; readonly deleteAt: number };
};

export type Stage =
  | { readonly at: 'lobby' }
  | {
      readonly at: 'activity';
      readonly activity: string;
      readonly phase: string;
      /** The picture on the screen. */ readonly shown: string | null;
    }
  | { readonly at: 'end' };

export type Timer =
  | { readonly runs: true; readonly endsAt: number; readonly seconds: number }
  | { readonly runs: false; readonly left: number; readonly seconds: number };

export type OpenRoom = {
  readonly status: 'open';
  readonly setup: RoomSetup;
  readonly stage: Stage;
  /** Counts the steps of the stage: a command names the step it was given at, so that two presses move once. */
  readonly step: number;
  readonly stageSince: number;
  /** When the first activity began; null in the lobby. */
  readonly startedAt: number | null;
  /** Since when the current activity is on the table, ms; null in the lobby and at the end. */
  readonly activitySince: number | null;
  /** How long each activity was on the table before that, in ms, all its turns together. */
  readonly spent: Readonly<Record<string, number>>;
  readonly paused: boolean;
  readonly locked: boolean;
  readonly timer: Timer | null;
  /** Phases that were open once, as `activity/phase`. */
  readonly visited: readonly string[];
  /** Slots whose result was revealed, as `activity/slot`: nothing changes there any more. */
  readonly sealed: readonly string[];
  /** Pictures that were revealed, as `activity/phase/picture`. */
  readonly revealed: readonly string[];
  /** Ids of texts the facilitator lets the group see. */
  readonly approved: readonly string[];
  /** Texts that the harvest would like to have, with their activity: their authors are asked. */
  readonly marked: Readonly<Record<string, string>>;
  /** What facilitators arranged in activities, by activity id (see `Steering`). */
  readonly steering: Readonly<Record<string, unknown>>;
  /** Are the numbers of the tables on the screen? */
  readonly seatsShown: boolean;
  /** Titles, order and notes of the harvest so far. */
  readonly harvest: HarvestSettings;
  /** Simulated people in a rehearsal. */
  readonly simulated: number;
  /** How many times as fast as people they are. */
  readonly pace: Pace;
};

export type ClosedRoom = {
  readonly status: 'closed';
  readonly setup: RoomSetup;
  readonly closedAt: number;
  readonly deleteAt: number;
  readonly step: number;
};

export type RoomState = OpenRoom | ClosedRoom;
