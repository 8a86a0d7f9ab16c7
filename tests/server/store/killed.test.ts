/** ST1 the hard way: a process is killed while it writes. Its ledger of acknowledgements must be in the file. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import { testFolder } from './fixtures.ts';
import { acknowledged, startWriting } from './writing-process.ts';

const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 6);

test(
  `ST1: kill -9 loses nothing that was acknowledged (${ROUNDS} rounds on one folder)`,
  { timeout: 20_000 + ROUNDS * 5_000 },
  async () => {
    const folder = testFolder();
    const ledger = new Set<number>();
    for (let round = 0; round < ROUNDS; round++) {
      const writing = startWriting(folder, round * 1_000_000);
      await writing.line((line) => line === 'open');
      await wait(30 + round * 37);
      await writing.kill();
      for (const number of acknowledged(writing.lines)) ledger.add(number);
      // Opening also shows that the lock of the killed process is gone.
      const store = await openSqliteStore(folder);
      const kept = new Map((await store.load('room-1'))?.answers.map(({ key, body }) => [key, body]));
      await store.close();
      expect([...ledger].filter((number) => !kept.get(`k${number}`)?.startsWith(`"${number} `))).toEqual([]);
    }
    expect(ledger.size).toBeGreaterThan(100);
  },
);
