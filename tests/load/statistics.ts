/** Percentiles of one round, and the middle of many rounds. */

export type Round = { readonly p50: number; readonly p95: number };
/** Medians over the rounds, and the range of the p95. */
export type Summary = Round & { readonly best: number; readonly worst: number };

/** Nearest rank: the smallest value that so many of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

export function summary(rounds: readonly Round[]): Summary {
  const p95 = rounds.map((round) => round.p95);
  return { p50: median(rounds.map((round) => round.p50)), p95: median(p95), best: Math.min(...p95), worst: Math.max(...p95) };
}
