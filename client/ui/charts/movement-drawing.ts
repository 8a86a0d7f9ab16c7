/** Path data of the movement, in a box of 100 x 1000 that is stretched to fit: threads keep their height. */
import type { Band } from './movement-layout.ts';

const n = (x: number) => Math.round(x * 100) / 100;

/** A ribbon from the left edge to the right edge. */
function ribbon(y0: number, y1: number, height: number): string {
  const [a, b, c, d] = [n(y0 * 1000), n(y1 * 1000), n((y1 + height) * 1000), n((y0 + height) * 1000)];
  return `M0 ${a}C50 ${a} 50 ${b} 100 ${b}V${c}C50 ${c} 50 ${d} 0 ${d}Z`;
}

export const ribbonOf = (band: Band) => ribbon(band.y0, band.y1, band.height);

/** One thread per person: two thirds of the room each has, or all but a fine gap. */
export function threadsOf(band: Band, unit: number): string {
  const gap = Math.min(unit * 0.34, 0.007);
  let d = '';
  for (let i = 0; i < band.count; i++) d += ribbon(band.y0 + i * unit + gap / 2, band.y1 + i * unit + gap / 2, unit - gap);
  return d;
}

export type Badge = { readonly band: Band; readonly x: number; readonly y: number };

/** Where the figure of a moving group stands: on its own thread, as far as may be from the other figures and groups. */
export function badgesOf(movers: readonly Band[], most = 6): Badge[] {
  const badges: Badge[] = [];
  for (const band of movers.slice(0, most)) {
    let best: { x: number; y: number; score: number } | undefined;
    for (const t of [0.36, 0.64, 0.5, 0.28, 0.72]) {
      const [x, y] = pointOn(band, t);
      const others = movers.filter((other) => other !== band).map((other) => Math.abs(pointOn(other, t)[1] - y) - other.height / 2);
      const clear = Math.min(0.2, ...others);
      const apart = Math.min(0.4, ...badges.map((badge) => Math.hypot(badge.x - x, badge.y - y)));
      const score = apart * 2 + clear;
      if (!best || score > best.score + 0.02) best = { x, y, score };
    }
    badges.push({ band, ...best! });
  }
  return badges.map(({ band, x, y }) => ({ band, x, y }));
}

/** The middle of a band at parameter t of its curve. */
function pointOn(band: Band, t: number): [number, number] {
  const ease = t * t * (3 - 2 * t);
  return [1.5 * t * (1 - t) + t ** 3, band.y0 + (band.y1 - band.y0) * ease + band.height / 2];
}
