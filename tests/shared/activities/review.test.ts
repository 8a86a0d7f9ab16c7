import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { SlotAnswers } from '../../../shared/activities/activity.ts';
import { ReviewAnswerSchema, type ReviewAnswer } from '../../../shared/activities/review/answer.ts';
import type { ReviewPicture } from '../../../shared/activities/review/picture.ts';
import { review } from '../../../shared/activities/review/review.ts';
import { VERDICTS } from '../../../shared/activities/review/verdict.ts';
import { content as cards, NOTHING_LIVE } from '../../support/fixtures.ts';

const agreements = ['een', 'twee', 'drie'].map((id) => ({
  id,
  value: 'waarde-0',
  valueTitle: 'Waarde 0',
  text: `afspraak ${id}.`,
  level: null,
  owner: '',
  review: null,
}));
const content = { ...cards, earlier: { agreements, heldOn: '2026-11-25', sorts: [] } };

const picture = (answers: readonly ReviewAnswer[], steering: unknown = undefined): ReviewPicture => {
  const keyed: SlotAnswers<ReviewAnswer> = new Map([['verdicts', new Map(answers.map((body, i) => [`key-${i}`, body]))]]);
  const made = review.summarise(
    { settings: {}, content, answers: keyed, earlier: [], people: answers.length, approved: [], tables: [], steering },
    'decide',
  );
  if (made.kind !== 'review') throw new Error('another picture');
  return made;
};
const arranged = (...acts: readonly object[]): unknown =>
  acts.reduce<unknown>((now, act) => {
    const parsed = v.safeParse(review.steering?.act ?? v.never(), act);
    if (!parsed.success) throw new Error('the act does not fit');
    return review.steering?.apply(now, parsed.output);
  }, review.steering?.start);
const kept = (steering: unknown) =>
  review
    .kept?.({ settings: {}, content, answers: new Map(), earlier: [], people: 0, approved: [], tables: [], steering })
    .agreements?.map(({ id, text }) => [id, text]);

const answer: fc.Arbitrary<ReviewAnswer> = fc.oneof(
  fc.constant<ReviewAnswer>({ kind: 'pass' }),
  fc
    .uniqueArray(fc.record({ agreement: fc.constantFrom('een', 'twee', 'drie'), verdict: fc.constantFrom(...VERDICTS) }), {
      selector: ({ agreement }) => agreement,
    })
    .map((verdicts): ReviewAnswer => ({ kind: 'verdicts', verdicts })),
);

describe('review', () => {
  it('RV1: given any answers, then every verdict is counted once, and the order of answers does not matter', () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 30 }), (answers) => {
        const made = picture(answers);
        const given = answers.flatMap((body) => (body.kind === 'verdicts' ? body.verdicts : []));
        const counted = made.agreements.reduce((sum, { keep, change, drop }) => sum + keep + change + drop, 0);
        expect(counted).toBe(given.length);
        expect(made.people).toBe(answers.filter((body) => body.kind === 'verdicts' && body.verdicts.length > 0).length);
        for (const { keep, change, drop } of made.agreements) expect(keep + change + drop).toBeLessThanOrEqual(made.people);
        expect(picture(answers.toReversed())).toEqual(made);
      }),
    );
  });

  it('RV1: refuses an agreement that is not there, one twice, and junk', () => {
    const check = (verdicts: unknown) => {
      const body = v.safeParse(ReviewAnswerSchema, { kind: 'verdicts', verdicts });
      return body.success ? review.check({ settings: {}, content, slot: 'verdicts', body: body.output }) : 'malformed';
    };
    expect(check([{ agreement: 'een', verdict: 'keep' }])).toBeNull();
    expect(check([{ agreement: 'vier', verdict: 'keep' }])).toEqual({ refused: 'unknown-card' });
    expect(
      check([
        { agreement: 'een', verdict: 'keep' },
        { agreement: 'een', verdict: 'drop' },
      ]),
    ).toBe('malformed');
    for (const junk of [[{ agreement: 'een' }], [{ agreement: 'een', verdict: 'love' }], 'x', null]) expect(check(junk)).toBe('malformed');
  });

  it('RV2: words come with a change only, and reach the console as something to approve', () => {
    const body: ReviewAnswer = { kind: 'verdicts', verdicts: [{ agreement: 'een', verdict: 'keep', words: 'beter' }] };
    expect(review.check({ settings: {}, content, slot: 'verdicts', body })).toEqual({ refused: 'malformed' });
    expect(review.texts({ kind: 'verdicts', verdicts: [{ agreement: 'een', verdict: 'change', words: 'beter' }] }, 'verdicts')).toEqual([
      { slot: 'verdicts', text: 'beter', use: 'item', choice: null, more: { agreement: 'een' } },
    ]);
  });

  it('RV3 and RV4: what is kept goes on, what is changed in its new words, what nobody decided stays, what is dropped goes', () => {
    const steering = arranged(
      { act: 'decide', id: 'een', outcome: 'dropped' },
      { act: 'change', id: 'twee', text: 'iets nieuws.', owner: 'het team', review: '2027-01-01' },
      { act: 'focus', id: 'drie' },
    );
    expect(kept(steering)).toEqual([
      ['twee', 'iets nieuws.'],
      ['drie', 'afspraak drie.'],
    ]);
    const back = review.steering?.apply(steering, { act: 'decide', id: 'een', outcome: null });
    expect(kept(back)?.map(([id]) => id)).toEqual(['een', 'twee', 'drie']);
    expect(picture([], steering).agreements.map(({ outcome }) => outcome)).toEqual(['dropped', 'changed', null]);
    expect(kept(undefined)).toHaveLength(3);
  });

  it('shows decisions from the talk on only, and says nothing without a series', () => {
    const steering = arranged({ act: 'decide', id: 'een', outcome: 'dropped' });
    const seen = (phase: string) => {
      const view = review.view({}, content, phase, { ...NOTHING_LIVE, steering });
      return view.kind === 'review' ? view.agreements.map(({ outcome }) => outcome) : [];
    };
    expect([seen('look'), seen('decide')]).toEqual([
      [null, null, null],
      ['dropped', null, null],
    ]);
    expect(review.view({}, cards, 'look', NOTHING_LIVE)).toEqual({ kind: 'review', heldOn: '', agreements: [], focus: null });
    expect(review.fits({}, cards)).toBe(true);
  });

  it('simulates answers that are right', () => {
    for (let i = 0; i < 40; i += 1) {
      const persona = { random: () => ((i * 37) % 100) / 100, lean: (topic: string) => ((topic.length * 13 + i * 7) % 100) / 100 };
      const body = review.simulate({ settings: {}, content, slot: 'verdicts', persona, live: NOTHING_LIVE, earlier: () => undefined });
      expect(v.safeParse(ReviewAnswerSchema, body).success).toBe(true);
      expect(review.check({ settings: {}, content, slot: 'verdicts', body })).toBeNull();
    }
  });
});
