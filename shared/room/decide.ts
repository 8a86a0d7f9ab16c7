/**
 * Decides what a command makes happen. The only place where a facilitator's command is refused.
 *
 * RM1 A command that moves the stage is refused as already-moved when another one moved it first.
 * RM2 A picture is revealed only in its own phase and only when it rests on enough answers.
 * RM3 Revealing a picture seals the answers it shows.
 * RM4 A timer that ends does nothing but end; pausing stops it, resuming lets it go on.
 * RM5 Only a rehearsal has simulated people. A closed rehearsal leaves nothing behind (its deletion is due at once).
 * RM6 A closed room takes no commands.
 * RM7 Only what is ahead in the programme can be moved or taken out; what was begun stays.
 * RM8 Showing a sentence asks its author for the harvest where its kind says so; an author who says nothing still says no.
 */
import * as v from 'valibot';
import { activityKind } from '../activities/registry.ts';
import { enoughForTheRoom } from '../privacy/small-groups.ts';
import type { Command, Context } from './command.ts';
import { afterActivity, currentPhase, nextStep, splitAhead, stageBefore, type NextStep } from './course.ts';
import type { RoomEvent } from './event.ts';
import { itemOf, phasesOf } from './programme.ts';
import { refuse, type Refusal } from './refusal.ts';
import type { OpenRoom, RoomState, Timer } from './state.ts';

const DAY = 24 * 60 * 60 * 1000;

type Decision = readonly RoomEvent[] | Refusal;
type Order<Do extends Command['do']> = Extract<Command, { do: Do }>;

export function decide(state: RoomState, command: Command, context: Context): Decision {
  if (state.status === 'closed') return refuse('already-closed');
  if ('step' in command && command.step !== state.step) return refuse('already-moved');
  switch (command.do) {
    case 'next':
      return take(state, nextStep(state, mayShow(state, context)), context);
    case 'back':
      return back(state, context);
    case 'skip':
      return skip(state, context);
    case 'go':
      return go(state, command, context);
    case 'reveal':
      return reveal(state, command.picture, context);
    case 'hide':
      return state.stage.at === 'activity' && state.stage.shown !== null
        ? [{ type: 'hidden', at: context.now }]
        : refuse('no-such-picture');
    case 'pause':
      return state.paused ? [] : [{ type: 'paused', timer: stopped(state.timer, context.now) }];
    case 'resume':
      return state.paused ? [{ type: 'resumed', timer: running(state.timer, context.now) }] : [];
    case 'timer-start':
      return startTimer(state, command.seconds, context);
    case 'timer-extend':
      return extendTimer(state, command.seconds, context);
    case 'timer-stop':
      return state.timer ? [{ type: 'timer-set', timer: null }] : [];
    case 'lock':
      return state.locked ? [] : [{ type: 'locked' }];
    case 'unlock':
      return state.locked ? [{ type: 'unlocked' }] : [];
    case 'approve':
      return approve(state, command.text, context);
    case 'withdraw':
      return state.approved.includes(command.text) ? [{ type: 'withdrawn', text: command.text }] : [];
    case 'mark':
      return mark(state, command.text, context);
    case 'unmark':
      return state.marked[command.text] === undefined ? [] : [{ type: 'unmarked', text: command.text }];
    case 'steer':
      return steer(state, command);
    case 'arrange':
      return arrange(state, command.ahead);
    case 'seats':
      return state.seatsShown === command.shown ? [] : [{ type: 'seats-shown', shown: command.shown }];
    case 'simulate':
      return state.setup.kind === 'rehearsal' ? [{ type: 'simulated', people: command.people }] : refuse('not-a-rehearsal');
    case 'pace':
      if (state.setup.kind !== 'rehearsal') return refuse('not-a-rehearsal');
      return state.pace === command.times ? [] : [{ type: 'paced', times: command.times }];
    case 'close':
      return [
        {
          type: 'closed',
          at: context.now,
          deleteAt: deleteAtOf(state.setup, context.now),
        },
      ];
  }
}

/** A room of a series goes on the date of the series at the latest: what came from there was promised until then. */
function deleteAtOf({ kind, keepDays, series }: OpenRoom['setup'], now: number): number {
  return kind === 'rehearsal' ? now : Math.min(now + keepDays * DAY, series?.deleteAt ?? Infinity);
}

function take(state: OpenRoom, next: NextStep | null, context: Context): Decision {
  if (next === null) return refuse('nothing-next');
  if (next.to === 'picture') return reveal(state, next.picture, context);
  if (next.to === 'end') return [{ type: 'moved', to: { at: 'end' }, at: context.now }];
  return [{ type: 'moved', to: { at: 'activity', activity: next.activity, phase: next.phase, shown: null }, at: context.now }];
}

function back(state: OpenRoom, context: Context): Decision {
  const to = stageBefore(state);
  return to ? [{ type: 'moved', to, at: context.now }] : refuse('nothing-back');
}

function skip(state: OpenRoom, context: Context): Decision {
  const current = currentPhase(state);
  return current ? take(state, afterActivity(state, current.item), context) : refuse('not-started');
}

function go(state: OpenRoom, { activity, phase }: Order<'go'>, context: Context): Decision {
  const item = itemOf(state.setup.programme, activity);
  if (!item || !phasesOf(item).some((each) => each.id === phase)) return refuse('no-such-phase');
  return [{ type: 'moved', to: { at: 'activity', activity, phase, shown: null }, at: context.now }];
}

function reveal(state: OpenRoom, picture: string, context: Context): Decision {
  const current = currentPhase(state);
  if (!current) return refuse('not-started');
  if (!current.phase.pictures.includes(picture)) return refuse('no-such-picture');
  if (!mayShow(state, context)) return refuse('too-few-answers');
  const seals = activityKind(current.item.kind)
    .seals(current.item.settings, current.phase.id)
    .map((slot) => `${current.item.id}/${slot}`);
  return [{ type: 'revealed', picture, seals, at: context.now }];
}

/** Do the pictures of the current phase rest on enough answers? */
export function mayShow(state: OpenRoom, context: Pick<Context, 'basis'>): boolean {
  const current = currentPhase(state);
  return current !== null && enoughForTheRoom(context.basis(current.item.id, current.phase.id), state.setup.smallCircle);
}

/** RM8. */
function approve(state: OpenRoom, text: string, context: Context): Decision {
  if (!context.knowsText(text)) return refuse('no-such-text');
  const item = currentPhase(state)?.item;
  const asks = item && activityKind(item.kind).asksWhenShown && state.marked[text] === undefined;
  return [{ type: 'approved', text }, ...(asks ? [{ type: 'marked' as const, text, activity: item.id }] : [])];
}

function mark(state: OpenRoom, text: string, context: Context): Decision {
  if (state.marked[text] !== undefined) return [];
  if (state.stage.at !== 'activity' || !context.knowsText(text)) return refuse('no-such-text');
  return [{ type: 'marked', text, activity: state.stage.activity }];
}

function steer(state: OpenRoom, { activity, act }: Order<'steer'>): Decision {
  const item = itemOf(state.setup.programme, activity);
  if (!item) return refuse('no-such-activity');
  const steering = activityKind(item.kind).steering;
  const parsed = steering && v.safeParse(steering.act, act);
  return parsed?.success ? [{ type: 'steered', activity, act: parsed.output }] : refuse('malformed');
}

function arrange(state: OpenRoom, ahead: readonly string[]): Decision {
  const { programme } = state.setup;
  const { begun, ahead: before } = splitAhead(state);
  const items = ahead.map((id) => before.find((item) => item.id === id));
  if (new Set(ahead).size !== ahead.length || items.includes(undefined)) return refuse('no-such-activity');
  const activities = [...begun, ...items.filter((item) => item !== undefined)];
  if (activities.length === 0) return refuse('programme-invalid');
  if (ahead.length === before.length && before.every(({ id }, i) => id === ahead[i])) return [];
  return [{ type: 'programme-set', programme: { ...programme, activities } }];
}

function startTimer(state: OpenRoom, seconds: number, { now }: Context): Decision {
  const timer: Timer = state.paused
    ? { runs: false, left: seconds * 1000, seconds }
    : { runs: true, endsAt: now + seconds * 1000, seconds };
  return [{ type: 'timer-set', timer }];
}

function extendTimer(state: OpenRoom, seconds: number, { now }: Context): Decision {
  const { timer } = state;
  if (!timer) return refuse('no-timer');
  const more = seconds * 1000;
  // An ended timer goes on from now, else the extra time would partly be gone already.
  if (timer.runs)
    return [{ type: 'timer-set', timer: { ...timer, endsAt: Math.max(timer.endsAt, now) + more, seconds: timer.seconds + seconds } }];
  return [{ type: 'timer-set', timer: { ...timer, left: timer.left + more, seconds: timer.seconds + seconds } }];
}

function stopped(timer: Timer | null, now: number): Timer | null {
  return timer?.runs ? { runs: false, left: Math.max(0, timer.endsAt - now), seconds: timer.seconds } : timer;
}

function running(timer: Timer | null, now: number): Timer | null {
  return timer && !timer.runs ? { runs: true, endsAt: now + timer.left, seconds: timer.seconds } : timer;
}
