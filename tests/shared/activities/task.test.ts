import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ApprovedText } from '../../../shared/activities/activity.ts';
import { checkAnswer, bodySchema, type TaskAnswer } from '../../../shared/activities/task/answer.ts';
import { arranged, grouping, groupingOf, shownGroups, type GroupAct, type Grouping } from '../../../shared/activities/task/groups.ts';
import { MOST_GROUPS } from '../../../shared/activities/task/limits.ts';
import type { TaskPicture } from '../../../shared/activities/task/picture.ts';
import { TaskSettingsSchema, type TaskSettings } from '../../../shared/activities/task/settings.ts';
import { task } from '../../../shared/activities/task/task.ts';
import { personaOf } from '../../../server/rehearsal/persona.ts';
import { approvedIn, collectingContent as content, taskSettings as settings } from '../../support/collecting.ts';
import { NOTHING_LIVE } from '../../support/fixtures.ts';

const approved = (count: number): readonly ApprovedText[] =>
  approvedIn(
    'answers',
    Array.from({ length: count }, (_, i) => `Antwoord ${i}`),
  ).map((each, i) => ({ ...each, id: `a${i}` }));
const keyed = (bodies: readonly TaskAnswer[]): Map<string, TaskAnswer> => new Map(bodies.map((body, i) => [`key-${i}`, body]));
const NO_GROUPS: Grouping = { made: 0, groups: [] };
const summary = (
  votes: readonly TaskAnswer[],
  items: readonly ApprovedText[],
  steering: unknown,
  change: Partial<TaskSettings> = {},
): TaskPicture => {
  const picture = task.summarise(
    {
      settings: { ...settings, ...change },
      content,
      answers: new Map([['votes', keyed(votes)]]),
      earlier: [],
      people: 40,
      approved: items,
      tables: [],
      steering,
    },
    'result',
  );
  if (picture.kind !== 'task') throw new Error('expected a task');
  return picture;
};

describe('answers to a task', () => {
  it('TA1 are as many as the settings ask, or a pass', () => {
    const three: TaskAnswer = { kind: 'items', items: ['a', 'b', 'c'] };
    expect(checkAnswer(settings, three)).toBeNull();
    expect(checkAnswer({ ...settings, answers: 2 }, three)).toEqual({ refused: 'malformed' });
    expect(checkAnswer(settings, { kind: 'pass' })).toBeNull();
    expect(v.is(bodySchema('answers') ?? v.never(), { kind: 'items', items: ['a', 'b', 'c', 'd'] })).toBe(false);
  });

  it('TA2 dots are as many as the settings give', () => {
    expect(checkAnswer(settings, { kind: 'dots', on: ['a', 'b', 'c'] })).toBeNull();
    expect(checkAnswer({ ...settings, dots: 2 }, { kind: 'dots', on: ['a', 'b', 'c'] })).toEqual({ refused: 'malformed' });
  });

  it('come as texts to moderate; dots and passes do not', () => {
    expect(task.texts({ kind: 'items', items: ['Bel.'] }, 'answers')).toEqual([
      { slot: 'answers', text: 'Bel.', use: 'item', choice: null },
    ]);
    expect(task.texts({ kind: 'dots', on: ['a'] }, 'votes')).toEqual([]);
  });
});

describe('the course of a task', () => {
  const course = (change: Partial<TaskSettings>): string[] => task.phases({ ...settings, ...change }).map(({ id }) => id);
  it('has a vote when there are dots, and is only doing when nothing is written', () => {
    expect(course({})).toEqual(['do', 'gather', 'vote', 'result']);
    expect(course({ dots: 0 })).toEqual(['do', 'gather', 'result']);
    expect(course({ answers: 0, dots: 0 })).toEqual(['do']);
    expect(v.is(TaskSettingsSchema, { ...settings, answers: 0 })).toBe(false);
  });

  it('is answered by tables when they work together', () => {
    expect(task.phases({ ...settings, work: 'table' })[0]).toMatchObject({ tableSlots: ['answers'] });
    expect(task.phases(settings)[0]?.tableSlots).toBeUndefined();
  });

  it('never shows the notes of the card, nor groups while answers are being written', () => {
    const live = { ...NOTHING_LIVE, items: approved(2), steering: arranged(NO_GROUPS, { act: 'group', title: 'Papier', item: 'a0' }) };
    for (const { id } of task.phases(settings)) {
      const view = task.view(settings, content, id, live);
      expect(JSON.stringify(view)).not.toContain('GEHEIM');
      expect(view.kind === 'task' && view.groups.length).toBe(id === 'do' ? 0 : 1);
    }
  });

  it('rests on voters, without a vote on who wrote, and on everybody at a table that wrote', () => {
    const answers = new Map<string, ReadonlyMap<string, TaskAnswer>>([
      ['answers', keyed([{ kind: 'items', items: ['a', 'b'] }, { kind: 'items', items: ['c'] }, { kind: 'pass' }])],
      ['votes', keyed([{ kind: 'dots', on: ['a'] }, { kind: 'pass' }])],
    ]);
    expect(task.basis(answers, settings, 'result')).toBe(1);
    expect(task.basis(answers, { ...settings, dots: 0 }, 'result')).toBe(2);
    expect(task.basis(answers, { ...settings, dots: 0, work: 'table' }, 'result')).toBe(2);
    const [wrote = '', , passed = ''] = [...(answers.get('answers') ?? new Map<string, TaskAnswer>()).keys()];
    const tables = [
      { number: 1, key: wrote, people: ['a', 'b', 'c'] },
      { number: 2, key: passed, people: ['d', 'e'] },
    ];
    expect(task.basis(answers, { ...settings, dots: 0, work: 'table' }, 'result', tables)).toBe(3);
  });
});

describe('groups of answers', () => {
  it('TG1 given an answer in a group, when it is put in another, then it is in that one only', () => {
    const acts: GroupAct[] = [
      { act: 'group', title: 'Papier', item: 'a0' },
      { act: 'group', title: 'Mensen' },
      { act: 'put', item: 'a0', group: 'group-2' },
    ];
    expect(acts.reduce(arranged, NO_GROUPS).groups).toEqual([
      { id: 'group-1', title: 'Papier', items: [] },
      { id: 'group-2', title: 'Mensen', items: ['a0'] },
    ]);
  });

  it('TG2 a group that goes leaves its answers, and its id never comes back', () => {
    const acts: GroupAct[] = [
      { act: 'group', title: 'Papier', item: 'a0' },
      { act: 'ungroup', group: 'group-1' },
      { act: 'group', title: 'Mensen' },
      { act: 'title', group: 'group-2', title: 'Wij' },
    ];
    expect(acts.reduce(arranged, NO_GROUPS).groups).toEqual([{ id: 'group-2', title: 'Wij', items: [] }]);
  });

  it('TG4 an answer that was withdrawn is in no group that is seen', () => {
    const steering = arranged(NO_GROUPS, { act: 'group', title: 'Papier', item: 'gone' });
    expect(shownGroups(steering, approved(2))).toEqual([{ id: 'group-1', title: 'Papier', items: [] }]);
    expect(groupingOf(undefined)).toEqual(NO_GROUPS);
  });

  it('TG1 TG3 stay within the limits, whatever is done (any acts)', () => {
    const item = fc.constantFrom('a0', 'a1', 'a2', 'a3');
    const group = fc.constantFrom('group-1', 'group-2', 'group-3', 'nowhere');
    const act: fc.Arbitrary<GroupAct> = fc.oneof(
      fc.record({ act: fc.constant('group' as const), title: fc.constantFrom('Een', 'Twee'), item }),
      fc.record({ act: fc.constant('title' as const), group, title: fc.constant('Drie') }),
      fc.record({ act: fc.constant('ungroup' as const), group }),
      fc.record({ act: fc.constant('put' as const), item, group: fc.option(group) }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const { groups } = acts.reduce(arranged, NO_GROUPS);
        const items = groups.flatMap((each) => each.items);
        expect(new Set(items).size).toBe(items.length);
        expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
        expect(groups.length).toBeLessThanOrEqual(MOST_GROUPS);
      }),
    );
  });

  it('refuses acts that do not fit', () => {
    const refused = [
      { act: 'group', title: ' ' },
      { act: 'group', title: 'x'.repeat(61) },
      { act: 'put', item: 'a' },
      { act: 'other' },
      null,
      7,
    ];
    expect(refused.filter((each) => v.is(grouping.act, each))).toEqual([]);
  });
});

describe('what a task brought', () => {
  it('given dots on answers in and out of a group, then the group has the dots of its answers', () => {
    const steering = arranged(arranged(NO_GROUPS, { act: 'group', title: 'Papier', item: 'a0' }), {
      act: 'put',
      item: 'a1',
      group: 'group-1',
    });
    const votes: TaskAnswer[] = [
      { kind: 'dots', on: ['a0', 'a1', 'a2'] },
      { kind: 'dots', on: ['a2'] },
      { kind: 'dots', on: ['a1', 'withdrawn'] },
      { kind: 'pass' },
    ];
    const picture = summary(votes, approved(3), steering);
    expect(picture.voters).toBe(3);
    expect(picture.groups).toEqual([
      {
        id: 'group-1',
        title: 'Papier',
        dots: 3,
        items: [
          { id: 'a1', text: 'Antwoord 1', dots: 2 },
          { id: 'a0', text: 'Antwoord 0', dots: 1 },
        ],
      },
    ]);
    expect(picture.loose).toEqual([{ id: 'a2', text: 'Antwoord 2', dots: 2 }]);
  });

  it('counts every dot once and every answer once, in any order (any room)', () => {
    const vote = fc
      .uniqueArray(fc.constantFrom('a0', 'a1', 'a2', 'a3', 'gone'), { maxLength: 3 })
      .map((on): TaskAnswer => (on.length === 0 ? { kind: 'pass' } : { kind: 'dots', on }));
    const where = fc.array(fc.tuple(fc.constantFrom('a0', 'a1', 'a2', 'gone'), fc.constantFrom('group-1', 'group-2')), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(vote, { maxLength: 40 }), where, (votes, puts) => {
        const acts: GroupAct[] = [
          { act: 'group', title: 'Een' },
          { act: 'group', title: 'Twee' },
          ...puts.map(([item, group]): GroupAct => ({ act: 'put', item, group })),
        ];
        const steering = acts.reduce(arranged, NO_GROUPS);
        const picture = summary(votes, approved(4), steering);
        const shown = [...picture.groups.flatMap(({ items }) => items), ...picture.loose];
        expect(shown.map(({ id }) => id).toSorted()).toEqual(['a0', 'a1', 'a2', 'a3']);
        const laid = votes.flatMap((each) => (each.kind === 'dots' ? each.on.filter((id) => id !== 'gone') : []));
        expect(shown.reduce((sum, { dots }) => sum + dots, 0)).toBe(laid.length);
        for (const group of picture.groups) expect(group.dots).toBe(group.items.reduce((sum, { dots }) => sum + dots, 0));
        expect(summary(votes.toReversed(), approved(4).toReversed(), steering)).toEqual(picture);
      }),
      { numRuns: 150 },
    );
  });

  it('counts nothing without a vote, and shows only what was approved', () => {
    const picture = summary([], approved(2), null, { dots: 0 });
    expect(picture).toMatchObject({ voters: null, groups: [] });
    expect(picture.loose.map(({ text }) => text)).toEqual(['Antwoord 0', 'Antwoord 1']);
  });
});

describe('a simulated answer', () => {
  it('passes the schema and the rules, in every slot and both languages', () => {
    for (let who = 0; who < 60; who += 1)
      for (const language of ['nl', 'en'] as const)
        for (const slot of ['answers', 'votes', 'done']) {
          const persona = personaOf(`somebody ${who}`, Math.random);
          const body = task.simulate({
            settings,
            content: { ...content, language },
            slot,
            persona,
            live: { ...NOTHING_LIVE, items: approved(5) },
            earlier: () => undefined,
          });
          expect(v.is(bodySchema(slot) ?? v.never(), body)).toBe(true);
          expect(checkAnswer(settings, body)).toBeNull();
        }
  });
});
