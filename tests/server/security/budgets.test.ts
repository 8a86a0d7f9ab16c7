/** Measures that each have their own: a link of a deck, an address, a person. Whoever uses one up is in nobody else's way. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Created } from '../../../shared/protocol/studio.ts';
import { deck } from '../../shared/deck/drafts.ts';
import { openRoom, post, startService, sure, type Service } from '../../support/service.ts';
import { CHECK_IN } from './support/health.ts';
import { pipelined } from './support/raw.ts';

let service: Service;
beforeEach(async () => void (service = await startService(undefined, undefined, { settings: { maxRooms: 500 } })));
afterEach(() => service.stop());

const refusals = (answers: readonly object[]): readonly string[] =>
  answers.map((answer) => ('refused' in answer ? String(answer.refused) : 'ok'));

test('who only may look at a deck can’t keep the organiser from it: each link has a measure of its own', async () => {
  const { key } = sure(await post<Created>(service, '/api/studio/create', { deck: deck() }));
  const viewer = sure(await post<{ key: string }>(service, '/api/studio/link', { key, right: 'view', label: '' })).key;
  const flood = await pipelined(
    service.url,
    Array.from({ length: 600 }, () => ['/api/studio/open', { key: viewer }]),
  );
  expect(refusals(flood)).toContain('too-fast');
  expect(await post(service, '/api/studio/open', { key })).toMatchObject({ right: 'edit' });
  service.clock.advance(10_000);
  expect(await post(service, '/api/studio/open', { key: viewer })).toMatchObject({ right: 'view' });
});

test('dealing from a deck and listing it are counted with the rest', async () => {
  const { key } = sure(await post<Created>(service, '/api/studio/create', { deck: deck() }));
  const many = Array.from({ length: 200 }, () => ['/api/decks', { keys: [key] }] as const);
  const listed = (await pipelined(service.url, many)) as { decks: { key?: string }[] }[];
  expect(listed.filter(({ decks }) => decks.some((each) => each.key === key))).toHaveLength(200);
  const opens = Array.from({ length: 600 }, () => ['/api/studio/open', { key }] as const);
  const asked = await pipelined(service.url, [...opens, ...many.slice(0, 20)]);
  expect(refusals(asked)).toContain('too-fast');
  // What is left out now is listed again a second later.
  const after = asked.slice(opens.length) as { decks: { key?: string }[] }[];
  expect(after.some(({ decks }) => decks.every((each) => each.key !== key))).toBe(true);
});

test('one address opens 120 rooms a minute and asks for 240 lists of decks; joining goes on', async () => {
  const room = await openRoom(service);
  const opened = await pipelined(
    service.url,
    Array.from({ length: 150 }, () => ['/api/rooms', CHECK_IN]),
  );
  expect(refusals(opened).filter((each) => each === 'too-many-rooms')).toHaveLength(31);
  const lists = await pipelined(
    service.url,
    Array.from({ length: 260 }, () => ['/api/decks', { keys: [] }]),
  );
  expect(refusals(lists).filter((each) => each === 'too-fast')).toHaveLength(20);
  expect(await post(service, '/api/join', { code: room.code, agreed: true })).toMatchObject({ room: room.room });
});
