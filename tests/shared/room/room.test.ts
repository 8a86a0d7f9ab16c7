import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityKind } from '../../../shared/activities/registry.ts';
import type { Command, Context } from '../../../shared/room/command.ts';
import { decide } from '../../../shared/room/decide.ts';
import type { RoomEvent } from '../../../shared/room/event.ts';
import { evolve, replay } from '../../../shared/room/evolve.ts';
import { PACES } from '../../../shared/room/pace.ts';
import { phasesOf } from '../../../shared/room/programme.ts';
import { isRefusal } from '../../../shared/room/refusal.ts';
import { mayAnswer, slotState } from '../../../shared/room/slots.ts';
import type { OpenRoom, RoomState } from '../../../shared/room/state.ts';
import { facilitatorView, roomView } from '../../../shared/room/views.ts';
import { openRoom, programme, setup } from '../../support/fixtures.ts';

const context = (change: Partial<Context> = {}): Context => ({ now: 5_000, basis: () => 20, knowsText: () => true, ...change });

/** Carries out commands; a refusal changes nothing. */
function after(state: RoomState, ...commands: readonly Command[]): RoomState {
  return commands.reduce((now, command) => {
    const decision = decide(now, command, context());
    return isRefusal(decision) ? now : decision.reduce<RoomState>((each, event) => evolve(each, event) ?? each, now);
  }, state);
}
const open = (state: RoomState): OpenRoom => {
  if (state.status !== 'open') throw new Error('the room is closed');
  return state;
};
const step = (state: RoomState, how: 'next' | 'back' | 'skip' | 'hide'): RoomState => after(state, { do: how, step: state.step });
const at = (activity: string, phase: string): RoomState => {
  const room = openRoom();
  return after(room, { do: 'go', step: room.step, activity, phase });
};

describe('the course of a room', () => {
  it('given a lobby, when the facilitator goes on and on, then every phase and picture comes by in order, to the end', () => {
    let room: RoomState = openRoom();
    const seen: string[] = [];
    for (let i = 0; i < 100 && open(room).stage.at !== 'end'; i += 1) {
      room = step(room, 'next');
      const { stage } = open(room);
      seen.push(stage.at === 'activity' ? [stage.activity, stage.phase, stage.shown].filter(Boolean).join(' ') : stage.at);
    }
    const expected = programme.activities.flatMap((item) =>
      phasesOf(item).flatMap((phase) => [
        `${item.id} ${phase.id}`,
        ...phase.pictures.map((picture) => `${item.id} ${phase.id} ${picture}`),
      ]),
    );
    expect(seen).toEqual([...expected, 'end']);
    expect(decide(room, { do: 'next', step: room.step }, context())).toEqual({ refused: 'nothing-next' });
  });

  it('goes back over the border of an activity to the lobby', () => {
    expect(open(step(at('dilemma', 'read'), 'back')).stage).toMatchObject({ activity: 'sort', phase: 'compare' });
    expect(open(step(at('sort', 'sort:personal'), 'back')).stage).toEqual({ at: 'lobby' });
    expect(decide(openRoom(), { do: 'back', step: 0 }, context())).toEqual({ refused: 'nothing-back' });
  });

  it('skips the rest of an activity', () => {
    expect(open(step(at('sort', 'sort:personal'), 'skip')).stage).toMatchObject({ activity: 'dilemma', phase: 'read' });
    expect(open(step(at('dilemma', 'read'), 'skip')).stage).toEqual({ at: 'end' });
  });

  it('clocks how long each activity is on the table: through its phases, and again when the room comes back to it', () => {
    const go = (activity: string, phase: string, time: number) =>
      ({ type: 'moved', to: { at: 'activity', activity, phase, shown: null }, at: time }) as const;
    const course = [
      go('sort', 'sort:personal', 1_000),
      go('sort', 'result:personal', 4_000),
      go('dilemma', 'read', 6_000),
      go('sort', 'sort:personal', 9_000),
    ];
    const room = course.reduce<RoomState>((state, event) => evolve(state, event) ?? state, openRoom());
    expect(open(room)).toMatchObject({ activitySince: 9_000, spent: { sort: 5_000, dilemma: 3_000 } });
    const ended = evolve(room, { type: 'moved', to: { at: 'end' }, at: 10_000 });
    expect(ended).toMatchObject({ activitySince: null, spent: { sort: 6_000, dilemma: 3_000 } });
  });

  it('RM1 moves once when two facilitators press at the same moment', () => {
    const room = openRoom();
    const moved = after(room, { do: 'next', step: 0 });
    expect(decide(moved, { do: 'next', step: 0 }, context())).toEqual({ refused: 'already-moved' });
  });

  it('RM2 reveals a picture only in its phase and only with enough answers', () => {
    const room = at('sort', 'result:personal');
    expect(decide(room, { do: 'reveal', step: room.step, picture: 'movement' }, context())).toEqual({ refused: 'no-such-picture' });
    expect(decide(room, { do: 'reveal', step: room.step, picture: 'top' }, context({ basis: () => 4 }))).toEqual({
      refused: 'too-few-answers',
    });
    expect(decide(room, { do: 'reveal', step: room.step, picture: 'top' }, context({ basis: () => 5 }))).toHaveLength(1);
  });

  it('RM2 lets a declared small circle see its result from two answers on', () => {
    const room = after(openRoom({ smallCircle: true }), { do: 'go', step: 0, activity: 'sort', phase: 'result:personal' });
    expect(isRefusal(decide(room, { do: 'reveal', step: room.step, picture: 'top' }, context({ basis: () => 2 })))).toBe(false);
  });

  it('passes over pictures that rest on too few answers', () => {
    const room = at('sort', 'result:personal');
    expect(decide(room, { do: 'next', step: room.step }, context({ basis: () => 3 }))).toMatchObject([
      { type: 'moved', to: { phase: 'sort:professional' } },
    ]);
  });

  it('RM3 seals what a picture shows', () => {
    const room = step(at('sort', 'result:personal'), 'next');
    expect(slotState(open(room), 'sort', 'sort:personal')).toBe('sealed');
    expect(mayAnswer(open(room), 'sort', 'sort:personal', true)).toEqual({ refused: 'result-shown' });
  });

  it('RM4 a pause stops the timer and resuming lets it run on', () => {
    const running = after(at('dilemma', 'talk'), { do: 'timer-start', seconds: 60 });
    const paused = after(running, { do: 'pause' });
    expect(open(paused).timer).toEqual({ runs: false, left: 60_000, seconds: 60 });
    const resumed = decide(paused, { do: 'resume' }, context({ now: 100_000 }));
    expect(resumed).toEqual([{ type: 'resumed', timer: { runs: true, endsAt: 160_000, seconds: 60 } }]);
  });

  it('RM4 extending a timer that ended counts from now', () => {
    const running = after(at('dilemma', 'talk'), { do: 'timer-start', seconds: 60 });
    expect(decide(running, { do: 'timer-extend', seconds: 30 }, context({ now: 200_000 }))).toMatchObject([{ timer: { endsAt: 230_000 } }]);
  });

  it('RM5 only a rehearsal takes simulated people, and it is due at once when closed', () => {
    expect(decide(openRoom(), { do: 'simulate', people: 24 }, context())).toEqual({ refused: 'not-a-rehearsal' });
    expect(decide(openRoom({ kind: 'rehearsal' }), { do: 'close' }, context())).toEqual([{ type: 'closed', at: 5_000, deleteAt: 5_000 }]);
  });

  it('RM5 only a rehearsal can be sped up, and it stays so until somebody says otherwise', () => {
    expect(decide(openRoom(), { do: 'pace', times: 5 }, context())).toEqual({ refused: 'not-a-rehearsal' });
    const slow = openRoom({ kind: 'rehearsal' });
    expect(slow.pace).toBe(1);
    const fast = open(after(slow, { do: 'pace', times: 20 }));
    expect(fast.pace).toBe(20);
    expect(fast.step).toBe(slow.step);
    expect(decide(fast, { do: 'pace', times: 20 }, context())).toEqual([]);
  });

  it('RM6 takes no command once it is closed', () => {
    expect(decide(after(openRoom(), { do: 'close' }), { do: 'pause' }, context())).toEqual({ refused: 'already-closed' });
  });
});

describe('when an answer may come', () => {
  it('AN1 while its phase is current', () => expect(mayAnswer(open(at('dilemma', 'first')), 'dilemma', 'first', true)).toBeNull());
  it('AN2 later, as long as none was saved; a saved choice stays as it was', () => {
    const room = open(step(at('dilemma', 'first'), 'next'));
    expect(mayAnswer(room, 'dilemma', 'first', false)).toBeNull();
    expect(mayAnswer(room, 'dilemma', 'first', true)).toEqual({ refused: 'phase-over' });
  });
  it('AN2 later, also a change, for a value sort', () =>
    expect(mayAnswer(open(step(at('sort', 'sort:personal'), 'next')), 'sort', 'sort:personal', true)).toBeNull());
  it('AN4 not before its phase', () =>
    expect(mayAnswer(open(at('dilemma', 'first')), 'dilemma', 'second', false)).toEqual({ refused: 'not-open-yet' }));
  it('AN5 also in a paused room', () =>
    expect(mayAnswer(open(after(at('dilemma', 'first'), { do: 'pause' })), 'dilemma', 'first', false)).toBeNull());
  it('refuses what does not exist', () => {
    expect(mayAnswer(openRoom(), 'nothing', 'first', false)).toEqual({ refused: 'no-such-activity' });
    expect(mayAnswer(openRoom(), 'dilemma', 'nothing', false)).toEqual({ refused: 'no-such-slot' });
  });
});

const anyCommand: fc.Arbitrary<(state: RoomState) => Command> = fc.oneof(
  { weight: 6, arbitrary: fc.constant((state: RoomState): Command => ({ do: 'next', step: state.step })) },
  fc.constantFrom('back', 'skip', 'hide').map(
    (how) =>
      (state: RoomState): Command =>
        ({ do: how, step: state.step }) as Command,
  ),
  fc.constantFrom('pause', 'resume', 'lock', 'unlock', 'timer-stop', 'close').map((how) => (): Command => ({ do: how }) as Command),
  fc.integer({ min: 10, max: 600 }).map((seconds) => (): Command => ({ do: 'timer-start', seconds })),
  fc.integer({ min: 10, max: 600 }).map((seconds) => (): Command => ({ do: 'timer-extend', seconds })),
  fc.constantFrom('x', 'y').map((text) => (): Command => ({ do: 'approve', text })),
  fc.constantFrom('x', 'y').map((text) => (): Command => ({ do: 'withdraw', text })),
  fc.nat(300).map((people) => (): Command => ({ do: 'simulate', people })),
  fc.constantFrom(...PACES).map((times) => (): Command => ({ do: 'pace', times })),
  fc
    .constantFrom('top', 'movement', 'nonsense')
    .map((picture) => (state: RoomState): Command => ({ do: 'reveal', step: state.step, picture })),
);

describe('what always holds', () => {
  it('replaying the log gives the live room (any commands)', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 60 }), fc.constantFrom('gathering', 'rehearsal'), (commands, kind) => {
        const log: RoomEvent[] = [{ type: 'opened', setup: setup({ kind: kind as 'gathering' }) }];
        let live = replay(log);
        for (const command of commands) {
          if (!live) throw new Error('a room always is');
          const decision = decide(live, command(live), context({ now: 5_000 + log.length }));
          if (isRefusal(decision)) continue;
          log.push(...decision);
          live = decision.reduce(evolve, live);
        }
        expect(replay(JSON.parse(JSON.stringify(log)) as RoomEvent[])).toEqual(live);
      }),
      { numRuns: 300 },
    );
  });

  it('evolve never throws, whatever events come in whatever order', () => {
    const event = fc.oneof(
      fc.constant({ type: 'opened', setup: setup() } as RoomEvent),
      fc.record({
        type: fc.constantFrom('revealed'),
        picture: fc.string(),
        seals: fc.array(fc.string()),
        at: fc.nat(),
      }) as fc.Arbitrary<RoomEvent>,
      fc.record({
        type: fc.constant('moved'),
        to: fc.oneof(
          fc.constant({ at: 'lobby' }),
          fc.constant({ at: 'end' }),
          fc.record({ at: fc.constant('activity'), activity: fc.string(), phase: fc.string(), shown: fc.option(fc.string()) }),
        ),
        at: fc.nat(),
      }) as fc.Arbitrary<RoomEvent>,
      fc
        .constantFrom('hidden', 'paused', 'resumed', 'timer-set', 'locked', 'unlocked')
        .map((type) => ({ type, timer: null, at: 1 }) as unknown as RoomEvent),
      fc.record({ type: fc.constantFrom('approved', 'withdrawn'), text: fc.string() }) as fc.Arbitrary<RoomEvent>,
      fc.constant({ type: 'closed', at: 1, deleteAt: 2 } as RoomEvent),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const state = replay(events);
        if (state) facilitatorView(state, roomView(state, { shownPicture: null, questions: [], items: [], joinBase: 'http://x' }), true);
      }),
      { numRuns: 500 },
    );
  });

  it('no view for phones or the screen holds what is for the facilitator only (every phase)', () => {
    for (const item of programme.activities)
      for (const phase of phasesOf(item)) {
        const view = JSON.stringify(
          roomView(at(item.id, phase.id), { shownPicture: null, questions: [], items: [], joinBase: 'http://x' }),
        );
        expect(view).not.toContain('GEHEIM-NOTITIE');
        expect(view.includes('GEHEIM-NAWOORD')).toBe(phase.id === 'afterword');
      }
  });

  it('every kind names its pictures and seals for every phase', () => {
    for (const item of programme.activities)
      for (const phase of phasesOf(item).filter((each) => each.pictures.length > 0)) {
        const seals = activityKind(item.kind).seals(item.settings, phase.id);
        const slots = phasesOf(item).flatMap((each) => each.slots);
        expect(seals.length).toBeGreaterThan(0);
        expect(slots).toEqual(expect.arrayContaining([...seals]));
      }
  });
});
