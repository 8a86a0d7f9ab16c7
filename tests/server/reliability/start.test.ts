/** A start that can't go well says in one sentence why, in both languages, and ends with 1; what is on disk stays as it is. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { freePort, startProcess } from '../../support/process.ts';

function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'goed-werk-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it('a second server on the same data is refused, and the first goes on', async () => {
  const folder = testFolder();
  const first = await startProcess(folder, await freePort());
  await expect(startProcess(folder, await freePort())).rejects.toThrow(
    /Een andere server gebruikt deze gegevensmap al.*\/ Another server/s,
  );
  expect((await fetch(`${first.url}/healthz`)).status).toBe(200);
  expect(await first.terminate()).toBe(0);
}, 60_000);

it('a damaged database is named, not opened and not touched', async () => {
  const folder = testFolder();
  const file = join(folder, 'rooms.db');
  const damaged = Buffer.from('geen database '.repeat(1_000));
  writeFileSync(file, damaged);
  await expect(startProcess(folder, await freePort())).rejects.toThrow(/beschadigd/);
  expect(readFileSync(file).equals(damaged)).toBe(true);
}, 60_000);

it.runIf(process.platform === 'linux')(
  'a disk that can only be read is named',
  async () => {
    // Nobody, the administrator neither, can make a folder there.
    await expect(startProcess('/sys/goed-werk', await freePort())).rejects.toThrow(/alleen.*lezen|read-only|niet schrijven/i);
  },
  60_000,
);

it('a sandbox that does not let it ask for the addresses of the machine, as the systemd unit does not, is no reason not to start', async () => {
  const forbidden = `import os from 'node:os'; import { syncBuiltinESMExports } from 'node:module';
    os.networkInterfaces = () => { throw new Error('uv_interface_addresses returned Unknown system error 97'); }; syncBuiltinESMExports();`;
  const service = await startProcess(testFolder(), await freePort(), {
    PUBLIC_URL: '',
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(forbidden)}`,
  });
  expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  expect(await service.terminate()).toBe(0);
}, 60_000);
