import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { chromium, expect, test, type Page } from '@playwright/test';
import lighthouse from 'lighthouse';
import { freePort, startProcess, type ServiceProcess } from '../support/process.ts';
import { browser as setup } from './support/browser.ts';
import { join, next, openPage, openRehearsal } from './support/gathering.ts';

/**
 * The page that a participant loads, on Lighthouse's slow 4G and a processor that is four times slower. The promise is 95, 100, 2.5 s
 * and 0.05; README says what was measured on a quiet machine. Lighthouse reckons with how fast the machine was meanwhile, and here
 * everything else has just run, so what fails a run is a page that became slower.
 */
const BARS = { performance: 90, accessibility: 100, lcpMs: 3_000, cls: 0.05 };
/** From a tap until what it changed is drawn, with the processor slowed four times. The promise is 200 ms; README says what was measured. */
const TAP_MS = 400;
const TRIES = 4;

let service: ServiceProcess;
const dataDir = mkdtempSync(joinPath(tmpdir(), 'goed-werk-speed-'));
test.beforeAll(async () => void (service = await startProcess(dataDir, await freePort())));
test.afterAll(async () => {
  await service.terminate();
  rmSync(dataDir, { recursive: true, force: true });
});

test('the page that a participant loads meets its budget on a slow phone', async ({ browser }) => {
  const console = await openPage(browser, 'console', {}, []);
  const code = await openRehearsal(console, service.url, 5);
  const port = await freePort();
  const chrome = await chromium.launch({
    ...setup.launchOptions,
    args: [...(setup.launchOptions?.args ?? []), `--remote-debugging-port=${port}`],
  });
  try {
    let best: Load | null = null;
    for (let attempt = 0; attempt < TRIES && !(best && meets(best)); attempt += 1) {
      const seen = await load(`${service.url}/${code}`, port);
      test.info().annotations.push({ type: `try ${attempt + 1}`, description: JSON.stringify(seen) });
      if (!best || seen.performance > best.performance) best = seen;
    }
    expect(best && meets(best), JSON.stringify(best)).toBe(true);
  } finally {
    await chrome.close();
  }
});

test('a tap of a value sort is drawn soon on a processor four times slower', async ({ browser }) => {
  const console = await openPage(browser, 'console', { viewport: { width: 1280, height: 800 } }, []);
  const code = await openRehearsal(console, service.url, 3);
  const phone = await openPage(browser, 'phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, []);
  await join(phone, service.url, code);
  await next(console, /.*/);
  const cdp = await phone.context().newCDPSession(phone);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await watchTaps(phone);
  const begin = phone.getByRole('button', { name: /^Begin/ });
  if (await begin.isVisible()) await begin.tap();
  // Piles that are full take no more cards; each has a key of its own.
  const piles = phone.getByRole('main').locator('button[aria-keyshortcuts]:not([aria-disabled="true"])');
  await expect(piles.first()).toBeVisible();
  for (let card = 0; card < 12; card += 1) {
    await piles.last().tap();
    await phone.waitForTimeout(350);
  }
  const taps = await tapsOf(phone);
  test.info().annotations.push({ type: 'taps', description: taps.map(Math.round).join(' ') });
  expect(taps.length).toBeGreaterThan(8);
  // The web's own measure (INP) of fewer than fifty interactions is the slowest; one in eight may be the machine that runs other tests.
  const sorted = taps.toSorted((a, b) => a - b);
  expect(sorted[Math.ceil(sorted.length * 0.875) - 1]).toBeLessThanOrEqual(TAP_MS);
});

type Load = { readonly performance: number; readonly accessibility: number; readonly lcpMs: number; readonly cls: number };

function meets({ performance, accessibility, lcpMs, cls }: Load): boolean {
  return performance >= BARS.performance && accessibility >= BARS.accessibility && lcpMs <= BARS.lcpMs && cls <= BARS.cls;
}

/** @param port where the browser takes orders. */
async function load(url: string, port: number): Promise<Load> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'silent', onlyCategories: ['performance', 'accessibility'] });
  if (!result) throw new Error('Lighthouse gave no result');
  const { categories, audits } = result.lhr;
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    lcpMs: Math.round(audits['largest-contentful-paint']?.numericValue ?? Infinity),
    cls: audits['cumulative-layout-shift']?.numericValue ?? Infinity,
  };
}

/** From now on the page notes how long each tap took until the next frame was drawn. */
async function watchTaps(page: Page): Promise<void> {
  await page.evaluate(() => {
    const taps = new Map<number, number>();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[])
        if (entry.interactionId) taps.set(entry.interactionId, Math.max(taps.get(entry.interactionId) ?? 0, entry.duration));
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
    Object.assign(globalThis, { taps });
  });
}

function tapsOf(page: Page): Promise<number[]> {
  return page.evaluate(() => [...(globalThis as unknown as { taps: Map<number, number> }).taps.values()]);
}
