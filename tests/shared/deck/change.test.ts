/** CH1 to CH5 of `shared/deck/change.ts`. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { applyChange, ChangeSchema, fieldAt, isApplied, same, type Change } from '../../../shared/deck/change.ts';
import { CARD_KINDS, DraftSchema, MOST_CARDS, type Card, type CardKind, type Deck } from '../../../shared/deck/deck.ts';
import { anyDraft, deck, order, programme, story, task, valueCard } from './drafts.ts';

function applied(before: Deck, change: Change): Deck {
  const result = applyChange(before, change);
  if (!isApplied(result)) throw new Error(`not applied: ${JSON.stringify(result)} ${JSON.stringify(change)}`);
  return result.deck;
}

/** As it crosses the wire. */
function sent(change: Change): Change {
  return v.parse(ChangeSchema, JSON.parse(JSON.stringify(change)));
}

/** Fields that somebody may be writing in, with what could stand there next; undefined takes the field away. */
function fieldsOf(of: Deck): { readonly at: (string | number)[]; readonly values: readonly unknown[] }[] {
  return [
    { at: ['title'], values: ['', 'Nieuw', 'x'.repeat(900)] },
    { at: ['labels', 'bekwaam'], values: ['Vakmanschap', ''] },
    { at: ['year'], values: [2024, undefined] },
    { at: ['frame'], values: [true, undefined] },
    { at: ['look'], values: [undefined, { accent: '#000000' }, {}] },
    { at: ['look', 'accent'], values: ['#ffffff', undefined] },
    ...of.values.flatMap(({ id }) => [
      { at: ['values', id, 'title'], values: ['Lef', ''] },
      { at: ['values', id, 'quality'], values: ['none', 'betrokken'] },
    ]),
    ...of.stories.flatMap(({ id, options }) => [
      { at: ['stories', id, 'text'], values: ['Een ander verhaal.', ''] },
      { at: ['stories', id, 'source'], values: ['Krant', undefined] },
      { at: ['stories', id, 'warning'], values: [null, 'Gaat over geweld.'] },
      { at: ['stories', id, 'options'], values: [[], story(id).options] },
      ...options.map((_option, i) => ({ at: ['stories', id, 'options', i, 'label'], values: ['Kort', ''] })),
    ]),
    ...of.programmes.map(({ id }) => ({ at: ['programmes', id, 'activities', 0, 'settings', 'rank'], values: [true, undefined] })),
  ];
}

function anySet(of: Deck): fc.Arbitrary<Change> {
  return fc
    .constantFrom(...fieldsOf(of))
    .chain(({ at, values }) => fc.constantFrom(...values).map((value): Change => ({ do: 'set', at, value, was: fieldAt(of, at) })));
}

const fresh: Readonly<Record<CardKind, (id: string) => Card>> = {
  values: valueCard,
  stories: story,
  themes: (id) => ({ id, title: '', question: '', prompts: [], minutes: 0, notes: '' }),
  tasks: task,
  programmes: programme,
};

function anyCardChange(of: Deck): fc.Arbitrary<Change> {
  return fc.constantFrom(...CARD_KINDS).chain((kind) => {
    const before = fc.constantFrom(null, 'is-er-niet', ...order(of, kind));
    const add = fc
      .record({ id: fc.constantFrom('nieuw-1', 'nieuw-2'), before })
      .map(({ id, before: next }): Change => ({ do: 'add', kind, card: fresh[kind](id), before: next }));
    const cards = of[kind] as readonly Card[];
    if (cards.length === 0) return add;
    const remove = fc.constantFrom(...cards).map((card): Change => ({ do: 'remove', kind, id: card.id, was: card }));
    const move = fc
      .record({ card: fc.constantFrom(...cards), before })
      .map(({ card, before: next }): Change => ({ do: 'move', kind, id: card.id, before: next }));
    return fc.oneof(add, remove, move);
  });
}

const draftAndChange = anyDraft.chain((draft) =>
  fc.record({ draft: fc.constant(draft), change: fc.oneof(anySet(draft), anyCardChange(draft)) }),
);

describe('CH1: a change says what it found', () => {
  it('given somebody wrote meanwhile, when a field is set on what stood there before, then it is a conflict that tells what stands there', () => {
    const meanwhile = applied(deck(), { do: 'set', at: ['title'], value: 'Van Noor', was: 'Eigen set' });
    expect(applyChange(meanwhile, { do: 'set', at: ['title'], value: 'Van Piet', was: 'Eigen set' })).toEqual({
      not: 'conflict',
      now: 'Van Noor',
    });
  });

  it('given a card that somebody removed, when one of its fields is set, then it is a conflict with nothing there', () => {
    const [first] = deck().values;
    const meanwhile = applied(deck(), { do: 'remove', kind: 'values', id: 'eerlijkheid', was: first });
    const change: Change = { do: 'set', at: ['values', 'eerlijkheid', 'title'], value: 'x', was: first?.title };
    expect(applyChange(meanwhile, change)).toEqual({ not: 'conflict', now: undefined });
    expect(applyChange(meanwhile, { do: 'move', kind: 'values', id: 'eerlijkheid', before: null })).toEqual({
      not: 'conflict',
      now: undefined,
    });
  });

  it('given a card that somebody changed, when it is removed, then it is a conflict and it stays', () => {
    const was = deck().values[0];
    const meanwhile = applied(deck(), { do: 'set', at: ['values', 'eerlijkheid', 'title'], value: 'Eerlijk', was: was?.title });
    expect(applyChange(meanwhile, { do: 'remove', kind: 'values', id: 'eerlijkheid', was })).toEqual({
      not: 'conflict',
      now: { ...was, title: 'Eerlijk' },
    });
  });

  it('given an id that is taken, when another card is added with it, then it is a conflict', () => {
    const change: Change = { do: 'add', kind: 'values', card: valueCard('moed', { title: 'Anders' }), before: null };
    expect(applyChange(deck(), change)).toEqual({ not: 'conflict', now: deck().values[1] });
  });

  it('given an option that somebody removed, when its text is set, then nothing is written elsewhere', () => {
    const shorter = applied(deck(), {
      do: 'set',
      at: ['stories', 'het-advies', 'options'],
      value: story('x').options.slice(0, 1),
      was: story('x').options,
    });
    const at = ['stories', 'het-advies', 'options', 1, 'text'];
    expect(applyChange(shorter, { do: 'set', at, value: 'Anders', was: 'Zij weigert.' })).toMatchObject({ not: 'conflict' });
    expect(isApplied(applyChange(shorter, { do: 'set', at, value: 'Anders', was: undefined }))).toBe(false);
  });

  it('given a setting that is a text, when a field inside it is set, then the text is not overwritten', () => {
    const at = ['programmes', 'middag', 'activities', 0, 'settings', 'note'];
    const before = applied(deck(), { do: 'set', at, value: 'tekst', was: undefined });
    expect(isApplied(applyChange(before, { do: 'set', at: [...at, 'deep'], value: 1, was: undefined }))).toBe(false);
  });

  it('whatever is written: when the other change finds something else, it is refused and the draft stays', () => {
    fc.assert(
      fc.property(
        anyDraft.chain((draft) => fc.record({ draft: fc.constant(draft), one: anySet(draft), value: fc.constantFrom('Noor', 'Piet') })),
        ({ draft, one, value }) => {
          if (one.do !== 'set') return;
          const meanwhile = applyChange(draft, one);
          if (!isApplied(meanwhile) || meanwhile.inverse === null || same(one.value, value)) return;
          const late = applyChange(meanwhile.deck, { ...one, value });
          expect(isApplied(late)).toBe(false);
        },
      ),
    );
  });
});

describe('CH2: different fields and different cards go together', () => {
  it('given two people in two fields of one card, when both write, then both texts are there', () => {
    const one: Change = { do: 'set', at: ['stories', 'het-advies', 'title'], value: 'A', was: 'Verhaal het-advies' };
    const other: Change = { do: 'set', at: ['stories', 'het-advies', 'options', 1, 'label'], value: 'B', was: 'Weigeren' };
    const both = applied(applied(deck(), one), other);
    expect(both).toEqual(applied(applied(deck(), other), one));
    expect([fieldAt(both, one.at), fieldAt(both, other.at)]).toEqual(['A', 'B']);
  });

  it('whatever two people write in different fields, the order does not matter', () => {
    fc.assert(
      fc.property(
        anyDraft.chain((draft) => fc.record({ draft: fc.constant(draft), one: anySet(draft), other: anySet(draft) })),
        ({ draft, one, other }) => {
          if (one.do !== 'set' || other.do !== 'set' || isWithin(one.at, other.at) || isWithin(other.at, one.at)) return;
          const there = applyChange(draft, one);
          const back = applyChange(draft, other);
          if (!isApplied(there) || !isApplied(back)) return;
          expect(same(applied(there.deck, other), applied(back.deck, one))).toBe(true);
        },
      ),
    );
  });

  it('whatever happens to different cards, nothing is refused and the same cards are left', () => {
    fc.assert(
      fc.property(
        anyDraft.chain((draft) => fc.record({ draft: fc.constant(draft), one: anyCardChange(draft), other: anyCardChange(draft) })),
        ({ draft, one, other }) => {
          if (cardOf(one) === cardOf(other)) return;
          const first = applied(applied(draft, one), other);
          const second = applied(applied(draft, other), one);
          for (const kind of CARD_KINDS) expect(order(first, kind).toSorted()).toEqual(order(second, kind).toSorted());
        },
      ),
    );
  });
});

describe('CH3: every change has an inverse', () => {
  it('whatever changes, the inverse gives back what was there, also when both crossed the wire', () => {
    fc.assert(
      fc.property(draftAndChange, ({ draft, change }) => {
        const result = applyChange(draft, sent(change));
        if (!isApplied(result)) return;
        const back = result.inverse ? applied(result.deck, sent(result.inverse)) : result.deck;
        expect(same(back, draft), JSON.stringify({ change, inverse: result.inverse })).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('given no look yet, when a colour is set and taken back, then there is no look again', () => {
    const result = applyChange(deck(), { do: 'set', at: ['look', 'accent'], value: '#123456', was: undefined });
    if (!isApplied(result) || !result.inverse) throw new Error('not applied');
    expect(result.deck.look).toEqual({ accent: '#123456' });
    expect(applied(result.deck, sent(result.inverse))).toEqual(deck());
  });

  it('whatever changes, the draft itself is never touched', () => {
    fc.assert(
      fc.property(draftAndChange, ({ draft, change }) => {
        const copy = structuredClone(draft);
        applyChange(draft, change);
        expect(draft).toEqual(copy);
      }),
    );
  });

  it('given a card in the middle, when it is removed and put back, then it stands where it stood', () => {
    const result = applyChange(deck(), { do: 'remove', kind: 'values', id: 'moed', was: deck().values[1] });
    if (!isApplied(result) || !result.inverse) throw new Error('not applied');
    expect(order(result.deck, 'values')).toEqual(['eerlijkheid', 'vakmanschap']);
    expect(order(applied(result.deck, result.inverse), 'values')).toEqual(['eerlijkheid', 'moed', 'vakmanschap']);
  });
});

describe('CH4: the same change twice', () => {
  it('whatever changes, the second time is done and does nothing more', () => {
    fc.assert(
      fc.property(draftAndChange, ({ draft, change }) => {
        const once = applyChange(draft, sent(change));
        if (!isApplied(once)) return;
        expect(same(applied(once.deck, sent(change)), once.deck), JSON.stringify(change)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('CH5: what is left is a draft', () => {
  it('whatever changes, the draft fits its schema and has every field that the schema fills in', () => {
    fc.assert(
      fc.property(draftAndChange, ({ draft, change }) => {
        const result = applyChange(draft, sent(change));
        if (!isApplied(result)) return;
        const parsed = v.safeParse(DraftSchema, result.deck);
        expect(parsed.success && same(parsed.output, result.deck), JSON.stringify(change)).toBe(true);
      }),
    );
  });

  it('whatever path and value somebody makes up, it is refused or leaves a draft', () => {
    const step = fc.oneof(
      fc.constantFrom('title', 'look', 'values', 'stories', 'programmes', 'het-advies', 'middag', 'options', 'activities', 'settings'),
      fc.constantFrom('id', 'length', '__proto__', 'constructor', 'prototype', 'toString', '', '0'),
      fc.constantFrom(0, 1, 2, -1, 1.5, 1e9),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), fc.jsonValue({ maxDepth: 3 }), (at, value) => {
        const result = applyChange(deck(), { do: 'set', at, value, was: fieldAt(deck(), at) });
        if (!isApplied(result)) return;
        const parsed = v.safeParse(DraftSchema, result.deck);
        expect(parsed.success && same(parsed.output, result.deck), JSON.stringify({ at, value })).toBe(true);
        if (result.inverse) expect(same(fieldAt(result.deck, at), value), JSON.stringify({ at, value })).toBe(true);
        expect(({} as Record<string, unknown>)['title']).toBeUndefined();
      }),
      { numRuns: 2_000 },
    );
  });

  it.each<[string, Change]>([
    ['a field that does not exist', { do: 'set', at: ['subtitle'], value: 'x', was: undefined }],
    ['a number for a text', { do: 'set', at: ['title'], value: 5, was: 'Eigen set' }],
    ['a needed field away', { do: 'set', at: ['title'], value: undefined, was: 'Eigen set' }],
    ['a list that the schema fills in away', { do: 'set', at: ['tasks', 'een-zin', 'prompts'], value: undefined, was: [] }],
    ['the id of the deck', { do: 'set', at: ['id'], value: 'x', was: 'eigen-set' }],
    ['the id of a card', { do: 'set', at: ['values', 'moed', 'id'], value: 'x', was: 'moed' }],
    ['a whole card', { do: 'set', at: ['values', 'moed'], value: valueCard('moed'), was: deck().values[1] }],
    ['a whole list', { do: 'set', at: ['values'], value: [], was: deck().values }],
    ['the length of a list', { do: 'set', at: ['stories', 'het-advies', 'options', 'length'], value: 0, was: 2 }],
    ['past the end of a list', { do: 'set', at: ['stories', 'het-advies', 'questions', 5], value: 'x', was: undefined }],
    ['a text of 20,001 characters', { do: 'set', at: ['title'], value: 'x'.repeat(20_001), was: 'Eigen set' }],
    ['a card with an unknown field', { do: 'add', kind: 'values', card: { ...valueCard('x'), evil: 1 }, before: null }],
    ['a card without an id', { do: 'add', kind: 'values', card: { ...valueCard('x'), id: '' }, before: null }],
    ['a card of another kind', { do: 'add', kind: 'stories', card: valueCard('x'), before: null }],
    ['no card', { do: 'add', kind: 'values', card: null, before: null }],
  ])('refuses %s', (_name, change) => {
    expect(applyChange(deck(), change)).toEqual({ not: 'invalid' });
  });

  it('refuses more cards than a deck can hold', () => {
    const full = deck({ values: Array.from({ length: MOST_CARDS }, (_, i) => valueCard(`w-${i}`)) });
    expect(applyChange(full, { do: 'add', kind: 'values', card: valueCard('nieuw'), before: null })).toEqual({ not: 'invalid' });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('a field called %s is no field', (name) => {
    const into = ['programmes', 'middag', 'activities', 0, 'settings', name];
    for (const at of [[name], ['labels', name], ['values', 'moed', name], into, [name, 'polluted']]) {
      expect(isApplied(applyChange(deck(), { do: 'set', at, value: { polluted: true }, was: undefined })), at.join('.')).toBe(false);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('where cards stand', () => {
  it('a card is put before another one, or at the end', () => {
    const add = (before: string | null) => order(applied(deck(), { do: 'add', kind: 'values', card: valueCard('x'), before }), 'values');
    expect(add('moed')).toEqual(['eerlijkheid', 'x', 'moed', 'vakmanschap']);
    expect([add(null).at(-1), add('weg').at(-1)]).toEqual(['x', 'x']);
  });

  it('a card is moved before another one, or to the end', () => {
    const move = (id: string, before: string | null) => order(applied(deck(), { do: 'move', kind: 'values', id, before }), 'values');
    expect(move('vakmanschap', 'eerlijkheid')).toEqual(['vakmanschap', 'eerlijkheid', 'moed']);
    expect(move('eerlijkheid', null)).toEqual(['moed', 'vakmanschap', 'eerlijkheid']);
    expect(move('moed', 'moed')).toEqual(order(deck(), 'values'));
  });
});

/** Is the one path a beginning of the other? */
function isWithin(one: readonly (string | number)[], other: readonly (string | number)[]): boolean {
  return one.every((step, i) => step === other[i]);
}

function cardOf(change: Change): string {
  if (change.do === 'set') return change.at.join(' ');
  return `${change.kind} ${change.do === 'add' ? (change.card as Card).id : change.id}`;
}
