import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { checkLaid, LaidSchema, type RingsAnswer } from '../../../shared/activities/rings/answer.ts';
import type { RingsPicture } from '../../../shared/activities/rings/picture.ts';
import { rings } from '../../../shared/activities/rings/rings.ts';
import { PLACES, RING_ITEMS, RINGS, type Place } from '../../../shared/activities/rings/rings-of.ts';
import { RingsSettingsSchema, type RingsSettings } from '../../../shared/activities/rings/settings.ts';
import { MIN_GROUP } from '../../../shared/privacy/small-groups.ts';
import { answerFrom, type RingsDraft } from '../../../client/activities/rings/phone/laid.ts';
import { personaOf } from '../../../server/rehearsal/persona.ts';
import { content, NOTHING_LIVE } from '../../support/fixtures.ts';

const ITEMS = RING_ITEMS.map(({ id }) => id);
const settings: RingsSettings = { items: ITEMS, own: true };
const laid = (places: readonly Place[], more: Partial<Extract<RingsAnswer, { kind: 'laid' }>> = {}): RingsAnswer => ({
  kind: 'laid',
  moves: ITEMS.map((item, i) => [item, places[i % places.length] ?? 'self']),
  own: [],
  done: true,
  ...more,
});
const pictureOf = (bodies: readonly RingsAnswer[]): RingsPicture => {
  const answers = new Map([['rings', new Map(bodies.map((body, i) => [`key-${i}`, body]))]]);
  const picture = rings.summarise(
    { settings, content, answers, earlier: [], people: bodies.length, approved: [], tables: [], steering: undefined },
    'result',
  );
  if (picture.kind !== 'rings') throw new Error('expected rings');
  return picture;
};
const someone = fc
  .tuple(fc.array(fc.constantFrom(...PLACES), { minLength: 12, maxLength: 12 }), fc.array(fc.constantFrom(...RINGS), { maxLength: 6 }))
  .map(([places, own]) => laid(places, { own }));

describe('answers to the rings', () => {
  it('RI1 lay dealt cards in rings, or take them back', () => {
    expect(checkLaid(settings, laid(['self', 'aside']))).toBeNull();
    expect(checkLaid(settings, laid([], { moves: [['onbekend', 'self']], done: false }))).toEqual({ refused: 'unknown-card' });
    expect(v.safeParse(LaidSchema, { ...laid(['self']), moves: [['geweten', 'heelal']] }).success).toBe(false);
    expect(
      checkLaid(
        settings,
        laid([], {
          moves: [
            ['geweten', 'self'],
            ['geweten', null],
          ],
          done: false,
        }),
      ),
    ).toBeNull();
  });

  it('RI2 tell of own cards the ring and never a word, six at most, and none where they are not asked', () => {
    const draft: RingsDraft = {
      moves: [...ITEMS.map((item) => [item, 'self'] as const), ['own-1', 'society'], ['own-2', 'aside']],
      own: [
        { id: 'own-1', text: 'GEHEIM-EIGEN' },
        { id: 'own-2', text: 'GEHEIM-OPZIJ' },
      ],
    };
    const view = { kind: 'rings' as const, items: ITEMS.map((id) => ({ id, text: id, why: '' })), own: true };
    const sent = answerFrom(view, draft, true);
    expect(JSON.stringify(sent)).not.toContain('GEHEIM');
    expect(sent).toMatchObject({ own: ['society'], done: true });
    expect(checkLaid({ ...settings, own: false }, laid(['self'], { own: ['self'] }))).toEqual({ refused: 'malformed' });
    expect(v.safeParse(LaidSchema, laid(['self'], { own: Array.from({ length: 7 }, () => 'self' as const) })).success).toBe(false);
    expect(v.safeParse(LaidSchema, { ...laid(['self']), words: ['GEHEIM'] }).success).toBe(false);
  });

  it('RI3 are done only when every dealt card has its place', () => {
    const moves: [string, Place][] = [['geweten', 'self']];
    expect(checkLaid(settings, laid([], { moves }))).toEqual({ refused: 'board-incomplete' });
    expect(checkLaid(settings, laid([], { moves, done: false }))).toBeNull();
    expect(checkLaid(settings, { kind: 'pass' })).toBeNull();
  });

  it('are asked over four cards at least, each once', () => {
    const fits = (items: readonly string[]): boolean => v.safeParse(RingsSettingsSchema, { items, own: true }).success;
    expect(fits(ITEMS.slice(0, 4))).toBe(true);
    expect(fits(ITEMS.slice(0, 3))).toBe(false);
    expect(fits(['geweten', 'geweten', 'inwoner', 'later'])).toBe(false);
    expect(fits([...ITEMS.slice(0, 4), 'eigen-vondst'])).toBe(false);
  });
});

describe("the group's rings", () => {
  it('count what is complete, and all its cards, own ones too (any room)', () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 40 }), (bodies) => {
        const picture = pictureOf([...bodies, { kind: 'pass' }, laid(['self'], { moves: [], done: false })]);
        expect(picture.people).toBe(bodies.length);
        const cards = bodies.flatMap((body) => (body.kind === 'laid' ? [...body.moves.map(([, place]) => place), ...body.own] : []));
        for (const { ring, cards: count } of picture.rings) expect(count).toBe(cards.filter((place) => place === ring).length);
        expect(pictureOf(bodies.toReversed()).items).toEqual(picture.items);
      }),
      { numRuns: 60 },
    );
  });

  it('show no count under five per card, and leave out more than one in a row that leaves out any (any room)', () => {
    fc.assert(
      fc.property(fc.array(someone, { minLength: 5, maxLength: 40 }), (bodies) => {
        const { items, people } = pictureOf(bodies);
        for (const { item, counts } of items) {
          const shown = counts.filter((count) => count !== null);
          for (const count of shown) expect(count === 0 || count >= MIN_GROUP).toBe(true);
          const really = PLACES.map((place) => bodies.filter((body) => body.kind === 'laid' && placeIn(body, item) === place).length);
          const hidden = counts.flatMap((count, i) => (count === null ? [really[i] ?? 0] : []));
          if (hidden.length === 0) expect(shown.reduce((sum, count) => sum + count, 0)).toBe(people);
          // The row adds up to everybody, so one hidden count alone could be subtracted.
          if (hidden.some((count) => count > 0)) expect(hidden.length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('put the card that is spread furthest from the inside out first', () => {
    const spread = Array.from({ length: 20 }, (_, i) =>
      laid(['workplace'], { moves: ITEMS.map((item) => [item, item === 'later' && i % 2 ? 'self' : 'society']) }),
    );
    expect(pictureOf(spread).items[0]?.item).toBe('later');
  });

  it('show one picture at a time', () => {
    const picture = pictureOf(Array.from({ length: 8 }, () => laid(['self', 'society'])));
    expect(rings.trim(picture, 'fullest')).toMatchObject({ items: [] });
    expect(rings.trim(picture, 'divided')).toMatchObject({ rings: [] });
  });

  it('are rehearsed with answers that obey the rules, in the language of the deck', () => {
    for (let i = 0; i < 60; i += 1) {
      const persona = personaOf(`person ${i}`, Math.random);
      const body = rings.simulate({ settings, content, slot: 'rings', persona, live: NOTHING_LIVE, earlier: () => undefined });
      expect(v.safeParse(LaidSchema, body).success).toBe(true);
      expect(checkLaid(settings, body)).toBeNull();
    }
    const texts = (language: 'nl' | 'en') => JSON.stringify(rings.view(settings, { ...content, language }, 'lay', NOTHING_LIVE));
    expect(texts('nl')).toContain('Mijn eigen geweten');
    expect(texts('en')).toContain('My own conscience');
  });
});

function placeIn(body: Extract<RingsAnswer, { kind: 'laid' }>, item: string): Place | null {
  return body.moves.findLast(([each]) => each === item)?.[1] ?? null;
}
