/** The table for people and the last line for programs. */
import type { ManyRooms } from './many-rooms.ts';
import type { Options } from './options.ts';
import type { Timing } from './parts.ts';
import type { InOneRoom, OfPeople } from './people.ts';
import type { Processes } from './processes.ts';
import type { Restart } from './restart.ts';

export type Measured = InOneRoom & {
  readonly people: readonly OfPeople[];
  readonly rooms: ManyRooms;
  readonly restart: Restart;
  readonly processes: Processes;
};

/** The last line of a run; `p95_ms` is the real server's. */
export type Figures = {
  readonly fanout: { readonly ratio: number; readonly p95_ms: number };
  readonly burst: { readonly ratio: number; readonly p95_ms: number };
  readonly memory: { readonly ratio: number };
  /** By number of people in one room: what the server spends on an answer, and the ratios to the bare server. */
  readonly people: Readonly<
    Record<string, { readonly answer_cpu_ms: number; readonly burst: number; readonly fanout: number; readonly memory: number }>
  >;
  /** Memory for each connection with many rooms; refused connections and answers; lateness of the event loop. */
  readonly rooms: {
    readonly ratio: number;
    readonly connections: number;
    readonly refused: number;
    readonly loop_p99_ms: number;
    readonly answer_p95_ms: number;
  };
  readonly restart: { readonly people: number; readonly last_ms: number; readonly lost: number };
  /** Answers a second by number of processes; `judged` where there are enough cores to expect growth. */
  readonly processes: {
    readonly cores: number;
    readonly judged: boolean;
    readonly per_second: Readonly<Record<string, number>>;
    readonly refused: number;
  };
};

/** Two processes, the database, Redis and the clients each need a core and more. */
const ENOUGH_CORES = 8;

/** Resident memory grows by pages; less than this for each participant is too little to tell. */
const LEAST_BYTES = 1_024;

export function report(
  options: Options,
  { people, rooms, restart, processes, ...compared }: Measured,
): { readonly text: string; readonly met: boolean } {
  const timed = ({ real, bare }: Timing): Figures['fanout'] => ({ ratio: rounded(real.p95 / bare.p95), p95_ms: rounded(real.p95) });
  const { memory, fanout, burst } = compared;
  const sizes = [...people, { people: options.clients, ...compared }].toSorted((a, b) => a.people - b.people);
  const figures: Figures = {
    fanout: timed(fanout),
    burst: timed(burst),
    memory: { ratio: perPerson(memory.real.rss, memory.bare.rss) },
    people: Object.fromEntries(
      sizes.map((size) => [
        size.people,
        {
          answer_cpu_ms: costOfAnswer(size),
          burst: timed(size.burst).ratio,
          fanout: timed(size.fanout).ratio,
          memory: perPerson(size.memory.real.rss, size.memory.bare.rss),
        },
      ]),
    ),
    rooms: {
      ratio: perPerson(rooms.real, rooms.bare),
      connections: rooms.connections,
      refused: rooms.refused + rooms.answers.refused,
      loop_p99_ms: rounded(rooms.loopP99),
      answer_p95_ms: rounded(rooms.answers.p95),
    },
    restart: { people: restart.people, last_ms: Math.round(restart.last), lost: restart.lost },
    processes: {
      cores: processes.cores,
      judged: processes.cores >= ENOUGH_CORES,
      per_second: Object.fromEntries(processes.runs.map((run) => [run.processes, run.perSecond])),
      refused: processes.runs.reduce((sum, run) => sum + run.refused, 0),
    },
  };
  type Compared = 'fanout' | 'burst' | 'memory';
  const met = (part: Compared): boolean => figures[part].ratio <= options.bars[part];
  const end = (part: Compared): string[] => [figures[part].ratio.toFixed(2), `<= ${options.bars[part]}`, met(part) ? 'met' : 'NOT MET'];
  const rows = [
    [
      '',
      'real p50',
      'real p95 (range)',
      'cpu',
      'bare p50',
      'bare p95 (range)',
      'cpu',
      'ws p50',
      'ws p95 (range)',
      'cpu',
      'ratio',
      'bar',
      '',
    ],
    ['fan-out', ...times(fanout), ...end('fanout')],
    ['burst', ...times(burst), ...end('burst')],
    [
      'memory',
      ...[memory.real, memory.bare, memory.ws].flatMap(({ rss, heap }) => ['', `${kilobytes(rss)} (heap ${kilobytes(heap)})`, '']),
      ...end('memory'),
    ],
  ];
  const heading = `${options.clients} participants in one room, ${options.workers} processes of clients, ${options.rounds} rounds a side; the dealt view has ${fanout.bytes} bytes; cpu is of a server's main thread/all threads`;
  const alone: readonly [string, boolean][] = [
    ...withPeople(sizes, options),
    [
      `rooms: ${rooms.connections} people in ${rooms.rooms} rooms: ${kilobytes(rooms.real)} each, bare ${kilobytes(rooms.bare)}, ratio ${figures.rooms.ratio} <= ${options.bars.rooms}`,
      figures.rooms.ratio <= options.bars.rooms,
    ],
    [`rooms: refused ${figures.rooms.refused} = 0`, figures.rooms.refused === 0],
    [
      `rooms: all answered in ${rooms.answers.seconds.toFixed(0)} s, p95 ${rooms.answers.p95.toFixed(1)} ms; event loop p99 ${rooms.loopP99.toFixed(1)} ms <= ${options.bars.loop}`,
      rooms.loopP99 <= options.bars.loop,
    ],
    [
      `restart: ${restart.people} phones current ${restart.last.toFixed(0)} ms after it listens (p95 ${restart.p95.toFixed(0)}) <= ${options.bars.restart}; started in ${restart.startMs.toFixed(0)} ms`,
      restart.last <= options.bars.restart,
    ],
    [`restart: lost ${restart.lost} = 0`, restart.lost === 0],
    ...growth(processes, figures.processes.judged, options.bars.growth),
  ];
  const lines = alone.map(([line, good]) => `${line}  ${good ? 'met' : 'NOT MET'}`);
  return {
    text: `${heading}\n${table(rows)}\n${lines.join('\n')}\n${JSON.stringify(figures)}\n`,
    met: met('fanout') && met('burst') && met('memory') && alone.every(([, good]) => good),
  };
}

/** What the threads of the server spend on one answer of a burst, ms; saving it, counting it in and telling consoles are in it. */
function costOfAnswer({ people, burst }: OfPeople): number {
  return rounded(burst.real.cpu.all / people);
}

function withPeople(sizes: readonly OfPeople[], { clients, bars }: Options): readonly [string, boolean][] {
  if (sizes.length < 2) return [];
  const lines = sizes.map((size): [string, boolean] => {
    const { people, fanout, burst, memory } = size;
    const cost = `an answer costs ${(costOfAnswer(size) * 1_000).toFixed(0)} µs and takes ${burst.real.p95.toFixed(0)} ms (bare ${burst.bare.p95.toFixed(0)})`;
    const dealt = `a dealt card ${fanout.real.p95.toFixed(0)} ms (bare ${fanout.bare.p95.toFixed(0)})`;
    return [`people: ${people}: ${cost}, ${dealt}, ${kilobytes(memory.real.rss)} each (bare ${kilobytes(memory.bare.rss)})`, true];
  });
  const [usual, most] = [sizes.find(({ people }) => people === clients), sizes.at(-1)];
  const grown = usual && most ? costOfAnswer(most) / costOfAnswer(usual) : Infinity;
  return [
    ...lines,
    [
      `people: with ${most?.people} an answer costs ${grown.toFixed(2)} × what it does with ${clients} <= ${bars.people}`,
      grown <= bars.people,
    ],
  ];
}

function growth({ cores, runs, missing }: Processes, judged: boolean, bar: number): readonly [string, boolean][] {
  if (runs.length === 0)
    return missing.length > 0 ? [[`processes: left out, because this machine has no ${missing.join(', ')}`, true]] : [];
  const of = (processes: number): number => runs.find((run) => run.processes === processes)?.perSecond ?? 0;
  const all = runs.map(({ processes, perSecond, p95 }) => `${processes}: ${perSecond} answers/s (p95 ${p95} ms)`).join(', ');
  const grown = of(2) / of(1);
  return [
    [
      `processes: ${all}; from one to two ${grown.toFixed(2)} on ${cores} cores, bar ${judged ? bar : `none under ${ENOUGH_CORES}`}`,
      !judged || grown >= bar,
    ],
    [`processes: refused ${runs.reduce((sum, run) => sum + run.refused, 0)} = 0`, runs.every((run) => run.refused === 0)],
  ];
}

/** Memory for each participant or connection, beside that of the bare server. */
function perPerson(real: number, bare: number): number {
  return rounded(Math.max(LEAST_BYTES, real) / Math.max(LEAST_BYTES, bare));
}

function times({ real, bare, ws }: Timing): string[] {
  return [real, bare, ws].flatMap(({ p50, p95, best, worst, cpu }) => [
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
