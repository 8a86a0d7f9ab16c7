/** The table for people and the last line for programs. */
import type { Side } from './client-worker.ts';
import type { Options } from './options.ts';
import type { Timing } from './parts.ts';
import type { Memory } from './probe.ts';

export type Measured = {
  readonly memory: Record<Side, Memory>;
  readonly fanout: Timing & { readonly bytes: number };
  readonly burst: Timing;
};

/** The last line of a run; `p95_ms` is the real server's. */
export type Figures = {
  readonly fanout: { readonly ratio: number; readonly p95_ms: number };
  readonly burst: { readonly ratio: number; readonly p95_ms: number };
  readonly memory: { readonly ratio: number };
};

/** Resident memory grows by pages; less than this for each participant is too little to tell. */
const LEAST_BYTES = 1_024;

export function report(options: Options, { memory, fanout, burst }: Measured): { readonly text: string; readonly met: boolean } {
  const timed = ({ real, bare }: Timing): Figures['fanout'] => ({ ratio: rounded(real.p95 / bare.p95), p95_ms: rounded(real.p95) });
  const figures: Figures = {
    fanout: timed(fanout),
    burst: timed(burst),
    memory: { ratio: rounded(Math.max(LEAST_BYTES, memory.real.rss) / Math.max(LEAST_BYTES, memory.bare.rss)) },
  };
  const met = (part: keyof Figures): boolean => figures[part].ratio <= options.bars[part];
  const end = (part: keyof Figures): string[] => [
    figures[part].ratio.toFixed(2),
    `<= ${options.bars[part]}`,
    met(part) ? 'met' : 'NOT MET',
  ];
  const rows = [
    ['', 'real p50', 'real p95 (range)', 'cpu', 'bare p50', 'bare p95 (range)', 'cpu', 'ratio', 'bar', ''],
    ['fan-out', ...times(fanout), ...end('fanout')],
    ['burst', ...times(burst), ...end('burst')],
    [
      'memory',
      ...[memory.real, memory.bare].flatMap(({ rss, heap }) => ['', `${kilobytes(rss)} (heap ${kilobytes(heap)})`, '']),
      ...end('memory'),
    ],
  ];
  const heading = `${options.clients} participants in one room, ${options.workers} processes of clients, ${options.rounds} rounds a side; the dealt view has ${fanout.bytes} bytes; cpu is of a server's main thread/all threads`;
  return { text: `${heading}\n${table(rows)}\n${JSON.stringify(figures)}\n`, met: met('fanout') && met('burst') && met('memory') };
}

function times({ real, bare }: Timing): string[] {
  return [real, bare].flatMap(({ p50, p95, best, worst, cpu }) => [
    `${p50.toFixed(1)} ms`,
    `${p95.toFixed(1)} ms (${best.toFixed(0)}-${worst.toFixed(0)})`,
    `${cpu.main.toFixed(0)}/${cpu.all.toFixed(0)} ms`,
  ]);
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_024).toFixed(1)} kB`;
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
