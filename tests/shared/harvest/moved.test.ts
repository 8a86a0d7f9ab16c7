/** What moved most in the whole gathering. */
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/deck/deck.ts';
import { NOTHING_ARRANGED, PROGRAMME } from '../../../shared/harvest/arrange.ts';
import type { Table } from '../../../shared/harvest/document.ts';
import type { Harvest } from '../../../shared/harvest/harvest.ts';
import { reportOf } from '../../../shared/harvest/report.ts';
import { REPORT_WORDS } from '../../../shared/harvest/words.ts';
import { chance, everyKind, gathered } from '../../support/gathered.ts';

const setup = everyKind();
const withLenses = setup.programme.activities.map((item) =>
  item.kind === 'value-sort' ? { ...item, settings: { ...(item.settings as object), lenses: ['personal', 'professional'] } } : item,
);
const harvestOf = (people: number, seed: number): Harvest =>
  gathered({ people, random: chance(seed), setup: { ...setup, programme: { ...setup.programme, activities: withLenses } } }).harvest;

function movedIn(harvest: Harvest, language: 'nl' | 'en' = 'nl'): Table | undefined {
  const programme = reportOf(harvest, language).sections.find(({ id }) => id === PROGRAMME);
  return programme?.blocks.find((block): block is Table => block.is === 'table' && block.caption === REPORT_WORDS[language].moved.table);
}

it.each([3, 7, 11, 19])('MO1 MO2 tells what the sections tell, never more (seed %i)', (seed) => {
  const harvest = harvestOf(40, seed);
  const table = movedIn(harvest);
  expect(table?.rows.length).toBeGreaterThan(1);
  const told = harvest.activities.flatMap(({ title, pictures }) =>
    pictures.flatMap(({ picture }) => {
      if (picture.kind === 'dilemma') return picture.movement ? [[title, picture.movement.moved, picture.movement.people]] : [];
      if (picture.kind === 'three-qualities') return picture.shifts.map(({ movement }) => [title, movement.moved, movement.people]);
      if (picture.kind !== 'lens-shift') return [];
      return [[title, Math.max(0, ...picture.shifts.map(({ from, to }) => Math.abs(to - from))), picture.people]];
    }),
  );
  for (const [title, _what, moved, people] of table?.rows ?? []) expect(told).toContainEqual([title, moved, people]);
});

it('MO3 puts the largest part of the people first, five at most, and nobody moved is not in it', () => {
  for (const seed of [2, 5, 8]) {
    const rows = movedIn(harvestOf(40, seed))?.rows ?? [];
    const parts = rows.map(([, , moved, people]) => Number(moved) / Number(people));
    expect(parts).toEqual(parts.toSorted((a, b) => b - a));
    expect(rows.length).toBeLessThanOrEqual(5);
    expect(parts.every((part) => part > 0 && part <= 1)).toBe(true);
  }
  const few = harvestOf(4, 1);
  expect(movedIn(few)).toBeUndefined();
});

it('leaves out what the facilitator left out, and takes the title that was given', () => {
  const harvest = harvestOf(40, 3);
  const first = harvest.activities.find(({ title }) => title === movedIn(harvest)?.rows[0]?.[0]);
  const arranged = (shown: boolean, title: string) => ({
    ...harvest,
    settings: { ...NOTHING_ARRANGED, sections: [{ id: first?.id ?? '', title, note: '', shown, headings: [] }] },
  });
  expect(movedIn(arranged(false, ''))?.rows.map(([title]) => title)).not.toContain(first?.title);
  expect(movedIn(arranged(true, 'Onze titel'))?.rows[0]?.[0]).toBe('Onze titel');
});

it.each(LANGUAGES)('speaks the language of the report: %s', (language) => {
  const table = movedIn(harvestOf(40, 3), language);
  expect(table?.note).toBe(REPORT_WORDS[language].moved.note);
  const other = language === 'nl' ? /before and after|From the first/ : /voor en na|Van de eerste/;
  expect(table?.rows.every(([, what]) => !other.test(String(what)))).toBe(true);
});
