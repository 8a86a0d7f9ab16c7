import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ApprovedText } from '../../../shared/activities/activity.ts';
import type { SpeakerPicture } from '../../../shared/activities/speaker/picture.ts';
import { shownTaken, taken, takingQuestions, type QuestionAct, type Taken } from '../../../shared/activities/speaker/questions.ts';
import { SpeakerSettingsSchema } from '../../../shared/activities/speaker/settings.ts';
import { speaker, type SpeakerAnswer } from '../../../shared/activities/speaker/speaker.ts';
import { personaOf } from '../../../server/rehearsal/persona.ts';
import { speakerSettings as settings } from '../../support/collecting.ts';
import { content, NOTHING_LIVE } from '../../support/fixtures.ts';

const text = (slot: string, id: string): ApprovedText => ({ id, slot, text: `Zin ${id}`, choice: null });
const questions = [text('questions', 'q0'), text('questions', 'q1'), text('questions', 'q2')];
const NONE: Taken = { now: null, closed: [] };
const line = (...items: string[]): SpeakerAnswer => ({ kind: 'items', items });
const answersOf = (slots: Record<string, Record<string, SpeakerAnswer>>): Map<string, ReadonlyMap<string, SpeakerAnswer>> =>
  new Map(Object.entries(slots).map(([slot, bodies]) => [slot, new Map(Object.entries(bodies))]));
const summary = (
  answers: ReadonlyMap<string, ReadonlyMap<string, SpeakerAnswer>>,
  approved: readonly ApprovedText[],
  steering: unknown,
  phase: string,
): SpeakerPicture => {
  const picture = speaker.summarise({ settings, content, answers, earlier: [], people: 30, approved, tables: [], steering }, phase);
  if (picture.kind !== 'speaker') throw new Error('expected a speaker');
  return picture;
};

describe('taking questions', () => {
  it('SQ1 given a question that is being answered, when another is taken, then the first is closed', () => {
    const acts: QuestionAct[] = [
      { act: 'answer', question: 'q0' },
      { act: 'answer', question: 'q1' },
    ];
    expect(acts.reduce(taken, NONE)).toEqual({ now: 'q1', closed: ['q0'] });
    expect(taken({ now: 'q1', closed: ['q0'] }, { act: 'close' })).toEqual({ now: null, closed: ['q0', 'q1'] });
    expect(taken(NONE, { act: 'close' })).toEqual(NONE);
  });

  it('SQ2 a closed question can be opened, or answered again', () => {
    expect(taken({ now: null, closed: ['q0'] }, { act: 'reopen', question: 'q0' })).toEqual(NONE);
    expect(taken({ now: null, closed: ['q0'] }, { act: 'answer', question: 'q0' })).toEqual({ now: 'q0', closed: [] });
  });

  it('SQ3 a question that was withdrawn is not seen', () => {
    expect(shownTaken({ now: 'gone', closed: ['q0', 'also gone'] }, questions)).toEqual({ now: null, closed: ['q0'] });
  });

  it('no question is both open and closed, whatever is done (any acts)', () => {
    const question = fc.constantFrom('q0', 'q1', 'q2');
    const act: fc.Arbitrary<QuestionAct> = fc.oneof(
      fc.record({ act: fc.constant('answer' as const), question }),
      fc.record({ act: fc.constant('close' as const) }),
      fc.record({ act: fc.constant('reopen' as const), question }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const { now, closed } = acts.reduce(taken, NONE);
        expect(new Set(closed).size).toBe(closed.length);
        if (now !== null) expect(closed).not.toContain(now);
      }),
    );
    expect([{ act: 'answer' }, { act: 'reopen', question: '' }, 'close', null].filter((each) => v.is(takingQuestions.act, each))).toEqual(
      [],
    );
  });
});

describe('a speaker', () => {
  it('SP1 takes questions while listening and after, support of as many as one likes, and two lines', () => {
    expect(speaker.phases(settings).map(({ id, slots }) => `${id}: ${slots.join(', ')}`)).toEqual([
      'listen: questions',
      'questions: support',
      'lines: touched, asks',
      'result: ',
    ]);
    expect(speaker.changeableLate).toBe(true);
    const lines = speaker.body('touched');
    expect(lines && v.is(lines, line('Een.', 'Twee.'))).toBe(false);
    expect(speaker.body('elsewhere')).toBeNull();
    expect(v.is(SpeakerSettingsSchema, { ...settings, who: '' })).toBe(true);
    expect(v.is(SpeakerSettingsSchema, { ...settings, minutes: 0 })).toBe(false);
  });

  it('gives questions to the console at once, and lines only after their phase', () => {
    expect(speaker.texts(line('Waarom?'), 'questions')[0]?.use).toBe('item');
    expect(speaker.texts(line('De stilte.'), 'touched')[0]?.use).toBe('other');
    expect(speaker.texts({ kind: 'dots', on: ['q0'] }, 'support')).toEqual([]);
  });

  it('SP2 orders open questions by support; what is answered is not among them', () => {
    const answers = answersOf({
      support: {
        a: { kind: 'dots', on: ['q0', 'q2'] },
        b: { kind: 'dots', on: ['q2', 'gone'] },
        c: { kind: 'dots', on: ['q1'] },
        d: { kind: 'pass' },
      },
    });
    expect(speaker.basis(answers, settings, 'questions')).toBe(3);
    const picture = summary(answers, questions, { now: null, closed: ['q1'] }, 'questions');
    expect(picture.supporters).toBe(3);
    expect(picture.questions.map(({ id, dots }) => [id, dots])).toEqual([
      ['q2', 2],
      ['q0', 1],
    ]);
    expect(speaker.seals(settings, 'questions')).toEqual(['support']);
  });

  it('SP3 shows lines without a way to tell which two belong together', () => {
    const answers = answersOf({
      touched: { a: line('De stilte.'), b: line('De brief.') },
      asks: { a: line('Bellen.'), c: { kind: 'pass' } },
    });
    expect(speaker.basis(answers, settings, 'result')).toBe(2);
    const approved = [text('asks', 'l1'), text('touched', 'l2'), text('touched', 'l3'), ...questions];
    const picture = summary(answers, approved, null, 'result');
    expect(speaker.trim(picture, 'lines')).toEqual({
      kind: 'speaker',
      supporters: 0,
      questions: [],
      touched: [
        { id: 'l2', text: 'Zin l2' },
        { id: 'l3', text: 'Zin l3' },
      ],
      asks: [{ id: 'l1', text: 'Zin l1' }],
    });
    expect(speaker.trim(picture, 'support')).toMatchObject({ touched: [], asks: [] });
  });

  it('is simulated within its rules, in every slot and both languages', () => {
    for (let who = 0; who < 40; who += 1)
      for (const language of ['nl', 'en'] as const)
        for (const slot of ['questions', 'support', 'touched', 'asks']) {
          const persona = personaOf(`somebody ${who}`, Math.random);
          const body = speaker.simulate({
            settings,
            content: { ...content, language },
            slot,
            persona,
            live: { ...NOTHING_LIVE, items: questions },
            earlier: () => undefined,
          });
          expect(v.is(speaker.body(slot) ?? v.never(), body)).toBe(true);
        }
  });
});
