import { describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import { storeContract } from './contract.ts';
import { answer, approved, newRoom, person, testFolder } from './fixtures.ts';

describe('the store on disk', () => {
  storeContract(() => openSqliteStore(testFolder()));

  test('ST1: everything is there after opening again', async () => {
    const folder = testFolder();
    const before = await openSqliteStore(folder);
    await before.create(newRoom({ access: [{ hash: 'h', kind: 'console', endsAt: 5 }] }));
    await before.append('room-1', 1, [approved('a')]);
    await before.saveParticipant('room-1', person({ name: 'Zoë ’t Hart' }));
    await before.saveAnswer('room-1', answer({ body: '{"text":"é\\n\\u0000"}' }));
    const kept = await before.load('room-1');
    await before.close();
    const after = await openSqliteStore(folder);
    expect(await after.load('room-1')).toEqual(kept);
    await after.close();
  });

  test('ST9: a write that fails does not take the others along', async () => {
    const store = await openSqliteStore(testFolder());
    await store.create(newRoom());
    const impossible = { revision: 1.5 };
    const [before, failing, twice, after] = await Promise.allSettled([
      store.saveAnswer('room-1', answer({ key: 'before' })),
      store.saveAnswer('room-1', answer({ key: 'failing', ...impossible })),
      store.create(newRoom({ code: '99999999', access: [{ hash: 'half', kind: 'console', endsAt: null }] })),
      store.saveAnswer('room-1', answer({ key: 'after' })),
    ]);
    expect([before, after]).toEqual([
      { status: 'fulfilled', value: 'saved' },
      { status: 'fulfilled', value: 'saved' },
    ]);
    expect([failing, twice]).toMatchObject([
      { status: 'rejected', reason: { code: 'internal' } },
      { status: 'rejected', reason: { code: 'internal' } },
    ]);
    expect((await store.load('room-1'))?.answers.map(({ key }) => key)).toEqual(['after', 'before']);
    expect([await store.idByAccess('half'), await store.idByCode('99999999')]).toEqual([null, null]);
    await store.close();
  });
});
