import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDeckStore, type DeckStore } from '../../../client/studio/store/deck-store.ts';
import { isStudioRefusal, openDeck } from '../../../client/studio/api.ts';
import { startSync, type Sync } from '../../../client/studio/store/sync.ts';
import type { Change } from '../../../shared/deck/change.ts';
import { deck, FakeStudio, isSound, KEY, valueCard } from './fake-studio.ts';

let server: FakeStudio;
let syncs: Sync[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeStudio();
});

afterEach(() => {
  syncs.forEach((sync) => sync.stop());
  syncs = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page that opens the deck. */
async function page(): Promise<DeckStore & { readonly sync: Sync }> {
  const opened = await openDeck(KEY);
  if (isStudioRefusal(opened)) throw new Error(opened.refused);
  const store = createDeckStore(KEY, opened);
  const sync = startSync(store);
  syncs.push(sync);
  return { ...store, sync };
}

const explanation = (card: string) => ['values', card, 'explanation'];
const now = (one: DeckStore) => one.store.getState();
const text = (one: DeckStore, card = 'a') => now(one).deck.values.find(({ id }) => id === card)?.explanation;
const kept = () => Object.keys(localStorage).filter((key) => key.startsWith('gw.studio.deck-1.'));
const pause = (ms = 500) => vi.advanceTimersByTimeAsync(ms);
const otherSets = (value: string, was = 'Een zin die uitlegt.') => server.other({ do: 'set', at: explanation('a'), value, was });

describe('writing', () => {
  it('shows at once, is kept on the device at once, and goes to the server after a pause', async () => {
    const me = await page();
    me.set(explanation('a'), 'Nieuw');
    expect(text(me)).toBe('Nieuw');
    expect(kept()).toHaveLength(1);
    expect(server.syncs()).toHaveLength(0);
    await pause();
    expect(server.deck.values[0]?.explanation).toBe('Nieuw');
    expect(now(me).outbox).toEqual([]);
    expect(kept()).toHaveLength(0);
  });

  it('sends the typing in one field as one change', async () => {
    const me = await page();
    for (const typed of ['N', 'Ni', 'Nie', 'Nieuw']) me.set(explanation('a'), typed);
    await pause();
    expect(server.syncs().flatMap(({ changes }) => changes)).toHaveLength(1);
    expect(server.deck.values[0]?.explanation).toBe('Nieuw');
  });

  it('sends what was typed while a request was under way', async () => {
    const me = await page();
    me.set(explanation('a'), 'Eerst');
    const underway = me.sync.flush();
    me.set(explanation('a'), 'Eerst dit');
    await underway;
    await pause();
    expect(server.deck.values[0]?.explanation).toBe('Eerst dit');
    expect(now(me).outbox).toEqual([]);
  });

  it('refuses to change a deck that may only be looked at', async () => {
    server.right = 'view';
    const me = await page();
    me.set(explanation('a'), 'Nieuw');
    expect(text(me)).toBe('Een zin die uitlegt.');
  });

  it('takes an optional field away and gives it back', async () => {
    const me = await page();
    me.set(['year'], 2022);
    await pause();
    expect(server.deck.year).toBe(2022);
    me.set(['year'], undefined);
    await pause();
    expect(server.deck).not.toHaveProperty('year');
  });
});

describe('the line', () => {
  it('says that it is cut, keeps the work, and sends it when the line is back', async () => {
    const me = await page();
    server.cut = true;
    me.set(explanation('a'), 'In de trein');
    await pause();
    expect(now(me).line).toBe('cut');
    expect(text(me)).toBe('In de trein');
    server.cut = false;
    await pause(6_000);
    expect(now(me).line).toBe('open');
    expect(server.deck.values[0]?.explanation).toBe('In de trein');
  });

  it('survives a reload with work that was never sent', async () => {
    const before = await page();
    server.cut = true;
    before.set(explanation('a'), 'Voor het herladen');
    await pause();
    server.cut = false;
    const after = await page();
    expect(text(after)).toBe('Voor het herladen');
    await pause();
    expect(server.deck.values[0]?.explanation).toBe('Voor het herladen');
    expect(now(after).conflicts).toEqual([]);
  });

  it('counts a change once whose answer was lost, also over a reload (ST3)', async () => {
    const before = await page();
    server.loseAnswers = true;
    before.set(explanation('a'), 'Een');
    await pause();
    server.loseAnswers = false;
    otherSets('Twee', 'Een');
    const after = await page();
    await pause();
    expect(now(after).conflicts).toEqual([]);
    expect(text(after)).toBe('Twee');
    expect(now(after).outbox).toEqual([]);
  });

  it('keeps the work of two pages of one device apart', async () => {
    const [one, two] = [await page(), await page()];
    server.cut = true;
    one.set(explanation('a'), 'Van de ene');
    two.set(explanation('b'), 'Van de andere');
    await pause();
    expect(kept()).toHaveLength(2);
    server.cut = false;
    await pause(6_000);
    expect(server.deck.values.map((card) => card.explanation)).toEqual(['Van de ene', 'Van de andere', 'Een zin die uitlegt.']);
  });

  it('goes on sending after a change that the server could not read, and keeps its text', async () => {
    const me = await page();
    server.refuses = 'malformed';
    me.set(explanation('a'), 'Raar');
    await pause();
    server.refuses = null;
    me.set(explanation('b'), 'Gewoon');
    await pause();
    expect(server.deck.values[1]?.explanation).toBe('Gewoon');
    expect(now(me).conflicts).toEqual([{ what: 'field', at: explanation('a'), mine: 'Raar' }]);
  });

  it('stops sending when the deck is gone, and says so', async () => {
    const me = await page();
    server.refuses = 'no-such-deck';
    me.set(explanation('a'), 'Nog even');
    await pause();
    expect(now(me).trouble).toBe('no-such-deck');
    expect(kept()).toHaveLength(1);
  });
});

describe('two people at once', () => {
  it('lays own changes on top of those of others (ST1)', async () => {
    const me = await page();
    server.other({ do: 'set', at: explanation('b'), value: 'Van een ander', was: 'Een zin die uitlegt.' });
    me.set(explanation('a'), 'Van mij');
    await pause();
    expect([text(me, 'a'), text(me, 'b')]).toEqual(['Van mij', 'Van een ander']);
    expect(now(me).conflicts).toEqual([]);
  });

  it('sees what others do without writing anything', async () => {
    const me = await page();
    otherSets('Van een ander');
    await pause(3_100);
    expect(text(me)).toBe('Van een ander');
  });

  it('keeps both texts when both wrote in one field; the screen keeps mine (ST2)', async () => {
    const me = await page();
    otherSets('Van een ander');
    me.set(explanation('a'), 'Van mij');
    await pause();
    expect(now(me).conflicts).toEqual([{ what: 'field', at: explanation('a'), mine: 'Van mij' }]);
    expect(text(me)).toBe('Van mij');
    expect(server.deck.values[0]?.explanation).toBe('Van een ander');
    expect(now(me).under.values[0]?.explanation).toBe('Van een ander');
  });

  it('lets me write on in the field while the choice waits, over a reload too', async () => {
    const me = await page();
    otherSets('Van een ander');
    me.set(explanation('a'), 'Van mij');
    await pause();
    me.set(explanation('a'), 'Van mij, en meer');
    await pause();
    const again = await page();
    expect(text(again)).toBe('Van mij, en meer');
    expect(server.deck.values[0]?.explanation).toBe('Van een ander');
  });

  it('keeps what I typed while the refusal was on its way', async () => {
    const me = await page();
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
    const me = await page();
    otherSets('Van een ander');
    me.set(explanation('a'), 'Van mij');
    await pause();
    me.settle(now(me).conflicts[0]!, 'mine');
    await pause();
    expect(server.deck.values[0]?.explanation).toBe('Van mij');
    expect(now(me).conflicts).toEqual([]);
  });

  it('takes theirs when I choose so; undo brings mine back', async () => {
    const me = await page();
    otherSets('Van een ander');
    me.set(explanation('a'), 'Van mij');
    await pause();
    me.settle(now(me).conflicts[0]!, 'theirs');
    expect(text(me)).toBe('Van een ander');
    me.undo();
    expect(text(me)).toBe('Van mij');
  });

  it('keeps a card I was writing in when somebody else took it away', async () => {
    const me = await page();
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
    const me = await page();
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
    const me = await page();
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
        const pages = [await page(), await page()];
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

describe('undo', () => {
  it('takes typing back in one step, and does it again', async () => {
    const me = await page();
    me.set(explanation('a'), 'Een');
    me.set(explanation('a'), 'Een twee');
    expect(me.undo()).toEqual({ kind: 'values', id: 'a' });
    expect(text(me)).toBe('Een zin die uitlegt.');
    me.redo();
    expect(text(me)).toBe('Een twee');
  });

  it('goes across cards and fields, the last first', async () => {
    const me = await page();
    me.set(['title'], 'Andere titel');
    me.change([{ do: 'move', kind: 'values', id: 'c', before: 'a' }]);
    me.change([{ do: 'remove', kind: 'values', id: 'b', was: valueCard('b') }]);
    const start = deck();
    me.undo();
    me.undo();
    me.undo();
    expect(now(me).deck).toEqual(start);
    await pause();
    expect(server.deck).toEqual(start);
  });

  it('takes back many changes that were one step, such as an import', async () => {
    const me = await page();
    const adds = ['p', 'q', 'r'].map((id): Change => ({ do: 'add', kind: 'values', card: valueCard(id), before: null }));
    expect(me.change(adds)).toBe(true);
    expect(now(me).deck.values).toHaveLength(6);
    me.undo();
    expect(now(me).deck.values).toHaveLength(3);
  });

  it('does all of a step or none of it', async () => {
    const me = await page();
    const good: Change = { do: 'add', kind: 'values', card: valueCard('p'), before: null };
    expect(me.change([good, { do: 'remove', kind: 'values', id: 'a', was: valueCard('zz') }])).toBe(false);
    expect(now(me).deck.values).toHaveLength(3);
  });

  it('never overwrites what somebody else wrote since', async () => {
    const me = await page();
    me.set(explanation('a'), 'Van mij');
    await pause();
    otherSets('Van een ander', 'Van mij');
    await pause(3_100);
    expect(me.undo()).toBeNull();
    expect(text(me)).toBe('Van een ander');
  });
});

describe('undo beside others', () => {
  it('does not join typing before and after what somebody else wrote', async () => {
    const me = await page();
    me.set(explanation('a'), 'Eerst');
    await me.sync.flush();
    otherSets('Van een ander', 'Eerst');
    await me.sync.flush();
    window.dispatchEvent(new Event('focus'));
    await pause(100);
    me.set(explanation('a'), 'Daarna');
    me.undo();
    expect(text(me)).toBe('Van een ander');
    expect(me.undo()).toBeNull();
    expect(text(me)).toBe('Van een ander');
  });
});

describe('much at once', () => {
  it('sends a large import in several requests and loses nothing', async () => {
    const me = await page();
    const adds = Array.from({ length: 1_200 }, (_, i): Change => ({ do: 'add', kind: 'values', card: valueCard(`n${i}`), before: null }));
    expect(me.change(adds)).toBe(true);
    expect(await me.sync.flush()).toBe(true);
    expect(server.syncs().filter(({ changes }) => changes.length > 0).length).toBeGreaterThan(2);
    expect(server.deck).toEqual(now(me).deck);
  });
});
