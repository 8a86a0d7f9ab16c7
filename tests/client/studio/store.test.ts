import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../../shared/deck/change.ts';
import { deck, FakeStudio, valueCard } from './fake-studio.ts';
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

const kept = () => Object.keys(localStorage).filter((key) => key.startsWith('gw.studio.deck-1.'));
const otherSets = (value: string, was = 'Een zin die uitlegt.') => server.other({ do: 'set', at: explanation('a'), value, was });

describe('writing', () => {
  it('shows at once, is kept on the device at once, and goes to the server after a pause', async () => {
    const me = await openPage();
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
    const me = await openPage();
    for (const typed of ['N', 'Ni', 'Nie', 'Nieuw']) me.set(explanation('a'), typed);
    await pause();
    expect(server.syncs().flatMap(({ changes }) => changes)).toHaveLength(1);
    expect(server.deck.values[0]?.explanation).toBe('Nieuw');
  });

  it('sends what was typed while a request was under way', async () => {
    const me = await openPage();
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
    const me = await openPage();
    me.set(explanation('a'), 'Nieuw');
    expect(text(me)).toBe('Een zin die uitlegt.');
  });

  it('takes an optional field away and gives it back', async () => {
    const me = await openPage();
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
    const me = await openPage();
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
    const before = await openPage();
    server.cut = true;
    before.set(explanation('a'), 'Voor het herladen');
    await pause();
    server.cut = false;
    const after = await openPage();
    expect(text(after)).toBe('Voor het herladen');
    await pause();
    expect(server.deck.values[0]?.explanation).toBe('Voor het herladen');
    expect(now(after).conflicts).toEqual([]);
  });

  it('warns before leaving only when neither the server nor this device has the work', async () => {
    const me = await openPage();
    const leaving = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    server.cut = true;
    me.set(explanation('a'), 'Op dit apparaat');
    expect([now(me).kept, leaving()]).toEqual([true, true]);
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('vol', 'QuotaExceededError');
    });
    me.set(explanation('a'), 'Nergens meer');
    expect([now(me).kept, leaving()]).toEqual([false, false]);
    full.mockRestore();
    server.cut = false;
    await pause(6_000);
    expect(server.deck.values[0]?.explanation).toBe('Nergens meer');
    expect([now(me).kept, leaving()]).toEqual([true, true]);
  });

  it('counts a change once whose answer was lost, also over a reload (ST3)', async () => {
    const before = await openPage();
    server.loseAnswers = true;
    before.set(explanation('a'), 'Een');
    await pause();
    server.loseAnswers = false;
    otherSets('Twee', 'Een');
    const after = await openPage();
    await pause();
    expect(now(after).conflicts).toEqual([]);
    expect(text(after)).toBe('Twee');
    expect(now(after).outbox).toEqual([]);
  });

  it('keeps the work of two pages of one device apart', async () => {
    const [one, two] = [await openPage(), await openPage()];
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
    const me = await openPage();
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
    const me = await openPage();
    server.refuses = 'no-such-deck';
    me.set(explanation('a'), 'Nog even');
    await pause();
    expect(now(me).trouble).toBe('no-such-deck');
    expect(kept()).toHaveLength(1);
  });
});

describe('undo', () => {
  it('takes typing back in one step, and does it again', async () => {
    const me = await openPage();
    me.set(explanation('a'), 'Een');
    me.set(explanation('a'), 'Een twee');
    expect(me.undo()).toEqual({ kind: 'values', id: 'a' });
    expect(text(me)).toBe('Een zin die uitlegt.');
    me.redo();
    expect(text(me)).toBe('Een twee');
  });

  it('goes across cards and fields, the last first', async () => {
    const me = await openPage();
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
    const me = await openPage();
    const adds = ['p', 'q', 'r'].map((id): Change => ({ do: 'add', kind: 'values', card: valueCard(id), before: null }));
    expect(me.change(adds)).toBe(true);
    expect(now(me).deck.values).toHaveLength(6);
    me.undo();
    expect(now(me).deck.values).toHaveLength(3);
  });

  it('does all of a step or none of it', async () => {
    const me = await openPage();
    const good: Change = { do: 'add', kind: 'values', card: valueCard('p'), before: null };
    expect(me.change([good, { do: 'remove', kind: 'values', id: 'a', was: valueCard('zz') }])).toBe(false);
    expect(now(me).deck.values).toHaveLength(3);
  });

  it('never overwrites what somebody else wrote since', async () => {
    const me = await openPage();
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
    const me = await openPage();
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
    const me = await openPage();
    const adds = Array.from({ length: 1_200 }, (_, i): Change => ({ do: 'add', kind: 'values', card: valueCard(`n${i}`), before: null }));
    expect(me.change(adds)).toBe(true);
    expect(await me.sync.flush()).toBe(true);
    expect(server.syncs().filter(({ changes }) => changes.length > 0).length).toBeGreaterThan(2);
    expect(server.deck).toEqual(now(me).deck);
  });
});
