/** 1,000 people answer in the same moment: every acknowledgement is durable, soon, and the event loop stays free for the others. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import { answer, newRoom, testFolder } from './fixtures.ts';

const PEOPLE = 1_000;
/** Milliseconds; many times what it takes on an idle machine, because the suite shares its processors. */
const P95_AT_MOST = 500;
const LOOP_P99_AT_MOST = 100;

test('ST1, ST9: 1,000 answers at once', async ({ annotate }) => {
  const store = await openSqliteStore(testFolder());
  await store.create(newRoom());
  const body = JSON.stringify({ piles: Array.from({ length: 30 }, (_, i) => [`value-number-${i}`, `pile-${i % 5}`]) });
  const took: number[] = [];
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  for (let revision = 1; revision <= 5; revision++) {
    const start = performance.now();
    await Promise.all(
      Array.from({ length: PEOPLE }, async (_, i) => {
        expect(await store.saveAnswer('room-1', answer({ key: `key-${i}`, revision, body }))).toBe('saved');
        took.push(performance.now() - start);
      }),
    );
  }
  loop.disable();
  const sorted = took.toSorted((one, other) => one - other);
  const at = (part: number): number => Math.round(sorted[Math.floor(sorted.length * part)] ?? Infinity);
  const loopP99 = Math.round(loop.percentile(99) / 1e6);
  await annotate(`p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, event loop p99 ${loopP99} ms`);
  expect(at(0.95)).toBeLessThan(P95_AT_MOST);
  expect(loopP99).toBeLessThan(LOOP_P99_AT_MOST);
  expect((await store.load('room-1'))?.answers).toHaveLength(PEOPLE);
  await store.close();
});
