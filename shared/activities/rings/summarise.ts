/** The group's rings: which is fullest, and over which card people differ. All counts per card come from one protected table. */
import { protectTable } from '../../privacy/protect-table.ts';
import { readable } from '../../privacy/readable.ts';
import type { SummaryInput } from '../activity.ts';
import { boardAfter } from '../value-sort/board.ts';
import type { Laid, RingsAnswer } from './answer.ts';
import type { RingsPicture } from './picture.ts';
import { PLACES, RINGS } from './rings-of.ts';
import type { RingsSettings } from './settings.ts';

export function summarise({ settings, answers }: SummaryInput<RingsSettings, RingsAnswer>): RingsPicture {
  const boards = complete([...(answers.get('rings')?.values() ?? [])]).map((body) => ({ places: boardAfter(body.moves), own: body.own }));
  const rows = settings.items.map((item) => ({
    item,
    counts: PLACES.map((place) => boards.filter(({ places }) => places.get(item) === place).length),
  }));
  const table = rows.map(({ counts }) => counts);
  const shown = protectTable(table, { groups: false });
  const { counts: read, comparable } = readable(table, shown, boards.length);
  const items = rows
    .map(({ item }, i) => ({ item, counts: shown[i] ?? [], spread: comparable(variance(read[i] ?? [])) }))
    .toSorted((a, b) => b.spread - a.spread || (a.item < b.item ? -1 : 1));
  return {
    kind: 'rings',
    people: boards.length,
    rings: RINGS.map((ring, i) => ({
      ring,
      cards:
        rows.reduce((sum, { counts }) => sum + (counts[i] ?? 0), 0) +
        boards.reduce((sum, { own }) => sum + own.filter((each) => each === ring).length, 0),
    })),
    items: items.map(({ item, counts }) => ({ item, counts })),
  };
}

/** Those that count: done, and no pass. */
export function complete(bodies: readonly RingsAnswer[]): readonly Laid[] {
  return bodies.flatMap((body) => (body.kind === 'laid' && body.done ? [body] : []));
}

/** Over the rings from the inside out; cards that were put aside lie in none. */
function variance(counts: readonly number[]): number {
  const inRings = counts.slice(0, RINGS.length);
  const people = inRings.reduce((sum, count) => sum + count, 0);
  if (people === 0) return 0;
  const mean = inRings.reduce((sum, count, i) => sum + count * i, 0) / people;
  return inRings.reduce((sum, count, i) => sum + count * (i - mean) ** 2, 0) / people;
}
