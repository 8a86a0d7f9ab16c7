import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgesOf } from '../../../client/ui/charts/movement-drawing.ts';
import { layoutMovement } from '../../../client/ui/charts/movement-layout.ts';
import { timesOf } from '../../../client/ui/charts/movement-times.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'other', 'pass'];

/** A room that chose twice: a square of flows, some of them not shown. */
const rooms = fc
  .integer({ min: 2, max: 7 })
  .chain((n) =>
    fc.tuple(fc.constant(n), fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.boolean()), { minLength: n * n, maxLength: n * n })),
  )
  .map(([n, cells]) => {
    const choices = IDS.slice(0, n);
    const at = (i: number, j: number) => cells[i * n + j]![0];
    const total = (choice: string, count: number) => ({ choice, count });
    const upTo = (f: (k: number) => number) => choices.reduce((sum, _, k) => sum + f(k), 0);
    return {
      first: choices.map((choice, i) =>
        total(
          choice,
          upTo((j) => at(i, j)),
        ),
      ),
      second: choices.map((choice, j) =>
        total(
          choice,
          upTo((i) => at(i, j)),
        ),
      ),
      flows: choices.flatMap((from, i) => choices.map((to, j) => ({ from, to, count: cells[i * n + j]![1] ? null : at(i, j) }))),
    };
  });

describe('the layout of the movement', () => {
  it('makes every node as high as its count, in both sides the same thickness, inside the picture and without overlap', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const { unit, left, right } = layoutMovement(room);
        for (const [side, nodes] of [
          [room.first, left],
          [room.second, right],
        ] as const) {
          for (const node of nodes) {
            expect(node.count).toBe(side.find((row) => row.choice === node.choice)!.count);
            expect(node.height).toBeCloseTo(node.count * unit, 10);
          }
          expect(nodes.reduce((sum, node) => sum + node.count, 0)).toBe(side.reduce((sum, row) => sum + row.count, 0));
          let floor = -1e-6;
          for (const node of nodes) {
            expect(node.y).toBeGreaterThanOrEqual(floor);
            floor = node.y + node.height - 1e-6;
          }
          expect(floor).toBeLessThanOrEqual(1 + 1e-6);
        }
      }),
    );
  });

  it('lets the threads of a node and what is left out add up to the node', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const { unit, left, right, bands } = layoutMovement(room);
        for (const [nodes, end] of [
          [left, 'from'],
          [right, 'to'],
        ] as const)
          for (const node of nodes) {
            const shown = bands.filter((band) => band[end] === node.choice);
            const hidden =
              node.count - room.flows.filter((flow) => flow[end] === node.choice).reduce((sum, flow) => sum + (flow.count ?? 0), 0);
            const thread = shown.reduce((sum, band) => sum + band.height, 0);
            expect(thread + hidden * unit).toBeCloseTo(node.height, 9);
            for (const band of shown) {
              const y = end === 'from' ? band.y0 : band.y1;
              expect(y).toBeGreaterThanOrEqual(node.y - 1e-9);
              expect(y + band.height).toBeLessThanOrEqual(node.y + node.height + 1e-9);
            }
          }
      }),
    );
  });

  it('never draws a flow that is not shown', () => {
    const { bands } = layoutMovement({
      first: [
        { choice: 'a', count: 10 },
        { choice: 'b', count: 8 },
      ],
      second: [
        { choice: 'a', count: 9 },
        { choice: 'b', count: 9 },
      ],
      flows: [
        { from: 'a', to: 'a', count: 7 },
        { from: 'a', to: 'b', count: null },
        { from: 'b', to: 'a', count: null },
        { from: 'b', to: 'b', count: 6 },
      ],
    });
    expect(bands.map((band) => [band.from, band.to, band.moved])).toEqual([
      ['a', 'a', false],
      ['b', 'b', false],
    ]);
  });

  it('stands for nobody and for one option', () => {
    expect(layoutMovement({ first: [], second: [], flows: [] }).bands).toEqual([]);
    const one = layoutMovement({
      first: [{ choice: 'a', count: 3 }],
      second: [{ choice: 'a', count: 3 }],
      flows: [{ from: 'a', to: 'a', count: 3 }],
    });
    expect(one.left[0]!.y).toBeGreaterThan(0);
    expect(one.left[0]!.y + one.left[0]!.height / 2).toBeCloseTo(0.5);
  });

  it('puts every figure on its own thread and lets the largest group go first', () => {
    const { bands } = layoutMovement({
      first: [
        { choice: 'a', count: 26 },
        { choice: 'b', count: 18 },
        { choice: 'c', count: 14 },
      ],
      second: [
        { choice: 'a', count: 15 },
        { choice: 'b', count: 17 },
        { choice: 'c', count: 26 },
      ],
      flows: [
        { from: 'a', to: 'a', count: 15 },
        { from: 'a', to: 'c', count: 11 },
        { from: 'b', to: 'b', count: 12 },
        { from: 'b', to: 'c', count: 6 },
        { from: 'c', to: 'b', count: 5 },
        { from: 'c', to: 'c', count: 9 },
      ],
    });
    const badges = badgesOf(bands.filter((band) => band.moved));
    expect(badges.map((badge) => badge.band.count).toSorted((a, b) => b - a)).toEqual([11, 6, 5]);
    for (const a of badges) for (const b of badges) if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(0.1);
    const times = timesOf(3);
    expect(times.move(0)).toBeLessThan(times.move(1));
    expect(times.end).toBeGreaterThan(times.arrived(2));
  });
});
