/** Percentiles of one round, and the middle of many rounds. */

/** Processor time of a server in ms: of the thread that speaks to clients, and of the process with all its threads. */
export type Cpu = { readonly main: number; readonly all: number };
/** Of one round: how long the clients waited, ms, and what the server worked. */
export type Round = { readonly p50: number; readonly p95: number; readonly cpu: Cpu };
/** Medians over the rounds, and the range of the p95. */
export type Summary = Round & { readonly best: number; readonly worst: number };

export function roundOf(waits: readonly number[], cpu: Cpu): Round {
  return { p50: percentile(waits, 0.5), p95: percentile(waits, 0.95), cpu };
}

/** Nearest rank: the smallest value that so many of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

export function summary(rounds: readonly Round[]): Summary {
  const p95 = rounds.map((round) => round.p95);
  const middle = (of: (round: Round) => number): number => median(rounds.map(of));
  return {
    p50: middle((round) => round.p50),
    p95: median(p95),
    cpu: { main: middle((round) => round.cpu.main), all: middle((round) => round.cpu.all) },
    best: Math.min(...p95),
    worst: Math.max(...p95),
  };
}
