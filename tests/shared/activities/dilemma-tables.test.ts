/** The dilemma's talk at the tables: notes, roles, and what may be told of a table. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { Tables } from '../../../shared/activities/activity.ts';
import { bodySchema } from '../../../shared/activities/dilemma/answer.ts';
import { dilemma } from '../../../shared/activities/dilemma/dilemma.ts';
import { choicesPerTable } from '../../../shared/activities/dilemma/per-table.ts';
import { twistsForTables } from '../../../shared/activities/dilemma/phases.ts';
import { DilemmaSettingsSchema } from '../../../shared/activities/dilemma/settings.ts';
import { dealtTo } from '../../../shared/activities/per-table.ts';
import { MIN_GROUP } from '../../../shared/privacy/small-groups.ts';
import { content, dilemmaSettings as settings, NOTHING_LIVE, story } from '../../support/fixtures.ts';

const CHOICES = ['a', 'b', 'c'];
type Group = readonly string[];
/** Tables of people who chose so, and who sits at none. */
function seated(groups: readonly Group[]): { readonly tables: Tables; readonly chosen: ReadonlyMap<string, string> } {
  const tables = groups.map((choices, i) => ({ number: i + 1, key: `table ${i + 1}`, people: choices.map((_, k) => `${i}.${k}`) }));
  return { tables, chosen: new Map(groups.flatMap((choices, i) => choices.map((choice, k) => [`${i}.${k}`, choice] as const))) };
}
const of = (count: number, choice: string): Group => Array.from({ length: count }, () => choice);

describe('settings of the talk', () => {
  it('may be left out, as in rooms from before', () => {
    expect(v.safeParse(DilemmaSettingsSchema, settings).success).toBe(true);
    expect(dilemma.view(settings, content, 'talk', NOTHING_LIVE)).toMatchObject({ talk: { notes: 'all', roles: false } });
    expect(dilemma.phases(settings).find(({ id }) => id === 'result')?.pictures).not.toContain('tables');
    expect(dilemma.phases({ ...settings, perTable: true }).find(({ id }) => id === 'result')?.pictures).toContain('tables');
  });

  it('DI5 has one sheet per table, that is shown item by item; without notes there is no sheet', () => {
    const talk = dilemma.phases(settings).find(({ id }) => id === 'talk');
    expect(talk).toMatchObject({ slots: ['talk'], tableSlots: ['talk'] });
    expect(dilemma.phases({ ...settings, notes: 'none' }).find(({ id }) => id === 'talk')?.slots).toEqual([]);
    const body = { kind: 'items', items: ['Wie beslist?'] } as const;
    expect(dilemma.texts(body, 'talk')).toEqual([{ slot: 'talk', text: 'Wie beslist?', use: 'item', choice: null }]);
    const schema = bodySchema('talk');
    expect(schema && v.safeParse(schema, { kind: 'items', items: Array.from({ length: 7 }, (_, i) => `${i}`) }).success).toBe(false);
    expect(schema && v.safeParse(schema, { kind: 'choice', option: 'a' }).success).toBe(false);
  });

  it('deals the stakeholders of the story over the tables in turn', () => {
    expect([1, 2, 3].map((table) => dealtTo(story.stakeholders, table)?.who)).toEqual(['De inwoner', 'De raad', 'De inwoner']);
  });

  it('deals tables the twists that the room does not get, and tells them only while they talk', () => {
    const [whole, ...left] = story.twists.map(({ id }) => id);
    const given = { ...settings, twists: whole === undefined ? [] : [whole], tableTwists: true };
    expect(v.safeParse(DilemmaSettingsSchema, given).success).toBe(true);
    expect(left.length).toBeGreaterThan(0);
    const twistsIn = (phase: string, chosen = given) => {
      const view = dilemma.view(chosen, content, phase, NOTHING_LIVE);
      return view.kind === 'dilemma' ? view.talk?.twists.map(({ id }) => id) : null;
    };
    expect(twistsIn('talk')).toEqual(left);
    for (const { id } of dilemma.phases(given).filter((phase) => phase.id !== 'talk')) expect(twistsIn(id), id).toEqual([]);
    expect(twistsIn('talk', { ...given, tableTwists: false })).toEqual([]);
    expect(twistsForTables({ twists: story.twists.map(({ id }) => id) }, story.twists)).toEqual([]);
  });

  it('keeps notes of tables out of the reasons', () => {
    const approved = [
      { id: '1', slot: 'talk', text: 'Een aantekening', choice: null },
      { id: '2', slot: 'first', text: 'Een reden', choice: 'a' },
    ];
    const answers = new Map([['first', new Map(of(6, 'a').map((option, i) => [`${i}`, { kind: 'choice' as const, option, cards: [] }]))]]);
    const picture = dilemma.summarise(
      { settings, content, answers, earlier: [], people: 6, approved, tables: [], steering: undefined },
      'first-result',
    );
    expect(picture.kind === 'dilemma' && picture.reasons.map(({ text }) => text)).toEqual(['Een reden']);
  });
});

describe('choices per table', () => {
  it('shows tables of five or more in which people differ', () => {
    const { tables, chosen } = seated([
      [...of(5, 'a'), ...of(6, 'b')],
      [...of(7, 'a'), ...of(5, 'b')],
    ]);
    expect(choicesPerTable(CHOICES, chosen, tables)).toEqual([
      {
        table: 1,
        counts: [
          { choice: 'a', count: 5 },
          { choice: 'b', count: 6 },
          { choice: 'c', count: 0 },
        ],
      },
      {
        table: 2,
        counts: [
          { choice: 'a', count: 7 },
          { choice: 'b', count: 5 },
          { choice: 'c', count: 0 },
        ],
      },
    ]);
  });

  it('shows nothing of a small table, nor of one that is of one mind, nor what they could be worked out from', () => {
    const small = seated([
      [...of(2, 'a'), ...of(2, 'b')],
      [...of(6, 'a'), ...of(7, 'b')],
    ]);
    expect(choicesPerTable(CHOICES, small.chosen, small.tables)).toEqual([]);
    const one = seated([of(8, 'a'), [...of(6, 'a'), ...of(7, 'b')]]);
    expect(choicesPerTable(CHOICES, one.chosen, one.tables).find(({ table }) => table === 1)).toBeUndefined();
    expect(choicesPerTable(CHOICES, new Map([['x', 'a']]), [])).toEqual([]);
  });

  it('never gives a small or unanimous group away, also not by subtraction from the room (any tables)', () => {
    const group = fc.array(fc.constantFrom(...CHOICES), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), group, (groups, standing) => {
        const { tables, chosen } = seated(groups);
        const all = new Map([...chosen, ...standing.map((choice, i) => [`standing ${i}`, choice] as const)]);
        const shown = choicesPerTable(CHOICES, all, tables);
        for (const { table, counts } of shown) {
          const there = groups[table - 1] ?? [];
          expect(there.length).toBeGreaterThanOrEqual(MIN_GROUP);
          expect(new Set(there).size).toBeGreaterThan(1);
          for (const { choice, count } of counts) {
            if (count === null) continue;
            expect(count).toBe(there.filter((each) => each === choice).length);
            expect(count === 0 || count >= MIN_GROUP).toBe(true);
          }
        }
        // By subtraction: where all tables show a choice, who sits at none is what is left. That is no small group then, nor of one mind.
        for (const choice of CHOICES) {
          const total = [...all.values()].filter((each) => each === choice).length;
          const known = shown.flatMap(({ counts }) => counts.filter((each) => each.choice === choice && each.count !== null));
          const hidden = groups.length + 1 - known.length;
          const left = total - known.reduce((sum, each) => sum + (each.count ?? 0), 0);
          if (hidden === 1 && left > 0) expect(left >= MIN_GROUP && new Set(standing).size > 1).toBe(true);
        }
      }),
    );
  });
});
