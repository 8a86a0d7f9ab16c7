import { createStore } from 'zustand/vanilla';
import { expect, test } from 'vitest';
import type { Live, LiveState } from '../../../client/live/connection.ts';
import { createOutbox, type Outbox } from '../../../client/live/outbox.ts';
import type { Page } from '../../../client/live/page.ts';
import { refuse } from '../../../shared/room/refusal.ts';

/** One device whose tabs share a storage; its network carries messages or does not. */
function device(): { tab(): Outbox; network: { up: boolean }; later: (() => void)[]; end(): void } {
  const storage = new Map<string, string>();
  const network = { up: false };
  const later: (() => void)[] = [];
  const store = createStore(() => ({ connection: 'offline', you: null }) as unknown as LiveState);
  const page: Page = {
    now: () => 0,
    after: (_ms, run) => void later.push(run),
    recall: (key) => JSON.parse(storage.get(key) ?? 'null') as never,
    remember: (key, value) => void storage.set(key, JSON.stringify(value)),
    watch: () => () => undefined,
  };
  const live: Live = {
    store,
    send: async () => (network.up ? ({ ok: true } as never) : refuse('busy')),
    onConnect: () => () => undefined,
    stop: () => undefined,
  };
  return { tab: () => createOutbox('room', live, page), network, later, end: () => store.setState({ connection: 'ended' }) };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('given two tabs without a network that each answer, when one is loaded anew, then both answers still wait', async () => {
  const { tab } = device();
  const [one, two] = [tab(), tab()];
  one.answer('dilemma', 'first', 'a');
  two.answer('dilemma', 'second', 'b');
  one.answer('dilemma', 'first', 'c');
  await settled();
  const waiting = tab().store.getState().waiting;
  expect(waiting).toMatchObject({ 'dilemma/first': { revision: 2, body: 'c' }, 'dilemma/second': { revision: 1, body: 'b' } });
});

test('given an answer that a tab has handed in, then it waits in no other; a newer one of another tab stays', async () => {
  const { tab, network } = device();
  const [one, two] = [tab(), tab()];
  two.answer('dilemma', 'first', 'a');
  two.answer('dilemma', 'first', 'b');
  await settled();
  network.up = true;
  one.answer('dilemma', 'first', 'older');
  await settled();
  expect(tab().store.getState().waiting).toMatchObject({ 'dilemma/first': { revision: 2, body: 'b' } });
});

test('given a page that was sent away, then it does not go on asking', async () => {
  const { tab, later, end } = device();
  const one = tab();
  end();
  one.answer('dilemma', 'first', 'a');
  await settled();
  expect(later).toEqual([]);
  expect(one.store.getState().waiting).toHaveProperty(['dilemma/first']);
});
