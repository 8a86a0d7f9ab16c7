import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { ApprovedText } from '../../../shared/activities/activity.ts';
import { CheckInAnswerSchema, type CheckInAnswer } from '../../../shared/activities/check-in/answer.ts';
import { checkIn } from '../../../shared/activities/check-in/check-in.ts';
import type { CheckInPicture } from '../../../shared/activities/check-in/picture.ts';
import type { CheckInSettings } from '../../../shared/activities/check-in/settings.ts';
import { MIN_GROUP } from '../../../shared/privacy/small-groups.ts';
import { personaOf } from '../../../server/rehearsal/persona.ts';
import { content, NOTHING_LIVE } from '../../support/fixtures.ts';

const WORD: CheckInSettings = { ask: 'word', question: null, low: null, high: null };
const SCALE: CheckInSettings = { ...WORD, ask: 'scale' };
const PASS: CheckInAnswer = { kind: 'pass' };

const fits = (body: unknown): boolean => v.safeParse(CheckInAnswerSchema, body).success;
const said = (...words: readonly string[]): ApprovedText[] => words.map((text, i) => ({ id: `t${i}`, slot: 'in', text, choice: null }));
const pictureOf = (settings: CheckInSettings, bodies: readonly CheckInAnswer[], approved: readonly ApprovedText[] = []): CheckInPicture => {
  const answers = new Map([['in', new Map(bodies.map((body, i) => [`key-${i}`, body]))]]);
  const picture = checkIn.summarise(
    { settings, content, answers, earlier: [], people: bodies.length, approved, tables: [], steering: undefined },
    'result',
  );
  if (picture.kind !== 'check-in') throw new Error('expected a check-in');
  return picture;
};

describe('answers to a check-in', () => {
  it('CI1 takes one word of at most 30 signs, with spaces round it taken off', () => {
    expect(v.parse(CheckInAnswerSchema, { kind: 'word', word: '  nieuwsgierig ' })).toEqual({ kind: 'word', word: 'nieuwsgierig' });
    expect(fits({ kind: 'word', word: 'a'.repeat(30) })).toBe(true);
    expect(fits({ kind: 'word', word: 'een beetje' })).toBe(false);
    expect(fits({ kind: 'word', word: 'a'.repeat(31) })).toBe(false);
    expect(fits({ kind: 'word', word: '   ' })).toBe(false);
    expect(fits({ kind: 'word', word: 'a\nb' })).toBe(false);
  });

  it('CI2 takes a whole figure from 1 to 5', () => {
    for (const figure of [1, 5]) expect(fits({ kind: 'scale', figure })).toBe(true);
    for (const figure of [0, 6, 2.5, '3', null, Number.NaN]) expect(fits({ kind: 'scale', figure })).toBe(false);
  });

  it('CI3 takes what is asked, or a pass', () => {
    const check = (settings: CheckInSettings, body: CheckInAnswer) => checkIn.check({ settings, content, slot: 'in', body });
    expect(check(WORD, { kind: 'word', word: 'moe' })).toBeNull();
    expect(check(WORD, { kind: 'scale', figure: 3 })).toEqual({ refused: 'malformed' });
    expect(check(SCALE, { kind: 'scale', figure: 3 })).toBeNull();
    expect(check(SCALE, { kind: 'word', word: 'moe' })).toEqual({ refused: 'malformed' });
    for (const settings of [WORD, SCALE]) expect(check(settings, PASS)).toBeNull();
  });

  it('refuses whatever is no answer (any junk)', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(fits({ kind: 'word', word: 'moe', more: junk })).toBe(false);
        expect(fits({ kind: 'scale', figure: [junk] })).toBe(false);
      }),
    );
    expect(checkIn.body('elsewhere')).toBeNull();
  });
});

describe("the group's words", () => {
  it('are only those that were approved, equal ones counted together whatever their capitals, most first', () => {
    const bodies = ['Moe', 'moe', 'MOE', 'open', 'geheim'].map((word): CheckInAnswer => ({ kind: 'word', word }));
    expect(pictureOf(WORD, bodies, said('Moe', 'open', 'moe', 'MOE')).words).toEqual([
      { word: 'moe', count: 3 },
      { word: 'open', count: 1 },
    ]);
    expect(JSON.stringify(pictureOf(WORD, bodies))).not.toContain('geheim');
  });

  it('reach the facilitator after their phase only: they are no questions and no items', () => {
    expect(checkIn.texts({ kind: 'word', word: 'moe' }, 'in')).toEqual([{ slot: 'in', text: 'moe', use: 'reason', choice: null }]);
    expect(checkIn.texts(PASS, 'in')).toEqual([]);
    expect(checkIn.texts({ kind: 'scale', figure: 2 }, 'in')).toEqual([]);
  });

  it('lie in an order that does not tell when they came (any order)', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('moe', 'open', 'druk', 'blij'), { maxLength: 30 }), (words) => {
        expect(pictureOf(WORD, [], said(...words)).words).toEqual(pictureOf(WORD, [], said(...words.toReversed())).words);
      }),
    );
  });
});

describe("the group's figures", () => {
  const body = fc.oneof(
    fc.integer({ min: 1, max: 5 }).map((figure): CheckInAnswer => ({ kind: 'scale', figure })),
    fc.constant(PASS),
  );

  it('add up to everybody, and do not depend on the order of answers (any room)', () => {
    fc.assert(
      fc.property(fc.array(body, { maxLength: 60 }), (bodies) => {
        const { scale, people } = pictureOf(SCALE, bodies);
        if (!scale) throw new Error('expected a scale');
        expect(scale.counts.reduce((sum, count) => sum + count, 0) + scale.passed).toBe(bodies.length);
        expect(people).toBe(bodies.length);
        const given = bodies.flatMap((each) => (each.kind === 'scale' ? [each.figure] : []));
        if (given.length < MIN_GROUP) expect(scale.mean).toBeNull();
        else expect(Math.abs((scale.mean ?? 0) - given.reduce((sum, each) => sum + each, 0) / given.length)).toBeLessThanOrEqual(0.05001);
        expect(pictureOf(SCALE, bodies.toReversed())).toEqual(pictureOf(SCALE, bodies));
      }),
    );
  });
});

describe('the course of a check-in', () => {
  it('asks first and shows then: words or figures, never both', () => {
    expect(checkIn.phases(WORD).map(({ id, pictures }) => [id, pictures])).toEqual([
      ['ask', []],
      ['result', ['words']],
    ]);
    expect(checkIn.phases(SCALE)[1]?.pictures).toEqual(['scale']);
    expect(checkIn.view({ ...WORD, question: 'Wat breng je mee?' }, content, 'ask', NOTHING_LIVE)).toEqual({
      kind: 'check-in',
      ask: 'word',
      question: 'Wat breng je mee?',
      low: null,
      high: null,
    });
  });

  it('is rehearsed with answers that obey the rules', () => {
    for (const settings of [WORD, SCALE])
      for (let i = 0; i < 60; i += 1) {
        const answer = checkIn.simulate({
          settings,
          content: { ...content, language: i % 2 ? 'en' : 'nl' },
          slot: 'in',
          persona: personaOf(`person ${i}`, Math.random),
          live: NOTHING_LIVE,
          earlier: () => undefined,
        });
        expect(v.safeParse(CheckInAnswerSchema, answer).success).toBe(true);
        expect(checkIn.check({ settings, content, slot: 'in', body: answer })).toBeNull();
      }
  });
});
