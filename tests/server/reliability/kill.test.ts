import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { endAgainAndAgain } from '../../chaos/kill.ts';

/** Fewer rounds than `npm run chaos`, which plays twenty. */
const ROUNDS = 4;

it('given people who answer all the time, when the process is killed again and again, then nothing acknowledged is lost and nothing is doubled', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'goed-werk-kill-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { acknowledged, lost, doubled, backMs } = await endAgainAndAgain(folder, { signal: 'SIGKILL', rounds: ROUNDS, phones: 30 });
  expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 });
  expect(acknowledged).toBeGreaterThan(30 * ROUNDS);
  expect(backMs).toBeLessThan(5_000);
}, 120_000);
