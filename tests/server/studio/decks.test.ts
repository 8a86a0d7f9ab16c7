/** The studio's decks without a network: several processes on one store, snapshots, limits, and a store that fails. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange, fieldAt, isApplied, type Change } from '../../../shared/deck/change.ts';
import type { Deck } from '../../../shared/deck/deck.ts';
import type { Synced } from '../../../shared/protocol/studio.ts';
import type { DeckStore } from '../../../server/store/deck-store.ts';
import { openMemoryStore } from '../../../server/store/memory/memory-store.ts';
import { StoreError } from '../../../server/store/store-error.ts';
import { Decks, isRefused } from '../../../server/studio/decks.ts';
import { deckSource } from '../../../server/studio/source.ts';
import { TestClock } from '../../support/service.ts';
import { deck, story, valueCard } from '../../shared/deck/drafts.ts';
import { setTitle } from './studio.ts';

const clock = new TestClock();

function decksOn(store: DeckStore, maxDecks = 10): Decks {
  return new Decks({ store, clock, maxDecks });
}

function sure<Result extends object>(result: Result): Exclude<Result, { refused: unknown }> {
  if (isRefused(result)) throw new Error(`refused: ${result.refused}`);
  return result as Exclude<Result, { refused: unknown }>;
}

let ids = 0;
const asSent = (...changes: Change[]) => changes.map((change) => ({ id: `id-${(ids += 1)}`, change }));

function replayed(from: Deck, { changes, deck: whole }: Synced): Deck {
  if (whole) return whole;
  return (changes ?? []).reduce((now, { change }) => {
    const result = applyChange(now, change);
    if (!isApplied(result)) throw new Error('what is told does not fit');
    return result.deck;
  }, from);
}

describe('several processes on one store', () => {
  test('given a change by another process, when this one writes on what it knew, then it finds out and both changes are there', async () => {
    const store = openMemoryStore();
    const [one, other] = [decksOn(store), decksOn(store)];
    const { key } = sure(await one.create(deck()));
    sure(await other.open(key));
    sure(await one.sync({ key, since: 0, changes: asSent(setTitle('Van een', 'Eigen set')) }));
    const answer = sure(
      await other.sync({ key, since: 0, changes: asSent({ do: 'set', at: ['year'], value: 2024 }, setTitle('x', 'Eigen set')) }),
    );
    expect(answer.outcomes).toMatchObject([{ done: true }, { done: false, why: 'conflict', now: 'Van een' }]);
    expect(sure(await one.open(key)).deck).toMatchObject({ title: 'Van een', year: 2024 });
  });

  test('given a process that is always first, then the other gives up as busy and nothing is saved', async () => {
    const store = openMemoryStore();
    const first = decksOn(store);
    const { key } = sure(await first.create(deck()));
    let title = 'Eigen set';
    const late = decksOn({
      ...store,
      appendChanges: async (...args) => {
        const was = title;
        title += '!';
        sure(await first.sync({ key, since: 0, changes: asSent(setTitle(title, was)) }));
        return store.appendChanges(...args);
      },
    });
    expect(await late.sync({ key, since: 0, changes: asSent({ do: 'set', at: ['year'], value: 2024 }) })).toEqual({ refused: 'busy' });
    expect(sure(await first.open(key)).deck.year).toBeUndefined();
  });

  test(
    'whatever several people do through several processes, everybody ends with the same deck, and what was done is in it',
    { timeout: 60_000 },
    async () => {
      const step = fc.record({
        person: fc.nat({ max: 3 }),
        field: fc.nat({ max: 5 }),
        many: fc.integer({ min: 1, max: 60 }),
        retry: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
          const store = openMemoryStore();
          const processes = [decksOn(store), decksOn(store)] as const;
          const { key } = sure(await processes[0].create(deck()));
          const people = Array.from({ length: 4 }, () => ({ version: 0, deck: deck() }));
          const fields = [
            ['title'],
            ['description'],
            ['values', 'moed', 'title'],
            ['stories', 'het-advies', 'text'],
            ['labels', 'bekwaam'],
            ['year'],
          ];
          await Promise.all(
            people.map(async (_person, who) => {
              for (const { field, many, retry } of steps.filter(({ person }) => person === who)) {
                const me = people[who] ?? { version: 0, deck: deck() };
                const at = fields[field] ?? ['title'];
                let was = fieldAt(me.deck, at);
                const changes = asSent(
                  ...Array.from({ length: many }, (_, i): Change => {
                    const value = field === 5 ? 1900 + ((ids + i) % 200) : `${who} ${ids + i}`;
                    const change: Change = { do: 'set', at, value, was };
                    was = value;
                    return change;
                  }),
                );
                const process = processes[who % 2] ?? processes[0];
                let answer = sure(await process.sync({ key, since: me.version, changes }));
                if (retry) {
                  const again = sure(await (processes[(who + 1) % 2] ?? process).sync({ key, since: me.version, changes }));
                  expect(again.outcomes.filter(({ done }) => done).length).toBeGreaterThanOrEqual(
                    answer.outcomes.filter(({ done }) => done).length,
                  );
                  answer = again;
                }
                people[who] = { version: answer.version, deck: replayed(me.deck, answer) };
              }
            }),
          );
          const last = sure(await processes[0].open(key));
          expect(sure(await processes[1].open(key))).toEqual(last);
          for (const me of people)
            expect(replayed(me.deck, sure(await processes[0].sync({ key, since: me.version, changes: [] })))).toEqual(last.deck);
          // Nothing but the store: what a process finds that starts now.
          expect(sure(await decksOn(store).open(key))).toEqual(last);
        }),
        { numRuns: 25 },
      );
    },
  );
});

describe('the snapshot', () => {
  test('is not written at every change, and the log is cut when it grows', async () => {
    const store = openMemoryStore();
    const snapshots: number[] = [];
    const decks = decksOn({
      ...store,
      appendChanges: (id, version, changes, renewed) => {
        if (renewed) snapshots.push(renewed.body.length);
        return store.appendChanges(id, version, changes, renewed);
      },
    });
    const { key } = sure(await decks.create(deck()));
    let text = story('x').text;
    const write = async (more: string): Promise<Synced> => {
      const was = text;
      text = `${text.slice(0, 19_000 - more.length)}${more}`;
      clock.advance(1_000);
      return sure(
        await decks.sync({ key, since: 0, changes: asSent({ do: 'set', at: ['stories', 'het-advies', 'text'], value: text, was }) }),
      );
    };
    for (let i = 0; i < 199; i += 1) await write(`${i}`);
    expect(snapshots).toEqual([]);
    await write('tweehonderd');
    expect(snapshots).toHaveLength(1);
    // Long texts: a new snapshot for every 250 kB, and after 4 MB whoever was away gets the whole deck.
    text = story('x').text;
    const { key: long } = sure(await decks.create(deck()));
    let answer: Synced | null = null;
    for (let i = 0; i < 150; i += 1) {
      const was = text;
      text = `${i} `.repeat(9_000).slice(0, 19_000);
      clock.advance(1_000);
      answer = sure(
        await decks.sync({ key: long, since: 0, changes: asSent({ do: 'set', at: ['stories', 'het-advies', 'text'], value: text, was }) }),
      );
    }
    expect(snapshots.length).toBeGreaterThan(15);
    expect(snapshots.length).toBeLessThan(30);
    expect(answer).toMatchObject({ version: 150, changes: null });
    expect(answer?.deck?.stories[0]?.text).toBe(text);
    expect(sure(await decks.sync({ key: long, since: 120, changes: [] })).changes).toHaveLength(30);
    expect(sure(await decksOn(store).open(long)).deck.stories[0]?.text).toBe(text);
  });
});

describe('limits', () => {
  test('given as many decks as may be, then no more are made, until one is deleted', async () => {
    const decks = decksOn(openMemoryStore(), 2);
    const { key } = sure(await decks.create(deck()));
    sure(await decks.create(deck()));
    expect(await decks.create(deck())).toEqual({ refused: 'too-many-decks' });
    sure(await decks.delete(key));
    sure(await decks.create(deck()));
  });

  test('given versions of 24 MB in all, then no more are kept; the same version may get another name', async () => {
    const decks = decksOn(openMemoryStore());
    const large = deck({
      tasks: Array.from({ length: 180 }, (_, i) => ({
        ...(deck().tasks[0] as Deck['tasks'][number]),
        id: `t-${i}`,
        notes: 'x'.repeat(19_000),
      })),
    });
    const { key } = sure(await decks.create(large));
    for (let i = 0; i < 6; i += 1) {
      clock.advance(60_000);
      sure(await decks.sync({ key, since: i, changes: asSent(setTitle(`${i}`, i === 0 ? 'Eigen set' : `${i - 1}`)) }));
      sure(await decks.nameVersion(key, `versie ${i}`));
    }
    clock.advance(60_000);
    expect(
      sure(await decks.nameVersion(key, 'anders'))
        .versions.map(({ name }) => name)
        .at(-1),
    ).toBe('anders');
    sure(await decks.sync({ key, since: 6, changes: asSent(setTitle('zeven', '5')) }));
    expect(await decks.nameVersion(key, 'te veel')).toEqual({ refused: 'not-saved' });
  });
});

describe('a store that fails', () => {
  test('given a full disk, when somebody writes, then it is told and the deck in memory is what is kept', async () => {
    const store = openMemoryStore();
    let full = false;
    const decks = decksOn({
      ...store,
      appendChanges: async (...args) => {
        if (full) throw new StoreError('full');
        return store.appendChanges(...args);
      },
    });
    const { key } = sure(await decks.create(deck()));
    full = true;
    const changes = asSent(setTitle('Nieuw', 'Eigen set'));
    await expect(decks.sync({ key, since: 0, changes })).rejects.toMatchObject({ code: 'full' });
    expect(sure(await decks.open(key))).toMatchObject({ version: 0, deck: { title: 'Eigen set' } });
    full = false;
    expect(sure(await decks.sync({ key, since: 0, changes }))).toMatchObject({ version: 1, outcomes: [{ done: true }] });
  });
});

describe('decks for rooms', () => {
  test('given a key of any right, then what can be dealt; an unknown or withdrawn key gives nothing', async () => {
    const decks = decksOn(openMemoryStore());
    const source = deckSource(decks);
    const draft = deck({ values: [valueCard('goed'), valueCard('half', { title: '' })] });
    const { key } = sure(await decks.create(draft));
    const viewer = sure(await decks.link(key, 'view', 'Begeleider'));
    const dealt = { ...draft, values: [valueCard('goed')] };
    expect([await source.dealtByKey(key), await source.dealtByKey(viewer.key), await source.dealtByKey('x'.repeat(22))]).toEqual([
      dealt,
      dealt,
      null,
    ]);
    sure(await decks.revoke(key, viewer.links.find(({ right }) => right === 'view')?.id ?? ''));
    expect(await source.dealtByKey(viewer.key)).toBeNull();
  });

  test('given a room that took its cards, when the deck changes, then the room’s cards do not', async () => {
    const decks = decksOn(openMemoryStore());
    const source = deckSource(decks);
    const { key } = sure(await decks.create(deck()));
    const taken = await source.dealtByKey(key);
    sure(await decks.sync({ key, since: 0, changes: asSent(setTitle('Later', 'Eigen set')) }));
    expect([taken?.title, (await source.dealtByKey(key))?.title]).toEqual(['Eigen set', 'Later']);
  });

  test('given a frame or a deck without a title, then nothing', async () => {
    const decks = decksOn(openMemoryStore());
    const source = deckSource(decks);
    const [frame, nameless] = [sure(await decks.create(deck({ frame: true }))), sure(await decks.create(deck({ title: '' })))];
    expect([await source.dealtByKey(frame.key), await source.dealtByKey(nameless.key)]).toEqual([null, null]);
  });
});
