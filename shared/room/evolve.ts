/** Folds an event into the state. Never refuses and never throws: what happened, happened. */
import { activityKind } from '../activities/registry.ts';
import { NOTHING_ARRANGED } from '../harvest/arrange.ts';
import type { RoomEvent } from './event.ts';
import { itemOf } from './programme.ts';
import { steeringOf } from './steering.ts';
import type { OpenRoom, RoomState } from './state.ts';

/** @param state null only before `opened`. @returns the state after the event; events that do not fit leave it as it is. */
export function evolve(state: RoomState | null, event: RoomEvent): RoomState | null {
  if (event.type === 'opened') return state ?? opened(event);
  if (state === null || state.status === 'closed') return state;
  switch (event.type) {
    case 'moved':
      return moved(state, event);
    case 'revealed':
      return revealed(state, event);
    case 'hidden':
      return state.stage.at === 'activity' ? { ...state, stage: { ...state.stage, shown: null }, step: state.step + 1 } : state;
    case 'paused':
      return { ...state, paused: true, timer: event.timer };
    case 'resumed':
      return { ...state, paused: false, timer: event.timer };
    case 'timer-set':
      return { ...state, timer: event.timer };
    case 'locked':
      return { ...state, locked: true };
    case 'unlocked':
      return { ...state, locked: false };
    case 'approved':
      return { ...state, approved: withOne(state.approved, event.text) };
    case 'withdrawn':
      return { ...state, approved: state.approved.filter((text) => text !== event.text) };
    case 'marked':
      return { ...state, marked: { ...state.marked, [event.text]: event.activity } };
    case 'unmarked':
      return { ...state, marked: Object.fromEntries(Object.entries(state.marked).filter(([text]) => text !== event.text)) };
    case 'steered':
      return steered(state, event);
    case 'programme-set':
      return {
        ...state,
        setup: { ...state.setup, programme: event.programme, content: event.content ?? state.setup.content },
        step: state.step + 1,
      };
    case 'seats-shown':
      return { ...state, seatsShown: event.shown };
    case 'harvest-set':
      return { ...state, harvest: event.settings };
    case 'simulated':
      return { ...state, simulated: event.people };
    case 'paced':
      return { ...state, pace: event.times };
    case 'closed':
      return { status: 'closed', setup: state.setup, closedAt: event.at, deleteAt: event.deleteAt, step: state.step + 1 };
  }
}

/** The room that a log describes, or null for an empty log. */
export function replay(events: readonly RoomEvent[]): RoomState | null {
  return events.reduce<RoomState | null>(evolve, null);
}

function opened({ setup }: Extract<RoomEvent, { type: 'opened' }>): OpenRoom {
  return {
    status: 'open',
    // Rooms that were opened by an earlier version know no themes and tasks.
    setup: { ...setup, content: { ...setup.content, themes: setup.content.themes ?? [], tasks: setup.content.tasks ?? [] } },
    stage: { at: 'lobby' },
    step: 0,
    stageSince: setup.openedAt,
    startedAt: null,
    activitySince: null,
    spent: {},
    paused: false,
    locked: false,
    timer: null,
    visited: [],
    sealed: [],
    revealed: [],
    approved: [],
    marked: {},
    steering: {},
    seatsShown: false,
    harvest: NOTHING_ARRANGED,
    simulated: 0,
    pace: 1,
  };
}

function moved(state: OpenRoom, { to, at }: Extract<RoomEvent, { type: 'moved' }>): OpenRoom {
  const visited = to.at === 'activity' ? withOne(state.visited, `${to.activity}/${to.phase}`) : state.visited;
  const startedAt = state.startedAt ?? (to.at === 'activity' ? at : null);
  const clocked = clockedAt(state, to, at);
  return { ...state, ...clocked, stage: to, step: state.step + 1, stageSince: at, startedAt, visited, timer: null, seatsShown: false };
}

/** The clock of an activity runs on from phase to phase, and stops when another one begins. */
function clockedAt(
  { stage, activitySince, spent }: OpenRoom,
  to: OpenRoom['stage'],
  at: number,
): Pick<OpenRoom, 'activitySince' | 'spent'> {
  const [from, next] = [stage, to].map((each) => (each.at === 'activity' ? each.activity : null));
  if (from === next) return { activitySince, spent };
  const done = from && activitySince !== null ? { [from]: (spent[from] ?? 0) + Math.max(0, at - activitySince) } : {};
  return { activitySince: next === null ? null : at, spent: { ...spent, ...done } };
}

function revealed(state: OpenRoom, { picture, seals }: Extract<RoomEvent, { type: 'revealed' }>): OpenRoom {
  const { stage } = state;
  if (stage.at !== 'activity') return state;
  return {
    ...state,
    stage: { ...stage, shown: picture },
    seatsShown: false,
    step: state.step + 1,
    revealed: withOne(state.revealed, `${stage.activity}/${stage.phase}/${picture}`),
    sealed: seals.reduce(withOne, state.sealed),
  };
}

function steered(state: OpenRoom, { activity, act }: Extract<RoomEvent, { type: 'steered' }>): OpenRoom {
  const item = itemOf(state.setup.programme, activity);
  const steering = item && activityKind(item.kind).steering;
  return steering ? { ...state, steering: { ...state.steering, [activity]: steering.apply(steeringOf(state, activity), act) } } : state;
}

function withOne(list: readonly string[], one: string): readonly string[] {
  return list.includes(one) ? list : [...list, one];
}
