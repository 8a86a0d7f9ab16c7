import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeStudio, isSound, valueCard } from './fake-studio.ts';
import { closePages, explanation, now, openPage, pause, text } from './pages.ts';

let server: FakeStudio;

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeStudio();
});

afterEach(() => {
  closePages();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const otherSets = (value: string, was = 'Een zin die uitlegt.') => server.other({ do: 'set', at: explanation('a'), value, was });

describe('two people at once', () => {
  it('lays own changes on top of those of others (ST1)', async () => {
    const me = await openPage();
    server.other({ do: 'set', at: explanation('b'), value: 'Van een ander', was: 'Een zin die uitlegt.' });
    me.set(explanation('a'), 'Van mij');
    await pause();
    expect([text(me, 'a'), text(me, 'b')]).toEqual(['Van mij', 'Van een ander']);
    expect(now(me).conflicts).toEqual([]);
  });

  it('sees what others do without writing anything', async () => {
    const me = await openPage();
    otherSets('Van een ander');
    await pause(3_100);
    expect(text(me)).toBe('Van een ander');
  });

  it('keeps both texts when both wrote in one field; the screen keeps mine (ST2)', async () => {
    const me = await openPage();
    otherSets('Van een ander');
    me.set(explanation('a'), 'Van mij');
    await pause();
    expect(now(me).conflicts).toEqual([{ what: 'field', at: explanation('a'), mine: 'Van mij' }]);
    expect(text(me)).toBe('Van mij');
    expect(server.deck.values[0]?.explanation).toBe('Van een ander');
    expect(now(me).under.values[0]?.explanation).toBe('Van een ander');
  });

  it('lets me write on in the field while the choice waits, over a reload too', async () => {
    const me = await openPage();
    otherSets('Van een ander');
    me.set(explanation('a'), 'Van mij');
    await pause();
    me.set(explanation('a'), 'Van mij, en meer');
    await pause();
    const again = await openPage();
    expect(text(again)).toBe('Van mij, en meer');
    expect(server.deck.values[0]?.explanation).toBe('Van een ander');
  });

  it('keeps what I typed while the refusal was on its way', async () => {
    const me = await openPage();
    otherSets('Van een ander');
    me.set(explanation('a'), 'Van mij');
    const underway = me.sync.flush();
    me.set(explanation('a'), 'Van mij, verder getypt');
    await underway;
    await pause();
    expect(text(me)).toBe('Van mij, verder getypt');
    expect(now(me).conflicts).toHaveLength(1);
  });

  it('writes mine over theirs only when I choose so', async () => {
    const me = await openPage();
    otherSets('Van een ander');
    me.set(explanation('a'), 'Van mij');
    await pause();
    me.settle(now(me).conflicts[0]!, 'mine');
    await pause();
    expect(server.deck.values[0]?.explanation).toBe('Van mij');
    expect(now(me).conflicts).toEqual([]);
  });

  it('takes theirs when I choose so; undo brings mine back', async () => {
    const me = await openPage();
    otherSets('Van een ander');
    me.set(explanation('a'), 'Van mij');
    await pause();
    me.settle(now(me).conflicts[0]!, 'theirs');
    expect(text(me)).toBe('Van een ander');
    me.undo();
    expect(text(me)).toBe('Van mij');
  });

  it('keeps a card I was writing in when somebody else took it away', async () => {
    const me = await openPage();
    server.other({ do: 'remove', kind: 'values', id: 'a', was: valueCard('a') });
    me.set(explanation('a'), 'Van mij');
    await pause();
    const [conflict] = now(me).conflicts;
    expect(conflict).toMatchObject({ what: 'gone', kind: 'values', card: { id: 'a', explanation: 'Van mij' } });
    me.settle(conflict!, 'mine');
    await pause();
    expect(server.deck.values.find(({ id }) => id === 'a')?.explanation).toBe('Van mij');
  });

  it('leaves a card that I took away while somebody else wrote in it', async () => {
    const me = await openPage();
    otherSets('Van een ander');
    me.change([{ do: 'remove', kind: 'values', id: 'a', was: valueCard('a') }]);
    await pause();
    expect(text(me)).toBe('Van een ander');
    const [conflict] = now(me).conflicts;
    expect(conflict).toEqual({ what: 'changed', kind: 'values', id: 'a' });
    me.settle(conflict!, 'mine');
    await pause();
    expect(server.deck.values.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('has no conflict when both wrote the same', async () => {
    const me = await openPage();
    otherSets('Hetzelfde');
    me.set(explanation('a'), 'Hetzelfde');
    await pause();
    expect(now(me).conflicts).toEqual([]);
  });

  it('ends with the same deck on all pages, in whatever order people write, move, add and take away', async () => {
    const card = fc.constantFrom('a', 'b', 'c', 'p');
    const act = fc.record({
      who: fc.constantFrom(0, 1),
      what: fc.oneof(
        fc.record({ write: card, value: fc.constantFrom('een', 'twee', 'drie') }),
        fc.record({ move: card, before: fc.option(card) }),
        fc.record({ add: fc.constantFrom('p', 'q') }),
        fc.record({ take: card }),
        fc.constant('undo' as const),
        fc.constant('cut' as const),
      ),
      wait: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 16 }), async (acts) => {
        localStorage.clear();
        server = new FakeStudio();
        const pages = [await openPage(), await openPage()];
        for (const { who, what, wait } of acts) {
          const one = pages[who]!;
          if (what === 'undo') one.undo();
          else if (what === 'cut') server.cut = !server.cut;
          else if ('write' in what) one.set(explanation(what.write), what.value);
          else if ('move' in what) one.change([{ do: 'move', kind: 'values', id: what.move, before: what.before }]);
          else if ('add' in what) one.change([{ do: 'add', kind: 'values', card: valueCard(what.add), before: null }]);
          else one.change([{ do: 'remove', kind: 'values', id: what.take, was: now(one).under.values.find(({ id }) => id === what.take) }]);
          if (wait) await pause();
        }
        server.cut = false;
        await pause(9_000);
        for (const one of pages) for (const conflict of now(one).conflicts) one.settle(conflict, 'theirs');
        await pause(9_000);
        for (const one of pages) {
          expect(now(one).conflicts).toEqual([]);
          expect(now(one).outbox).toEqual([]);
          expect(now(one).deck).toEqual(server.deck);
          one.sync.stop();
        }
        expect(isSound(server.deck)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
