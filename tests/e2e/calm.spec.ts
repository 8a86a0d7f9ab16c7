import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import type { Joined, OpenedRoom } from '../../shared/protocol/http.ts';
import { freePort, startProcess, type ServiceProcess } from '../support/process.ts';
import { listen, type Heard } from './support/a11y/heard.ts';
import { openPage, type Trouble } from './support/gathering.ts';
import { openRoom } from './support/pictures/stage.ts';
import { connect, post, type Line } from './support/wire.ts';

let service: ServiceProcess;
const dataDir = mkdtempSync(joinPath(tmpdir(), 'goed-werk-calm-'));
test.beforeAll(async () => void (service = await startProcess(dataDir, await freePort())));
test.afterAll(async () => {
  await service.terminate();
  rmSync(dataDir, { recursive: true, force: true });
});

/** 100 votes a second for a little longer than three announcements take. */
const PEOPLE = 50;
const EVERY_MS = 500;
const ROUNDS = 32;
const LEAST_BETWEEN_MS = 4_900;

type Opened = {
  readonly phone: Page;
  readonly console: Page;
  readonly screen: Page;
  readonly leader: Line;
  readonly room: OpenedRoom;
  readonly heard: Readonly<Record<string, readonly Heard[]>>;
  readonly trouble: Trouble;
};

/** A dilemma at its first choice, with a phone, a console and a screen that are listened to. */
async function openChoice(browser: Browser): Promise<Opened> {
  const trouble: Trouble = [];
  const room = await openRoom(service, 'dilemma');
  const page = (name: string, width: number): Promise<Page> => openPage(browser, name, { viewport: { width, height: 800 } }, trouble);
  const [phone, console, screen] = [await page('phone', 390), await page('console', 1280), await page('screen', 1280)];
  const heard = { phone: await listen(phone), console: await listen(console), screen: await listen(screen) };
  await console.addInitScript((list) => localStorage.setItem('gw.consoles', list), JSON.stringify([{ ...room, title: '-', openedAt: 0 }]));
  await console.goto(`${service.url}/begeleiden/${room.room}`);
  await screen.goto(`${service.url}/scherm/${room.code}`);
  await phone.goto(`${service.url}/${room.code}`);
  await phone.getByRole('button', { name: 'Ik spreek dit af en doe mee' }).click();
  await expect(phone.getByRole('heading', { name: 'Fijn dat je er bent' })).toBeVisible();
  const leader = await connect(service.url, { role: 'facilitator', room: room.room, key: room.key });
  await expect.poll(() => leader.console()).not.toBeNull();
  await leader.send('command', { do: 'go', step: leader.step(), activity: 'dilemma', phase: 'first' });
  await expect(phone.getByRole('textbox', { name: 'Waarom, in één zin?' })).toBeVisible();
  return { phone, console, screen, leader, room, heard, trouble };
}

test('under 100 votes a second counts are read out at most once in five seconds', async ({ browser }) => {
  const { room, leader, heard, trouble } = await openChoice(browser);
  const voters: Line[] = [];
  for (let i = 0; i < PEOPLE; i += 1)
    voters.push(
      await connect(service.url, {
        role: 'participant',
        ...(await post<Joined>(service.url, '/api/join', { code: room.code, agreed: true })),
      }),
    );
  for (let round = 1; round <= ROUNDS; round += 1) {
    const begun = Date.now();
    // Somebody else passes in every round, so that the counts never stand still.
    await Promise.all(
      voters.map((voter, i) => {
        const body = (i + round) % 7 === 0 || i > round * 2 ? { kind: 'pass' } : { kind: 'choice', option: 'a' };
        return voter.send('answer', { activity: 'dilemma', slot: 'first', revision: round, body });
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, EVERY_MS - (Date.now() - begun))));
  }
  for (const [view, all] of Object.entries(heard))
    for (const region of new Set(all.map((each) => each.region))) {
      const counts = all.filter((each) => each.region === region && /\d+ van de \d+/.test(each.text));
      const between = counts.slice(1).map(({ at }, i) => at - (counts[i]?.at ?? 0));
      expect(
        between.filter((ms) => ms < LEAST_BETWEEN_MS),
        `${view}: ${JSON.stringify(counts)}`,
      ).toEqual([]);
    }
  expect(heard['console']?.filter(({ text }) => /\d+ van de \d+ klaar/.test(text)).length, 'the console does count').toBeGreaterThan(1);
  [leader, ...voters].forEach((line) => line.stop());
  expect(trouble).toEqual([]);
});

test('a timer is off until somebody sets it, warns ahead, takes nothing when it ends, and can be extended', async ({ browser }) => {
  const { phone, console, screen, leader, heard, trouble } = await openChoice(browser);
  for (const page of [phone, console, screen]) await expect(page.getByRole('timer')).toHaveCount(0);
  const reason = phone.getByRole('textbox', { name: 'Waarom, in één zin?' });
  await reason.fill('Ik ben nog aan het');
  await leader.send('command', { do: 'timer-start', seconds: 12 });
  for (const page of [phone, console, screen]) await expect(page.getByRole('timer')).toBeVisible();
  await expect.poll(() => heard['phone']?.some(({ text }) => text.startsWith('Nog even.')), 'warned ahead').toBe(true);
  await reason.pressSequentially(' schrijven');
  await expect(phone.getByText('De tijd is om. Je kunt nog afmaken waar je mee bezig bent.').first()).toBeVisible();
  await expect(reason).toHaveValue('Ik ben nog aan het schrijven');
  await phone.getByRole('main').getByRole('radio').first().check({ force: true });
  await console.getByRole('button', { name: '+1 min' }).click();
  await expect(phone.getByText('De tijd is om.', { exact: false }).filter({ visible: true })).toHaveCount(0);
  await phone.getByRole('button', { name: 'Leg mijn keuze vast' }).click();
  await expect(phone.getByRole('heading', { name: 'Je keuze ligt' })).toBeVisible();
  await console.getByRole('button', { name: 'Stop de klok' }).click();
  for (const page of [phone, console, screen]) await expect(page.getByRole('timer')).toHaveCount(0);
  leader.stop();
  expect(trouble).toEqual([]);
});
