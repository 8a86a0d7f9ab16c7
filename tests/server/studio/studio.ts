/** Talks to the studio of a running service as a browser does. */
import { expect } from 'vitest';
import type { Change } from '../../../shared/deck/change.ts';
import type { Deck } from '../../../shared/deck/deck.ts';
import type { Created, MadeLink, OpenedDeck, Right, Synced } from '../../../shared/protocol/studio.ts';
import { story, valueCard } from '../../shared/deck/drafts.ts';

export type Server = { readonly url: string };
export type Answer<Result> = { readonly status: number; readonly body: Result };

export async function ask<Result = { refused?: string }>(server: Server, name: string, body: unknown): Promise<Answer<Result>> {
  const response = await fetch(`${server.url}/api/studio/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Result };
}

/** The answer, when it must be a good one. */
export async function get<Result>(server: Server, name: string, body: unknown): Promise<Result> {
  const answer = await ask<Result>(server, name, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body;
}

export const create = (server: Server, deck: Deck): Promise<Created> => get(server, 'create', { deck });
export const open = (server: Server, key: string): Promise<OpenedDeck> => get(server, 'open', { key });
export const link = (server: Server, key: string, right: Right, label = ''): Promise<MadeLink> =>
  get(server, 'link', { key, right, label });

let changes = 0;

/** @param since the version that the sender has. */
export function sync(server: Server, key: string, since: number, ...sent: Change[]): Promise<Synced> {
  return get(server, 'sync', { key, since, changes: sent.map((change) => ({ id: `change-${(changes += 1)}`, change })) });
}

export const setTitle = (value: string, was: string): Change => ({ do: 'set', at: ['title'], value, was });

/** As large as an organiser's deck can be expected to get: 500 values and 200 stories of 330 words, about 0.6 MB. */
export function largeCards(): Pick<Deck, 'values' | 'stories'> {
  return {
    values: Array.from({ length: 500 }, (_, i) => valueCard(`waarde-${i}`, { explanation: 'Je doet wat je zegt, ook als dat iets kost.' })),
    stories: Array.from({ length: 200 }, (_, i) => story(`verhaal-${i}`, { text: 'Samira leest verder en denkt na. '.repeat(55) })),
  };
}
