import { describe, expect, test } from 'vitest';
import { moveStore } from '../../../server/store/move.ts';
import { openMemoryStore } from '../../../server/store/memory/memory-store.ts';
import { openSqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import type { Store } from '../../../server/store/operations.ts';
import { newRoom, testFolder } from './fixtures.ts';
import { fillStore, wholeContract } from './whole-contract.ts';

describe('as a whole, in memory', () => wholeContract(async () => openMemoryStore()));
describe('as a whole, on disk', () => wholeContract(() => openSqliteStore(testFolder())));

describe('moving that fails half-way', () => {
  const fails = async (): Promise<never> => {
    throw new Error('the disk is full');
  };

  test('takes back what was copied, and says what went wrong', async () => {
    const [from, to] = [openMemoryStore(), openMemoryStore()];
    await fillStore(from);
    to.keepSeries = fails;
    await expect(moveStore(from, to)).rejects.toThrow('the disk is full');
    expect([await to.roomIds(), await to.deckIds()]).toEqual([[], []]);
  });

  test.each([
    ['can not be taken back', (store: Store) => void (store.removeDeck = fails)],
    ['can not be looked at', (store: Store) => void (store.deckIds = failsFrom(1, store.deckIds))],
    ['gets something of another program', (store: Store) => void (store.keepSeries = () => intruder(store))],
  ])('a target that %s is not called empty', async (_name, spoil) => {
    const [from, to] = [openMemoryStore(), openMemoryStore()];
    await fillStore(from);
    to.keepSeries = fails;
    spoil(to);
    await expect(moveStore(from, to)).rejects.toMatchObject({ code: 'left-behind', message: expect.stringContaining('niet weer leeg') });
  });

  const intruder = async (store: Store): Promise<never> => {
    await store.create(newRoom({ id: 'room-of-another', code: '00000000', access: [] }));
    return fails();
  };
  /** Works so many times and then fails. */
  function failsFrom<Result>(times: number, works: () => Promise<Result>): () => Promise<Result> {
    let done = 0;
    return () => ((done += 1) > times ? fails() : works());
  }
});
