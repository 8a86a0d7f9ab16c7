import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { bodySchema, type Rated } from '../../../shared/activities/three-qualities/answer.ts';
import type { ThreeQualitiesPicture } from '../../../shared/activities/three-qualities/picture.ts';
import { ThreeQualitiesSettingsSchema, type ThreeQualitiesSettings } from '../../../shared/activities/three-qualities/settings.ts';
import { threeQualities } from '../../../shared/activities/three-qualities/three-qualities.ts';
import { QUALITIES } from '../../../shared/deck/deck.ts';
import { MIN_GROUP } from '../../../shared/privacy/small-groups.ts';
import { personaOf } from '../../../server/rehearsal/persona.ts';
import { content, NOTHING_LIVE, story } from '../../support/fixtures.ts';

const settings: ThreeQualitiesSettings = { subject: 'story', story: story.id, case: null, again: true };
const rated = (bekwaam: number, betrouwbaar = 4, betrokken = 4): Rated => ({ kind: 'rated', bekwaam, betrouwbaar, betrokken });
const pictureOf = (slots: Record<string, readonly Rated[]>, phase = 'shift'): ThreeQualitiesPicture => {
  const answers = new Map(Object.entries(slots).map(([slot, bodies]) => [slot, new Map(bodies.map((body, i) => [`key-${i}`, body]))]));
  const picture = threeQualities.summarise(
    { settings, content, answers, earlier: [], people: 100, approved: [], tables: [], steering: undefined },
    phase,
  );
  if (picture.kind !== 'three-qualities') throw new Error('expected three qualities');
  return picture;
};
const many = (count: number, body: Rated): Rated[] => Array.from({ length: count }, () => body);
const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

const figure = fc.integer({ min: 1, max: 7 });
const rating: fc.Arbitrary<Rated> = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(figure, figure, figure).map(([a, b, c]) => rated(a, b, c)) },
  { weight: 1, arbitrary: fc.constant<Rated>({ kind: 'pass' }) },
);

describe('answers to three qualities', () => {
  it('TQ1 give every quality a whole figure from 1 to 7, or pass', () => {
    const schema = bodySchema('before');
    const fits = (body: unknown): boolean => schema !== null && v.safeParse(schema, body).success;
    expect(fits(rated(1, 7, 4))).toBe(true);
    expect(fits({ kind: 'pass' })).toBe(true);
    expect(fits({ kind: 'rated', bekwaam: 3, betrouwbaar: 3 })).toBe(false);
    for (const wrong of [0, 8, 3.5, '3', null]) expect(fits({ ...rated(3), bekwaam: wrong })).toBe(false);
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(fits({ ...rated(3), more: junk })).toBe(false);
      }),
    );
  });

  it('TQ2 say of reading only that it is done', () => {
    const schema = bodySchema('read');
    expect(schema && v.safeParse(schema, { kind: 'read' }).success).toBe(true);
    expect(schema && v.safeParse(schema, rated(3)).success).toBe(false);
    expect(bodySchema('twist:t1')).toBeNull();
  });
});

describe('the course of three qualities', () => {
  it('goes from reading to the shift; a case and the own work have nothing to read first, and again is a choice', () => {
    const ids = (given: ThreeQualitiesSettings) => threeQualities.phases(given).map(({ id }) => id);
    expect(ids(settings)).toEqual(['read', 'rate', 'result', 'talk', 'again', 'shift']);
    expect(ids({ subject: 'work', case: null, again: false })).toEqual(['rate', 'result', 'talk']);
    expect(ids({ subject: 'case', case: 'Een melding bleef liggen.', again: false })).toEqual(['rate', 'result', 'talk']);
  });

  it('shows the story or the case, and never the notes, the twists or the afterword', () => {
    const seen = JSON.stringify(threeQualities.view(settings, content, 'shift', NOTHING_LIVE));
    expect(seen).toContain('Noor leest de brief.');
    for (const secret of ['GEHEIM-NOTITIE', 'GEHEIM-NAWOORD', 'Maar wat als']) expect(seen).not.toContain(secret);
    const view = threeQualities.view({ subject: 'case', case: 'Een melding bleef liggen.', again: false }, content, 'rate', NOTHING_LIVE);
    expect(view).toMatchObject({ story: null, case: 'Een melding bleef liggen.' });
  });

  it('needs a story that is in the room, and a case that is described', () => {
    expect(threeQualities.fits(settings, content)).toBe(true);
    expect(threeQualities.fits({ ...settings, story: 'weg' }, content)).toBe(false);
    expect(v.safeParse(ThreeQualitiesSettingsSchema, { subject: 'case', case: null, again: true }).success).toBe(false);
    expect(v.safeParse(ThreeQualitiesSettingsSchema, { subject: 'case', case: 'a'.repeat(801), again: true }).success).toBe(false);
  });
});

describe("the group's spread", () => {
  it('adds up per quality, and does not depend on the order of answers (any room)', () => {
    fc.assert(
      fc.property(fc.array(rating, { maxLength: 60 }), (before) => {
        const picture = pictureOf({ before }, 'result');
        for (const row of picture.qualities) {
          expect(sum(row.before.counts) + row.before.passed).toBe(before.length);
          expect(row.after).toBeNull();
        }
        expect(picture.shifts).toEqual([]);
        expect(pictureOf({ before: before.toReversed() }, 'result')).toEqual(picture);
      }),
    );
  });

  it('names the weakest quality by the mean, several when they are level, and none before five rated', () => {
    expect(pictureOf({ before: many(5, rated(6, 5, 3)) }, 'result').weakest).toEqual(['betrokken']);
    expect(pictureOf({ before: many(5, rated(6, 3, 3)) }, 'result').weakest).toEqual(['betrouwbaar', 'betrokken']);
    expect(pictureOf({ before: many(MIN_GROUP - 1, rated(6, 5, 3)) }, 'result').weakest).toEqual([]);
    expect(pictureOf({ before: many(6, rated(6, 5, 3)), after: many(6, rated(2, 5, 5)) }).weakest).toEqual(['bekwaam']);
  });
});

describe('the shift after the talk', () => {
  it('says how many moved between low, middle and high when every flow may be shown', () => {
    const before = [...many(12, rated(2)), ...many(11, rated(6))];
    const after = [...many(6, rated(3)), ...many(6, rated(5)), ...many(5, rated(1)), ...many(6, rated(7))];
    const { movement } = pictureOf({ before, after }).shifts[0] ?? {};
    expect(movement).toMatchObject({ people: 23, moved: 11, incomplete: false });
  });

  it('shows no flow under five, and nothing of a band in which all did the same (any room)', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating), { minLength: 5, maxLength: 60 }), (people) => {
        const { shifts, qualities } = pictureOf({ before: people.map(([one]) => one), after: people.map(([, two]) => two) });
        expect(shifts.map(({ quality }) => quality)).toEqual(QUALITIES);
        for (const { movement } of shifts)
          for (const flow of movement.flows) {
            if (flow.count === null) continue;
            expect(flow.count).toBeGreaterThanOrEqual(MIN_GROUP);
            const from = movement.first.find(({ choice }) => choice === flow.from)?.count ?? 0;
            // All of a band in one flow would tell what everybody in it did.
            expect(flow.count).toBeLessThan(from);
          }
        for (const { before, after } of qualities)
          expect(sum(before.counts) + before.passed).toBe(sum(after?.counts ?? []) + (after?.passed ?? 0));
      }),
      { numRuns: 200 },
    );
  });

  it('is not there when too few rated twice, and shows one picture at a time', () => {
    expect(pictureOf({ before: many(9, rated(3)), after: many(4, rated(5)) }).shifts).toEqual([]);
    const picture = pictureOf({ before: many(12, rated(2)), after: many(12, rated(6)) });
    expect(threeQualities.trim(picture, 'spread')).toMatchObject({ shifts: [], weakest: [] });
    expect(threeQualities.trim(picture, 'shift-betrokken')).toMatchObject({ weakest: [], shifts: [{ quality: 'betrokken' }] });
    const shifts = threeQualities.phases(settings).at(-1)?.pictures ?? [];
    for (const id of shifts.slice(1)) expect(threeQualities.trim(picture, id)).toMatchObject({ shifts: [{ quality: id.slice(6) }] });
  });

  it('is rehearsed with answers that obey the rules', () => {
    for (let i = 0; i < 60; i += 1)
      for (const slot of ['read', 'before', 'after']) {
        const persona = personaOf(`person ${i}`, Math.random);
        const body = threeQualities.simulate({ settings, content, slot, persona, live: NOTHING_LIVE, earlier: () => rated(7, 1, 4) });
        const schema = bodySchema(slot);
        expect(schema && v.safeParse(schema, body).success).toBe(true);
      }
  });
});
