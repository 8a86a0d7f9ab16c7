/** Scenes of `npm run chaos`, with fewer people. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { cutLines, pollingOnly, silentLines } from '../../chaos/cuts.ts';
import { fullDisk } from '../../chaos/disk.ts';

function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'goed-werk-network-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it('given 1,000 answers, when lines are cut between saving and acknowledging, then each phone’s last answer is counted once', async () => {
  const { sent, cuts, lost, doubled } = await cutLines(testFolder(), { people: 20, answers: 50 });
  expect(sent).toBe(1_000);
  expect(cuts).toBeGreaterThan(3);
  expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 });
}, 120_000);

it('given lines that died in silence, when somebody looks at the phone again, then it notices and sends again what was answered', async () => {
  const { noticedMs, lost } = await silentLines(testFolder(), 10);
  expect(lost).toBe(0);
  // The bar of 2 s is held by `npm run chaos`; a machine that runs other tests beside this one is slower.
  expect(noticedMs).toBeLessThan(4_000);
}, 60_000);

it('given a network that lets no WebSocket through, then joining, answering and moving on work by polling', async () => {
  expect(await pollingOnly(testFolder(), 10)).toEqual({ people: 10, answered: 10, moved: 10 });
}, 90_000);

it.runIf(process.platform === 'linux')(
  'given a disk that is full for a while, then phones wait and are saved by themselves',
  async () => {
    const { waited, readable, lost } = await fullDisk(testFolder(), 10);
    expect({ waited, readable, lost }).toEqual({ waited: 10, readable: true, lost: 0 });
  },
  90_000,
);
