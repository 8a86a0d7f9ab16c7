import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ApprovedText } from '../../../shared/activities/activity.ts';
import type { OwnCasesAnswer } from '../../../shared/activities/own-cases/answer.ts';
import { readCase } from '../../../shared/activities/own-cases/case.ts';
import { ownCases } from '../../../shared/activities/own-cases/own-cases.ts';
import type { CaseVotesPicture } from '../../../shared/activities/own-cases/picture.ts';
import type { OwnCasesSettings } from '../../../shared/activities/own-cases/settings.ts';
import { isOwnStory, isStoryOf, ownStoryId } from '../../../shared/deck/own-story-id.ts';
import { OwnStorySchema } from '../../../shared/deck/own-story.ts';
import { phases } from '../../../shared/activities/dilemma/phases.ts';
import { content, dilemmaSettings, NOTHING_LIVE } from '../../support/fixtures.ts';

const settings: OwnCasesSettings = { sorts: ['dilemma', 'example'], dots: 2, cards: ['waarde-0'] };
const brought = (change: object = {}): OwnCasesAnswer => ({
  kind: 'case',
  sort: 'dilemma',
  title: 'De brief',
  happened: 'Ik moest tekenen.',
  hard: 'Mijn naam stond eronder.',
  did: 'Ik vroeg een dag.',
  consent: 'gathering',
  ...change,
});
const item = (id: string, change: object = {}): ApprovedText => {
  const [text] = ownCases.texts(brought(change), 'case');
  if (!text) throw new Error('a case is a text');
  return { id, slot: text.slot, text: text.text, choice: null, ...(text.more ? { more: text.more } : {}) };
};
const dots = (...on: string[]): OwnCasesAnswer => ({ kind: 'dots', on });
const accepts = (slot: string, body: unknown): boolean => {
  const schema = ownCases.body(slot);
  return schema !== null && v.safeParse(schema, body).success;
};
const votes = (bodies: readonly OwnCasesAnswer[], approved: readonly ApprovedText[]): CaseVotesPicture => {
  const answers = new Map([['votes', new Map(bodies.map((body, i) => [`key-${i}`, body]))]]);
  const picture = ownCases.summarise(
    { settings, content, answers, earlier: [], people: 50, approved, tables: [], steering: undefined },
    'result',
  );
  if (picture.kind !== 'case-votes') throw new Error('expected votes');
  return picture;
};

describe('a case', () => {
  it('OC1 needs a sort, a title, what happened and what may happen with it; the rest may stay empty', () => {
    expect(accepts('case', brought())).toBe(true);
    expect(accepts('case', { kind: 'case', sort: 'example', title: 'Zij belde', happened: 'Ze belde terug.', consent: 'card' })).toBe(true);
    expect(accepts('case', { kind: 'pass' })).toBe(true);
    for (const junk of [
      { ...brought(), title: '  ' },
      { ...brought(), happened: '' },
      { ...brought(), consent: 'everybody' },
      { ...brought(), sort: 'story' },
      { ...brought(), title: 'x'.repeat(61) },
      { ...brought(), happened: 'x'.repeat(1201) },
      { ...brought(), name: 'Noor' },
      { kind: 'dots', on: [] },
      null,
    ])
      expect(accepts('case', junk)).toBe(false);
  });

  it('OC1 is of a sort that the settings allow', () => {
    const check = (sorts: OwnCasesSettings['sorts'], body: OwnCasesAnswer) =>
      ownCases.check({ settings: { ...settings, sorts }, content, slot: 'case', body });
    expect(check(['example'], brought())).toEqual({ refused: 'malformed' });
    expect(check(['dilemma'], brought())).toBeNull();
  });

  it('is one text with its parts beside it, read back as it was written', () => {
    expect(readCase(item('a', { consent: 'report' }))).toEqual({
      id: 'a',
      title: 'De brief',
      sort: 'dilemma',
      consent: 'report',
      happened: 'Ik moest tekenen.',
      interests: '',
      hard: 'Mijn naam stond eronder.',
      did: 'Ik vroeg een dag.',
    });
  });

  it('that says nothing readable of consent was not let out', () => {
    expect(readCase({ id: 'a', text: 'x', more: { consent: 'yes' } }).consent).toBe('gathering');
  });
});

describe('dots on cases', () => {
  it('OC3 are on different cases, not more than the settings allow', () => {
    const check = (body: OwnCasesAnswer) => ownCases.check({ settings, content, slot: 'votes', body });
    expect(check(dots('a', 'b'))).toBeNull();
    expect(check(dots('a', 'b', 'c'))).toEqual({ refused: 'malformed' });
    expect(accepts('votes', dots('a', 'a'))).toBe(false);
  });

  it('count for approved cases only, and add up whatever the order (any room)', () => {
    const ids = ['a', 'b', 'c', 'gone'];
    const vote = fc.oneof(
      fc.constant<OwnCasesAnswer>({ kind: 'pass' }),
      fc.subarray(ids, { maxLength: 2 }).map((on) => dots(...on)),
    );
    const approved = ['a', 'b', 'c'].map((id) => item(id, { title: id }));
    fc.assert(
      fc.property(fc.array(vote, { maxLength: 40 }), (bodies) => {
        const picture = votes(bodies, approved);
        const given = bodies.flatMap((body) => (body.kind === 'dots' ? body.on.filter((id) => id !== 'gone') : []));
        expect(picture.cases.reduce((sum, each) => sum + each.dots, 0)).toBe(given.length);
        expect(picture).toEqual(votes(bodies.toReversed(), approved.toReversed()));
        expect(picture.cases.every((each, i, all) => i === 0 || each.dots <= (all[i - 1]?.dots ?? 0))).toBe(true);
        expect(picture.people).toBeLessThanOrEqual(bodies.length);
      }),
    );
  });
});

describe('the chosen case', () => {
  const { steering } = ownCases;
  const view = (arranged: unknown, items: readonly ApprovedText[], phase = 'result') =>
    ownCases.view(settings, content, phase, { steering: arranged, items });

  it('is open for everybody with the result, until it is closed, taken back or withdrawn', () => {
    const chosen = steering?.apply(steering.start, { act: 'choose', item: 'a' });
    expect(view(chosen, [item('a')])).toMatchObject({ chosen: 'a', cards: ['waarde-0'] });
    expect(view(chosen, [item('a')], 'vote')).toMatchObject({ chosen: null, cards: [] });
    expect(view(chosen, [item('b')])).toMatchObject({ chosen: null });
    expect(view(steering?.apply(chosen, { act: 'choose', item: null }), [item('a')])).toMatchObject({ chosen: null });
    expect(ownCases.view(settings, content, 'result', NOTHING_LIVE)).toMatchObject({ chosen: null });
  });

  it('takes no other act', () => {
    for (const act of [{ act: 'choose' }, { act: 'choose', item: 'x'.repeat(41) }, { act: 'group', item: 'a' }, 'a', null])
      expect(steering && v.safeParse(steering.act, act).success).toBe(false);
  });

  it('becomes a story that belongs to the room alone, without an afterword to wait for', () => {
    const id = ownStoryId('aB_9-xYzAbCdEfGhIjKlMn', 'k3x9z');
    const story = { id, title: 'De brief', text: 'Ik moest tekenen.', question: 'Wat doe jij?', options: ['Ja', 'Nee'], keep: false };
    expect(v.safeParse(OwnStorySchema, story).success).toBe(true);
    expect(isOwnStory({ id })).toBe(true);
    expect(isStoryOf({ id }, 'aB_9-xYzAbCdEfGhIjKlMn')).toBe(true);
    expect(isStoryOf({ id }, 'another')).toBe(false);
    expect(phases({ ...dilemmaSettings, story: id, twists: [] }).map((phase) => phase.id)).toEqual([
      'read',
      'clarify',
      'first',
      'talk',
      'second',
      'result',
    ]);
  });
});

describe('what stays of cases', () => {
  it('is what their authors let out and the facilitator approved, and nothing else', () => {
    const approved = [
      item('a', { title: 'Geheim' }),
      item('b', { title: 'Verslag', consent: 'report' }),
      item('c', { title: 'Kaart', consent: 'card' }),
    ];
    const kept = ownCases.kept?.({
      settings,
      content,
      answers: new Map(),
      earlier: [],
      people: 0,
      approved,
      tables: [],
      steering: undefined,
    });
    expect(kept?.cases?.map(({ title, consent }) => [title, consent])).toEqual([
      ['Verslag', 'report'],
      ['Kaart', 'card'],
    ]);
    expect(JSON.stringify(kept)).not.toContain('Geheim');
  });
});

describe('simulated people', () => {
  it('bring cases and dots that the rules take, in both languages', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.constantFrom('nl', 'en'), (chance, language) => {
        const persona = { random: () => chance, lean: (topic: string) => (chance * 7 + topic.length * 0.13) % 1 };
        for (const slot of ['case', 'votes']) {
          const live = { steering: undefined, items: ['a', 'b', 'c'].map((id) => item(id)) };
          const body = ownCases.simulate({
            settings,
            content: { ...content, language: language as 'nl' | 'en' },
            slot,
            persona,
            live,
            earlier: () => undefined,
          });
          expect(accepts(slot, body)).toBe(true);
          expect(ownCases.check({ settings, content, slot, body })).toBeNull();
        }
      }),
    );
  });
});
