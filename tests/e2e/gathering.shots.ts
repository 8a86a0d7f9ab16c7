/**
 * `npm run shots`: walks through a rehearsal with 24 simulated people and writes a picture of every phase, view, width and
 * theme to `shots/<phase>/<view>-<width>-<theme>.png`.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { test, type Page } from '@playwright/test';
import { freePort, startProcess } from '../support/process.ts';
import { join, nextButton, openPage, openRehearsal } from './support/gathering.ts';
import { choose, sortByTapping } from './support/phone.ts';

const OUT = joinPath(import.meta.dirname, '..', '..', 'shots');
/** Width and height of a phone, a tablet, a laptop and a beamer. */
const SIZES = [
  [390, 844],
  [768, 1024],
  [1280, 720],
  [1920, 1080],
] as const;
const SETTLE_MS = 250;
/** The movement between two choices takes this long to play. */
const PLAYED_MS = 2_600;

test('pictures of a whole gathering', async ({ browser }) => {
  const dataDir = mkdtempSync(joinPath(tmpdir(), 'goed-werk-shots-'));
  const service = await startProcess(dataDir, await freePort(), { REHEARSAL_PACE: '15' });
  const console = await openPage(browser, 'console', { viewport: { width: 1280, height: 800 } }, []);
  const code = await openRehearsal(console, service.url, 24);
  const screen = await openPage(browser, 'screen', { viewport: { width: 1280, height: 720 } }, []);
  await screen.goto(`${service.url}/scherm/${code}`);
  const phone = await openPage(browser, 'phone', { viewport: { width: 390, height: 844 } }, []);
  await phone.goto(`${service.url}/${code}`);
  await phone.getByRole('button', { name: 'Ik spreek dit af en doe mee' }).waitFor();
  let count = 0;
  const shoot = async (phase: string): Promise<void> => {
    count += 1;
    for (const [view, page] of Object.entries({ phone, console, screen }))
      await shootAll(page, view, `${String(count).padStart(2, '0')}-${phase}`);
  };
  const next = async (phase: string): Promise<void> => {
    await nextButton(console).click();
    await screen.waitForTimeout(PLAYED_MS);
    await shoot(phase);
  };

  await shoot('joining');
  await join(phone, service.url, code);
  await shoot('lobby');
  await next('sort');
  await sortByTapping(phone, { from: 0, to: 9 });
  await shoot('sort-halfway');
  await sortByTapping(phone, { from: 9, to: 30 });
  await shoot('board');
  await phone.getByRole('button', { name: /op volgorde/ }).click();
  await shoot('rank');
  await phone.getByRole('button', { name: 'Dit is mijn volgorde' }).click();
  await shoot('sorted');
  for (const picture of ['result', 'top', 'divided', 'never', 'heat', 'weight']) await next(picture);
  for (const phase of ['read', 'clarify', 'first']) await next(phase);
  await choose(phone, { option: 1, card: true, reason: 'Een regel is er voor mensen.', sure: 4 });
  await shoot('first-chosen');
  await next('talk');
  for (const twist of ['twist-1', 'twist-2']) await next(twist);
  if (/wat als/i.test(await nextButton(console).innerText())) await next('twist-3');
  await next('second');
  await choose(phone, { option: 0 });
  await screen.waitForTimeout(4_000);
  for (const picture of ['result', 'both', 'movement', 'values', 'qualities', 'twists', 'reasons', 'afterword', 'end']) await next(picture);
  await service.terminate();
  rmSync(dataDir, { recursive: true, force: true });
});

async function shootAll(page: Page, view: string, phase: string): Promise<void> {
  const before = page.viewportSize();
  mkdirSync(joinPath(OUT, phase), { recursive: true });
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(SETTLE_MS);
      await page.screenshot({ path: joinPath(OUT, phase, `${view}-${width}-${theme}.png`) });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (before) await page.setViewportSize(before);
}
