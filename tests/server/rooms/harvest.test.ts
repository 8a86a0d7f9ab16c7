/** HV1 to HV5 (shared/harvest/harvest.ts) and PR1 to PR4 (shared/harvest/protect.ts, shared/privacy/protect-links.ts), over rooms made by chance. */
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import type { DilemmaPicture } from '../../../shared/activities/dilemma/picture.ts';
import type { Picture } from '../../../shared/activities/pictures.ts';
import type { Sorted } from '../../../shared/activities/value-sort/answer.ts';
import { standardPiles } from '../../../shared/activities/value-sort/piles.ts';
import type { ValueSortPicture } from '../../../shared/activities/value-sort/picture.ts';
import type { ValueSortSettings } from '../../../shared/activities/value-sort/settings.ts';
import { storyOfOwn } from '../../../shared/deck/own-story.ts';
import { HarvestSchema, type Harvest } from '../../../shared/harvest/harvest.ts';
import { MIN_GROUP } from '../../../shared/privacy/small-groups.ts';
import type { ProgrammeItem } from '../../../shared/room/programme.ts';
import { content, dilemmaSettings, sortSettings } from '../../support/fixtures.ts';
import { chance, everyKind, gathered, type Gathered } from '../../support/gathered.ts';
import { canaries } from '../../support/canaries.ts';

const kinds = everyKind();

test('HV1 a harvest of every kind of activity fits its own schema, and holds no person, key or unasked sentence', () => {
  const { spoil, words } = canaries();
  const room = gathered({ people: 24, random: chance(1), setup: kinds, changed: spoil });
  expect(words().length).toBeGreaterThan(100);
  const json = JSON.stringify(room.harvest);
  expect(v.is(HarvestSchema, JSON.parse(json))).toBe(true);
  for (const key of room.tables.flatMap((table) => [table.key, ...table.people])) expect(json).not.toContain(key);
  // Cases come along when their authors said so in the case itself.
  const cases = room.harvest.activities.flatMap(({ cases: told }) => told.flatMap((each) => Object.values(each)));
  expect(words().filter((word) => json.includes(word) && !cases.some((part) => part.includes(word)))).toEqual([]);
});

test('HV1 exactly the sentences that were asked for and got a yes are in it', () => {
  const { spoil } = canaries();
  const says = ({ text }: { readonly text: string }) => [true, false, null, 'not-asked' as const][Number(/\d+/.exec(text)?.[0] ?? 0) % 4]!;
  const room = gathered({ people: 24, random: chance(2), setup: kinds, changed: spoil, says });
  const all = kinds.programme.activities.flatMap(({ id }) => room.texts(id));
  const cases = new Set(room.harvest.activities.flatMap(({ cases: told }) => told.map(({ id }) => id)));
  const kept = room.harvest.activities.flatMap(({ quotes }) => quotes.map(({ text }) => text));
  const expected = all.filter((text) => says(text) === true && !cases.has(text.id)).map(({ text }) => text);
  expect(kept.toSorted()).toEqual(expected.toSorted());
  expect(kept.length).toBeGreaterThan(10);
  const json = JSON.stringify(room.harvest);
  for (const text of all) if (says(text) !== true && !cases.has(text.id)) expect(json, text.activity).not.toContain(text.text);
});

test('HV2 fewer than five answers leave no picture and say why', () => {
  const { harvest } = gathered({ people: 4, random: chance(3), setup: kinds });
  const shown = harvest.activities.flatMap(({ pictures }) => pictures.filter(({ picture }) => picture.kind !== 'withheld'));
  expect(shown).toEqual([]);
  const dilemma = harvest.activities.find(({ kind }) => kind === 'dilemma');
  expect(dilemma?.withheld).toContainEqual({ why: 'too-few', phase: 'result' });
});

test('HV4 the order in which people answered does not show', () => {
  const says = (): boolean => true;
  const room = gathered({ people: 12, random: chance(4), setup: kinds, says });
  for (const { quotes } of room.harvest.activities) expect(quotes.map(({ id }) => id)).toEqual(quotes.map(({ id }) => id).toSorted());
});

describe('HV5 a dilemma that was made of a case', () => {
  const own = (item: string) =>
    storyOfOwn({
      id: `case-${item}-x`,
      title: 'KANARIE-CASUS',
      text: 'KANARIE-VERHAAL',
      question: 'KANARIE-VRAAG?',
      options: ['KANARIE-A', 'KANARIE-B'],
      keep: true,
    });
  const roomWith = (item: string): Gathered => {
    const told = own(item);
    const activity = {
      id: 'eigen',
      kind: 'dilemma' as const,
      title: 'KANARIE-TITEL',
      minutes: 20,
      settings: { ...dilemmaSettings, story: told.id, cards: [], cardsMax: 0, twists: [] },
    };
    const setup = {
      programme: { title: 'Eigen', activities: [...kinds.programme.activities.filter(({ kind }) => kind === 'own-cases'), activity] },
      content: { ...kinds.content, stories: [...kinds.content.stories, told] },
    };
    return gathered({ people: 20, random: chance(5), setup, says: () => true });
  };

  it('is not told when its author kept it in the room', () => {
    const { harvest } = roomWith('unknown');
    expect(JSON.stringify(harvest)).not.toContain('KANARIE');
    expect(harvest.activities.find(({ id }) => id === 'eigen')).toMatchObject({
      pictures: [],
      quotes: [],
      withheld: [{ why: 'own-case', phase: null }],
    });
  });

  it('is told when its author let it out', () => {
    const free = roomWith('unknown').harvest.activities.flatMap(({ cases }) => cases)[0]?.id ?? '';
    const { harvest } = roomWith(free.toLowerCase().replaceAll(/[^a-z0-9-]/g, '-'));
    expect(JSON.stringify(harvest)).toContain('KANARIE-VERHAAL');
  });
});

/** Few cards, so that whole groups share a top value and totals come close to parts. */
function smallDeck(cards: number, revealFirst: boolean) {
  const ids = content.values.slice(0, cards).map(({ id }) => id);
  const sort = { ...sortSettings, cards: ids, piles: [...standardPiles(cards)], lenses: ['professional' as const], keepTwo: false };
  const dilemma = { ...dilemmaSettings, cards: ids, revealFirst, twists: [] };
  return {
    programme: {
      title: 'Klein',
      activities: [
        { id: 'sort', kind: 'value-sort' as const, title: 'Waarden', minutes: 20, settings: sort },
        { id: 'dilemma', kind: 'dilemma' as const, title: 'Dilemma', minutes: 30, settings: dilemma },
      ],
    },
    content,
  };
}

/** A board on which nearly everybody has two of the same three values on top. */
function likeMinded(cards: readonly string[], random: () => number): Sorted {
  const liking = new Map(cards.map((card, i) => [card, random() + (i < 3 ? 2 : random() < 0.04 ? 3 : 0)]));
  const ordered = cards.toSorted((a, b) => (liking.get(b) ?? 0) - (liking.get(a) ?? 0));
  const piles = standardPiles(cards.length).flatMap((pile) => Array.from({ length: pile.quota ?? 0 }, () => pile.id));
  const top = ordered.slice(0, piles.filter((id) => id === 'most').length);
  return { moves: ordered.map((card, i): [string, string] => [card, piles[i] ?? 'least']), rank: top, keep: [], done: true };
}

test('HV3 PR1 to PR4: whoever subtracts across all sections finds no group under five, in 200 rooms', () => {
  let linked = 0;
  for (let seed = 1; seed <= 200; seed += 1) {
    const random = chance(seed);
    const people = 5 + Math.floor(random() * 60);
    const cards = 6 + Math.floor(random() * 8);
    const setup = smallDeck(cards, random() < 0.5);
    // Some rooms are nearly of one mind, over the dilemma and over their values.
    const [leaning, alike, most] = [random() * 1.4, random() < 0.6, 0.3 + random() * 0.6];
    const changed = (body: unknown, { slot, item }: { readonly slot: string; readonly item: ProgrammeItem }): unknown => {
      if (item.kind === 'value-sort') return alike ? likeMinded((item.settings as ValueSortSettings).cards, random) : body;
      if ((slot !== 'first' && slot !== 'second') || random() >= leaning) return body;
      return { kind: 'choice', option: random() < most ? 'a' : 'b', cards: (body as { readonly cards?: string[] }).cards ?? [] };
    };
    const { harvest } = gathered({ people, random, setup, changed });
    const sort = pictureOf(harvest, 'value-sort');
    const dilemma = pictureOf(harvest, 'dilemma');
    if (!sort || !dilemma) continue;
    // PR1: of the first and the second choice only one population is left.
    expect(harvest.activities.map(({ pictures }) => pictures.length)).toEqual([1, 1]);
    linked += dilemma.topValues.length;
    expect(found(sort, dilemma), `seed ${seed}`).toEqual([]);
  }
  // The rooms must not be safe merely because nothing is left in them.
  expect(linked).toBeGreaterThan(40);
});

test('HV3 the attack itself finds what is there to be found', () => {
  const sort = {
    kind: 'value-sort',
    lens: 'professional',
    people: 20,
    unfinished: 0,
    piles: ['most', 'least'],
    heat: [{ value: 'x', counts: [8, 12] }],
    top: [],
    divided: [],
    never: [],
    weight: [],
  } as const satisfies ValueSortPicture;
  const counts = [
    { choice: 'a', count: 12 },
    { choice: 'b', count: 8 },
  ];
  const bare: DilemmaPicture = {
    kind: 'dilemma',
    people: 20,
    first: counts,
    second: counts,
    movement: null,
    values: [],
    topValues: [{ choice: 'a', people: 12, cards: [{ value: 'x', count: 6 }] }],
    qualities: [],
    sure: { first: null, second: null },
    twists: [],
    tippingPoint: null,
    reasons: [],
  };
  expect(found(sort, bare)).toContain('x with b: 2');
});

function pictureOf<Kind extends Picture['kind']>({ activities }: Harvest, kind: Kind): Extract<Picture, { kind: Kind }> | null {
  const pictures = activities.flatMap((activity) => activity.pictures.map(({ picture }) => picture));
  return (pictures.find((picture) => picture.kind === kind) as Extract<Picture, { kind: Kind }> | undefined) ?? null;
}

/**
 * Everybody took part in both, and whoever reads the harvest knows that. Each published count is a fact about a group; every sum
 * with one unknown gives that one away, until nothing new comes. @returns the groups of one to four, or of one mind, that come out
 */
function found(sort: ValueSortPicture, dilemma: DilemmaPicture): string[] {
  const choices = (dilemma.second ?? dilemma.first).map(({ choice, count }) => ({ choice, count }));
  const leaks: string[] = [];
  for (const { value, counts } of sort.heat) {
    const known = new Map<string, number>();
    if (counts[0] !== null && counts[0] !== undefined) known.set('all with', counts[0]);
    for (const { choice, count } of choices) known.set(`${choice} all`, count);
    for (const { choice, cards } of dilemma.topValues)
      for (const card of cards) if (card.value === value) known.set(`${choice} with`, card.count);
    known.set('all all', sort.people);
    const names = choices.map(({ choice }) => choice);
    const sums = [
      ...['all', ...names].map((name) => [`${name} all`, `${name} with`, `${name} without`]),
      ...['with', 'without', 'all'].map((has) => [`all ${has}`, ...names.map((name) => `${name} ${has}`)]),
    ];
    for (const { choice, count } of choices) if (count === 0) for (const has of ['with', 'without']) known.set(`${choice} ${has}`, 0);
    solve(known, sums);
    for (const { choice, count } of choices) {
      const withIt = known.get(`${choice} with`);
      // A choice that everybody made is the whole room, whose result is never a secret.
      if (withIt === undefined || count === 0 || count === sort.people) continue;
      if (withIt < MIN_GROUP || count - withIt < MIN_GROUP) leaks.push(`${value} with ${choice}: ${withIt}`);
    }
    // Those who chose anything else than what is shown are a group too.
    const shown = dilemma.topValues.filter(({ cards }) => cards.some((card) => card.value === value));
    const others = sort.people - shown.reduce((sum, { people }) => sum + people, 0);
    const ofThem = (known.get('all with') ?? NaN) - shown.reduce((sum, { choice }) => sum + (known.get(`${choice} with`) ?? 0), 0);
    if (shown.length > 0 && others > 0 && (ofThem < MIN_GROUP || others - ofThem < MIN_GROUP))
      leaks.push(`${value} with others: ${ofThem}`);
    if (counts[0] === null && known.has('all with')) leaks.push(`${value} on top: ${known.get('all with')}`);
  }
  for (const { choice, people, cards } of dilemma.topValues) {
    const unnamed = sort.piles.length > 1 ? people * quota(sort) - cards.reduce((sum, { count }) => sum + count, 0) : MIN_GROUP;
    if (unnamed < MIN_GROUP) leaks.push(`unnamed with ${choice}: ${unnamed}`);
  }
  for (const { choice, people, cards } of dilemma.values)
    for (const { value, count } of cards) if (people - count < MIN_GROUP) leaks.push(`not ${value} with ${choice}: ${people - count}`);
  return leaks;
}

function quota({ heat, piles }: ValueSortPicture): number {
  return Math.min(4, standardPiles(heat.length)[0]?.quota ?? piles.length);
}

function solve(known: Map<string, number>, sums: readonly (readonly string[])[]): void {
  for (let before = -1; before !== known.size;) {
    before = known.size;
    for (const [total = '', ...parts] of sums) {
      const unknown = [total, ...parts].filter((name) => !known.has(name));
      if (unknown.length !== 1) continue;
      const sum = parts.reduce((all, name) => all + (known.get(name) ?? 0), 0);
      known.set(unknown[0] ?? '', unknown[0] === total ? sum : (known.get(total) ?? 0) - sum);
    }
  }
}
