import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeValues, nameOf, sourceLine, withOwnIds, type Mergeable } from '../../../shared/deck/merge.ts';

const value = (id: string, title: string, more: Partial<Mergeable> = {}): Mergeable => ({
  id,
  title,
  quality: 'none',
  source: 'Bron',
  ...more,
});
const deck = (...values: Mergeable[]) => ({ values });

/** Few names and ids, written in many ways, so that they often meet. */
const names = ['Moed', 'moed', ' Moed ', 'Mo\u00ADed', 'Één', 'Eén', 'een', 'Open en eerlijk', 'Open  en\u00A0eerlijk', 'Rust'];
const values = fc.record({
  id: fc.constantFrom('moed', 'een', 'open', 'moed-2', 'x'.repeat(60)),
  title: fc.constantFrom(...names),
  quality: fc.constantFrom('none', 'bekwaam', 'betrokken'),
  source: fc.constantFrom('Gemeenten', 'Waterschappen', 'Rijk'),
});
const decks = fc.array(fc.record({ values: fc.array(values, { maxLength: 8 }) }), { maxLength: 5 });

describe('merging value cards', () => {
  it('M1: every card is in exactly one merged card', () => {
    fc.assert(
      fc.property(decks, (all) => {
        const from = mergeValues(all).flatMap((card) => card.from.map(({ deck: place, id }) => `${place} ${id}`));
        const given = all.flatMap((each, place) => each.values.map(({ id }) => `${place} ${id}`));
        expect(from.toSorted()).toEqual(given.toSorted());
      }),
    );
  });

  it('M2: cards are one exactly when their names are equal, and the first one counts', () => {
    fc.assert(
      fc.property(decks, (all) => {
        const merged = mergeValues(all);
        expect(new Set(merged.map(({ title }) => nameOf(title))).size).toBe(merged.length);
        for (const card of merged) {
          const first = all.flatMap((each) => each.values).find(({ title }) => nameOf(title) === nameOf(card.title));
          expect(card.title).toBe(first?.title);
        }
      }),
    );
  });

  it('M3 and M4: every source is kept once, and the first quality that there is', () => {
    fc.assert(
      fc.property(decks, (all) => {
        for (const card of mergeValues(all)) {
          const same = all.flatMap((each) => each.values).filter(({ title }) => nameOf(title) === nameOf(card.title));
          expect(card.sources).toEqual([...new Set(same.map(({ source }) => source))]);
          expect(card.quality).toBe(same.find(({ quality }) => quality !== 'none')?.quality ?? 'none');
        }
      }),
    );
  });

  it('M5: the order stays', () => {
    fc.assert(
      fc.property(decks, (all) => {
        const order = all.flatMap((each) => each.values.map(({ title }) => nameOf(title)));
        expect(mergeValues(all).map(({ title }) => nameOf(title))).toEqual([...new Set(order)]);
      }),
    );
  });

  it('M6: ids are unique and fit their field', () => {
    fc.assert(
      fc.property(decks, (all) => {
        const ids = mergeValues(all).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,59}$/);
      }),
    );
  });

  it('M7: merging again changes nothing', () => {
    fc.assert(
      fc.property(decks, (all) => {
        const once = mergeValues(all);
        const twice = mergeValues([{ values: once }]);
        expect(twice.map(({ from: _from, ...card }) => card)).toEqual(once.map(({ from: _from, ...card }) => card));
      }),
    );
  });

  it('given the same value in two decks and another one with its id, then one card with both sources and one with an id of its own', () => {
    const merged = mergeValues([
      deck(value('openheid', 'Open\u00ADheid', { source: 'Gemeenten' })),
      deck(value('openheid', 'Iets anders'), value('open', 'openheid ', { source: 'Waterschappen', quality: 'betrouwbaar' })),
    ]);
    expect(merged).toMatchObject([
      { id: 'openheid', title: 'Open\u00ADheid', quality: 'betrouwbaar', sources: ['Gemeenten', 'Waterschappen'] },
      { id: 'openheid-2', title: 'Iets anders' },
    ]);
  });

  it('gives stories ids of their own and merges none', () => {
    const story = { id: 'het-verhaal', title: 'Het verhaal' };
    expect(withOwnIds([[story], [story]])).toEqual([
      { ...story, from: [{ deck: 0, id: 'het-verhaal' }] },
      { ...story, id: 'het-verhaal-2', from: [{ deck: 1, id: 'het-verhaal' }] },
    ]);
  });
});

describe('the source line', () => {
  const code = 'Gedragscodes integriteit van';
  it.each([
    [[], ''],
    [['Good Work Project'], 'Good Work Project'],
    [[`${code} gemeenten`, `${code} waterschappen`], 'Gemeenten · Waterschappen'],
    [['Good Work Project', `${code} gemeenten`, `${code} provincies`], 'Good Work Project · Gemeenten · Provincies'],
    [
      ['Empowerment; Van Dierendonck en Nuijten (2011)', 'Empowerment; Van Dierendonck (2011)'],
      'Empowerment; Van Dierendonck en Nuijten (2011) · +1',
    ],
    [['Code van dienst 2015', 'Code van dienst 2022'], 'Code van dienst 2015 · Code van dienst 2022'],
    [
      ['Nationale ombudsman', 'Ambtelijke code (2022)', 'Gedragscode Integriteit Rijk (2015)'],
      'Nationale ombudsman · Ambtelijke code (2022) · +1',
    ],
  ])('%j', (sources, line) => {
    expect(sourceLine(sources)).toBe(line);
  });
});
