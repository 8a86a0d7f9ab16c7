import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { bodySchema, checkAnswer, type DilemmaAnswer } from '../../../shared/activities/dilemma/answer.ts';
import { dilemma } from '../../../shared/activities/dilemma/dilemma.ts';
import { movementOf } from '../../../shared/activities/dilemma/movement.ts';
import { phases } from '../../../shared/activities/dilemma/phases.ts';
import { tippingPoint } from '../../../shared/activities/dilemma/summarise.ts';
import type { DilemmaPicture } from '../../../shared/activities/dilemma/picture.ts';
import { MIN_GROUP } from '../../../shared/privacy/small-groups.ts';
import { content, dilemmaSettings as settings, NOTHING_LIVE, sortSettings } from '../../support/fixtures.ts';

const choice = (option: string, more: object = {}): DilemmaAnswer => ({ kind: 'choice', option, cards: [], ...more }) as DilemmaAnswer;
const keyed = (answers: readonly DilemmaAnswer[]): Map<string, DilemmaAnswer> => new Map(answers.map((answer, i) => [`key-${i}`, answer]));
const summary = (slots: Record<string, readonly DilemmaAnswer[]>, phase = 'result'): DilemmaPicture => {
  const answers = new Map(Object.entries(slots).map(([slot, bodies]) => [slot, keyed(bodies)]));
  const picture = dilemma.summarise(
    { settings, content, answers, earlier: [], people: 100, approved: [], tables: [], steering: undefined },
    phase,
  );
  if (picture.kind !== 'dilemma') throw new Error('expected a dilemma');
  return picture;
};
const many = (count: number, answer: DilemmaAnswer): DilemmaAnswer[] => Array.from({ length: count }, () => answer);

describe('answers to a dilemma', () => {
  it('DI1 takes an option of the story, words for anything else, or a pass', () => {
    expect(checkAnswer(settings, content, 'first', choice('a'))).toBeNull();
    expect(checkAnswer(settings, content, 'first', choice('e'))).toEqual({ refused: 'unknown-option' });
    expect(checkAnswer(settings, content, 'first', choice('other'))).toEqual({ refused: 'other-needs-words' });
    expect(checkAnswer(settings, content, 'first', choice('other', { other: 'Ik bel hem zelf.' }))).toBeNull();
    expect(checkAnswer({ ...settings, other: false }, content, 'first', choice('other', { other: 'Ik bel.' }))).toEqual({
      refused: 'other-not-allowed',
    });
    expect(checkAnswer(settings, content, 'first', { kind: 'pass' })).toBeNull();
  });

  it('DI2 takes dealt value cards, each once, no more than allowed', () => {
    expect(checkAnswer(settings, content, 'first', choice('a', { cards: ['waarde-1', 'waarde-2'] }))).toBeNull();
    expect(checkAnswer(settings, content, 'first', choice('a', { cards: ['waarde-1', 'waarde-1'] }))).toEqual({
      refused: 'too-many-cards',
    });
    expect(checkAnswer(settings, content, 'first', choice('a', { cards: ['waarde-99'] }))).toEqual({ refused: 'unknown-card' });
    expect(checkAnswer({ ...settings, cardsMax: 1 }, content, 'first', choice('a', { cards: ['waarde-1', 'waarde-2'] }))).toEqual({
      refused: 'too-many-cards',
    });
  });

  it('DI3 asks nothing more than a choice after a twist', () => {
    expect(checkAnswer(settings, content, 'twist:t1', choice('b'))).toBeNull();
    expect(checkAnswer(settings, content, 'twist:t1', choice('b', { reason: 'Omdat.' }))).toEqual({ refused: 'malformed' });
  });

  it('DI4 takes five questions at most', () => {
    const questions = bodySchema('questions');
    expect(questions && v.safeParse(questions, { kind: 'questions', questions: ['Waarom?', 'Wie?', 'Wat?', 'Hoe?', 'Nu?'] }).success).toBe(
      true,
    );
    expect(questions && v.safeParse(questions, { kind: 'questions', questions: Array.from({ length: 6 }, () => 'Waarom?') }).success).toBe(
      false,
    );
  });
});

describe('the course of a dilemma', () => {
  it('goes from reading to the afterword, with a phase for every twist', () => {
    expect(phases(settings).map((phase) => phase.id)).toEqual([
      'read',
      'clarify',
      'first',
      'talk',
      'twist:t1',
      'twist:t2',
      'second',
      'result',
      'afterword',
    ]);
    expect(phases({ ...settings, revealFirst: true, twists: [] }).map((phase) => phase.id)).toEqual([
      'read',
      'clarify',
      'first',
      'first-result',
      'talk',
      'second',
      'result',
      'afterword',
    ]);
  });

  it('shows a twist not before its phase, the afterword only at the end and the notes never', () => {
    for (const { id } of phases(settings)) {
      const seen = JSON.stringify(dilemma.view(settings, content, id, NOTHING_LIVE));
      expect(seen.includes('Maar wat als hij belt')).toBe(['twist:t1', 'twist:t2', 'second', 'result', 'afterword'].includes(id));
      expect(seen.includes('Maar wat als het morgen is')).toBe(['twist:t2', 'second', 'result', 'afterword'].includes(id));
      expect(seen.includes('GEHEIM-NAWOORD')).toBe(id === 'afterword');
      expect(seen).not.toContain('GEHEIM-NOTITIE');
    }
  });
});

describe('movement between two choices', () => {
  it('says how many moved when every flow may be shown', () => {
    const first = [...many(26, choice('a')), ...many(18, choice('b'))];
    const second = [...many(15, choice('a')), ...many(11, choice('b')), ...many(6, choice('a')), ...many(12, choice('b'))];
    const { movement } = summary({ first, second });
    expect(movement).toMatchObject({ people: 44, moved: 17, incomplete: false });
  });

  it('leaves small flows out and then says no more than it shows', () => {
    const first = [...many(20, choice('a')), ...many(20, choice('b'))];
    const second = [...many(18, choice('a')), ...many(2, choice('b')), ...many(6, choice('a')), ...many(14, choice('b'))];
    const { movement } = summary({ first, second });
    expect(movement?.incomplete).toBe(true);
    expect(movement?.flows.every((flow) => flow.count === null || flow.count >= MIN_GROUP)).toBe(true);
  });

  it('adds up with both choices, whatever people choose and whoever leaves (any room)', () => {
    const ids = ['a', 'b', 'c', 'other', 'pass'];
    const person = fc.tuple(fc.option(fc.constantFrom(...ids)), fc.option(fc.constantFrom(...ids)));
    fc.assert(
      fc.property(fc.array(person, { minLength: 5, maxLength: 120 }), (people) => {
        const firsts = new Map(people.flatMap(([one], i) => (one === null ? [] : [[`k${i}`, one] as const])));
        const seconds = new Map(people.flatMap(([, two], i) => (two === null ? [] : [[`k${i}`, two] as const])));
        const movement = movementOf(firsts, seconds, ids);
        const count = (choices: readonly { count: number }[]): number => choices.reduce((sum, each) => sum + each.count, 0);
        expect(count(movement.first)).toBe(movement.people);
        expect(count(movement.second)).toBe(movement.people);
        for (const { choice: id, count: of } of movement.first.filter((each) => each.choice !== 'none'))
          expect(of).toBe([...firsts.values()].filter((each) => each === id).length);
        for (const { choice: from, count: of } of movement.first) {
          const flows = movement.flows.filter((flow) => flow.from === from);
          const shown = flows.reduce((sum, flow) => sum + (flow.count ?? 0), 0);
          if (flows.some((flow) => flow.count === null)) expect(shown).toBeLessThanOrEqual(of);
          else expect(shown).toBe(of);
        }
        const really = people.filter(([one, two]) => one !== null && two !== null && one !== two).length;
        expect(movement.moved).toBeLessThanOrEqual(really);
        if (!movement.incomplete) expect(movement.moved).toBe(really);
      }),
      { numRuns: 300 },
    );
  });
});

describe('values behind a choice', () => {
  it('shows no small group, no small count and nothing that everybody in a group did', () => {
    const first = [
      ...many(6, choice('a', { cards: ['waarde-1', 'waarde-2'] })),
      ...many(5, choice('a', { cards: ['waarde-1'] })),
      ...many(4, choice('b', { cards: ['waarde-3'] })),
      ...many(8, choice('c', { cards: ['waarde-4'] })),
    ];
    const { values } = summary({ first }, 'first-result');
    expect(values).toEqual([{ choice: 'a', people: 11, cards: [{ value: 'waarde-2', count: 6 }] }]);
  });

  it('links the own top values of a value sort in the same room to the choice', () => {
    const moves = (top: readonly string[]): [string, string][] =>
      settings.cards.map((card) => [card, top.includes(card) ? 'most' : 'neutral']);
    const piles = [
      { id: 'most', label: null, quota: 4 },
      { id: 'neutral', label: null, quota: null },
    ];
    const sorts = new Map(
      Array.from({ length: 12 }, (_, i) => {
        const top = i < 7 ? ['waarde-0', 'waarde-1'] : ['waarde-2', 'waarde-3'];
        return [`key-${i}`, { moves: moves(top), rank: top, keep: [], done: true }] as const;
      }),
    );
    const answers = new Map([['first', keyed(many(12, choice('a')))]]);
    const earlier = [{ kind: 'value-sort', settings: { ...sortSettings, piles }, answers: new Map([['sort:professional', sorts]]) }];
    const picture = dilemma.summarise(
      { settings, content, answers, earlier, people: 12, approved: [], tables: [], steering: undefined },
      'first-result',
    );
    expect(picture.kind === 'dilemma' && picture.topValues[0]?.cards).toEqual(
      [
        { value: 'waarde-0', count: 7 },
        { value: 'waarde-1', count: 7 },
        { value: 'waarde-2', count: 5 },
      ].slice(0, 3),
    );
  });
});

describe('the tipping point', () => {
  const counts = (a: number, b: number): { choice: string; count: number }[] => [
    { choice: 'a', count: a },
    { choice: 'b', count: b },
  ];
  it('is the first twist after which another option leads', () => {
    const twists = [
      { twist: 't1', counts: counts(12, 9), people: 21 },
      { twist: 't2', counts: counts(8, 13), people: 21 },
    ];
    expect(tippingPoint(counts(14, 7), twists)).toBe('t2');
  });
  it('is not there when nothing tips, or on a tie', () => {
    expect(tippingPoint(counts(14, 7), [{ twist: 't1', counts: counts(10, 10), people: 20 }])).toBeNull();
    expect(tippingPoint(counts(14, 7), [])).toBeNull();
  });
});
