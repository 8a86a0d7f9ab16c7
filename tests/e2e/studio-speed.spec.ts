import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Deck } from '../../shared/deck/deck.ts';
import { freePort, startProcess, type ServiceProcess } from '../support/process.ts';
import { openPage } from './support/gathering.ts';
import { field, makeDeck, openLink, preview, saved } from './support/studio/desk.ts';
import { shippedDeck } from './support/studio/spreadsheet.ts';

/** The bar: a deck of 500 value cards and 200 stories opens in the studio within a second, a key is drawn within 50 ms. */
const OPEN_MS = 1_000;
const KEY_MS = 50;
/**
 * Two cores are shared with whatever else runs; what counts is what the studio can do: the best of three, and of the keys three
 * quarters, as the web's own measure of responsiveness (INP) counts visits.
 */
const TRIES = 3;
const QUARTERS = 0.75;
const KEYS = 40;

let service: ServiceProcess;
const dataDir = mkdtempSync(joinPath(tmpdir(), 'goed-werk-large-'));
test.beforeAll(async () => void (service = await startProcess(dataDir, await freePort())));
test.afterAll(async () => {
  await service.terminate();
  rmSync(dataDir, { recursive: true, force: true });
});

test('a deck of 500 value cards and 200 stories opens within a second and keeps up with typing', async ({ browser }) => {
  const { id, link } = await makeDeck(service.url, largeDeck());
  const page = await openPage(browser, 'large', { viewport: { width: 1280, height: 800 } }, []);
  await openLink(page, link, 'Heel groot');

  const opened = await best(async () => {
    await page.goto(`${service.url}/studio`);
    await expect(page.getByRole('link', { name: /^Heel groot/ })).toBeVisible();
    return openingOf(page, id);
  }, OPEN_MS);
  test.info().annotations.push({ type: 'opening', description: `${Math.round(opened)} ms` });
  expect(opened).toBeLessThanOrEqual(OPEN_MS);

  for (const [tab, label, where] of [
    ['Waardekaarten', 'Uitleg', 'Telefoon'],
    ['Waardekaarten', 'Uitleg', 'Scherm'],
    ['Waardekaarten', 'Uitleg', 'Druk'],
    ['Verhalen', 'Verhaal', 'Telefoon'],
  ] as const) {
    await page.getByRole('button', { name: new RegExp(`^${tab}`) }).click();
    await preview(page).getByRole('radio', { name: where }).check();
    const typed = await best(() => typingIn(page, label), KEY_MS);
    const what = `a key in ${label}, seen on ${where}`;
    test.info().annotations.push({ type: what, description: `${Math.round(typed)} ms` });
    expect(typed, what).toBeLessThanOrEqual(KEY_MS);
    await saved(page);
  }
});

function largeDeck(): Deck {
  const many = <Card extends { readonly id: string; readonly title: string }>(cards: readonly Card[], count: number): Card[] =>
    Array.from({ length: count }, (_, i) => ({ ...cards[i % cards.length]!, id: `kaart-${i}`, title: `Kaart ${i}` }));
  const values = many(shippedDeck('goed-werk-waardekaarten').values, 500);
  return {
    ...shippedDeck('dilemmas-voor-ambtenaren'),
    title: 'Heel groot',
    values,
    stories: many(shippedDeck('dilemmas-voor-ambtenaren').stories, 200),
  };
}

/** @returns the lowest of at most three, or the first that is low enough. */
async function best(measure: () => Promise<number>, enough: number): Promise<number> {
  let lowest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES && lowest > enough; i += 1) lowest = Math.min(lowest, await measure());
  return lowest;
}

/** From pressing the link on the start page until the deck can be read and written in, ms. */
function openingOf(page: Page, id: string): Promise<number> {
  return page.evaluate(async (deck) => {
    const start = performance.now();
    document.querySelector<HTMLElement>(`a[href="/studio/set/${deck}"]`)?.click();
    while (!document.querySelector('main textarea')) await new Promise((done) => requestAnimationFrame(done));
    // The message comes after the next picture.
    await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - start;
  }, id);
}

/** Real keys, as fast as a fast typist. @returns the time from a key until the picture that shows it, of three quarters of them, ms. */
async function typingIn(page: Page, label: string): Promise<number> {
  await field(page, label).focus();
  await page.keyboard.press('End');
  await page.evaluate(() => {
    const times: number[] = [];
    const measure = ({ timeStamp }: KeyboardEvent) =>
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp)));
    (window as { stopMeasuring?: () => void }).stopMeasuring?.();
    document.addEventListener('keydown', measure);
    Object.assign(window, { times, stopMeasuring: () => document.removeEventListener('keydown', measure) });
  });
  await page.keyboard.type('abcdefgh '.repeat(9).slice(0, KEYS), { delay: 60 });
  await page.waitForTimeout(200);
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * QUARTERS)] ?? Number.POSITIVE_INFINITY;
}
