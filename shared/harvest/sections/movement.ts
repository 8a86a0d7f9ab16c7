import type { Movement } from '../../activities/dilemma/picture.ts';
import { numeric, textual, type Block, type Cell } from '../document.ts';
import { table, type SectionContext } from './context.ts';

/** From whom to whom, as rows and columns; zeros that are known stand as zero. Where no flow is shown there is no table. */
export function movementTable(
  context: SectionContext,
  caption: string,
  { first, second, flows }: Movement,
  { nameOf, shortOf = nameOf }: { readonly nameOf: (id: string) => string; readonly shortOf?: (id: string) => string },
): readonly Block[] {
  const { words } = context;
  const cell = (from: string, to: string): Cell => {
    const flow = flows.find((each) => each.from === from && each.to === to);
    // Who made neither choice is not in the table, and that much is known.
    return flow ? flow.count : 0;
  };
  const rows = first.map(({ choice, count }) => [nameOf(choice), ...second.map((to) => cell(choice, to.choice)), count]);
  const totals = [words.total, ...second.map(({ count }) => count), first.reduce((sum, { count }) => sum + count, 0)];
  const columns = [
    textual(`${words.from} ↓ ${words.to.toLowerCase()} →`),
    ...second.map(({ choice }) => numeric(shortOf(choice))),
    numeric(words.total),
  ];
  return flows.some(({ count }) => count !== null) ? table(context, caption, columns, [...rows, totals]) : [];
}
