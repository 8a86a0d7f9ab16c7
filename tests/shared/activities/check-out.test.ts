import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { ApprovedText } from '../../../shared/activities/activity.ts';
import { CheckOutAnswerSchema, type CheckOutAnswer } from '../../../shared/activities/check-out/answer.ts';
import { checkOut } from '../../../shared/activities/check-out/check-out.ts';
import type { CheckOutPicture } from '../../../shared/activities/check-out/picture.ts';
import type { CheckOutSettings } from '../../../shared/activities/check-out/settings.ts';
import { answerFrom } from '../../../client/activities/check-out/draft.ts';
import { personaOf } from '../../../server/rehearsal/persona.ts';
import { content, NOTHING_LIVE } from '../../support/fixtures.ts';

const settings: CheckOutSettings = { evaluate: true, question: null, low: null, high: null };
const fits = (body: unknown): boolean => v.safeParse(CheckOutAnswerSchema, body).success;
const check = (body: CheckOutAnswer, given = settings) => checkOut.check({ settings: given, content, slot: 'out', body });
const pictureOf = (bodies: readonly CheckOutAnswer[], approved: readonly ApprovedText[] = [], given = settings): CheckOutPicture => {
  const answers = new Map([['out', new Map(bodies.map((body, i) => [`key-${i}`, body]))]]);
  const picture = checkOut.summarise(
    { settings: given, content, answers, earlier: [], people: bodies.length, approved, tables: [], steering: undefined },
    'result',
  );
  if (picture.kind !== 'check-out') throw new Error('expected a check-out');
  return picture;
};

describe('answers to a check-out', () => {
  const draft = { takeAway: 'GEHEIM-EEN', shareTakeAway: false, intention: 'GEHEIM-TWEE', shareIntention: false, figure: 4 };

  it('CO1 hold a sentence only when its author ticked that the group may have it (any ticks)', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), (shareTakeAway, shareIntention) => {
        const sent = JSON.stringify(answerFrom({ ...draft, shareTakeAway, shareIntention }));
        expect(sent.includes('GEHEIM-EEN')).toBe(shareTakeAway);
        expect(sent.includes('GEHEIM-TWEE')).toBe(shareIntention);
        // Not even that there was one.
        expect(sent.includes('takeAway')).toBe(shareTakeAway);
        expect(fits(JSON.parse(sent))).toBe(true);
      }),
    );
  });

  it('CO2 may leave the figure out, and have none where no evaluation is asked', () => {
    expect(check({ kind: 'out' })).toBeNull();
    expect(check({ kind: 'out', figure: 5 })).toBeNull();
    expect(check({ kind: 'out', figure: 5 }, { ...settings, evaluate: false })).toEqual({ refused: 'malformed' });
    for (const figure of [0, 6, 1.5, '4', null]) expect(fits({ kind: 'out', figure })).toBe(false);
  });

  it('CO3 hold sentences of 160 signs at most, and never an empty one', () => {
    expect(fits({ kind: 'out', takeAway: 'a'.repeat(160) })).toBe(true);
    expect(fits({ kind: 'out', takeAway: 'a'.repeat(161) })).toBe(false);
    expect(fits({ kind: 'out', intention: '  ' })).toBe(false);
    expect(fits({ kind: 'out', figure: 3, name: 'Noor' })).toBe(false);
    expect(checkOut.body('in')).toBeNull();
  });
});

describe('what people take along', () => {
  it('is for the facilitator to approve, once a sentence', () => {
    const written = checkOut.texts({ kind: 'out', takeAway: 'Eerst vragen.', intention: 'Ik bel zelf.' }, 'out');
    expect(written.map(({ text, use }) => [text, use])).toEqual([
      ['Eerst vragen.', 'reason'],
      ['Ik bel zelf.', 'reason'],
    ]);
    expect(checkOut.texts({ kind: 'out', takeAway: 'Zo.', intention: 'Zo.' }, 'out')).toHaveLength(1);
    expect(checkOut.texts({ kind: 'pass' }, 'out')).toEqual([]);
  });

  it('shows what was approved and nothing else, and tells intentions apart', () => {
    const bodies: CheckOutAnswer[] = [{ kind: 'out', takeAway: 'NIET-GETOOND' }, { kind: 'pass' }];
    const approved = [
      { id: 'b', slot: 'out', text: 'Ik bel zelf.', choice: 'intention' },
      { id: 'a', slot: 'out', text: 'Eerst vragen.', choice: null },
    ];
    const picture = pictureOf(bodies, approved);
    expect(picture.takeAways).toEqual([
      { id: 'b', text: 'Ik bel zelf.', of: 'intention' },
      { id: 'a', text: 'Eerst vragen.', of: 'take-away' },
    ]);
    expect(JSON.stringify(picture)).not.toContain('NIET-GETOOND');
    expect(checkOut.trim(picture, 'evaluation')).toMatchObject({ takeAways: [] });
    expect(checkOut.trim(picture, 'take-aways')).toMatchObject({ evaluation: null });
  });
});

describe('the evaluation', () => {
  it('adds up to everybody and does not depend on the order of answers (any room)', () => {
    const body = fc.oneof(
      fc.integer({ min: 1, max: 5 }).map((figure): CheckOutAnswer => ({ kind: 'out', figure })),
      fc.constantFrom<CheckOutAnswer>({ kind: 'out' }, { kind: 'pass' }),
    );
    fc.assert(
      fc.property(fc.array(body, { maxLength: 60 }), (bodies) => {
        const { evaluation } = pictureOf(bodies);
        expect((evaluation?.counts.reduce((sum, count) => sum + count, 0) ?? 0) + (evaluation?.passed ?? 0)).toBe(bodies.length);
        expect(pictureOf(bodies.toReversed())).toEqual(pictureOf(bodies));
      }),
    );
  });

  it('is not there when it is not asked', () => {
    const without = { ...settings, evaluate: false };
    expect(pictureOf([{ kind: 'out' }], [], without).evaluation).toBeNull();
    expect(checkOut.phases(without)[1]?.pictures).toEqual(['take-aways']);
  });

  it('is rehearsed with answers that obey the rules', () => {
    for (const given of [settings, { ...settings, evaluate: false }])
      for (let i = 0; i < 60; i += 1) {
        const persona = personaOf(`person ${i}`, Math.random);
        const body = checkOut.simulate({ settings: given, content, slot: 'out', persona, live: NOTHING_LIVE, earlier: () => undefined });
        expect(fits(body)).toBe(true);
        expect(check(body, given)).toBeNull();
      }
  });
});
