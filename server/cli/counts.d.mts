export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };
export function countVitest(report: string, code: number): Counts;
export function countPlaywright(report: string, code: number): Counts;
export function sum(counts: readonly Counts[]): Counts;
export function lineOf(counts: Counts): string;
