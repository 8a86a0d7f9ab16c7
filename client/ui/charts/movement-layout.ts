/**
 * The geometry of the movement between two choices, as fractions of a square: pure, so that a test can add the threads up.
 * Both sides use the same thickness per person. Every node is as high as its count; flows that are left out stay empty there.
 */
import type { Movement } from '../../../shared/activities/dilemma/picture.ts';

export type FlowNode = { readonly choice: string; readonly count: number; readonly y: number; readonly height: number };
export type Band = {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly moved: boolean;
  /** Top at the left, top at the right, and thickness. */
  readonly y0: number;
  readonly y1: number;
  readonly height: number;
};
export type MovementLayout = {
  /** Height of one person. */
  readonly unit: number;
  readonly left: readonly FlowNode[];
  readonly right: readonly FlowNode[];
  readonly bands: readonly Band[];
};
const THICKEST = 0.07; // three people are three threads, not three beams
type Room = { readonly gap: number; readonly slot: number };

/** `gap`: least space between nodes. `slot`: least height a node gets with the space around it, so that its label fits. */
export function layoutMovement(
  movement: Pick<Movement, 'first' | 'second' | 'flows'>,
  wish: Room = { gap: 0.065, slot: 0.22 },
): MovementLayout {
  const countAt = (side: Movement['first'], choice: string) => side.find((row) => row.choice === choice)?.count ?? 0;
  const choices = movement.first
    .map((row) => row.choice)
    .filter((choice) => countAt(movement.first, choice) + countAt(movement.second, choice) > 0);
  const sides = [movement.first, movement.second].map((side) => choices.map((choice) => countAt(side, choice)));
  const slot = Math.min(wish.slot, 1 / Math.max(1, choices.length));
  const room = { slot, gap: Math.min(wish.gap, slot) };
  const unit = Math.min(THICKEST, ...sides.map((counts) => largestUnit(counts, room)));
  const [left, right] = sides.map((counts) => placed(choices, counts, unit, room)) as [FlowNode[], FlowNode[]];
  return { unit, left, right, bands: bandsBetween(left, right, movement.flows, unit) };
}

/** Space above the first node, between nodes, and under the last one. */
function spaces(heights: readonly number[], { gap, slot }: Room): number[] {
  const edge = (height: number | undefined) => Math.max(0, (slot - (height ?? 0)) / 2);
  const between = heights.slice(1).map((height, i) => Math.max(gap, slot - (height + heights[i]!) / 2));
  return [edge(heights[0]), ...between, edge(heights.at(-1))];
}

const sum = (list: readonly number[]) => list.reduce((total, x) => total + x, 0);

/** Taller people push the nodes apart less than they grow, so the total rises with the unit: halve until it fits. */
function largestUnit(counts: readonly number[], room: Room): number {
  const people = sum(counts);
  if (people === 0) return 0;
  let [low, high] = [0, 1 / people];
  for (let i = 0; i < 40; i++) {
    const unit = (low + high) / 2;
    const heights = counts.map((count) => count * unit);
    if (sum(heights) + sum(spaces(heights, room)) <= 1) low = unit;
    else high = unit;
  }
  return low;
}

/** Nodes from top to bottom; room that is left goes evenly between them. */
function placed(choices: readonly string[], counts: readonly number[], unit: number, room: Room): FlowNode[] {
  const heights = counts.map((count) => count * unit);
  const space = spaces(heights, room);
  const left = 1 - sum(heights) - sum(space);
  const extra = choices.length > 1 ? left / (choices.length - 1) : 0;
  let y = choices.length > 1 ? 0 : left / 2;
  return choices.map((choice, i) => {
    y += space[i]! + (i > 0 ? extra : 0);
    const node = { choice, count: counts[i]!, y, height: heights[i]! };
    y += node.height;
    return node;
  });
}

/** Who made only one of the two choices did not change it: no gold for them. */
const hasMoved = (from: string, to: string) => from !== to && from !== 'none' && to !== 'none';

/** Threads leave a node in the order of where they go and arrive in the order of where they come from: least crossings. */
function bandsBetween(left: readonly FlowNode[], right: readonly FlowNode[], flows: Movement['flows'], unit: number): Band[] {
  const leaving = new Map(left.map((node) => [node.choice, node.y]));
  const arriving = new Map(right.map((node) => [node.choice, node.y]));
  const bands: Band[] = [];
  for (const { choice: from } of left)
    for (const { choice: to } of right) {
      const count = flows.find((flow) => flow.from === from && flow.to === to)?.count ?? 0;
      if (count === 0) continue;
      const [y0, y1, height] = [leaving.get(from)!, arriving.get(to)!, count * unit];
      leaving.set(from, y0 + height);
      arriving.set(to, y1 + height);
      bands.push({ from, to, count, moved: hasMoved(from, to), y0, y1, height });
    }
  return bands;
}
