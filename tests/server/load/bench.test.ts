/** The benchmark itself works; its figures are for a quiet machine, so here every bar but one is out of reach. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const run = promisify(execFile);
const FEW = {
  BENCH_CLIENTS: '12',
  BENCH_PEOPLE: '20',
  BENCH_ROOMS: '2',
  BENCH_ROUNDS: '3',
  BENCH_PROCESSES: '',
  BENCH_WARM_UP: '1',
  BENCH_MAX_FANOUT: '99',
  BENCH_MAX_BURST: '99',
  BENCH_MAX_MEMORY: '99',
  BENCH_MAX_PEOPLE: '99',
  BENCH_MAX_ROOMS: '99',
  BENCH_MAX_LOOP_MS: '9999',
  BENCH_MAX_RESTART_MS: '99999',
};

test('a run with a few people gives a figure for every part, compares with both bare servers, and ends with 1 when a bar is not met', async () => {
  const env = { ...process.env, ...FEW, BENCH_MAX_BURST: '0.0001' };
  const ended = (await run(join(ROOT, 'node_modules', '.bin', 'node'), ['tests/load/bench.ts'], { cwd: ROOT, env }).catch(
    (error: unknown) => error,
  )) as { readonly code?: number; readonly stdout: string };
  expect(ended).toMatchObject({ code: 1, stdout: expect.stringMatching(/burst .* NOT MET/) });
  expect(ended.stdout.match(/NOT MET/g)).toHaveLength(1);
  expect(ended.stdout).toMatch(/ws p95/);
  const figures = JSON.parse(ended.stdout.trim().split('\n').at(-1) ?? '') as Record<string, Record<string, number>>;
  expect(figures).toMatchObject({ rooms: { connections: 50, refused: 0 }, restart: { people: 12, lost: 0 } });
  expect(Object.keys(figures['people'] ?? {})).toEqual(['12', '20']);
  for (const part of ['fanout', 'burst', 'memory', 'rooms']) expect(figures[part]?.['ratio']).toBeGreaterThan(0);
}, 180_000);
