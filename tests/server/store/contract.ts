/** What every store does, by the numbered rules of `server/store/room-store.ts`. */
import { describe, expect, onTestFinished, test } from 'vitest';
import type { RoomStore } from '../../../server/store/room-store.ts';
import { answer, approved, newRoom, person } from './fixtures.ts';

export function storeContract(openEmpty: () => Promise<RoomStore>): void {
  const open = async (): Promise<RoomStore> => {
    const store = await openEmpty();
    onTestFinished(() => store.close());
    return store;
  };
  const withRoom = async (): Promise<RoomStore> => {
    const store = await open();
    await store.create(newRoom());
    return store;
  };

  describe('ST2: a room and its code', () => {
    test('a room is loaded as it was created', async () => {
      const store = await open();
      const key = { hash: 'h', kind: 'console', endsAt: null } as const;
      expect(await store.create(newRoom({ access: [key] }))).toBe('created');
      expect(await store.load('room-1')).toEqual({
        id: 'room-1',
        code: '12345678',
        secret: 'secret-1',
        deleteAt: 1_000,
        events: [approved('first')],
        participants: [],
        answers: [],
        access: [key],
        harvest: null,
      });
    });

    test('a code in use is refused and nothing of the second room is kept', async () => {
      const store = await withRoom();
      expect(await store.create(newRoom({ id: 'room-2', access: [{ hash: 'other', kind: 'console', endsAt: null }] }))).toBe('code-taken');
      expect(await store.load('room-2')).toBeNull();
      expect(await store.idByAccess('other')).toBeNull();
      expect(await store.size()).toBe(1);
    });

    test('of two at the same moment one gets the code', async () => {
      const store = await open();
      const answers = await Promise.all(['a', 'b', 'c'].map((id) => store.create(newRoom({ id }))));
      expect(answers.toSorted()).toEqual(['code-taken', 'code-taken', 'created']);
    });

    test('a code is free again when its room is removed', async () => {
      const store = await withRoom();
      await store.remove('room-1');
      expect(await store.create(newRoom({ id: 'room-2' }))).toBe('created');
      expect(await store.idByCode('12345678')).toBe('room-2');
    });

    test('an unknown id, code or key is null', async () => {
      const store = await open();
      expect([await store.load('x'), await store.idByCode('x'), await store.idByAccess('x')]).toEqual([null, null, null]);
    });
  });

  describe('ST3: the log', () => {
    test('events come back in their order', async () => {
      const store = await withRoom();
      expect(await store.append('room-1', 1, [approved('a'), approved('b')])).toBe('saved');
      expect(await store.append('room-1', 3, [{ type: 'locked' }])).toBe('saved');
      expect((await store.load('room-1'))?.events).toEqual([approved('first'), approved('a'), approved('b'), { type: 'locked' }]);
    });

    test('another version than expected is a conflict and adds nothing', async () => {
      const store = await withRoom();
      expect([await store.append('room-1', 0, [approved('a')]), await store.append('room-1', 2, [approved('a')])]).toEqual([
        'conflict',
        'conflict',
      ]);
      expect((await store.load('room-1'))?.events).toHaveLength(1);
    });

    test('of two at the same version one is saved', async () => {
      const store = await withRoom();
      const both = await Promise.all([store.append('room-1', 1, [approved('a')]), store.append('room-1', 1, [approved('b')])]);
      expect(both.toSorted()).toEqual(['conflict', 'saved']);
    });
  });

  describe('ST4: answers', () => {
    test('a higher revision replaces, a lower one is stale', async () => {
      const store = await withRoom();
      expect(await store.saveAnswer('room-1', answer({ revision: 2, body: '"two"' }))).toBe('saved');
      expect(await store.saveAnswer('room-1', answer({ revision: 1, body: '"one"' }))).toBe('stale');
      expect(await store.saveAnswer('room-1', answer({ revision: 5, body: '"five"' }))).toBe('saved');
      expect((await store.load('room-1'))?.answers).toEqual([answer({ revision: 5, body: '"five"' })]);
    });

    test('a retry is saved again; the same revision with another body is stale', async () => {
      const store = await withRoom();
      expect(await Promise.all([answer(), answer(), answer({ body: '"other"' })].map((each) => store.saveAnswer('room-1', each)))).toEqual([
        'saved',
        'saved',
        'stale',
      ]);
      expect((await store.load('room-1'))?.answers).toEqual([answer()]);
    });

    test('activity, slot, key and room keep answers apart', async () => {
      const store = await withRoom();
      await store.create(newRoom({ id: 'room-2', code: '22222222' }));
      const all = [answer(), answer({ activity: 'b' }), answer({ slot: 'b' }), answer({ key: 'b' })];
      for (const each of all) await store.saveAnswer('room-1', each);
      await store.saveAnswer('room-2', answer({ body: '"elsewhere"' }));
      const kept = (await store.load('room-1'))?.answers ?? [];
      expect(kept).toHaveLength(4);
      expect(kept).toEqual(expect.arrayContaining(all));
    });
  });

  describe('people', () => {
    test('are inserted, then replaced', async () => {
      const store = await withRoom();
      await store.saveParticipant('room-1', person());
      await store.saveParticipant('room-1', person({ id: 'person-2', name: null, simulated: true }));
      expect(await store.saveParticipant('room-1', person({ removed: true }))).toBe('saved');
      const kept = (await store.load('room-1'))?.participants ?? [];
      expect(kept).toHaveLength(2);
      expect(kept).toEqual(expect.arrayContaining([person({ removed: true }), person({ id: 'person-2', name: null, simulated: true })]));
    });
  });

  describe('ST6: access keys', () => {
    test('a key is found, and used once also when two ask at the same moment', async () => {
      const store = await withRoom();
      await store.addAccess('room-1', { hash: 'r', kind: 'recovery', endsAt: 77 });
      expect(await store.idByAccess('r')).toEqual({ room: 'room-1', kind: 'recovery', endsAt: 77 });
      expect(await store.useAccess('r', 'invite')).toBe(false);
      expect((await Promise.all([store.useAccess('r', 'recovery'), store.useAccess('r', 'recovery')])).toSorted()).toEqual([false, true]);
      expect(await store.idByAccess('r')).toBeNull();
    });

    test('revoking spares one key and other rooms', async () => {
      const store = await withRoom();
      await store.create(newRoom({ id: 'room-2', code: '22222222', access: [{ hash: 'theirs', kind: 'console', endsAt: null }] }));
      for (const hash of ['mine', 'a', 'b']) await store.addAccess('room-1', { hash, kind: 'console', endsAt: null });
      await store.revokeAccess('room-1', 'mine');
      expect((await store.load('room-1'))?.access).toEqual([{ hash: 'mine', kind: 'console', endsAt: null }]);
      expect(await store.idByAccess('theirs')).not.toBeNull();
      await store.revokeAccess('room-1', null);
      expect(await store.idByAccess('mine')).toBeNull();
    });

    test('a key for an unknown room is refused', async () => {
      const store = await open();
      expect(await store.addAccess('room-1', { hash: 'h', kind: 'console', endsAt: null })).toBe('gone');
    });

    test('a key of another room is not taken over', async () => {
      const store = await withRoom();
      await store.create(newRoom({ id: 'room-2', code: '22222222', access: [{ hash: 'theirs', kind: 'console', endsAt: null }] }));
      expect(await store.addAccess('room-1', { hash: 'theirs', kind: 'invite', endsAt: null })).toBe('gone');
      expect(await store.idByAccess('theirs')).toEqual({ room: 'room-2', kind: 'console', endsAt: null });
    });
  });

  describe('ST7: collapsing', () => {
    test('leaves log, keys and harvest; people, answers and secret are gone', async () => {
      const store = await withRoom();
      await store.addAccess('room-1', { hash: 'h', kind: 'console', endsAt: null });
      await Promise.all([store.saveParticipant('room-1', person()), store.saveAnswer('room-1', answer())]);
      expect(await store.collapse('room-1', 1, [approved('closed')], '{"counts":1}', 9_000)).toBe('saved');
      expect(await store.load('room-1')).toEqual({
        id: 'room-1',
        code: '12345678',
        secret: null,
        deleteAt: 9_000,
        events: [approved('closed')],
        participants: [],
        answers: [],
        access: [{ hash: 'h', kind: 'console', endsAt: null }],
        harvest: '{"counts":1}',
      });
    });

    test('at another version is a conflict and erases nothing', async () => {
      const store = await withRoom();
      await store.saveAnswer('room-1', answer());
      expect(await store.collapse('room-1', 7, [approved('closed')], null, 9_000)).toBe('conflict');
      expect(await store.load('room-1')).toMatchObject({ secret: 'secret-1', deleteAt: 1_000, answers: [answer()] });
    });

    test('happens once', async () => {
      const store = await withRoom();
      const both = await Promise.all([1, 2].map(() => store.collapse('room-1', 1, [approved('closed')], 'kept', 9_000)));
      expect(both).toEqual(['saved', 'conflict']);
      expect((await store.load('room-1'))?.harvest).toBe('kept');
    });
  });

  test('ST11: the harvest of a closed room can be replaced, and of no other', async () => {
    const store = await withRoom();
    expect(await store.saveHarvest('room-1', 'kept', 'early')).toBe('gone');
    await store.collapse('room-1', 1, [approved('closed')], 'kept', 9_000);
    expect(await store.saveHarvest('room-1', 'kept', 'in other words')).toBe('saved');
    expect(await store.load('room-1')).toMatchObject({ harvest: 'in other words', events: [approved('closed')] });
    await store.remove('room-1');
    expect(await store.saveHarvest('room-1', 'in other words', 'late')).toBe('gone');
  });

  test('ST11: whoever knew another harvest replaces nothing; of two at one moment one is first', async () => {
    const store = await withRoom();
    await store.collapse('room-1', 1, [approved('closed')], 'kept', 9_000);
    const both = await Promise.all(['one', 'other'].map((words) => store.saveHarvest('room-1', 'kept', words)));
    expect(both.toSorted()).toEqual(['conflict', 'saved']);
    const harvest = both[0] === 'saved' ? 'one' : 'other';
    expect(await store.load('room-1')).toMatchObject({ harvest });
    expect(await store.saveHarvest('room-1', 'kept', 'late')).toBe('conflict');
    expect(await store.saveHarvest('room-1', harvest, 'knew it')).toBe('saved');
    expect(await store.load('room-1')).toMatchObject({ harvest: 'knew it', events: [approved('closed')] });
  });

  describe('ST5: nothing is added afterwards', () => {
    test('to a collapsed room', async () => {
      const store = await withRoom();
      await store.collapse('room-1', 1, [approved('closed')], null, 9_000);
      expect(await store.saveAnswer('room-1', answer())).toBe('gone');
      expect(await store.saveParticipant('room-1', person())).toBe('gone');
      expect(await store.append('room-1', 2, [approved('late')])).toBe('conflict');
      expect(await store.load('room-1')).toMatchObject({ answers: [], participants: [], secret: null });
    });

    test('in the very moment of collapsing', async () => {
      const store = await withRoom();
      const early = store.saveAnswer('room-1', answer());
      const collapse = store.collapse('room-1', 1, [approved('closed')], null, 9_000);
      const late = store.saveAnswer('room-1', answer({ key: 'late' }));
      expect(await Promise.all([early, collapse, late])).toEqual(['saved', 'saved', 'gone']);
      expect((await store.load('room-1'))?.answers).toEqual([]);
    });

    test('to a room that is removed or never was', async () => {
      const store = await withRoom();
      await store.remove('room-1');
      expect(await store.saveAnswer('room-1', answer())).toBe('gone');
      expect(await store.saveParticipant('room-1', person())).toBe('gone');
      expect(await store.append('room-1', 1, [])).toBe('conflict');
      expect(await store.collapse('room-1', 1, [], null, 0)).toBe('conflict');
    });
  });

  describe('ST8: removing', () => {
    test('takes everything, collapsed or not, and may be repeated', async () => {
      const store = await open();
      for (const [id, code] of [
        ['room-1', '11111111'],
        ['room-2', '22222222'],
        ['room-3', '33333333'],
      ] as const) {
        await store.create(newRoom({ id, code, access: [{ hash: `key of ${id}`, kind: 'console', endsAt: null }] }));
      }
      await store.collapse('room-2', 1, [approved('closed')], 'harvest', 0);
      await Promise.all([store.remove('room-1'), store.remove('room-2'), store.remove('room-2')]);
      expect([
        await store.load('room-1'),
        await store.load('room-2'),
        await store.idByCode('11111111'),
        await store.idByAccess('key of room-2'),
      ]).toEqual([null, null, null, null]);
      expect(await store.size()).toBe(1);
      expect(await store.load('room-3')).not.toBeNull();
    });

    test('a room is due from its date on', async () => {
      const store = await withRoom();
      await store.create(newRoom({ id: 'room-2', code: '22222222', deleteAt: 5_000 }));
      expect([await store.due(999), await store.due(1_000)]).toEqual([[], ['room-1']]);
      await store.setDeleteAt('room-1', 6_000);
      expect([await store.due(5_999), (await store.due(6_000)).toSorted()]).toEqual([['room-2'], ['room-1', 'room-2']]);
    });
  });

  describe('closing', () => {
    test('what was asked before is done; what comes after is refused', async () => {
      const store = await openEmpty();
      const created = store.create(newRoom());
      await store.close();
      await store.close();
      expect(await created).toBe('created');
      await expect(store.size()).rejects.toMatchObject({ name: 'StoreError', code: 'closed' });
    });
  });
}
