import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ApprovedText } from '../../../shared/activities/activity.ts';
import { agreements } from '../../../shared/activities/agreements/agreements.ts';
import type { AgreementsAnswer } from '../../../shared/activities/agreements/answer.ts';
import type { SupportPicture } from '../../../shared/activities/agreements/picture.ts';
import { MOST_RULES, type Rule } from '../../../shared/activities/agreements/rule.ts';
import type { AgreementsSettings } from '../../../shared/activities/agreements/settings.ts';
import type { AgreementsView } from '../../../shared/activities/agreements/view.ts';
import { content, NOTHING_LIVE } from '../../support/fixtures.ts';

const settings: AgreementsSettings = { cards: ['waarde-0', 'waarde-1', 'waarde-2'], most: 2, dots: 3, levels: true };
const proposal = (change: object = {}): object => ({ value: 'waarde-0', text: 'elkaar bellen.', ...change });
const proposals = (...all: object[]): AgreementsAnswer => ({ kind: 'proposals', proposals: all }) as AgreementsAnswer;
const accepts = (slot: string, body: unknown): boolean => {
  const schema = agreements.body(slot);
  return schema !== null && v.safeParse(schema, body).success;
};
const check = (body: AgreementsAnswer, change: Partial<AgreementsSettings> = {}) =>
  agreements.check({ settings: { ...settings, ...change }, content, slot: 'proposals', body });
const item = (id: string): ApprovedText => ({ id, slot: 'proposals', text: `zin ${id}`, choice: null, more: { value: 'waarde-0' } });
const rule = (id: string, change: Partial<Rule> = {}): Rule => ({
  id,
  value: 'waarde-0',
  text: 'elkaar bellen.',
  level: null,
  owner: '',
  review: null,
  adopted: false,
  ...change,
});
const arranged = (...acts: object[]): unknown =>
  acts.reduce<unknown>((state, act) => agreements.steering?.apply(state, act), agreements.steering?.start);
const viewOf = (phase: string, steering: unknown, topValues: readonly string[] = []): AgreementsView =>
  agreements.view(settings, content, phase, { steering, items: [], topValues }) as AgreementsView;

describe('proposals', () => {
  it('AG1 stand under a value of the room, three a person at most', () => {
    expect(accepts('proposals', proposals(proposal(), proposal(), proposal()))).toBe(true);
    expect(accepts('proposals', proposals(proposal(), proposal(), proposal(), proposal()))).toBe(false);
    expect(accepts('proposals', proposals(proposal({ text: 'x'.repeat(201) })))).toBe(false);
    expect(accepts('proposals', proposals(proposal({ text: ' ' })))).toBe(false);
    expect(accepts('proposals', proposals(proposal({ who: 'Noor' })))).toBe(false);
    expect(accepts('proposals', { kind: 'pass' })).toBe(true);
    expect(check(proposals(proposal()))).toBeNull();
    expect(check(proposals(proposal({ value: 'nonsense' })))).toEqual({ refused: 'unknown-card' });
  });

  it('AG2 name a level only where it is asked', () => {
    expect(check(proposals(proposal({ level: 'culture' })))).toBeNull();
    expect(check(proposals(proposal({ level: 'culture' })), { levels: false })).toEqual({ refused: 'malformed' });
    expect(accepts('proposals', proposals(proposal({ level: 'world' })))).toBe(false);
  });

  it('all taken back means busy again', () => {
    expect(agreements.progress('proposals', proposals())).toBe('busy');
    expect(agreements.progress('proposals', proposals(proposal()))).toBe('done');
    expect(agreements.progress('proposals', { kind: 'pass' })).toBe('pass');
  });
});

describe('support', () => {
  const summary = (bodies: readonly AgreementsAnswer[], approved: readonly ApprovedText[]): SupportPicture => {
    const answers = new Map([['support', new Map(bodies.map((body, i) => [`key-${i}`, body]))]]);
    const input = { settings, content, answers, earlier: [], people: 50, approved, tables: [], steering: undefined };
    const picture = agreements.summarise(input, 'sharpen');
    if (picture.kind !== 'agreement-support') throw new Error('expected support');
    return picture;
  };

  it('AG3 counts for approved proposals only, and adds up whatever the order (any room)', () => {
    const vote = fc.oneof(
      fc.constant<AgreementsAnswer>({ kind: 'pass' }),
      fc.subarray(['a', 'b', 'gone'], { maxLength: 3 }).map((on): AgreementsAnswer => ({ kind: 'dots', on })),
    );
    fc.assert(
      fc.property(fc.array(vote, { maxLength: 40 }), (bodies) => {
        const picture = summary(bodies, [item('a'), item('b')]);
        const given = bodies.flatMap((body) => (body.kind === 'dots' ? body.on.filter((id) => id !== 'gone') : []));
        expect(picture.proposals.reduce((sum, each) => sum + each.support, 0)).toBe(given.length);
        expect(picture).toEqual(summary(bodies.toReversed(), [item('b'), item('a')]));
      }),
    );
  });

  it('AG3 is limited to the dots of the settings', () => {
    expect(check({ kind: 'dots', on: ['a', 'b', 'c'] })).toBeNull();
    expect(check({ kind: 'dots', on: ['a', 'b', 'c', 'd'] })).toEqual({ refused: 'malformed' });
  });
});

describe('the values', () => {
  it('are the group’s own top when that was shown, else the first of the settings', () => {
    const ids = (topValues?: readonly string[]) => viewOf('propose', undefined, topValues).values.map(({ id }) => id);
    expect(ids()).toEqual(['waarde-0', 'waarde-1']);
    expect(ids(['waarde-9', 'waarde-7', 'waarde-5'])).toEqual(['waarde-9', 'waarde-7']);
    expect(ids(['gone', 'waarde-7'])).toEqual(['waarde-7']);
  });

  it('of a rule stay on the table when the top is another', () => {
    const steering = arranged({ act: 'put', rule: rule('a', { value: 'waarde-4', adopted: true }) });
    expect(viewOf('result', steering, ['waarde-9', 'waarde-7']).values.map(({ id }) => id)).toEqual(['waarde-9', 'waarde-7', 'waarde-4']);
  });
});

describe('sharpening and adopting', () => {
  it('AG4 a rule is put down, changed and taken off; AG5 the last one is in front of everybody until it is adopted', () => {
    const two = arranged({ act: 'put', rule: rule('a') }, { act: 'put', rule: rule('b') });
    expect(viewOf('sharpen', two)).toMatchObject({ focus: 'b', rules: [{ id: 'a' }, { id: 'b' }] });
    const changed = agreements.steering?.apply(two, { act: 'put', rule: rule('a', { text: 'elkaar vandaag bellen.' }) });
    expect(viewOf('sharpen', changed)).toMatchObject({ focus: 'a', rules: [{ id: 'a', text: 'elkaar vandaag bellen.' }, { id: 'b' }] });
    const adopted = agreements.steering?.apply(changed, { act: 'put', rule: rule('a', { adopted: true }) });
    expect(viewOf('sharpen', adopted)).toMatchObject({ focus: null, rules: [{ id: 'a', adopted: true }, { id: 'b' }] });
    const dropped = agreements.steering?.apply(changed, { act: 'drop', id: 'a' });
    expect(viewOf('sharpen', dropped)).toMatchObject({ focus: null, rules: [{ id: 'b' }] });
    expect(viewOf('sharpen', agreements.steering?.apply(dropped, { act: 'focus', id: 'nonsense' }))).toMatchObject({ focus: null });
  });

  it('shows nothing of it before it is sharpened, and in the result only what was adopted', () => {
    const steering = arranged(
      { act: 'put', rule: rule('a', { adopted: true, owner: 'Het team', review: '2027-01-10' }) },
      { act: 'put', rule: rule('b') },
    );
    expect(viewOf('support', steering)).toMatchObject({ rules: [], focus: null });
    expect(viewOf('result', steering)).toMatchObject({ rules: [{ id: 'a', owner: 'Het team' }], focus: null });
  });

  it('has limits: twenty rules, a real date, no more fields', () => {
    const act = agreements.steering?.act;
    const fits = (input: unknown): boolean => act !== undefined && v.safeParse(act, input).success;
    expect(fits({ act: 'put', rule: rule('a', { review: '2027-01-10' }) })).toBe(true);
    for (const junk of [
      { act: 'put', rule: rule('a', { review: 'next week' }) },
      { act: 'put', rule: rule('a', { text: '' }) },
      { act: 'put', rule: rule('a', { owner: 'x'.repeat(61) }) },
      { act: 'put', rule: { ...rule('a'), by: 'Noor' } },
      { act: 'adopt', id: 'a' },
    ])
      expect(fits(junk)).toBe(false);
    const many = arranged(...Array.from({ length: MOST_RULES + 3 }, (_, i) => ({ act: 'put', rule: rule(`r${i}`) })));
    expect(viewOf('sharpen', many).rules).toHaveLength(MOST_RULES);
  });

  it('leaves the adopted rules behind, with the name of their value; AG6 and HV6 of what was shown, the proposals that they were not made of', () => {
    const steering = arranged({ act: 'put', rule: rule('a', { adopted: true, owner: 'Het team' }) }, { act: 'put', rule: rule('b') });
    const input = {
      settings,
      content,
      answers: new Map(),
      earlier: [],
      people: 0,
      approved: [item('a'), item('b'), item('c')],
      tables: [],
      steering,
    };
    expect(agreements.kept?.(input)).toEqual({
      agreements: [
        { id: 'a', value: 'waarde-0', valueTitle: 'Waarde 0', text: 'elkaar bellen.', level: null, owner: 'Het team', review: null },
      ],
      proposals: ['b', 'c'].map((id) => ({ id, valueTitle: 'Waarde 0' })),
    });
  });
});

describe('simulated people', () => {
  it('propose and support what the rules take, in both languages', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.constantFrom('nl', 'en'), (chance, language) => {
        const persona = { random: () => chance, lean: (topic: string) => (chance * 7 + topic.length * 0.13) % 1 };
        for (const slot of ['proposals', 'support']) {
          const live = { ...NOTHING_LIVE, items: [item('a'), item('b')] };
          const cards = { ...content, language: language as 'nl' | 'en' };
          const body = agreements.simulate({ settings, content: cards, slot, persona, live, earlier: () => undefined });
          expect(accepts(slot, body)).toBe(true);
          expect(agreements.check({ settings, content, slot, body })).toBeNull();
        }
      }),
    );
  });
});
