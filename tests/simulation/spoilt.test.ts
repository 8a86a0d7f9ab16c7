/** Rooms, stores and audiences that are broken on purpose: each must break the rule that is about it, else the rule means nothing. */
import { expect, it } from 'vitest';
import type { Audience } from '../../server/rooms/audience.ts';
import type { StoredAnswer, StoredParticipant, StoredRoom } from '../../server/store/room-store.ts';
import type { Call, Outcome } from '../../server/store/sqlite/batch.ts';
import type { RoomEvent } from '../../shared/room/event.ts';
import { diceOf } from '../support/dice.ts';
import { Deadlines } from './deadlines.ts';
import type { Engine } from './disk.ts';
import type { Failure, Rule } from './invariants.ts';
import type { ServerLine } from './process.ts';
import { run } from './run.ts';
import type { Spoilt } from './service.ts';
import { Watch } from './watch.ts';
import { World } from './world.ts';

/** Seeds in which a fault must be found; which of them it is does not matter. */
const SEEDS = 60;

async function brokenBy(spoilt: Spoilt): Promise<readonly Failure[]> {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { failures } = await run(seed, spoilt);
    if (failures.length > 0) return failures;
  }
  return [];
}

/** An engine in which some calls end otherwise. @param change null: as it is. */
function engineWith(change: (call: Call, really: (call: Call) => Outcome) => Outcome | null): Spoilt {
  return {
    engine: (real): Engine => {
      const one = (call: Call): Outcome => real.run([call])[0] ?? { ok: false, code: 'internal', detail: '' };
      return { run: (calls) => calls.map((call) => change(call, one) ?? one(call)), close: () => real.close() };
    },
  };
}

const SAVED: Outcome = { ok: true, value: 'saved' };

function forgetful(): Spoilt {
  let answers = 0;
  return engineWith(({ name }) => (name === 'saveAnswer' && (answers += 1) % 50 === 0 ? SAVED : null));
}

function keepsOld(): Spoilt {
  return engineWith(({ name, args }) => (name === 'saveAnswer' && (args[1] as StoredAnswer).revision > 1 ? SAVED : null));
}

function rewritesTheLog(): Spoilt {
  const other = (event: RoomEvent): RoomEvent => (event.type === 'approved' ? { ...event, text: 'another' } : event);
  return engineWith(({ name, args }, really) =>
    name === 'append' ? really({ name, args: [args[0], args[1], (args[2] as readonly RoomEvent[]).map(other)] }) : null,
  );
}

function remembersWhoWasThere(): Spoilt {
  const people: StoredParticipant[] = [];
  return engineWith(({ name, args }, really) => {
    if (name === 'saveParticipant') people.push(args[1] as StoredParticipant);
    const outcome = name === 'load' ? really({ name, args }) : null;
    const room = outcome?.ok ? (outcome.value as StoredRoom | null) : null;
    return room?.secret === null ? { ok: true, value: { ...room, participants: people } } : outcome;
  });
}

function breaks(): Spoilt {
  return engineWith(({ name }) => {
    if (name === 'append') throw new Error('broken on purpose');
    return null;
  });
}

function neverTakesSome(): Spoilt {
  return engineWith(({ name, args }) =>
    name === 'saveAnswer' && (args[1] as StoredAnswer).slot.length % 2 === 0 ? { ok: true, value: 'stale' } : null,
  );
}

function audienceWith(change: (real: Audience, names: () => string, words: () => string) => Partial<Audience>): Spoilt {
  return {
    audience: (real, room) => ({
      ...real,
      ...change(
        real,
        () => room()?.people.list()[0]?.name ?? '',
        () => (room()?.texts() ?? []).map(({ text }) => text).join(' '),
      ),
    }),
  };
}

/** The view with something in it that does not belong there; as it is when there is nothing yet. */
const withTitle = <View extends { readonly room: { readonly title: string } }>(view: View, title: string): View =>
  title === '' ? view : { ...view, room: { ...view.room, title } };

function everyTenth(): (does: () => void) => void {
  let times = 0;
  return (does) => {
    times += 1;
    if (times % 10 !== 0) does();
  };
}

function losesSnapshots(): Spoilt {
  const some = everyTenth();
  return audienceWith((real) => ({ view: (number, view) => some(() => real.view(number, view)) }));
}

function previewsEveryAnswer(): Spoilt {
  return audienceWith((real) => ({
    progressForLarge: (progress) => {
      const { activity, phase, done, people } = progress;
      real.preview({ activity, phase, basis: done, picture: { kind: 'withheld', people, needed: 5 } });
      real.progressForLarge(progress);
    },
  }));
}

it.each<[string, Rule, () => Spoilt]>([
  ['a store that forgets every fiftieth answer it acknowledged', 'SM1', forgetful],
  ['a store that keeps the first revision', 'SM1', keepsOld],
  ['a store that writes another log', 'SM3', rewritesTheLog],
  ['an audience that loses every tenth snapshot', 'SM4', losesSnapshots],
  [
    'an audience that tells a name to everybody',
    'SM5',
    () => audienceWith((real, name) => ({ view: (at, view) => real.view(at, withTitle(view, name())) })),
  ],
  [
    'an audience that tells everybody what was written',
    'SM6',
    () => audienceWith((real, _name, words) => ({ view: (at, view) => real.view(at, withTitle(view, words())) })),
  ],
  ['previews that follow every answer', 'SM7', previewsEveryAnswer],
  ['numbers that go back', 'SM11', () => audienceWith((real) => ({ view: (number, view) => real.view(100 - number, view) }))],
  ['a store that never takes some answers', 'SM12', neverTakesSome],
  ['a store that remembers who was in a closed room', 'SM13', remembersWhoWasThere],
  ['a store that breaks', 'SM14', breaks],
])('%s breaks %s', { timeout: 120_000 }, async (_what, rule, spoilt) => {
  const failures = await brokenBy(spoilt());
  expect(failures.map((failure) => failure.rule)).toContain(rule);
});

it('a question that is answered twice breaks SM9, and a refusal that nobody knows breaks SM10', () => {
  const watch = new Watch(new World(diceOf(1)));
  const line = { owed: new Map<number, number>() } as unknown as ServerLine;
  const frame = { is: 'ask', name: 'clock', payload: {}, id: 1 } as const;
  watch.took(line, frame);
  watch.allAnswered([line]);
  watch.answered(line, frame, { ok: true });
  expect(watch.failures.map(({ rule }) => rule)).toEqual(['SM9']);
  watch.answered(line, frame, { ok: true });
  watch.took(line, frame);
  watch.answered(line, frame, { refused: 'because' });
  expect(watch.failures.map(({ rule }) => rule)).toEqual(['SM9', 'SM9', 'SM10']);
});

it('a timer that ends early, or loses time in a pause, breaks SM8', () => {
  const broken: string[] = [];
  const after = (events: readonly RoomEvent[], ...more: readonly (readonly [RoomEvent, number])[]): string[] => {
    broken.length = 0;
    const deadlines = new Deadlines((rule) => broken.push(rule));
    deadlines.wrote(events, 1_000);
    for (const [event, now] of more) deadlines.wrote([event], now);
    return [...broken];
  };
  const started: RoomEvent = { type: 'timer-set', timer: { runs: true, endsAt: 31_000, seconds: 30 } };
  expect(after([started])).toEqual([]);
  expect(after([{ type: 'timer-set', timer: { runs: true, endsAt: 30_000, seconds: 30 } }])).toEqual(['SM8']);
  const paused: RoomEvent = { type: 'paused', timer: { runs: false, left: 20_000, seconds: 30 } };
  expect(after([started], [paused, 11_000])).toEqual([]);
  expect(after([started], [paused, 12_000])).toEqual(['SM8']);
  expect(after([started], [paused, 11_000], [{ type: 'resumed', timer: { runs: true, endsAt: 70_000, seconds: 30 } }, 50_000])).toEqual([]);
  expect(after([started], [paused, 11_000], [{ type: 'resumed', timer: { runs: true, endsAt: 65_000, seconds: 30 } }, 50_000])).toEqual([
    'SM8',
  ]);
});
