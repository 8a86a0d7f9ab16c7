/** A gathering in real browsers: a facilitator, a screen and phones, each with storage of its own, watched for trouble. */
import { expect, type Browser, type BrowserContextOptions, type Locator, type Page } from '@playwright/test';

export type Trouble = string[];

/**
 * Opens a page that reports what must never happen: an error in the page, a request to another host, a cookie.
 * @param offline tells whether failed requests are expected now (the server was killed, the phone is offline).
 */
export async function openPage(browser: Browser, name: string, options: BrowserContextOptions, trouble: Trouble): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => trouble.push(`${name}: ${error.message}`));
  page.on('console', (message) => {
    // A connection that fails while the server is down or the phone offline is reported by the browser itself.
    if (message.type() === 'error' && !/ERR_|WebSocket|Failed to load resource/.test(message.text()))
      trouble.push(`${name}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== '127.0.0.1' && protocol !== 'data:' && protocol !== 'blob:') trouble.push(`${name}: request to ${request.url()}`);
  });
  return page;
}

export async function expectNoCookies(page: Page): Promise<void> {
  expect(await page.context().cookies()).toEqual([]);
}

/** @param programme the one to open, by its title. @returns the code */
export async function openRehearsal(
  console: Page,
  url: string,
  people: number,
  programme = 'Goed Werk: waarden en een dilemma',
): Promise<string> {
  await console.goto(`${url}/begeleiden`);
  await console.getByRole('button', { name: `Pas aan: ${programme}` }).click();
  await console.getByRole('checkbox', { name: 'Oefenen met gesimuleerde deelnemers' }).check();
  await console.getByRole('button', { name: 'Open de sessie' }).click();
  await console.getByRole('button', { name: /Naar de lessenaar/ }).click();
  await console.getByRole('textbox', { name: 'Hoeveel gesimuleerde deelnemers?' }).fill(String(people));
  await console.getByRole('button', { name: 'Zet ze in de zaal' }).click();
  const code = (await console.getByRole('banner').innerText()).match(/\d{4} \d{4}/)?.[0];
  if (!code) throw new Error('the console shows no code');
  return code.replace(' ', '');
}

export async function join(phone: Page, url: string, code: string): Promise<void> {
  await phone.goto(`${url}/${code}`);
  await phone.getByRole('button', { name: 'Ik spreek dit af en doe mee' }).click();
  await expect(
    phone
      .getByText('Onderdeel')
      .or(phone.getByRole('heading', { name: 'Fijn dat je er bent' }))
      .first(),
  ).toBeVisible();
}

export function nextButton(console: Page): Locator {
  return console
    .getByRole('contentinfo')
    .getByRole('button')
    .filter({ hasText: /Spatie|→|Space/ })
    .last();
}

/** Presses the dominant button, whose words must say what will happen. */
export async function next(console: Page, says: string | RegExp): Promise<void> {
  const button = nextButton(console);
  await expect(button).toContainText(says);
  // Without a connection a press goes nowhere, and the console says so; a facilitator waits too.
  await expect(console.getByText('Wacht op verbinding', { exact: true })).toHaveCount(0);
  await button.click();
}

/** The rows of the table beside a chart: first cell, then the figures. */
export async function tableOf(page: Page): Promise<string[][]> {
  const rows = page.getByRole('main').locator('table').first().locator('tbody tr');
  await expect(rows.first()).toBeAttached();
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('th,td')].map((cell) => (cell.textContent ?? '').replaceAll('\u00AD', '').trim())),
  );
}
