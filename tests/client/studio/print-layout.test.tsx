import { describe, expect, it } from 'vitest';
import { minutesOf, spans, timeOf } from '../../../client/studio/print/clock.ts';
import { backPlaceOf, CARD_SIZES, cutMarks, LAYOUTS, onSheets, PAPER, placeOf } from '../../../client/studio/print/layout.ts';

/** Of `M6.5 7.9V11.9` and `M1.9 12.5H5.9`: both ends, in millimetres. */
const marksOf = (path: string): { x: [number, number]; y: [number, number] }[] =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)([VH])([\d.]+)/g)].map(([, x, y, direction, end]) =>
    direction === 'V'
      ? { x: [Number(x), Number(x)], y: [Number(y), Number(end)] }
      : { x: [Number(x), Number(end)], y: [Number(y), Number(y)] },
  );

describe.each(CARD_SIZES)('a sheet of %s cards', (size) => {
  const layout = LAYOUTS[size];
  const places = Array.from({ length: layout.perSheet }, (_, i) => placeOf(layout, i));

  it('PL1 lies in the middle of A4, with room for a printer that can’t print to the edge', () => {
    const [first, last] = [places[0]!, places.at(-1)!];
    expect(first.left).toBeCloseTo(PAPER.width - last.left - layout.width);
    expect(first.top).toBeCloseTo(PAPER.height - last.top - layout.height);
    expect(Math.min(first.left, first.top)).toBeGreaterThanOrEqual(6);
  });

  it('PL1 fills row by row, and no two cards overlap', () => {
    for (const [i, one] of places.entries())
      for (const other of places.slice(i + 1))
        expect(Math.abs(one.left - other.left) >= layout.width || Math.abs(one.top - other.top) >= layout.height).toBe(true);
    expect(places[1]!.top).toBe(places[0]!.top);
  });

  it('PL2 a back lies behind its card when the sheet is turned over its long edge', () => {
    for (const [i, front] of places.entries()) {
      const back = backPlaceOf(layout, i);
      expect(back.left).toBeCloseTo(PAPER.width - front.left - layout.width);
      expect(back.top).toBe(front.top);
    }
  });

  it('PL3 no cut mark touches a card or leaves the paper, and every edge has one at both ends', () => {
    const marks = marksOf(cutMarks(layout, layout.perSheet));
    expect(marks).toHaveLength(2 * layout.columns * (layout.rows + 1) + 2 * layout.rows * (layout.columns + 1));
    for (const { x, y } of marks) {
      expect(Math.min(...x, ...y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...x)).toBeLessThanOrEqual(PAPER.width);
      expect(Math.max(...y)).toBeLessThanOrEqual(PAPER.height);
      for (const { left, top } of places) {
        const over = x[1] > left && x[0] < left + layout.width && y[1] > top && y[0] < top + layout.height;
        const along = (x[0] === left || x[0] === left + layout.width) && y[1] > top && y[0] < top + layout.height;
        expect(over || along).toBe(false);
      }
    }
  });

  it('PL3 a sheet that is not full has no marks in its empty rows', () => {
    const lowest = Math.max(...marksOf(cutMarks(layout, 1)).map(({ y }) => y[1]));
    expect(lowest).toBeLessThan(layout.tops[1]! + 2);
  });
});

it('parts cards over sheets and loses none', () => {
  const cards = Array.from({ length: 30 }, (_, i) => i);
  expect(onSheets(cards, LAYOUTS.standard).map((sheet) => sheet.length)).toEqual([9, 9, 9, 3]);
  expect(onSheets(cards, LAYOUTS.large).flat()).toEqual(cards);
  expect(onSheets([], LAYOUTS.large)).toEqual([]);
});

describe('clock times', () => {
  it('add up from the start', () => {
    expect(spans([{ minutes: 10 }, { minutes: 55 }])).toEqual([
      [0, 10],
      [10, 65],
    ]);
    expect(timeOf(minutesOf('14:00')! + 65)).toBe('15:05');
    expect(timeOf(minutesOf('23:30')! + 45)).toBe('00:15');
  });

  it.each(['', '25:00', '12:75', 'straks'])('%j is no time', (text) => {
    expect(minutesOf(text)).toBeNull();
  });
});
