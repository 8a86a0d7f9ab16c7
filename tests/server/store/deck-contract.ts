/** What every store does with decks, by the numbered rules of `server/store/deck-store.ts`. */
import { describe, expect, onTestFinished, test } from 'vitest';
import type { DeckKey, NewDeck, StoredChange } from '../../../server/store/deck-store.ts';
import type { Store } from '../../../server/store/operations.ts';

export function deckKey(change: Partial<DeckKey> = {}): DeckKey {
  return { hash: 'hash-1', id: 'link-1', right: 'edit', label: '', madeAt: 10, ...change };
}

export function newDeck(change: Partial<NewDeck> = {}): NewDeck {
  return { id: 'deck-1', body: '{"title":"first"}', key: deckKey(), ...change };
}

export function changesTo(...ids: string[]): StoredChange[] {
  return ids.map((id) => ({ id, body: JSON.stringify(`body of ${id}`) }));
}

export function deckContract(openEmpty: () => Promise<Store>): void {
  const open = async (): Promise<Store> => {
    const store = await openEmpty();
    onTestFinished(() => store.close());
    return store;
  };
  const withDeck = async (): Promise<Store> => {
    const store = await open();
    await store.createDeck(newDeck());
    return store;
  };

  describe('a deck', () => {
    test('is loaded as it was made', async () => {
      const store = await withDeck();
      expect(await store.loadDeck('deck-1')).toEqual({
        id: 'deck-1',
        version: 0,
        snapshot: { version: 0, body: '{"title":"first"}' },
        changes: [],
        log: [],
      });
      expect(await store.deckCount()).toBe(1);
    });

    test('that is unknown is null, empty or gone', async () => {
      const store = await open();
      expect([
        await store.loadDeck('x'),
        await store.deckByKey('x'),
        await store.deckChanges('x', 0),
        await store.namedVersions('x'),
        await store.namedVersion('x', 0),
        await store.deckKeys('x'),
        await store.appendChanges('x', 0, changesTo('a'), null),
        await store.nameVersion('x', { version: 0, name: 'n', madeAt: 1, body: '{}' }),
        await store.addDeckKey('x', deckKey()),
        await store.revokeDeckKey('x', 'link-1'),
        await store.deckCount(),
      ]).toEqual([null, null, null, [], null, [], 'conflict', 'gone', 'gone', 'unknown', 0]);
    });

    test('and a room may have the same id', async () => {
      const store = await withDeck();
      await store.remove('deck-1');
      expect(await store.loadDeck('deck-1')).not.toBeNull();
    });
  });

  describe('DS2: keys', () => {
    test('a key opens its own deck with its own right', async () => {
      const store = await withDeck();
      await store.createDeck(newDeck({ id: 'deck-2', key: deckKey({ hash: 'hash-2', id: 'link-2' }) }));
      expect(await store.addDeckKey('deck-1', deckKey({ hash: 'hash-3', id: 'link-3', right: 'view', label: 'Zoë', madeAt: 20 }))).toBe(
        'saved',
      );
      expect(await store.deckByKey('hash-3')).toEqual({ deck: 'deck-1', link: 'link-3', right: 'view', version: 0 });
      expect(await store.deckByKey('hash-2')).toEqual({ deck: 'deck-2', link: 'link-2', right: 'edit', version: 0 });
      expect(await store.deckKeys('deck-1')).toEqual([
        { id: 'link-1', right: 'edit', label: '', madeAt: 10 },
        { id: 'link-3', right: 'view', label: 'Zoë', madeAt: 20 },
      ]);
    });

    test('a withdrawn key opens nothing; the others still do', async () => {
      const store = await withDeck();
      await store.addDeckKey('deck-1', deckKey({ hash: 'hash-2', id: 'link-2', right: 'copy' }));
      expect(await store.revokeDeckKey('deck-1', 'link-2')).toBe('revoked');
      expect(await store.revokeDeckKey('deck-1', 'link-2')).toBe('unknown');
      expect([await store.deckByKey('hash-2'), (await store.deckByKey('hash-1'))?.right]).toEqual([null, 'edit']);
      expect(await store.deckKeys('deck-1')).toHaveLength(1);
    });

    test('a key in use is not taken over', async () => {
      const store = await withDeck();
      await expect(store.createDeck(newDeck({ id: 'deck-2' }))).rejects.toThrow();
      expect([await store.loadDeck('deck-2'), await store.deckCount()]).toEqual([null, 1]);
      await store.createDeck(newDeck({ id: 'deck-2', key: deckKey({ hash: 'hash-2' }) }));
      await expect(store.addDeckKey('deck-2', deckKey({ id: 'link-9' }))).rejects.toThrow();
      expect((await store.deckByKey('hash-1'))?.deck).toBe('deck-1');
    });

    test('a key of another deck is not withdrawn', async () => {
      const store = await withDeck();
      await store.createDeck(newDeck({ id: 'deck-2', key: deckKey({ hash: 'hash-2', id: 'link-2' }) }));
      expect(await store.revokeDeckKey('deck-1', 'link-2')).toBe('unknown');
      expect(await store.deckByKey('hash-2')).not.toBeNull();
    });
  });

  describe('DS7: the last key to edit', () => {
    test('stays', async () => {
      const store = await withDeck();
      await store.addDeckKey('deck-1', deckKey({ hash: 'hash-2', id: 'link-2', right: 'view' }));
      expect(await store.revokeDeckKey('deck-1', 'link-1')).toBe('last');
      expect((await store.deckByKey('hash-1'))?.right).toBe('edit');
    });

    test('stays too when both are withdrawn at the same moment', async () => {
      const store = await withDeck();
      await store.addDeckKey('deck-1', deckKey({ hash: 'hash-2', id: 'link-2' }));
      const both = await Promise.all([store.revokeDeckKey('deck-1', 'link-1'), store.revokeDeckKey('deck-1', 'link-2')]);
      expect(both.toSorted()).toEqual(['last', 'revoked']);
    });
  });

  describe('DS3: the log', () => {
    test('changes come back in their order, from any version', async () => {
      const store = await withDeck();
      expect(await store.appendChanges('deck-1', 0, changesTo('b', 'a'), null)).toBe('saved');
      expect(await store.appendChanges('deck-1', 2, changesTo('c'), null)).toBe('saved');
      expect((await store.deckByKey('hash-1'))?.version).toBe(3);
      expect(await store.loadDeck('deck-1')).toMatchObject({ version: 3, snapshot: { version: 0 }, changes: changesTo('b', 'a', 'c') });
      expect(await Promise.all([0, 1, 3, 4].map((after) => store.deckChanges('deck-1', after)))).toEqual([
        changesTo('b', 'a', 'c'),
        changesTo('a', 'c'),
        [],
        null,
      ]);
    });

    test('another version than expected is a conflict and adds nothing', async () => {
      const store = await withDeck();
      await store.appendChanges('deck-1', 0, changesTo('a'), null);
      expect([
        await store.appendChanges('deck-1', 0, changesTo('b', 'c'), { body: '{}', cut: 0 }),
        await store.appendChanges('deck-1', 2, changesTo('b', 'c'), null),
      ]).toEqual(['conflict', 'conflict']);
      expect(await store.loadDeck('deck-1')).toMatchObject({ version: 1, snapshot: { version: 0 }, changes: changesTo('a') });
    });

    test('of two at the same version one is saved', async () => {
      const store = await withDeck();
      const both = await Promise.all(['a', 'b'].map((id) => store.appendChanges('deck-1', 0, changesTo(id), null)));
      expect(both.toSorted()).toEqual(['conflict', 'saved']);
    });
  });

  test('DS4: the id of a change is in the log once; with one that is there, nothing of the series is added', async () => {
    const store = await withDeck();
    await store.appendChanges('deck-1', 0, changesTo('a'), null);
    expect(await store.appendChanges('deck-1', 1, changesTo('b', 'a'), null)).toBe('conflict');
    expect((await store.loadDeck('deck-1'))?.log).toEqual([{ id: 'a', size: 11 }]);
    await store.createDeck(newDeck({ id: 'deck-2', key: deckKey({ hash: 'hash-2' }) }));
    expect(await store.appendChanges('deck-2', 0, changesTo('a'), null)).toBe('saved');
  });

  describe('DS5: the snapshot', () => {
    test('is renewed with the changes it comes with; the log before it stays for who was away', async () => {
      const store = await withDeck();
      await store.appendChanges('deck-1', 0, changesTo('a', 'b'), null);
      await store.appendChanges('deck-1', 2, changesTo('c'), { body: '{"title":"third"}', cut: 0 });
      await store.appendChanges('deck-1', 3, changesTo('d'), null);
      expect(await store.loadDeck('deck-1')).toEqual({
        id: 'deck-1',
        version: 4,
        snapshot: { version: 3, body: '{"title":"third"}' },
        changes: changesTo('d'),
        log: ['a', 'b', 'c', 'd'].map((id) => ({ id, size: 11 })),
      });
      expect(await store.deckChanges('deck-1', 1)).toEqual(changesTo('b', 'c', 'd'));
    });

    test('may cut the log before itself, up to all of it', async () => {
      const store = await withDeck();
      await store.appendChanges('deck-1', 0, changesTo('a', 'b'), null);
      await store.appendChanges('deck-1', 2, changesTo('c'), { body: '{}', cut: 1 });
      expect([await store.deckChanges('deck-1', 0), await store.deckChanges('deck-1', 1)]).toEqual([null, changesTo('b', 'c')]);
      await store.appendChanges('deck-1', 3, changesTo('d'), { body: '{"n":4}', cut: 4 });
      expect([await store.deckChanges('deck-1', 3), await store.deckChanges('deck-1', 4)]).toEqual([null, []]);
      expect(await store.loadDeck('deck-1')).toMatchObject({ version: 4, snapshot: { version: 4, body: '{"n":4}' }, changes: [], log: [] });
      expect(await store.appendChanges('deck-1', 4, changesTo('a'), null)).toBe('saved');
    });

    test('bodies of a megabyte and letters of all kinds come back as they were', async () => {
      const store = await open();
      const body = JSON.stringify({ title: 'Zoë ’t Hart\u0000\n🂡', text: 'é'.repeat(500_000) });
      await store.createDeck(newDeck({ body }));
      await store.appendChanges('deck-1', 0, [{ id: 'a', body }], null);
      const kept = await store.loadDeck('deck-1');
      expect([kept?.snapshot.body === body, kept?.changes[0]?.body === body]).toEqual([true, true]);
      expect(kept?.log).toEqual([{ id: 'a', size: Buffer.byteLength(body) }]);
    });
  });

  describe('DS6: named versions', () => {
    test('keep the whole deck of their moment, whatever happens to the log', async () => {
      const store = await withDeck();
      await store.nameVersion('deck-1', { version: 2, name: 'Na de proef', madeAt: 30, body: '{"v":2}' });
      await store.nameVersion('deck-1', { version: 0, name: 'Begin', madeAt: 40, body: '{"v":0}' });
      await store.appendChanges('deck-1', 0, changesTo('a', 'b', 'c'), { body: '{}', cut: 3 });
      expect(await store.namedVersions('deck-1')).toEqual([
        { version: 0, name: 'Begin', madeAt: 40, size: 7 },
        { version: 2, name: 'Na de proef', madeAt: 30, size: 7 },
      ]);
      expect([await store.namedVersion('deck-1', 2), await store.namedVersion('deck-1', 1)]).toEqual(['{"v":2}', null]);
    });

    test('one name for one version: the last', async () => {
      const store = await withDeck();
      for (const name of ['one', 'other']) await store.nameVersion('deck-1', { version: 0, name, madeAt: 1, body: '{}' });
      expect((await store.namedVersions('deck-1')).map(({ name }) => name)).toEqual(['other']);
    });
  });

  test('DS8: removing takes everything of the deck and of no other, and may be repeated', async () => {
    const store = await withDeck();
    await store.createDeck(newDeck({ id: 'deck-2', key: deckKey({ hash: 'hash-2' }) }));
    await store.nameVersion('deck-1', { version: 0, name: 'n', madeAt: 1, body: '{}' });
    await Promise.all([store.removeDeck('deck-1'), store.removeDeck('deck-1')]);
    expect([
      await store.loadDeck('deck-1'),
      await store.deckByKey('hash-1'),
      await store.namedVersion('deck-1', 0),
      await store.deckKeys('deck-1'),
    ]).toEqual([null, null, null, []]);
    expect(await store.appendChanges('deck-1', 0, changesTo('a'), null)).toBe('conflict');
    expect([await store.deckCount(), (await store.loadDeck('deck-2'))?.id]).toEqual([1, 'deck-2']);
    await store.createDeck(newDeck({ body: '{"title":"anew"}' }));
    expect(await store.loadDeck('deck-1')).toMatchObject({ version: 0, snapshot: { body: '{"title":"anew"}' }, log: [] });
  });
}
