/**
 * What each audience sees of a room: built by naming what is included, never by taking secrets out.
 * Phones and the screen share one view, because everything on the screen is also on the phone.
 */
import { activityKind, type ActivityName } from '../activities/registry.ts';
import type { ApprovedText } from '../activities/activity.ts';
import type { Picture } from '../activities/pictures.ts';
import type { ActivityView } from '../activities/views.ts';
import type { Language } from '../deck/deck.ts';
import { shownLook, type ShownLook } from '../deck/look.ts';
import type { SeriesPromise } from '../protocol/series.ts';
import { currentPhase, nextStep, splitAhead, type NextStep } from './course.ts';
import type { Pace } from './pace.ts';
import { phasesOf } from './programme.ts';
import { slotState, type SlotState } from './slots.ts';
import { steeringOf } from './steering.ts';
import type { OpenRoom, RoomSetup, RoomState, Timer } from './state.ts';

export type RoomCard = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly kind: 'gathering' | 'rehearsal';
  readonly naming: 'anonymous' | 'named';
  readonly smallCircle: boolean;
  readonly language: Language;
  readonly keepDays: number;
  /** Whole address for a phone, as in the QR code (the fragment holds the join secret), and the short one to read out. */
  readonly joinUrl: string;
  readonly joinAddress: string;
  /** Of the organisation; absent when it has none. */
  readonly look?: ShownLook;
  /** Where the harvest goes when the room closes; absent when it goes nowhere. */
  readonly series?: SeriesPromise;
};

/** Where phones reach this server, e.g. `https://goedwerk.example` without a slash at the end. */
export type JoinBase = string;

export type ActivityNow = {
  readonly id: string;
  readonly name: ActivityName;
  readonly title: string;
  /** Place in the programme, from 0. */
  readonly index: number;
  readonly phase: string;
  readonly phases: readonly string[];
  /** Whether answers are taken, per slot of this activity. */
  readonly slots: Readonly<Record<string, SlotState>>;
  readonly cards: ActivityView;
  /** Questions from the phones that the facilitator lets everybody read. */
  readonly questions: readonly string[];
  /** Texts that the facilitator lets everybody work with: to vote on, to build on. */
  readonly items: readonly ApprovedText[];
  /** The picture on the screen and its id, null while nothing is shown. */
  readonly shown: { readonly id: string; readonly picture: Picture } | null;
};

export type StageNow = { readonly at: 'lobby' } | { readonly at: 'activity'; readonly activity: ActivityNow } | { readonly at: 'end' };

/** For phones and the screen. */
export type RoomView =
  | {
      readonly status: 'open';
      readonly room: RoomCard;
      readonly stage: StageNow;
      readonly programme: readonly { readonly id: string; readonly name: ActivityName; readonly title: string }[];
      readonly paused: boolean;
      readonly locked: boolean;
      readonly timer: Timer | null;
      /** The tables that somebody sits at, by number; empty while nobody was seated. */
      readonly tables: readonly { readonly number: number; readonly people: number }[];
      /** The screen shows where the tables are, instead of the stage. */
      readonly seatsShown: boolean;
    }
  | { readonly status: 'closed'; readonly room: RoomCard; readonly deleteAt: number };

/** For facilitators: the room as everybody sees it, and what only they need. */
export type FacilitatorView = {
  readonly view: RoomView;
  readonly step: number;
  readonly stageSince: number;
  readonly startedAt: number | null;
  /** As in `OpenRoom`: what the minutes of each activity really were. */
  readonly activitySince: number | null;
  readonly spent: Readonly<Record<string, number>>;
  readonly next: NextStep | null;
  readonly programme: readonly {
    readonly id: string;
    readonly name: ActivityName;
    readonly title: string;
    readonly minutes: number;
    readonly phases: readonly string[];
    /** As the kind's own schema has them, to keep the programme or to put an activity back. */
    readonly settings: unknown;
    readonly notes?: string;
  }[];
  /** Twists and other texts that the console names before they are dealt, by phase id. */
  readonly phaseTexts: Readonly<Record<string, string>>;
  readonly pictures: readonly { readonly id: string; readonly revealed: boolean }[];
  /** What was arranged in the current activity (`Steering`). */
  readonly steering: unknown;
  /** Ids of the activities that can still be moved or taken out. */
  readonly ahead: readonly string[];
  readonly notes: readonly string[];
  readonly simulated: number;
  /** Of the simulated people: how many times as fast as people. */
  readonly pace: Pace;
};

/** What a view needs besides the log. */
export type ViewParts = {
  /** The trimmed picture of what is revealed, null when nothing is. */
  readonly shownPicture: Picture | null;
  /** Approved questions of the current activity. */
  readonly questions: readonly string[];
  /** Approved items of the current activity. */
  readonly items: readonly ApprovedText[];
  readonly joinBase: JoinBase;
  /** Ids of the group's top values before the current activity, best first (see `LiveParts`); left out: none. */
  readonly topValues?: readonly string[];
  /** Numbers of the tables and how many sit there; left out: none. */
  readonly tables?: readonly { readonly number: number; readonly people: number }[];
};

export function roomView(state: RoomState, parts: ViewParts): RoomView {
  const room = roomCard(state.setup, parts.joinBase);
  if (state.status === 'closed') return { status: 'closed', room, deleteAt: state.deleteAt };
  return {
    status: 'open',
    room,
    stage: stageNow(state, parts),
    programme: state.setup.programme.activities.map(({ id, kind, title }) => ({ id, name: kind, title })),
    paused: state.paused,
    locked: state.locked,
    timer: state.timer,
    tables: parts.tables ?? [],
    seatsShown: state.seatsShown,
  };
}

/** @param mayShow whether the pictures of the current phase rest on enough answers. */
export function facilitatorView(state: RoomState, view: RoomView, mayShow: boolean): FacilitatorView {
  const programme = state.setup.programme.activities.map((item) => ({
    id: item.id,
    name: item.kind,
    title: item.title,
    minutes: item.minutes,
    phases: phasesOf(item).map((phase) => phase.id),
    settings: item.settings,
    ...(item.notes ? { notes: item.notes } : {}),
  }));
  const nothing = {
    view,
    step: state.step,
    stageSince: 0,
    startedAt: null,
    activitySince: null,
    spent: {},
    next: null,
    programme,
    phaseTexts: {},
    pictures: [],
    steering: null,
    ahead: [],
    notes: [],
    simulated: 0,
    pace: 1 as Pace,
  };
  if (state.status === 'closed') return nothing;
  const current = currentPhase(state);
  const known = {
    ...nothing,
    stageSince: state.stageSince,
    startedAt: state.startedAt,
    activitySince: state.activitySince,
    spent: state.spent,
    next: nextStep(state, mayShow),
    ahead: splitAhead(state).ahead.map(({ id }) => id),
    simulated: state.simulated,
    pace: state.pace,
  };
  if (!current) return known;
  const { item, phase } = current;
  return {
    ...known,
    phaseTexts: activityKind(item.kind).phaseTexts(item.settings, state.setup.content),
    pictures: mayShow ? phase.pictures.map((id) => ({ id, revealed: state.revealed.includes(`${item.id}/${phase.id}/${id}`) })) : [],
    steering: steeringOf(state, item.id) ?? null,
    notes: [...(item.notes ? [item.notes] : []), ...activityKind(item.kind).notes(item.settings, state.setup.content, phase.id)],
  };
}

function roomCard(setup: RoomSetup, joinBase: JoinBase): RoomCard {
  const { id, code, title, kind, naming, smallCircle, language, keepDays } = setup;
  const look = shownLook(id, setup.content.look);
  return {
    id,
    code,
    title,
    kind,
    naming,
    smallCircle,
    language,
    keepDays,
    joinUrl: joinUrl(setup, joinBase),
    joinAddress: joinBase.replace(/^https?:\/\//, ''),
    ...(look ? { look } : {}),
    ...(setup.series ? { series: { title: setup.series.title, deleteAt: setup.series.deleteAt } } : {}),
  };
}

export function joinUrl(setup: Pick<RoomSetup, 'code' | 'joinSecret'>, joinBase: JoinBase): string {
  return `${joinBase}/${setup.code}#${setup.joinSecret}`;
}

function stageNow(state: OpenRoom, { shownPicture, questions, items, topValues = [] }: ViewParts): StageNow {
  const current = currentPhase(state);
  if (state.stage.at !== 'activity' || !current) return { at: state.stage.at === 'end' ? 'end' : 'lobby' };
  const { item, phase } = current;
  const phases = phasesOf(item);
  const slots = Object.fromEntries(
    phases.flatMap((each) => each.slots).map((slot) => [slot, slotState(state, item.id, slot) ?? 'not-yet']),
  );
  return {
    at: 'activity',
    activity: {
      id: item.id,
      name: item.kind,
      title: item.title,
      index: state.setup.programme.activities.indexOf(item),
      phase: phase.id,
      phases: phases.map((each) => each.id),
      slots,
      cards: activityKind(item.kind).view(item.settings, state.setup.content, phase.id, {
        steering: steeringOf(state, item.id),
        items,
        topValues,
      }),
      questions,
      items,
      shown: state.stage.shown !== null && shownPicture ? { id: state.stage.shown, picture: shownPicture } : null,
    },
  };
}
