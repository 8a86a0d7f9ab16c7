/** A facilitator who plays a programme in any order, from what the own console shows, which may be out of date. */
import type { ApprovedText } from '../../shared/activities/activity.ts';
import type { ClientMessageName } from '../../shared/protocol/messages.ts';
import type { FacilitatorView } from '../../shared/room/views.ts';
import type { LiveState } from '../../client/live/connection.ts';
import type { Dice } from '../support/dice.ts';
import type { Play } from './play.ts';

export type Message = { readonly name: ClientMessageName; readonly payload: unknown };

type Seen = {
  readonly dice: Dice;
  readonly state: LiveState;
  readonly console: FacilitatorView;
  readonly play: Play;
};
type Move = readonly [share: number, make: (seen: Seen) => Message | null];

/** What a facilitator does at one moment; null for nothing. */
export function facilitate(dice: Dice, state: LiveState, play: Play): Message | null {
  const { console } = state;
  if (!console) return null;
  const whole = MOVES.reduce((sum, [share]) => sum + share, 0);
  let at = dice.next() * whole;
  const [, make] = MOVES.find(([share]) => (at -= share) < 0) ?? [0, () => null];
  return make({ dice, state, console, play });
}

const command = (payload: object): Message => ({ name: 'command', payload });

const MOVES: readonly Move[] = [
  [40, ({ console: { step } }) => command({ do: 'next', step })],
  [5, ({ console: { step } }) => command({ do: 'back', step })],
  [2, ({ console: { step } }) => command({ do: 'skip', step })],
  [4, go],
  [2, ({ console: { step } }) => command({ do: 'hide', step })],
  [3, ({ console, dice }) => revealed(console, dice)],
  [5, ({ console: { view } }) => command({ do: view.status === 'open' && view.paused ? 'resume' : 'pause' })],
  [4, ({ dice }) => command({ do: 'timer-start', seconds: dice.between(10, 40) })],
  [4, ({ dice }) => command({ do: 'timer-extend', seconds: dice.between(10, 40) })],
  [1, () => command({ do: 'timer-stop' })],
  [1, () => command({ do: 'lock' })],
  [2, () => command({ do: 'unlock' })],
  [20, (seen) => aboutText(seen, 'approve')],
  [3, (seen) => aboutText(seen, 'withdraw')],
  [6, (seen) => aboutText(seen, 'mark')],
  [1, (seen) => aboutText(seen, 'unmark')],
  [10, steer],
  [2, arrange],
  [2, ({ dice }) => command({ do: 'seats', shown: dice.chance(0.5) })],
  [4, ({ dice }) => ({ name: 'tables', payload: { size: dice.pick([0, 2, 3, 4]), mix: dice.pick(['random', 'background']) } })],
  [
    2,
    ({ dice, state }) => aboutPerson(state, dice, (participant) => ({ name: 'move', payload: { participant, table: dice.between(1, 3) } })),
  ],
  [
    2,
    ({ dice, state, play }) =>
      aboutPerson(state, dice, (participant) => ({ name: 'rename', payload: { participant, name: play.newName() } })),
  ],
  [1, ({ dice, state }) => aboutPerson(state, dice, (participant) => ({ name: 'remove', payload: { participant } }))],
  [2, ({ dice, play }) => ({ name: 'insert', payload: play.more(dice) })],
  [2, () => ({ name: 'invite', payload: {} })],
  [1, () => ({ name: 'revoke-others', payload: {} })],
  [1, () => command({ do: 'simulate', people: 3 })],
  [1, ({ dice }) => ({ name: 'command', payload: dice.pick([null, { do: 'next' }, { do: 'next', step: -1 }, { do: 'fly' }, 'next']) })],
];

function go({ console, dice }: Seen): Message | null {
  const item = dice.pick(console.programme);
  return item ? command({ do: 'go', step: console.step, activity: item.id, phase: dice.pick(item.phases) ?? '' }) : null;
}

function revealed({ step, pictures }: FacilitatorView, dice: Dice): Message | null {
  const picture = dice.pick(pictures);
  return picture ? command({ do: 'reveal', step, picture: picture.id }) : null;
}

function arrange({ console: { step, ahead }, dice }: Seen): Message | null {
  const kept = ahead.length > 1 && dice.chance(0.3) ? ahead.slice(1) : ahead;
  return command({ do: 'arrange', step, ahead: dice.shuffled(kept) });
}

function aboutText({ state, dice }: Seen, what: 'approve' | 'withdraw' | 'mark' | 'unmark'): Message | null {
  const wanted = state.texts.filter(({ approved }) => approved === (what === 'withdraw') || what === 'mark' || what === 'unmark');
  const text = dice.pick(wanted);
  return text ? command({ do: what, text: text.id }) : null;
}

function aboutPerson(state: LiveState, dice: Dice, make: (participant: string) => Message): Message | null {
  const person = dice.pick(state.people);
  return person ? make(person.id) : null;
}

/** What can be arranged, by kind: group answers, take a question, open a case, write and adopt a rule. */
const ACTS: Readonly<Record<string, (dice: Dice, item: ApprovedText | undefined) => object | null>> = {
  task: (dice, item) =>
    dice.pick<object | null>([
      { act: 'group', title: 'Eerst bellen', ...(item ? { item: item.id } : {}) },
      item ? { act: 'put', item: item.id, group: dice.pick(['group-1', 'group-2', null]) } : null,
      { act: 'ungroup', group: 'group-1' },
    ]) ?? null,
  speaker: (dice, item) => dice.pick([item ? { act: 'answer', question: item.id } : null, { act: 'close' }]) ?? null,
  'own-cases': (dice, item) => ({ act: 'choose', item: dice.chance(0.8) ? (item?.id ?? null) : null }),
  agreements: (dice, item) =>
    item
      ? {
          act: 'put',
          rule: {
            id: item.id,
            value: item.more?.['value'] ?? 'kwaliteit',
            text: item.text,
            level: null,
            owner: '',
            review: null,
            adopted: dice.chance(0.7),
          },
        }
      : { act: 'focus', id: null },
};

function steer({ console: { view }, dice, play }: Seen): Message | null {
  const now = view.status === 'open' && view.stage.at === 'activity' ? view.stage.activity : null;
  const act = now ? ACTS[now.name]?.(dice, dice.pick(now.items)) : null;
  if (!now || !act) return null;
  play.wroteOver(JSON.stringify(act));
  return command({ do: 'steer', activity: now.id, act });
}
