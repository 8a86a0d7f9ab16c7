import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { chromium, expect, test, type Page } from '@playwright/test';
import lighthouse from 'lighthouse';
import { freePort, startProcess, type ServiceProcess } from '../support/process.ts';
import { browser as setup } from './support/browser.ts';
import { openPage, openRehearsal } from './support/gathering.ts';
import { playTaps, type Scene } from './support/taps.ts';

/**
 * The page that a participant loads, on Lighthouse's slow 4G and a processor that is four times slower. Lighthouse reckons with how fast
 * the machine was meanwhile, and here everything else has just run: the best of a few tries is what the page can do.
 */
const BARS = { performance: 95, accessibility: 100, lcpMs: 2_500, cls: 0.05 };
/** From a tap until what it changed is drawn, with the processor slowed four times: the slowest tap counts, as in the web's own measure (INP). */
const TAP_MS = 200;
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
  await console.context().close();
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

const pile = (at: number) => (phone: Page) => phone.getByRole('main').locator('button[aria-keyshortcuts]').nth(at);
const label = (set: 'first' | 'last', at: number) => (phone: Page) =>
  phone.getByRole('main').locator('fieldset')[set]().locator('label').nth(at);
const button = (name: string | RegExp) => (phone: Page) => phone.getByRole('button', { name });
const card = (at: number) => (phone: Page) => phone.getByRole('dialog').getByRole('listitem').nth(at).getByRole('button');

const SCENES: readonly (Scene & { readonly what: string })[] = [
  {
    what: 'sorting value cards',
    kind: 'value-sort',
    phase: 'sort:personal',
    given: { lenses: ['personal'] },
    taps: [4, 1, 2, 4, 0, 3, 4, 1, 2, 4].map(pile).concat(button('Zet terug'), pile(3)),
  },
  {
    what: 'choosing in a dilemma',
    kind: 'dilemma',
    phase: 'first',
    taps: [
      ...[0, 1, 0].map((at) => label('first', at)),
      button('Kies een kaart'),
      card(0),
      card(1),
      button('Klaar'),
      label('last', 3),
      button('Leg mijn keuze vast'),
    ],
  },
  {
    what: 'checking in',
    kind: 'check-in',
    phase: 'ask',
    given: { ask: 'scale' },
    taps: [...[0, 3, 2].map((at) => label('first', at)), button(/^Leg/)],
  },
];

for (const { what, ...scene } of SCENES)
  test(`a tap is drawn soon on a processor four times slower: ${what}`, async ({ browser }) => {
    // What keeps one tap waiting in one try is the machine; what keeps it waiting in every try is the page.
    let best: number[] = [];
    for (let attempt = 0; attempt < TRIES && !(best.length > 0 && Math.max(...best) <= TAP_MS); attempt += 1) {
      const took = await playTaps(browser, service, scene);
      test.info().annotations.push({ type: `try ${attempt + 1}`, description: took.join(' ') });
      best = took.map((ms, tap) => Math.min(ms, best[tap] ?? Infinity));
    }
    expect(best).toHaveLength(scene.taps.length);
    expect(Math.max(...best), best.join(' ')).toBeLessThanOrEqual(TAP_MS);
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
