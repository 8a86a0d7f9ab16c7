/** Strands that go over and under each other: one piece per crossing, unders drawn first, overs second. */
import type { Layer } from './pattern-tools.ts';

const LAP = 0.025; // pieces of a strand overlap a little, so no seam shows
type StrandTone = 'line' | 'thread';

/** A strand: cover what lies below, then edge, inside, core. The inside runs on a little (long), so no seam shows where pieces meet. */
function cord(d: string, width: number, tone: StrandTone, long = d): Layer[] {
  return [
    { d, w: width + 3.2, tone: 'ground' },
    { d, w: width, tone },
    { d: long, w: width - 2, tone: 'ground' },
    ...(width > 6 ? [{ d: long, w: 0.9, tone: tone === 'thread' ? 'thread' : 'faint' } as const] : []),
  ];
}

/** Collects the pieces of all strands; make(lap) gives the path of a piece that sticks out by lap. */
export function weave() {
  const under = { line: '', thread: '' };
  const over = { line: '', thread: '' };
  const long = { line: '', thread: '' };
  return {
    put(isOver: boolean, tone: StrandTone, make: (lap: number) => string) {
      if (isOver) {
        over[tone] += make(LAP);
        long[tone] += make(LAP * 3);
      } else under[tone] += make(LAP);
    },
    layers: (width: number): Layer[] =>
      [
        ...cord(under.line, width, 'line'),
        ...cord(under.thread, width, 'thread'),
        ...cord(over.line, width, 'line', long.line),
        ...cord(over.thread, width, 'thread', long.thread),
      ].filter((layer) => layer.d),
  };
}
