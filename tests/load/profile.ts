/** Reads a CPU profile: which functions cost most by themselves, and which with all they call. */
import type { Profiler } from 'node:inspector';

const SHOWN = 30;

/** @returns lines `self ms, total ms, function file:line`, ordered by self time and then again by total time. */
export function costs(profile: Profiler.Profile): readonly string[] {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const own = new Map<number, number>();
  profile.samples?.forEach((id, i) => own.set(id, (own.get(id) ?? 0) + (profile.timeDeltas?.[i] ?? 0) / 1_000));
  const sums = new Map<string, { self: number; total: number }>();
  const sumOf = (name: string): { self: number; total: number } => {
    const sum = sums.get(name) ?? { self: 0, total: 0 };
    sums.set(name, sum);
    return sum;
  };
  /** A function that calls itself counts once for its outermost call. */
  const walk = (id: number, above: ReadonlySet<string>): number => {
    const node = nodes.get(id);
    if (!node) return 0;
    const name = nameOf(node);
    const self = own.get(id) ?? 0;
    const within = new Set(above).add(name);
    const total = (node.children ?? []).reduce((sum, child) => sum + walk(child, within), self);
    sumOf(name).self += self;
    if (!above.has(name)) sumOf(name).total += total;
    return total;
  };
  const root = profile.nodes[0];
  const whole = root ? walk(root.id, new Set()) : 0;
  const line = ([name, { self, total }]: [string, { self: number; total: number }]): string =>
    `${self.toFixed(1).padStart(9)} ${total.toFixed(1).padStart(9)}  ${name}`;
  const entries = [...sums];
  return [
    `${whole.toFixed(0)} ms in all; by self time: self ms, total ms, function`,
    ...entries
      .toSorted((a, b) => b[1].self - a[1].self)
      .slice(0, SHOWN)
      .map(line),
    'by total time:',
    ...entries
      .toSorted((a, b) => b[1].total - a[1].total)
      .slice(0, SHOWN * 2)
      .map(line),
  ];
}

function nameOf({ callFrame: { functionName, url, lineNumber } }: Profiler.ProfileNode): string {
  const place = url
    .replace(/^file:\/\//, '')
    .split('/')
    .slice(-3)
    .join('/');
  return `${functionName || '(anonymous)'} ${place === '' ? '' : `${place}:${lineNumber + 1}`}`.trim();
}
