/** What was acknowledged is there after a restart and after a kill, and no key is ever written down. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { applyChange, isApplied } from '../../../shared/deck/change.ts';
import { freePort, startProcess } from '../../support/process.ts';
import { startService } from '../../support/service.ts';
import { deck } from '../../shared/deck/drafts.ts';
import { ask, create, get, link, open, setTitle, sync } from './studio.ts';

test('given a deck with versions and links, when the service starts anew, then everything is there', async () => {
  let service = await startService();
  const { key } = await create(service, deck());
  const viewer = await link(service, key, 'view', 'Kijkers');
  for (let i = 0; i < 30; i += 1) await sync(service, key, i, setTitle(`t${i + 1}`, i === 0 ? 'Eigen set' : `t${i}`));
  await get(service, 'name-version', { key, name: 'Dertig' });
  // Enough at once for a new snapshot.
  const many = Array.from({ length: 300 }, (_, i) => setTitle(`t${i + 31}`, `t${i + 30}`));
  await sync(service, key, 30, ...many);
  const before = [await open(service, key), await open(service, viewer.key), await sync(service, key, 100)];
  service = await service.restart();
  expect([await open(service, key), await open(service, viewer.key), await sync(service, key, 100)]).toEqual(before);
  expect(before[0]).toMatchObject({ version: 330, deck: { title: 't330' } });
  await service.stop();
});

test('given people who write all the time, when the process is killed, then nothing acknowledged is lost and a retry doubles nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'goed-werk-studio-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const port = await freePort();
  let server = await startProcess(folder, port);
  onTestFinished(() => server.kill());
  const { key } = await create(server, deck());
  let acknowledged = 0;
  for (let round = 0; round < 3; round += 1) {
    let killed = false;
    let asked = acknowledged;
    const writing = (async () => {
      while (!killed) {
        asked += 1;
        const change = setTitle(`t${asked}`, asked === 1 ? 'Eigen set' : `t${asked - 1}`);
        const answer = await ask(server, 'sync', { key, since: asked - 1, changes: [{ id: `kill-${asked}`, change }] }).catch(() => null);
        if (answer?.status === 200) acknowledged = asked;
        else return;
      }
    })();
    await new Promise((resolve) => setTimeout(resolve, 250 + round * 170));
    await server.kill();
    killed = true;
    await writing;
    server = await startProcess(folder, port);
    const kept = await open(server, key);
    expect(kept.version).toBeGreaterThanOrEqual(acknowledged);
    expect(kept.version).toBeLessThanOrEqual(asked);
    expect(kept.deck.title).toBe(`t${kept.version}`);
    // The one whose answer was lost, once more.
    const change = setTitle(`t${asked}`, `t${asked - 1}`);
    const again = await get<{ version: number }>(server, 'sync', { key, since: kept.version, changes: [{ id: `kill-${asked}`, change }] });
    expect(again.version).toBe(asked);
    acknowledged = asked;
  }
  expect(acknowledged).toBeGreaterThan(30);
}, 60_000);

test('no key is in any file of the data folder, nor in any line of the log', async () => {
  const service = await startService();
  const { key } = await create(service, deck());
  const made = await Promise.all((['view', 'copy', 'edit'] as const).map(async (right) => (await link(service, key, right, right)).key));
  await sync(service, key, 0, setTitle('Nieuw', 'Eigen set'));
  // Also requests that fail must not end up in the log with what they carried.
  await ask(service, 'open', `{"key":"${key}"`);
  await ask(service, 'open', { key, more: 1 });
  await ask(service, 'sync', { key, since: 0, changes: [{ id: 'x', change: { do: 'nonsense' } }] });
  await ask(service, 'link', { key, right: 'edit', label: 'x'.repeat(70_000) });
  const search = (): string[] =>
    [...readdirSync(service.folder).map((name) => readFileSync(join(service.folder, name), 'latin1')), service.logged.join('\n')].filter(
      (text) => [key, ...made].some((each) => text.includes(each)),
    );
  expect(readdirSync(service.folder)).toContain('rooms.db');
  expect(search()).toEqual([]);
  await service.app.close();
  expect(search()).toEqual([]);
  rmSync(service.folder, { recursive: true });
});

test('what a deck holds can’t be read in any file of the data folder, before and after it is deleted', async () => {
  const service = await startService();
  const { key } = await create(service, deck({ description: 'CANARY-OMSCHRIJVING' }));
  await sync(service, key, 0, setTitle('CANARY-TITEL', 'Eigen set'));
  await get(service, 'name-version', { key, name: 'CANARY-NAAM' });
  await link(service, key, 'view', 'CANARY-LABEL');
  const found = (): string[] => readdirSync(service.folder).filter((name) => readFileSync(join(service.folder, name)).includes('CANARY'));
  expect(found()).toEqual([]);
  await get(service, 'delete', { key });
  expect(found()).toEqual([]);
  expect(service.logged.join('\n')).not.toContain('CANARY');
  await service.stop();
});

test('changes that the server tells about give the deck that it has', async () => {
  const service = await startService();
  const { key } = await create(service, deck());
  const edits = Array.from({ length: 450 }, (_, i) => setTitle(`t${i + 1}`, i === 0 ? 'Eigen set' : `t${i}`));
  await sync(service, key, 0, ...edits);
  const told = await sync(service, key, 0);
  const now = (told.changes ?? []).reduce((from, { change }) => {
    const result = applyChange(from, change);
    return isApplied(result) ? result.deck : from;
  }, deck());
  expect([told.version, now]).toEqual([450, (await open(service, key)).deck]);
  await service.stop();
});
