/** No quality: dots in three arrangements, larger and smaller, one of gold. */
import { H, P, W, type Layer, type Rng } from './pattern-tools.ts';

const SIZES = [0.9, 1.6, 2.5, 3.5, 4.6] as const;

function dots(r: Rng): Layer[] {
  const size = ['', '', '', '', ''];
  const plan = r.whole(0, 2);
  const fx = r.between(110, 230);
  const fy = r.between(40, 130);
  const reach = r.between(140, 230);
  const put = (x: number, y: number, t: number) => {
    size[Math.max(0, Math.min(4, Math.round(t * 4)))] += `M${P(x, y)}h.01`;
  };
  if (plan === 0) {
    const s = r.between(8, 10.5);
    for (let j = 0; j < H / s + 1; j++)
      for (let i = 0; i < W / s + 1; i++) {
        const x = i * s + (j % 2 ? s / 2 : 0);
        const y = j * s;
        put(x, y, 1 - Math.hypot(x - fx, y - fy) / reach);
      }
  }
  if (plan === 1) {
    const c = r.between(5.2, 6.4);
    for (let k = 2; k < 1500; k++) {
      const a = k * 2.39996;
      const q = c * Math.sqrt(k);
      const x = fx + q * Math.cos(a);
      const y = fy + q * Math.sin(a);
      if (x > -5 && x < W + 5 && y > -5 && y < H + 5) put(x, y, q / 170);
    }
  }
  if (plan === 2) {
    const s = r.between(8.5, 11);
    const a = r.between(0.04, 0.07);
    for (let j = -2; j < H / s + 3; j++)
      for (let i = -2; i < W / s + 3; i++) {
        const x = i * s;
        const y = j * s + Math.sin(x * a + fx) * 8;
        put(x, y, 0.5 + 0.5 * Math.sin(x * a * 0.8 + y * a * 0.6 + fy));
      }
  }
  return [
    ...size.map((d, k): Layer => ({ d, w: SIZES[k]!, tone: k < 2 ? 'faint' : 'line', cap: 'round' })),
    { d: `M${P(fx, fy)}h.01`, w: 7, tone: 'thread', cap: 'round' },
  ];
}

export const none = [dots];
