/** The back of every card: one knot, held by rules, ringed by waves. The same after half a turn. In a 250 x 350 box. */
import { PI, TAU, circle, poly, smooth, times, type Layer, type Point } from './pattern-tools.ts';
import { weave } from './pattern-weave.ts';

const CX = 125;
const CY = 175;
const polar = (rad: number, a: number): Point => [CX + rad * Math.cos(a), CY + rad * Math.sin(a)];

export function drawBack(): Layer[] {
  let [rules, waves] = ['', ''];
  for (let i = 0; i < 96; i++) {
    const a = (i * TAU) / 96;
    rules += poly([polar(i % 2 ? 104 : 92, a), polar(260, a)]);
  }
  for (let k = 0; k < 26; k++) {
    const q = 98 + k * 6.4;
    const ring = times(96, (i) => {
      const a = (i / 96) * TAU;
      return polar(q * (1 + 0.028 * Math.cos(12 * a + (k % 2 ? PI : 0))), a);
    });
    waves += smooth(ring, true);
  }
  const [leads, bights, outer, inner] = [4, 9, 86, 30];
  const knot = weave();
  const point = (ph: number) => polar((outer + inner) / 2 + ((outer - inner) / 2) * Math.cos(ph), -PI / 2 + (ph * leads) / bights);
  for (let k = 0; k < bights * leads * 2; k++)
    knot.put(Math.sin(((leads - 1) * k * PI) / leads) > 0.001, 'thread', (lap) =>
      smooth(times(6, (i) => point(((k - 0.5 - lap + ((1 + 2 * lap) * i) / 5) * PI) / leads))),
    );
  return [
    { d: rules, w: 0.5, tone: 'faint' },
    { d: waves, w: 0.7, tone: 'line' },
    ...knot.layers(7.4),
    { d: circle(CX, CY, 19), w: 1.2, tone: 'thread' },
    { d: circle(CX, CY, 15.5), w: 0.6, tone: 'line' },
    { d: circle(CX, CY, 94), w: 0.8, tone: 'line' },
  ];
}
