/** Somebody with a phone: comes in late, reads, answers, changes, passes, reloads, opens a second tab, leaves, comes back. */
import type { RoomContent } from '../../shared/activities/activity.ts';
import { CONSENT } from '../../shared/protocol/messages.ts';
import type { Dice } from '../support/dice.ts';
import type { Device, Tab } from './device.ts';
import type { Known } from './leaks.ts';
import type { Play, Voice } from './play.ts';

export type Person = {
  readonly known: Known;
  readonly device: Device;
  readonly dice: Dice;
  readonly voice: Voice;
  seat: { readonly room: string; readonly token: string } | null;
  /** Asked to come in, and heard nothing yet. */
  joining: boolean;
};

/** One moment of a person who has a seat. @returns what was done, for the trace; null for nothing. */
export function act(person: Person, play: Play, content: RoomContent): string | null {
  const { dice, device, seat } = person;
  if (!seat) return null;
  const tab = dice.pick(device.tabs);
  if (!tab) return dice.chance(0.5) ? opened(person, seat) : null;
  if (dice.chance(0.86)) return answer(person, tab, play, content);
  const [what, does] = dice.pick(WAYS) ?? WAYS[0];
  does(person, tab, seat);
  return what;
}

type Seat = NonNullable<Person['seat']>;

const WAYS: readonly [
  readonly [string, (person: Person, tab: Tab, seat: Seat) => void],
  ...(readonly [string, (person: Person, tab: Tab, seat: Seat) => void])[],
] = [
  ['reloads', ({ device }, tab) => void device.reload(tab)],
  ['reloads', ({ device }, tab) => void device.reload(tab)],
  ['opens a second tab', (person, _tab, seat) => void (person.device.tabs.length < 2 && opened(person, seat))],
  ['leaves the page', ({ device }, tab) => device.close(tab)],
  ['looks at the page again', (_person, tab) => tab.returns()],
];

function opened({ device }: Person, { room, token }: Seat): string {
  device.open({ role: 'participant', room, token });
  return 'opens the page';
}

function answer({ dice, voice }: Person, { live, outbox }: Tab, play: Play, content: RoomContent): string | null {
  const { view, you } = live.store.getState();
  if (!outbox || view?.status !== 'open') return null;
  const [asked] = dice.shuffled(you?.asked ?? []);
  if (asked && dice.chance(0.3)) {
    const may = dice.chance(0.7);
    if (may) play.wroteOver(JSON.stringify(asked.words));
    outbox.answer(CONSENT, asked.text, { may });
    return `says ${may ? 'yes' : 'no'} to ${asked.text}`;
  }
  const now = view.stage.at === 'activity' ? view.stage.activity : null;
  if (!now) return null;
  const slots = Object.entries(now.slots).filter(([, how]) => how === 'open' || (how === 'late' ? dice.chance(0.1) : dice.chance(0.01)));
  const slot = dice.pick(slots)?.[0];
  if (slot === undefined) return null;
  const state = outbox.store.getState();
  const known = (other: string): unknown => (state.waiting[`${now.id}/${other}`] ?? state.saved[`${now.id}/${other}`])?.body;
  // Who answered once changes it now and then.
  if (known(slot) !== undefined && !dice.chance(0.25)) return null;
  const body = voice(now, slot, known, content);
  const ofTable = play.isOfTable(now.id, slot);
  if (ofTable) play.wroteTogether(body);
  outbox.answer(now.id, slot, body, { ofTable });
  return `answers ${now.id}/${slot}`;
}
