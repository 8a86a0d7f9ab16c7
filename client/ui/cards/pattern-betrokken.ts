/** Betrokken: curves round a source; the meeting of sources has its own file. */
import { meeting } from './pattern-meeting.ts';
import { H, P, PI, TAU, W, n, smooth, times, type Layer, type Point, type Rng } from './pattern-tools.ts';

/** Rings that tremble a little more the further they travel. */
function ripples(r: Rng): Layer[] {
  const cx = r.between(120, 225);
  const cy = r.between(45, 125);
  const gap = r.between(5, 7.5);
  const lobes = r.whole(3, 9);
  const twist = r.between(-0.14, 0.14);
  const swing = r.between(0.05, 0.13);
  const stretch = r.between(0.85, 1.2);
  const gold = r.whole(3, 7);
  const far = (Math.hypot(Math.max(cx, W - cx), Math.max(cy, H - cy)) * Math.max(stretch, 1 / stretch)) / (1 - swing);
  let [line, faint, thread] = ['', '', ''];
  for (let k = 1; k * gap < far; k++) {
    const m = Math.min(52, 12 + lobes * 4 + Math.floor(k / 4));
    const pts = times(m, (i): Point => {
      const a = (i / m) * TAU;
      const q = k * gap * (1 + swing * Math.sin(lobes * a + k * twist * lobes));
      return [cx + q * Math.cos(a) * stretch, cy + (q * Math.sin(a)) / stretch];
    });
    const d = smooth(pts, true);
    if (k === gold) thread += d;
    else if (k % 3 === 0) line += d;
    else faint += d;
  }
  return [
    { d: faint, w: 0.9, tone: 'faint' },
    { d: line, w: 1.2, tone: 'line' },
    { d: thread, w: 2, tone: 'thread' },
  ];
}

/** Scales: rows of waves, one behind the other. */
function scales(r: Rng): Layer[] {
  const rad = r.between(26, 44);
  const rings = r.whole(4, 6);
  const lift = r.between(0.42, 0.56);
  const ox = r.between(-rad, 0);
  const turn = r.next() < 0.25 ? -1 : 1;
  const out: Layer[] = [];
  const rows = Math.ceil(H / (rad * lift)) + 3;
  const goldRow = r.whole(2, Math.max(3, rows - 5));
  const goldCol = r.whole(2, Math.floor(W / (2 * rad)));
  for (let q = -1; q < rows; q++) {
    let [line, faint, cover, thread] = ['', '', '', ''];
    for (let c = -1; c < W / (2 * rad) + 2; c++) {
      const x = ox + c * 2 * rad + (q % 2 ? rad : 0);
      const y = turn > 0 ? q * rad * lift : H - q * rad * lift;
      const arc = (k: number) => `M${P(x - k, y)}A${n(k)} ${n(k)} 0 0 ${turn > 0 ? 1 : 0} ${P(x + k, y)}`;
      cover += arc(rad / 2);
      for (let k = 0; k < rings; k++) {
        const d = arc(rad * (1 - k / rings));
        if (q === goldRow && c === goldCol) thread += d;
        else if (k === 0) line += d;
        else faint += d;
      }
    }
    out.push(
      { d: cover, w: rad, tone: 'ground' },
      { d: faint, w: 0.85, tone: 'faint' },
      { d: line, w: 1.3, tone: 'line' },
      { d: thread, w: 1.5, tone: 'thread' },
    );
  }
  return out;
}

/** Flames: one drop inside the other, rising and leaning. */
function flames(r: Rng): Layer[] {
  const cx = r.between(125, 205);
  const base = r.between(112, 142);
  const lean = r.between(-0.5, 0.5);
  const gap = r.between(6, 8.5);
  const waist = r.between(0.55, 0.75);
  const gold = r.whole(3, 5);
  let [line, faint, thread] = ['', '', ''];
  for (let k = 1; k < 44; k++) {
    const s = k * gap;
    const top = s * 1.9;
    const tipx = cx + lean * top * 0.6 + Math.sin(k * 0.45) * s * 0.06;
    const d =
      `M${P(tipx, base - top)}C${P(tipx + s * 0.25 - lean * s * 0.5, base - top * waist)} ${P(cx + s * 1.08, base - s * 0.75)} ${P(cx + s * 0.86, base + s * 0.02)}` +
      `C${P(cx + s * 0.66, base + s * 0.66)} ${P(cx - s * 0.66, base + s * 0.66)} ${P(cx - s * 0.86, base + s * 0.02)}` +
      `C${P(cx - s * 1.08, base - s * 0.75)} ${P(tipx - s * 0.2 - lean * s * 0.5, base - top * waist)} ${P(tipx, base - top)}Z`;
    if (k === gold) thread += d;
    else if (k % 4 === 0) line += d;
    else faint += d;
  }
  return [
    { d: faint, w: 0.9, tone: 'faint' },
    { d: line, w: 1.3, tone: 'line' },
    { d: thread, w: 2, tone: 'thread' },
  ];
}

/** Swell: level lines lifted where a source passes under them. */
function swell(r: Rng): Layer[] {
  const bumps = times(
    r.whole(2, 3),
    (i) => [r.between(60, 120) + i * r.between(60, 90), r.between(26, 46), r.between(30, 58) * (i % 2 ? -1 : 1)] as const,
  );
  const gap = r.between(5, 6.6);
  const goldAt = r.whole(10, 17);
  const slope = r.between(-0.12, 0.12);
  let [line, faint, thread] = ['', '', ''];
  for (let k = -10; k * gap < H + 60; k++) {
    const y0 = k * gap;
    const pts: Point[] = [];
    for (let x = -15; x <= W + 15; x += 15) {
      const lift = bumps.reduce((t, [u, s, a]) => t + a * Math.exp(-((x - u) ** 2) / (2 * s * s)) * Math.sin((y0 / H) * PI * 0.9 + 0.5), 0);
      pts.push([x, y0 + slope * x - lift]);
    }
    const d = smooth(pts);
    if (k === goldAt) thread += d;
    else if (k % 3 === 0) line += d;
    else faint += d;
  }
  return [
    { d: faint, w: 0.85, tone: 'faint' },
    { d: line, w: 1.25, tone: 'line' },
    { d: thread, w: 2, tone: 'thread' },
  ];
}

export const betrokken = [ripples, meeting, scales, flames, swell];
