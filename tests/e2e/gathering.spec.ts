import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { freePort, startProcess, type ServiceProcess } from '../support/process.ts';
import { expectNoCookies, join, next, openPage, openRehearsal, tableOf, type Trouble } from './support/gathering.ts';
import { recount } from './support/recount.ts';
import {
  choose,
  chooseByKeys,
  pressByKey,
  rankByDragging,
  rankByKeys,
  rankByTapping,
  sortByDragging,
  sortByKeys,
  sortByTapping,
} from './support/phone.ts';

const SIMULATED = 20;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** Three phones, and one that comes late. */
const EVERYBODY = SIMULATED + 4;

let service: ServiceProcess;
const dataDir = mkdtempSync(joinPath(tmpdir(), 'goed-werk-e2e-'));
test.beforeAll(async () => void (service = await startProcess(dataDir, await freePort(), { REHEARSAL_PACE: '12' })));
test.afterAll(async () => {
  await service.terminate();
  rmSync(dataDir, { recursive: true, force: true });
});

test('a whole gathering: value sort and dilemma, with a reload, a lost line, a late phone and a killed server', async ({ browser }) => {
  const trouble: Trouble = [];
  const console = await openPage(browser, 'console', { viewport: { width: 1280, height: 800 } }, trouble);
  const code = await openRehearsal(console, service.url, SIMULATED);
  const screen = await openPage(browser, 'screen', { viewport: { width: 1280, height: 720 } }, trouble);
  await screen.goto(`${service.url}/scherm/${code}`);
  const tapper = await openPage(browser, 'tapper', PHONE, trouble);
  const dragger = await openPage(browser, 'dragger', { viewport: { width: 390, height: 844 } }, trouble);
  const typist = await openPage(browser, 'typist', { viewport: { width: 768, height: 1024 } }, trouble);
  const phones = [tapper, dragger, typist];
  for (const phone of phones) await join(phone, service.url, code);
  await expect(screen.getByText(`${SIMULATED + 3} deelnemers`)).toBeVisible();

  // Value sort: by taps, by drag, by keys; one phone reloads, one is offline for a while.
  await next(console, 'Naar de waardekaarten');
  await sortByTapping(tapper, { from: 0, to: 12 });
  await tapper.reload();
  await expect(tapper.getByText('13 van 30').filter({ visible: true }).first()).toBeVisible();
  await sortByTapping(tapper, { from: 12, to: 30 });
  await dragger.context().setOffline(true);
  await sortByDragging(dragger);
  await expect(dragger.getByText('Wacht op verbinding')).toBeVisible();
  await dragger.context().setOffline(false);
  await expect(dragger.getByText('Bewaard')).toBeVisible();
  await sortByKeys(typist);
  await rankByTapping(tapper);
  await rankByDragging(dragger);
  await rankByKeys(typist);
  await expect(screen.getByText(`${SIMULATED + 3} van de ${SIMULATED + 3}`).first()).toBeVisible({ timeout: 60_000 });

  await next(console, 'Naar: uitkomst');
  for (const says of [
    'Toon de topwaarden',
    'Toon de verdeelde waarden',
    'Toon wat niemand koos',
    'Toon de hele verdeling',
    'Toon de drie kwaliteiten',
  ]) {
    await nextPicture(console, screen, says);
    await expectOnPhone(screen, tapper);
  }

  // Dilemma; a fourth phone comes late; the server is killed in the middle of the first choice.
  await next(console, 'Naar het dilemma');
  await tapper.getByRole('button', { name: 'Ik heb het gelezen' }).click();
  await pressByKey(typist, typist.getByRole('button', { name: 'Ik heb het gelezen' }));
  await next(console, 'vragen');
  await tapper.getByRole('textbox', { name: 'Je vraag' }).fill('Hoe lang woont hij er al?');
  await tapper.getByRole('button', { name: 'Stuur mijn vraag' }).click();
  await expect(console.getByText('Hoe lang woont hij er al?')).toBeVisible();
  await next(console, 'eerste keuze');
  await choose(tapper, { option: 0, card: true, reason: 'Een regel is er voor mensen.', sure: 4 });
  await service.kill();
  await choose(dragger, { option: 1, card: true, sure: 2 });
  await expect(dragger.getByText('Wacht op verbinding')).toBeVisible();
  service = await startProcess(dataDir, service.port, { REHEARSAL_PACE: '12' });
  await expect(dragger.getByText('Bewaard').first()).toBeVisible({ timeout: 20_000 });
  await chooseByKeys(typist);
  const late = await openPage(browser, 'late', PHONE, trouble);
  await join(late, service.url, code);
  await late.getByRole('button', { name: 'Ik pas' }).click();
  await expect(screen.getByText(`${EVERYBODY} van de ${EVERYBODY}`).first()).toBeVisible({ timeout: 60_000 });

  await next(console, /tafel|gesprek|praten/i);
  for (let twist = 1; twist <= 2; twist += 1) {
    await next(console, /wat als|Maar/);
    for (const phone of [tapper, dragger, late]) await choose(phone, { option: 1 });
    await chooseByKeys(typist);
  }
  await next(console, /tweede keuze/i);
  for (const phone of [...phones, late]) await choose(phone, { option: 1 });
  await expect(screen.getByText(`${EVERYBODY} van de ${EVERYBODY}`).first()).toBeVisible({ timeout: 60_000 });

  await next(console, /uitkomst/i);
  await console
    .getByRole('button', { name: /^Toon: ‘?Een regel is er voor mensen|^Laat zien/ })
    .first()
    .click();
  await nextPicture(console, screen, /Toon/);
  await expectFigures(screen);
  await expectOnPhone(screen, tapper);
  for (let picture = 2; picture <= 6; picture += 1) await nextPicture(console, screen, /Toon/);
  await expect(screen.getByText('Een regel is er voor mensen.')).toBeVisible();
  await next(console, /nawoord/i);
  await next(console, /Rond af/);

  for (const page of [console, screen, late, ...phones]) await expectNoCookies(page);
  expect(trouble).toEqual([]);
});

/** Shows the next picture, and sees it come onto the screen. */
async function nextPicture(console: Page, screen: Page, says: string | RegExp): Promise<void> {
  const findings = (): Promise<string[]> => screen.getByRole('heading', { level: 1 }).allTextContents();
  const before = await findings();
  await next(console, says);
  await expect.poll(async () => (await findings()).filter((finding) => finding !== '' && !before.includes(finding)).length).toBe(1);
}

/** Everything on the screen is on the phone, with the same numbers; the phone may have more rows. */
async function expectOnPhone(screen: Page, phone: Page): Promise<void> {
  const shown = await tableOf(screen);
  expect(shown.length).toBeGreaterThan(0);
  await expect.poll(() => tableOf(phone)).toEqual(expect.arrayContaining(shown));
}

/** The screen's table of both choices holds what stands on disk. */
async function expectFigures(screen: Page): Promise<void> {
  const first = recount(dataDir, 'first');
  const second = recount(dataDir, 'second');
  expect([first.people, second.people]).toEqual([EVERYBODY, EVERYBODY]);
  const rows = await tableOf(screen);
  const shown = (column: number): number[] => rows.map((row) => Number(row[column])).toSorted((a, b) => a - b);
  const counted = (options: Readonly<Record<string, number>>): number[] =>
    [...Object.values(options), ...Array.from({ length: rows.length - Object.keys(options).length }, () => 0)].toSorted((a, b) => a - b);
  expect(shown(1)).toEqual(counted(first.options));
  expect(shown(2)).toEqual(counted(second.options));
}
