import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { ConsoleAccess } from '../../client/live/storage.ts';
import type { Joined } from '../../shared/protocol/http.ts';
import { freePort, startProcess, type ServiceProcess } from '../support/process.ts';
import { expectNoViolations } from './support/a11y/look.ts';
import { activityIn } from './support/crowd.ts';
import { expectNoCookies, openPage, tableOf, type Trouble } from './support/gathering.ts';
import { connect, post } from './support/wire.ts';

let service: ServiceProcess;
const dataDir = mkdtempSync(joinPath(tmpdir(), 'goed-werk-closing-'));
test.beforeAll(async () => void (service = await startProcess(dataDir, await freePort())));
test.afterAll(async () => {
  await service.terminate();
  rmSync(dataDir, { recursive: true, force: true });
});

const ROOMS = ['Noord', 'Zuid'];
/** What everybody chooses at first, room by room: nothing is small, and no room is of one mind. */
const FIRST = ['aaaaabbbbb', 'aaaaaabbbbb'];

test('parallel sessions close together: the closing screen adds up what the rooms showed', async ({ browser }) => {
  const trouble: Trouble = [];
  const console = await openPage(browser, 'console', { viewport: { width: 1280, height: 900 } }, trouble);
  await console.goto(`${service.url}/begeleiden`);
  await console.getByRole('button', { name: 'Open parallelle sessies' }).click();
  await console.getByRole('textbox', { name: 'Titel' }).fill('Hub');
  await console.getByLabel('Draaiboek', { exact: true }).selectOption({ label: 'Eén dilemma, 30 min' });
  await console.getByLabel('Namen van de zalen, op elke regel één').fill(ROOMS.join('\n'));
  await console.getByRole('button', { name: 'Open alle zalen' }).click();
  const wall = await console.getByRole('link', { name: /Open het slotscherm/ }).getAttribute('href');
  const screen = await openPage(browser, 'closing', { viewport: { width: 1280, height: 720 } }, trouble);
  await screen.goto(wall ?? '');
  await expect(screen.getByRole('heading', { level: 1, name: 'De zalen zijn nog bezig' })).toBeVisible();
  expect(screen.url()).not.toContain('#');
  await expectNoViolations(screen, 'closing screen, waiting');

  for (const [i, access] of (await roomsOn(console)).entries()) await play(access, FIRST[i] ?? '');
  await expect(screen.getByRole('columnheader', { name: 'Samen, 21 mensen' })).toBeAttached({ timeout: 30_000 });
  await expect
    .poll(async () => (await tableOf(screen)).map((row) => row.slice(1)), { timeout: 30_000 })
    .toEqual(
      expect.arrayContaining([
        ['11', '5', '6'],
        ['10', '5', '5'],
      ]),
    );
  for (const colorScheme of ['light', 'dark'] as const) {
    await screen.emulateMedia({ colorScheme });
    await expectNoViolations(screen, `closing screen, ${colorScheme}`);
  }
  await screen.keyboard.press('ArrowRight');
  await expect(screen.getByText('Beeld 2 van 2')).toBeVisible();
  await expect(screen.getByText('tweede keuze: hoeveel mensen dit kozen')).toBeVisible();
  await expectNoCookies(screen);
  expect(trouble).toEqual([]);
});

/** In the order in which they were opened. */
async function roomsOn(console: Page): Promise<readonly ConsoleAccess[]> {
  const kept = JSON.parse((await console.evaluate(() => localStorage.getItem('gw.consoles'))) ?? '[]') as ConsoleAccess[];
  return kept.toReversed();
}

/** Everybody in one room chooses, chooses the same again, and its facilitator shows both. */
async function play({ room, key, code }: ConsoleAccess, choices: string): Promise<void> {
  const lead = await connect(service.url, { role: 'facilitator', room, key });
  await expect.poll(() => lead.console()).not.toBeNull();
  const activity = lead.console()?.programme[0]?.id ?? '';
  const people = [];
  for (const _ of choices)
    people.push(
      await connect(service.url, { role: 'participant', ...(await post<Joined>(service.url, '/api/join', { code, agreed: true })) }),
    );
  const go = async (phase: string): Promise<void> => {
    await lead.send('command', { do: 'go', step: lead.step(), activity, phase });
    await expect.poll(() => activityIn(lead)?.phase).toBe(phase);
  };
  for (const slot of ['first', 'second']) {
    await go(slot);
    for (const [i, person] of people.entries())
      await person.send('answer', { activity, slot, revision: 1, body: { kind: 'choice', option: choices[i] ?? 'a' } });
  }
  await go('result');
  await lead.send('command', { do: 'reveal', step: lead.step(), picture: 'both' });
  [lead, ...people].forEach((line) => line.stop());
}
