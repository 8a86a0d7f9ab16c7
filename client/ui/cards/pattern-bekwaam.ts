/** Bekwaam: straight rules and grids. */
import { H, PI, TAU, W, poly, times, turned, type Layer, type Point, type Rng } from './pattern-tools.ts';

/** Parallel rules at an angle, clipped to a convex polygon. */
function hatch(polygon: readonly Point[], angle: number, gap: number, shift: number): string {
  const nx = -Math.sin(angle);
  const ny = Math.cos(angle);
  const s = polygon.map((p) => p[0] * nx + p[1] * ny);
  const end = Math.max(...s);
  let d = '';
  for (let c = Math.ceil((Math.min(...s) + 0.01 - shift) / gap) * gap + shift; c < end; c += gap) {
    const hits: Point[] = [];
    polygon.forEach((from, i) => {
      const j = (i + 1) % polygon.length;
      const to = polygon[j]!;
      if ((s[i]! - c) * (s[j]! - c) >= 0) return;
      const t = (c - s[i]!) / (s[j]! - s[i]!);
      hits.push([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]);
    });
    if (hits.length === 2) d += poly(hits);
  }
  return d;
}
const box = (x: number, y: number, w: number, h: number): Point[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

/** Fields seen from above: the band split again and again, every field with its own ploughing. */
function fields(r: Rng): Layer[] {
  type Leaf = readonly [x: number, y: number, w: number, h: number];
  const leaves: Leaf[] = [];
  const tilt = r.between(-0.22, 0.22);
  const split = (x: number, y: number, w: number, h: number, depth: number): void => {
    if (depth === 0 || (w < 64 && h < 64)) return void leaves.push([x, y, w, h]);
    const k = r.pick([0.333, 0.4, 0.5, 0.6, 0.667]);
    if (w > h * r.between(0.8, 1.25)) {
      split(x, y, w * k, h, depth - 1);
      split(x + w * k, y, w * (1 - k), h, depth - 1);
    } else {
      split(x, y, w, h * k, depth - 1);
      split(x, y + h * k, w, h * (1 - k), depth - 1);
    }
  };
  split(-40, -50, W + 80, H + 100, r.whole(4, 5));
  const inView = leaves.filter(([x, y, w, h]) => x + w / 2 > 90 && x + w / 2 < 250 && y + h / 2 > 30 && y + h / 2 < 140);
  const gold = r.pick(inView.length ? inView : leaves);
  let [line, faint, thread, last] = ['', '', '', 0];
  for (const leaf of leaves) {
    const shape = box(leaf[0] + 1.6, leaf[1] + 1.6, leaf[2] - 3.2, leaf[3] - 3.2).map(([x, y]) =>
      turned(x - W / 2, y - H / 2, W / 2, H / 2, tilt),
    );
    last = (last + r.whole(1, 3)) % 4;
    const angle = tilt + (last * PI) / 4;
    const gap = r.pick([2.6, 3.4, 4.4, 6]);
    if (leaf === gold) thread += hatch(shape, angle, 3.4, 0);
    else if (r.next() < 0.5) line += hatch(shape, angle, gap, 0);
    else faint += hatch(shape, angle, gap, 0);
  }
  return [
    { d: faint, w: 0.8, tone: 'faint' },
    { d: line, w: 0.9, tone: 'line' },
    { d: thread, w: 1.1, tone: 'thread' },
  ];
}

/** A drawing sheet: rules that come closer and closer to one point. */
function perspective(r: Rng): Layer[] {
  const fx = r.between(110, 225);
  const fy = r.between(40, 125);
  const tilt = r.between(-0.35, 0.35);
  const g = r.between(1.16, 1.3);
  const step = r.between(3, 5);
  const long = 420;
  const rule = (off: number, vertical: boolean) => {
    const ends: Point[] = vertical
      ? [
          [off, -long],
          [off, long],
        ]
      : [
          [-long, off],
          [long, off],
        ];
    return poly(ends.map(([x, y]) => turned(x, y, fx, fy, tilt)));
  };
  let [line, faint] = ['', ''];
  for (let k = 0, o = step; o < 330; k++, o += step * Math.pow(g, k)) {
    const rules = rule(o, true) + rule(-o, true) + rule(o, false) + rule(-o, false);
    if (k % 2) faint += rules;
    else line += rules;
  }
  return [
    { d: faint, w: 0.7, tone: 'faint' },
    { d: line, w: 0.9, tone: 'line' },
    { d: rule(0, true) + rule(0, false), w: 1.5, tone: 'thread' },
  ];
}

/** A wind rose: rules from one point, crossed by straight-sided rings. */
function rose(r: Rng): Layer[] {
  const cx = r.between(142, 225);
  const cy = r.between(66, 118);
  const sides = r.pick([5, 6, 8, 12]);
  const a0 = r.between(0, TAU);
  const gap = r.between(7, 12);
  const rays = sides * r.pick([4, 6, 8]);
  const at = (a: number, rad: number): Point => [cx + rad * Math.cos(a), cy + rad * Math.sin(a)];
  const ring = (rad: number, turn: number) =>
    poly(
      times(sides, (i) => at(a0 + turn + (i * TAU) / sides, rad)),
      true,
    );
  const twist = r.pick([0, 0, r.between(0.02, 0.07)]);
  const gold = r.whole(3, 6);
  let [rings, line, thread] = ['', '', ''];
  for (let k = 1; k * gap < 300; k++) {
    if (k === gold) thread += ring(k * gap, k * twist);
    else rings += ring(k * gap, k * twist);
  }
  for (let i = 0; i < rays; i++) {
    const a = a0 + (i * TAU) / rays;
    const main = i % (rays / sides) === 0;
    line += poly([
      [cx + Math.cos(a) * gap * (main ? 1 : gold), cy + Math.sin(a) * gap * (main ? 1 : gold)],
      [cx + Math.cos(a) * 320, cy + Math.sin(a) * 320],
    ]);
  }
  return [
    { d: line, w: 0.7, tone: 'faint' },
    { d: rings, w: 0.9, tone: 'line' },
    { d: thread, w: 1.6, tone: 'thread' },
  ];
}

/** Sheets of ruled paper laid over each other. */
function sheets(r: Rng): Layer[] {
  const out: Layer[] = [];
  const count = r.whole(4, 5);
  const base = r.between(0, PI);
  for (let i = 0; i < count; i++) {
    const cx = 20 + 260 * ((i + 0.5) / count) + r.between(-30, 30);
    const cy = r.between(20, 150);
    const w = r.between(130, 240);
    const h = r.between(110, 190);
    const t = base + (i * PI) / count + r.between(-0.15, 0.15);
    const shape = box(-w / 2, -h / 2, w, h).map(([x, y]) => turned(x, y, cx, cy, t));
    out.push({ d: hatch(shape, t, r.pick([3, 3.6, 4.6]), 0), w: 0.8, tone: i % 2 ? 'line' : 'faint' });
    if (i === count - 1) out.push({ d: poly(shape, true), w: 1.4, tone: 'thread' });
  }
  return out;
}

/** Steps: an isometric net with some faces ruled. */
function steps(r: Rng): Layer[] {
  const s = r.between(20, 30);
  const ox = r.between(0, s);
  const oy = r.between(0, s);
  const hx = s * Math.cos(PI / 6);
  const hy = s / 2;
  const flip = r.next() < 0.5 ? 1 : -1;
  let [line, faint, thread] = ['', '', ''];
  const goldX = r.between(130, 220);
  const goldRow = r.whole(1, 3);
  for (let row = -2; row < H / (s * 1.5) + 2; row++)
    for (let col = -1; col < W / (2 * hx) + 1; col++) {
      const x = ox + col * 2 * hx + (row % 2 ? hx : 0);
      const y = oy + row * 1.5 * s;
      const top: Point[] = [
        [x, y - s],
        [x + hx, y - hy],
        [x, y],
        [x - hx, y - hy],
      ];
      const left: Point[] = [
        [x - hx, y - hy],
        [x, y],
        [x, y + s],
        [x - hx, y + hy],
      ];
      const right: Point[] = [
        [x + hx, y - hy],
        [x, y],
        [x, y + s],
        [x + hx, y + hy],
      ];
      const rank = r.next();
      line += hatch(flip > 0 ? left : right, flip > 0 ? PI / 6 : -PI / 6, 3, 0.4);
      if (rank < 0.55) faint += hatch(flip > 0 ? right : left, PI / 2, 3.4, 0.4);
      if (rank > 0.8) faint += hatch(top, (PI / 6) * flip, 4.2, 0.4);
      if (row === goldRow && Math.abs(x - goldX) < hx) thread += hatch(top, (-PI / 6) * flip, 3, 0.4) + poly(top, true);
    }
  return [
    { d: faint, w: 0.75, tone: 'faint' },
    { d: line, w: 0.85, tone: 'line' },
    { d: thread, w: 1.5, tone: 'thread' },
  ];
}

export const bekwaam = [fields, perspective, rose, sheets, steps];
