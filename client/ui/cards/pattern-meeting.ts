/** Two or three sources: circles of their own close by, one shared shore further out. */
import { H, P, W, smooth, times, type Layer, type Point, type Rng } from './pattern-tools.ts';

const STEP = 5;
const COLS = Math.ceil(W / STEP) + 3;
const ROWS = Math.ceil(H / STEP) + 3;
type Segment = readonly [Point, Point];

/** Marching squares: the short pieces of one level line. */
function segmentsAt(grid: readonly (readonly number[])[], level: number): Segment[] {
  const segments: Segment[] = [];
  for (let j = 0; j < ROWS - 1; j++)
    for (let i = 0; i < COLS - 1; i++) {
      const v = [grid[j]![i]!, grid[j]![i + 1]!, grid[j + 1]![i + 1]!, grid[j + 1]![i]!] as const;
      const below = v[0] < level;
      // The line passes by most squares, and there are many squares and many lines.
      if (v[1] < level === below && v[2] < level === below && v[3] < level === below) continue;
      const x = (i - 1) * STEP;
      const y = (j - 1) * STEP;
      const edges: readonly (readonly [number, number, (t: number) => Point])[] = [
        [v[0], v[1], (t) => [x + t * STEP, y]],
        [v[1], v[2], (t) => [x + STEP, y + t * STEP]],
        [v[3], v[2], (t) => [x + t * STEP, y + STEP]],
        [v[0], v[3], (t) => [x, y + t * STEP]],
      ];
      const hits = edges.filter(([a, b]) => a < level !== b < level).map(([a, b, at]) => at((level - a) / (b - a)));
      for (let q = 0; q + 1 < hits.length; q += 2) segments.push([hits[q]!, hits[q + 1]!]);
    }
  return segments;
}

/** Short pieces joined into long smooth lines. */
function joined(segments: readonly Segment[]): string {
  const key = (p: Point) => P(p[0], p[1]);
  const keys = segments.map(([a, b]) => [key(a), key(b)] as const);
  const touching = new Map<string, number[]>();
  keys.forEach((ends, i) => ends.forEach((end) => touching.get(end)?.push(i) ?? touching.set(end, [i])));
  const used = new Set<number>();
  let d = '';
  segments.forEach((segment, i) => {
    if (used.has(i)) return;
    used.add(i);
    const pts: Point[] = [...segment];
    for (const end of [1, 0] as const) {
      let tip = keys[i]![end];
      for (;;) {
        const j = touching.get(tip)?.find((q) => !used.has(q));
        if (j === undefined) break;
        used.add(j);
        const far = keys[j]![0] === tip ? 1 : 0;
        tip = keys[j]![far];
        if (end) pts.push(segments[j]![far]);
        else pts.unshift(segments[j]![far]);
      }
    }
    if (pts.length > 2) d += smooth(pts.filter((_, q) => q % 2 === 0 || q === pts.length - 1));
  });
  return d;
}

export function meeting(r: Rng): Layer[] {
  const count = r.whole(2, 3);
  const tilt = r.between(-0.9, 0.9);
  const cx = r.between(120, 190);
  const cy = r.between(64, 104);
  const spread = r.between(52, 72);
  const sources = times(count, (i) => {
    const k = i - (count - 1) / 2;
    const bow = count === 3 && i === 1 ? r.between(-34, 34) : 0;
    return [
      cx + Math.cos(tilt) * k * spread * 1.3 - Math.sin(tilt) * bow,
      cy + Math.sin(tilt) * k * spread + Math.cos(tilt) * bow,
      r.between(0.8, 1.25),
    ] as const;
  });
  const gap = r.between(0.085, 0.12);
  const weight = sources.reduce((t, q) => t + q[2], 0);
  const height = (x: number, y: number) => sources.reduce((t, [u, v, k]) => t + (k / weight) * Math.log(Math.hypot(x - u, y - v) + 2), 0);
  const grid = times(ROWS, (j) => times(COLS, (i) => height((i - 1) * STEP, (j - 1) * STEP)));
  const contour = (level: number) => joined(segmentsAt(grid, level));
  const saddles = sources.slice(1).map(([u, v], i) => height((u + sources[i]![0]) / 2, (v + sources[i]![1]) / 2));
  const shore = Math.max(...saddles) + 0.05;
  let [line, faint] = ['', ''];
  for (let k = 0, level = 3.1; level < 5.6; k++, level += gap * (level < 4 ? 1 : 0.62)) {
    if (Math.abs(level - shore) < gap / 2) continue;
    if (k % 3 === 0) line += contour(level);
    else faint += contour(level);
  }
  return [
    { d: faint, w: 0.9, tone: 'faint' },
    { d: line, w: 1.2, tone: 'line' },
    { d: contour(shore), w: 2, tone: 'thread' },
  ];
}
