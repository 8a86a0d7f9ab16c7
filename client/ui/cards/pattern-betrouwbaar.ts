/** Betrouwbaar: knots, braids, chains; the lattice has its own file. */
import { lattice } from './pattern-lattice.ts';
import { H, P, PI, TAU, W, circle, n, smooth, times, turned, type Layer, type Point, type Rng } from './pattern-tools.ts';
import { weave } from './pattern-weave.ts';

/** Turk's head: a rope that oscillates between two circles; leads and bights choose the knot. */
function ringKnot(r: Rng): Layer[] {
  const [leads, bights] = r.pick([
    [3, 8],
    [3, 10],
    [4, 9],
    [4, 11],
    [5, 12],
    [3, 7],
    [5, 9],
  ] as const);
  const cx = r.between(120, 205);
  const cy = r.between(66, 112);
  const outer = r.between(92, 138);
  const inner = outer * r.between(0.2, 0.36);
  const width = Math.max(5, ((outer - inner) / leads) * 0.42);
  const a0 = r.between(0, TAU);
  const knot = weave();
  /* phase = theta * bights / leads; a crossing at every k * PI / leads that is not a turning point */
  const point = (phase: number): Point => {
    const th = a0 + (phase * leads) / bights;
    const rad = (outer + inner) / 2 + ((outer - inner) / 2) * Math.cos(phase);
    return [cx + rad * Math.cos(th), cy + rad * Math.sin(th)];
  };
  for (let k = 0; k < bights * leads * 2; k++) {
    const piece = (lap: number) => smooth(times(5, (i) => point(((k - 0.5 - lap + ((1 + 2 * lap) * i) / 4) * PI) / leads)));
    knot.put(Math.sin(((leads - 1) * k * PI) / leads) > 0.001, 'line', piece);
  }
  let halo = '';
  for (let rad = outer + width + 7; rad < 320; rad += width + 5) halo += circle(cx, cy, rad);
  const eye = inner - width - 3;
  return [{ d: halo, w: 0.8, tone: 'faint' }, ...knot.layers(width), { d: eye > 4 ? circle(cx, cy, eye) : '', w: 1.6, tone: 'thread' }];
}

/** Braids: several plaits side by side, each with its own number of strands. */
function braids(r: Rng): Layer[] {
  const out: Layer[] = [];
  const lanes = r.whole(2, 3);
  const angle = r.pick([-0.42, -0.2, 0, 0.2, 0.42]);
  const tall = (H + 70) / lanes;
  const goldLane = r.whole(0, lanes - 1);
  for (let lane = 0; lane < lanes; lane++) {
    const strands = r.pick([3, 3, 4, 5]);
    const amp = tall * 0.38;
    const wave = amp * r.between(3.4, 4.6) * (strands / 3);
    const cy = H / 2 + (lane - (lanes - 1) / 2) * tall;
    const width = Math.min(11, ((amp * 2) / strands) * 0.46);
    const plait = weave();
    for (let s = 0; s < strands; s++) {
      const offset = (s * TAU) / strands;
      const k0 = Math.floor(((-70 / wave) * TAU + offset) / (PI / strands));
      const k1 = Math.ceil((((W + 70) / wave) * TAU + offset) / (PI / strands));
      for (let k = k0; k <= k1; k++) {
        const piece = (lap: number) =>
          smooth(
            times(4, (i) => {
              const ph = ((k - 0.5 - lap + ((1 + 2 * lap) * i) / 3) * PI) / strands;
              return turned(((ph - offset) / TAU) * wave - W / 2, cy + amp * Math.cos(ph) - H / 2, W / 2, H / 2, angle);
            }),
          );
        plait.put(Math.sin(((strands - 1) * k * PI) / strands) > 0.001, lane === goldLane && s === 0 ? 'thread' : 'line', piece);
      }
    }
    out.push(...plait.layers(width));
  }
  return out;
}

/** Chain: rings that hold each other. */
function chain(r: Rng): Layer[] {
  const rad = r.between(26, 40);
  const dx = rad * r.between(1.22, 1.42);
  const dy = rad * r.between(1.22, 1.42);
  const stagger = r.next() < 0.6;
  const width = rad * r.between(0.17, 0.24);
  const ox = r.between(-rad, 0);
  const oy = r.between(-rad, 0);
  const rings: Point[] = [];
  for (let q = -1; q < H / dy + 2; q++)
    for (let c = -1; c < W / dx + 2; c++) rings.push([ox + c * dx + (stagger && q % 2 ? dx / 2 : 0), oy + q * dy]);
  const fromGold = (i: number) => Math.hypot(rings[i]![0] - 185, rings[i]![1] - 84);
  const gold = rings.reduce((best, _, i) => (fromGold(i) < fromGold(best) ? i : best), 0);
  /* arcs between crossings; at each crossing the later ring is over on one side, under on the other */
  const links = weave();
  rings.forEach(([x, y], i) => {
    if (x + rad < -8 || y + rad < -8 || x - rad > W + 8 || y - rad > H + 8) return;
    const hits: { a: number; up: boolean }[] = [];
    rings.forEach(([u, v], j) => {
      const gap = Math.hypot(u - x, v - y);
      if (i === j || gap >= 2 * rad - 2) return;
      const to = Math.atan2(v - y, u - x);
      const half = Math.acos(gap / (2 * rad));
      hits.push({ a: (((to + half) % TAU) + TAU) % TAU, up: true }, { a: (((to - half) % TAU) + TAU) % TAU, up: false });
    });
    hits.sort((a, b) => a.a - b.a);
    const arc = (a: number, to: number) => {
      const b = to < a ? to + TAU : to;
      return `M${P(x + rad * Math.cos(a), y + rad * Math.sin(a))}A${n(rad)} ${n(rad)} 0 ${b - a > PI ? 1 : 0} 1 ${P(x + rad * Math.cos(b), y + rad * Math.sin(b))}`;
    };
    const tone = i === gold ? 'thread' : 'line';
    if (!hits.length) return links.put(false, tone, () => arc(0, PI) + arc(PI, TAU));
    const mid = (p: number, q: number) => p + ((((q - p) % TAU) + TAU) % TAU) / 2;
    hits.forEach((h, k) => {
      const before = hits[(k - 1 + hits.length) % hits.length]!.a;
      const after = hits[(k + 1) % hits.length]!.a;
      links.put(h.up, tone, (lap) => arc(mid(before, h.a) - lap, mid(h.a, after) + lap));
    });
  });
  return links.layers(width);
}

export const betrouwbaar = [ringKnot, braids, lattice, chain];
