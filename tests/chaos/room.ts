/** A room on a service that runs as a process of its own, opened over HTTP as a facilitator does, at the first choice of a dilemma. */
import type { DeckList, Joined, OpenedRoom } from '../../shared/protocol/http.ts';
import { dilemmaSettings, sortSettings } from '../support/fixtures.ts';
import { Client, until } from '../support/service.ts';

export const ACTIVITY = 'dilemma';
export const SLOT = 'first';

export type OpenRoom = {
  readonly room: OpenedRoom;
  readonly console: Client;
  /** New seats, by the join code. */
  seats(people: number): Promise<Joined[]>;
};

/** What a person answers the n-th time; the number can be read back from it. */
export function choice(number: number): { readonly kind: 'choice'; readonly option: 'a'; readonly reason: string } {
  return { kind: 'choice', option: 'a', reason: `keer ${number}` };
}

/** Which time this was; 0 for what is no answer of `choice`. */
export function numberOf(body: unknown): number {
  const reason = typeof body === 'object' && body !== null && 'reason' in body ? String(body.reason) : '';
  return Number(/^keer (\d+)$/.exec(reason)?.[1] ?? 0);
}

/** @param url of the service itself, also when phones come in through a proxy. */
export async function roomAtFirstChoice(url: string): Promise<OpenRoom> {
  const { decks } = (await (await fetch(`${url}/api/decks`)).json()) as DeckList;
  const cards = decks.find((deck) => deck.language === 'nl' && deck.values.length === 30)?.values.map((card) => card.id) ?? [];
  const story = decks.find((deck) => deck.language === 'nl' && deck.stories.length > 0)?.stories[0];
  const activities = [
    { id: 'sort', kind: 'value-sort', title: 'Sorteren', minutes: 5, settings: { ...sortSettings, cards } },
    {
      id: ACTIVITY,
      kind: 'dilemma',
      title: 'Dilemma',
      minutes: 5,
      settings: { ...dilemmaSettings, cards, story: story?.id, twists: [] },
    },
  ];
  const room = await post<OpenedRoom>(`${url}/api/rooms`, {
    title: 'Hub',
    kind: 'gathering',
    naming: 'anonymous',
    smallCircle: false,
    language: 'nl',
    keepDays: 30,
    programme: { title: 'Dilemma', activities },
  });
  const console = new Client(url, { role: 'facilitator', room: room.room, key: room.key });
  await until(() => console.console !== null);
  await console.go(ACTIVITY, SLOT);
  return {
    room,
    console,
    seats: (people) =>
      Promise.all(Array.from({ length: people }, () => post<Joined>(`${url}/api/join`, { code: room.code, agreed: true }))),
  };
}

/** What the server has of every seat, asked by a new connection of each. */
export async function storedNumbers(url: string, seats: readonly Joined[]): Promise<{ readonly last: number; readonly answers: number }[]> {
  const asking = seats.map((seat) => new Client(url, { role: 'participant', ...seat }));
  await until(() => asking.every(({ you }) => you !== null), 20_000);
  const stored = asking.map(({ you }) => ({ last: numberOf(you?.answers[0]?.body), answers: you?.answers.length ?? 0 }));
  asking.forEach((client) => client.stop());
  return stored;
}

async function post<T>(url: string, body: unknown): Promise<T> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return (await response.json()) as T;
}
