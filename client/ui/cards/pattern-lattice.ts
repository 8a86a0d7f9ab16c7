/** Plait with breaks: a woven lattice in which some crossings are opened, mirrored left and right; one strand is followed in gold. */
import { H, P, W, poly, times, type Layer, type Point, type Rng } from './pattern-tools.ts';
import { weave } from './pattern-weave.ts';

type Side = 'N' | 'E' | 'S' | 'W';
type Kind = 'x' | 'h' | 'v';

/** Where a strand that comes in at a side goes out: straight on, or round a corner. */
const OUT: Record<Kind, Record<Side, Side>> = {
  x: { N: 'S', S: 'N', E: 'W', W: 'E' },
  h: { W: 'N', N: 'W', S: 'E', E: 'S' },
  v: { N: 'E', E: 'N', W: 'S', S: 'W' },
};
const MOVE: Record<Side, readonly [number, number, Side]> = { N: [0, -1, 'S'], S: [0, 1, 'N'], E: [1, 0, 'W'], W: [-1, 0, 'E'] };
const STRANDS: Record<Kind, readonly (readonly [Side, Side])[]> = {
  x: [
    ['N', 'S'],
    ['W', 'E'],
  ],
  h: [
    ['W', 'N'],
    ['S', 'E'],
  ],
  v: [
    ['N', 'E'],
    ['W', 'S'],
  ],
};
const nameOf = (c: number, q: number, a: Side, b: Side) => c + ',' + q + [a, b].toSorted().join('');

export function lattice(r: Rng): Layer[] {
  const s = r.between(23, 34);
  const cols = Math.ceil(W / s) + 3;
  const rows = Math.ceil(H / s) + 3;
  const x0 = (W - cols * s) / 2;
  const y0 = (H - rows * s) / 2;
  const open = r.between(0.2, 0.42);
  const width = s * 0.32;
  const pitch = r.whole(3, 5);
  const drawn: Record<string, Kind> = {};
  const draw = (c: number, q: number) =>
    (drawn[(Math.min(c, cols - 1 - c) % (pitch * 2)) + ',' + (q % pitch)] ??= r.next() < open ? r.pick(['h', 'v'] as const) : 'x');
  const kinds = times(rows, (q) => times(cols, (c) => draw(c, q)));
  const kindAt = (c: number, q: number) => kinds[q]![c]!;

  const follow = (startC: number, startQ: number, from: Side) => {
    const path = new Set<string>();
    let [c, q, side] = [startC, startQ, from];
    for (let k = 0; k < 400; k++) {
      if (c < 0 || q < 0 || c >= cols || q >= rows) break;
      const to = OUT[kindAt(c, q)][side];
      const name = nameOf(c, q, side, to);
      if (path.has(name)) break;
      path.add(name);
      const [dc, dq, next] = MOVE[to];
      c += dc;
      q += dq;
      side = next;
    }
    return path;
  };
  let gold = new Set<string>();
  for (let k = 0; k < 40; k++) {
    const c = r.whole(3, cols - 4);
    const q = r.whole(2, rows - 3);
    const side = r.pick(['N', 'W'] as const);
    const strand = new Set([...follow(c, q, side), ...follow(c, q, OUT[kindAt(c, q)][side])]);
    if (strand.size >= 6 && strand.size <= 30 && (gold.size === 0 || strand.size > gold.size)) gold = strand;
  }

  const net = weave();
  for (let q = 0; q < rows; q++)
    for (let c = 0; c < cols; c++) {
      const m = s / 2;
      const x = x0 + c * s + m;
      const y = y0 + q * s + m;
      const kind = kindAt(c, q);
      const at = (side: Side, lap: number): Point => [x + MOVE[side][0] * (m + lap * 16), y + MOVE[side][1] * (m + lap * 16)];
      STRANDS[kind].forEach(([a, b], i) => {
        const isOver = kind === 'x' && ((c + q) % 2 === 0) === (i === 0);
        net.put(isOver, gold.has(nameOf(c, q, a, b)) ? 'thread' : 'line', (lap) =>
          kind === 'x'
            ? poly([at(a, lap), at(b, lap)])
            : `M${P(...at(a, lap))}L${P(...at(a, 0))}Q${P(x, y)} ${P(...at(b, 0))}L${P(...at(b, lap))}`,
        );
      });
    }
  return net.layers(width);
}
