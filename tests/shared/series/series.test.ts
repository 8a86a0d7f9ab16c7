import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summariseLens } from '../../../shared/activities/value-sort/summarise.ts';
import { simulateSort } from '../../../shared/activities/value-sort/simulate.ts';
import { valueSort } from '../../../shared/activities/value-sort/value-sort.ts';
import type { DilemmaPicture } from '../../../shared/activities/dilemma/picture.ts';
import { dilemma } from '../../../shared/activities/dilemma/dilemma.ts';
import { HarvestSchema, type Harvest, type HarvestActivity } from '../../../shared/harvest/harvest.ts';
import { caseDeck } from '../../../shared/series/case-deck.ts';
import { codebook, COLUMNS } from '../../../shared/series/codebook.ts';
import { compareSorts } from '../../../shared/series/compare.ts';
import { dataOf } from '../../../shared/series/data.ts';
import { earlierFrom } from '../../../shared/series/earlier.ts';
import { earlierCount } from '../../../shared/series/earlier-count.ts';
import { withAgreements, withEarlierValues } from '../../../shared/series/next.ts';
import { talliesOf, type Tally } from '../../../shared/series/tally.ts';
import { together } from '../../../shared/series/together.ts';
import { checkProgramme } from '../../../shared/room/programme.ts';
import * as v from 'valibot';
import { content, dilemmaSettings, NOTHING_LIVE, programme, sortSettings } from '../../support/fixtures.ts';

const persona = (seed: number) => ({ random: () => 0.5, lean: (topic: string) => ((topic.length * 7 + seed * 13) % 97) / 97 });
const sortCards = valueSort.view(sortSettings, content, 'result:personal', NOTHING_LIVE);
const sortPicture = (people: number, seed: number) =>
  summariseLens(
    sortSettings,
    content.values,
    Array.from({ length: people }, (_, i) => simulateSort(sortSettings, content.values, 'sort:personal', persona(seed * 31 + i))),
    'personal',
    people,
  );

const empty: DilemmaPicture = {
  kind: 'dilemma',
  people: 0,
  first: [],
  second: null,
  movement: null,
  values: [],
  topValues: [],
  qualities: [],
  sure: { first: null, second: null },
  twists: [],
  tippingPoint: null,
  reasons: [],
};
const dilemmaCards = dilemma.view(dilemmaSettings, content, 'result', NOTHING_LIVE);

function activity(change: Partial<HarvestActivity> = {}): HarvestActivity {
  return {
    id: 'sort',
    kind: 'value-sort',
    title: 'Waarden sorteren',
    minutes: 20,
    lenses: ['personal'],
    pictures: [],
    cards: sortCards,
    quotes: [],
    cases: [],
    agreements: [],
    withheld: [],
    ...change,
  };
}

function harvest(activities: readonly HarvestActivity[], change: Partial<Harvest> = {}): Harvest {
  return {
    version: 1,
    room: { title: 'Hub', language: 'nl', smallCircle: false, heldOn: '2026-11-25' },
    people: 8,
    programme: { title: 'Hub', minutes: 30 },
    activities: [...activities],
    settings: { title: '', note: '', sections: [] },
    ...change,
  };
}

const agreement = (id: string, text: string) => ({
  id,
  value: 'waarde-0',
  valueTitle: 'Waarde 0',
  text,
  level: null,
  owner: '',
  review: null,
});
const aCase = (id: string, change: object = {}) => ({
  id,
  title: `Casus ${id}`,
  sort: 'dilemma' as const,
  consent: 'card' as const,
  happened: 'Er kwam een brief.',
  interests: '',
  hard: 'Het moest snel.',
  did: 'Ik belde terug.',
  ...change,
});

describe('what is taken from earlier rooms', () => {
  it('given several gatherings, then the newest agreements and the newest sort under each lens come back', () => {
    const first = harvest([
      activity({ pictures: [{ phase: 'result:personal', picture: sortPicture(9, 1) }], agreements: [agreement('a', 'oud')] }),
    ]);
    const second = harvest([activity({ agreements: [agreement('b', 'nieuw')] })], { room: { ...first.room, heldOn: '2026-12-25' } });
    const third = harvest([activity()]);
    const earlier = earlierFrom([first, second, third]);
    expect(earlier?.agreements.map(({ text }) => text)).toEqual(['nieuw']);
    expect(earlier?.heldOn).toBe('2026-12-25');
    expect(earlier?.sorts).toMatchObject([{ lens: 'personal', people: 9, heldOn: '2026-11-25' }]);
    const row = earlier?.sorts[0]?.rows.find(({ count }) => count !== null);
    expect(earlierCount(earlier?.sorts[0] ?? { rows: [] }, row?.title.toUpperCase() ?? '')).toBe(row?.count);
    expect(earlierFrom([third])).toBeNull();
  });

  it('given a review in the same gathering, then an agreement stands once, in its last wording', () => {
    const twice = harvest([
      activity({ agreements: [agreement('a', 'eerst')] }),
      activity({ id: 'code', agreements: [agreement('a', 'later')] }),
    ]);
    expect(earlierFrom([twice])?.agreements.map(({ text }) => text)).toEqual(['later']);
  });

  it('given a programme, then the review comes after a check-in, once, and only sorts under a known lens look back', () => {
    const reviewed = withAgreements(programme, 'nl');
    expect(reviewed.activities.map(({ kind }) => kind)).toEqual(['review', 'value-sort', 'dilemma']);
    expect(withAgreements(reviewed, 'nl')).toBe(reviewed);
    const checkIn = { id: 'in', kind: 'check-in' as const, title: 'In', minutes: 5, settings: {} };
    expect(withAgreements({ ...programme, activities: [checkIn, ...programme.activities] }, 'en').activities[1]?.kind).toBe('review');
    const sort = { lens: 'professional' as const, heldOn: '', people: 6, rows: [] };
    const looking = withEarlierValues(programme, [sort]);
    expect(checkProgramme(looking, content)?.activities[0]?.settings).toMatchObject({ earlier: true });
    expect(withEarlierValues(programme, [{ ...sort, lens: 'organisation' }]).activities[0]?.settings).not.toHaveProperty('earlier');
  });
});

describe('cases as a deck', () => {
  it('given consent, then only dilemmas that may become a card are in it, as stories of the room alone', () => {
    const deck = caseDeck({ id: 'S-1', title: 'Traject' }, [
      harvest([activity({ cases: [aCase('een'), aCase('twee', { consent: 'report' }), aCase('drie', { sort: 'example' })] })]),
    ]);
    expect(deck?.stories.map(({ title }) => title)).toEqual(['Casus een']);
    expect(deck?.stories[0]?.id).toMatch(/^case-/);
    expect(deck?.stories[0]?.text).toContain('Het moest snel.');
    expect(caseDeck({ id: 'S-1', title: 'Traject' }, [harvest([activity()])])).toBeNull();
    expect(caseDeck({ id: 'S-1', title: 'Traject' }, [])).toBeNull();
  });
});

describe('a hub', () => {
  const tally = (people: number, counts: readonly (number | null)[], change: Partial<Tally> = {}): Tally => ({
    activity: 'sort',
    title: 'Waarden',
    of: 'top',
    lens: 'personal',
    people,
    rows: counts.map((count, i) => ({ key: `waarde ${i}`, title: `Waarde ${i}`, quality: 'none' as const, count })),
    ...change,
  });

  it('TG1-TG4: every sum is that of shown counts of rooms of five or more, whatever their order', () => {
    const rooms = fc.array(
      fc.record({
        people: fc.integer({ min: 0, max: 30 }),
        counts: fc.array(fc.option(fc.integer({ min: 0, max: 30 })), { maxLength: 6 }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(rooms, (all) => {
        const found = together(all.map(({ people, counts }, room) => ({ room, tallies: [tally(people, counts)] })));
        const large = all.filter(({ people }) => people >= 5);
        expect(found.length).toBe(large.length > 0 ? 1 : 0);
        if (!found[0]) return;
        expect(found[0].all.people).toBe(large.reduce((sum, { people }) => sum + people, 0));
        expect(found[0].rooms.every(({ people }) => people >= 5)).toBe(true);
        for (const { key, count, atLeast } of found[0].all.rows) {
          const counts = large.map(({ counts: own }) => own[Number(key.split(' ')[1])] ?? null);
          const known = counts.filter((each) => each !== null);
          expect(count).toBe(known.length > 0 ? known.reduce((sum, each) => sum + each, 0) : null);
          expect(atLeast).toBe(known.length < counts.length);
        }
        const reversed = together(all.map(({ people, counts }, room) => ({ room, tallies: [tally(people, counts)] })).toReversed());
        const sums = (rows: readonly { key: string; count: number | null }[]) =>
          Object.fromEntries(rows.map(({ key, count }) => [key, count]));
        expect(sums(reversed[0]?.all.rows ?? [])).toEqual(sums(found[0].all.rows));
      }),
    );
  });

  it('TG4: given another lens or question, then they are not added', () => {
    const found = together([
      { room: 0, tallies: [tally(6, [1])] },
      { room: 1, tallies: [tally(6, [1], { lens: 'professional' }), tally(6, [1], { of: 'first', lens: null })] },
    ]);
    expect(found.map(({ all }) => all.people)).toEqual([6, 6, 6]);
  });

  it('given a dilemma, then its two choices are told by the labels of the story', () => {
    const picture = {
      ...empty,
      people: 7,
      first: [
        { choice: 'a', count: 5 },
        { choice: 'pass', count: 2 },
      ],
      second: [{ choice: 'a', count: 7 }],
    };
    expect(talliesOf({ id: 'd', title: 'Dilemma' }, picture, dilemmaCards)).toMatchObject([
      {
        of: 'first',
        people: 7,
        rows: [
          { key: 'a', title: 'Zeggen', count: 5 },
          { key: 'pass', title: '', count: 2 },
        ],
      },
      { of: 'second', people: 7 },
    ]);
    expect(talliesOf({ id: 'd', title: 'Dilemma' }, picture, null)).toEqual([]);
  });
});

describe('comparing', () => {
  it('given sorts of several gatherings, then shares stand beside each other, hidden counts as hidden', () => {
    const kept = (people: number, count: number | null) => ({
      heldOn: '2026-11-25',
      people,
      agreements: [],
      cases: { cards: 0, told: 0 },
      tallies: [
        {
          activity: 's',
          title: 'S',
          of: 'top' as const,
          lens: 'personal' as const,
          people,
          rows: [{ key: 'moed', title: 'Moed', quality: 'none' as const, count }],
        },
      ],
    });
    const { sorts, values } = compareSorts([{ kept: kept(10, 5) }, { kept: null }, { kept: kept(8, null) }]);
    expect(sorts.map(({ gathering, people }) => [gathering, people])).toEqual([
      [1, 10],
      [3, 8],
    ]);
    expect(values).toEqual([{ key: 'moed', title: 'Moed', quality: 'none', shares: [50, null] }]);
  });
});

describe('the data set', () => {
  const withSort = (people: number, seed: number) =>
    harvest([activity({ pictures: [{ phase: 'result:personal', picture: sortPicture(people, seed) }] })], { people });

  it('DT1: every number is one of its harvest, and hidden counts are hidden', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 25 }), fc.integer({ min: 0, max: 50 }), (people, seed) => {
        const made = withSort(people, seed);
        const rows = dataOf([made], 'nl').filter(
          ({ measure, category }) => measure === 'value-sort/result:personal' && category !== 'Aandeel in %',
        );
        const picture = sortPicture(people, seed);
        const counts = picture.heat.flatMap((row) => row.counts);
        expect(rows.map(({ value }) => value)).toEqual(expect.arrayContaining(counts));
        for (const { value, hidden } of rows) expect(hidden).toBe(value === null ? 1 : 0);
      }),
      { numRuns: 20 },
    );
  });

  it('DT2: no sentence of anybody is in it', () => {
    const said = harvest([
      activity({ quotes: [{ id: 'q', use: 'reason', text: 'CANARY' }], cases: [aCase('CANARY')], agreements: [agreement('a', 'CANARY')] }),
      activity({
        kind: 'check-in',
        cards: null,
        pictures: [{ phase: 'result', picture: { kind: 'check-in', people: 8, words: [{ word: 'CANARY', count: 8 }], scale: null } }],
      }),
      activity({
        kind: 'dilemma',
        cards: dilemmaCards,
        pictures: [
          {
            phase: 'result',
            picture: { ...empty, people: 8, first: [{ choice: 'a', count: 8 }], reasons: [{ id: 'r', choice: null, text: 'CANARY' }] },
          },
        ],
      }),
    ]);
    const rows = dataOf([said], 'nl');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('CANARY');
  });

  it('DT3: a gathering of fewer than five, or one that cannot be read, is left out and keeps its number', () => {
    const numbers = dataOf([withSort(4, 1), null, withSort(6, 2)], 'en').map(({ gathering }) => gathering);
    expect(new Set(numbers)).toEqual(new Set([3]));
  });

  it('names exactly the columns of the codebook, in both languages', () => {
    const [row] = dataOf([withSort(6, 2)], 'nl');
    expect(Object.keys(row ?? {}).toSorted()).toEqual([...COLUMNS].toSorted());
    for (const language of ['nl', 'en'] as const) expect(codebook(language).columns.map(({ name }) => name)).toEqual(COLUMNS);
  });

  it('the harvests of these tests are harvests', () => {
    expect(v.safeParse(HarvestSchema, JSON.parse(JSON.stringify(withSort(6, 2)))).success).toBe(true);
  });
});
