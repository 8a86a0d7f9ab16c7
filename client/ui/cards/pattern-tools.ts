/** What every pattern is drawn with: numbers grown from an id, and short path data. */

/** One stroke of a pattern; layers are drawn in order, always stroked, never filled. */
export type Layer = {
  readonly d: string;
  /** Stroke width in box units. */
  readonly w: number;
  readonly tone: Tone;
  readonly cap?: 'round';
};
/** line = main, faint = second plane, thread = the one golden thread, ground = covers what lies below. */
export type Tone = 'line' | 'faint' | 'thread' | 'ground';
export type Point = readonly [number, number];
export type Rng = ReturnType<typeof tools>;

export const W = 280;
export const H = 168;
export const PI = Math.PI;
export const TAU = PI * 2;

/** 32-bit hash of the id, then mulberry32: numbers in [0, 1). */
function seeded(id: string): () => number {
  let h = 2166136261;
  for (const c of id) h = Math.imul(h ^ c.codePointAt(0)!, 16777619);
  return () => {
    h = (h + 0x6d2b79f5) | 0;
    let t = Math.imul(h ^ (h >>> 15), 1 | h);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function tools(id: string) {
  const next = seeded(id);
  for (let i = 0; i < 5; i++) next();
  return {
    next,
    between: (a: number, b: number) => a + (b - a) * next(),
    whole: (a: number, b: number) => a + Math.floor(next() * (b - a + 1)),
    pick: <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T,
  };
}

/** One decimal is enough in a box of 280. */
export const n = (x: number) => Math.round(x * 10) / 10;
export const P = (x: number, y: number) => n(x) + ' ' + n(y);
export const poly = (pts: readonly Point[], close = false) => 'M' + pts.map((p) => P(p[0], p[1])).join('L') + (close ? 'Z' : '');
export const circle = (cx: number, cy: number, r: number) =>
  `M${P(cx - r, cy)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0`;
export const turned = (x: number, y: number, cx: number, cy: number, a: number): Point => [
  cx + x * Math.cos(a) - y * Math.sin(a),
  cy + x * Math.sin(a) + y * Math.cos(a),
];
export const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

/** Smooth line through points (Catmull-Rom as cubic Béziers), written relative to keep it short. */
export function smooth(pts: readonly Point[], closed = false): string {
  const at = (i: number) => (closed ? pts[(i + pts.length) % pts.length]! : pts[Math.max(0, Math.min(pts.length - 1, i))]!);
  const first = at(0);
  let x = n(first[0]);
  let y = n(first[1]);
  let d = 'M' + x + ' ' + y;
  const rel = (u: number, v: number) => n(u - x) + ' ' + n(v - y);
  for (let i = 0; i < (closed ? pts.length : pts.length - 1); i++) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += 'c' + rel(b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6);
    d += ' ' + rel(c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6) + ' ' + rel(c[0], c[1]);
    x = n(x + n(c[0] - x));
    y = n(y + n(c[1] - y));
  }
  return d.replace(/ -/g, '-').replace(/(^|[ c-])0\./g, '$1.');
}
