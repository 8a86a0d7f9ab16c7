/** One afternoon: a series, its room by name on the shipped programme, a facilitator, a screen, four phones at two tables and a crowd. */
import { expect, type Browser, type Page } from '@playwright/test';
import type { ConsoleAccess } from '../../../../client/live/storage.ts';
import { canaries } from '../../../support/canaries.ts';
import { shippedLibrary } from '../../../support/shipped.ts';
import { joinCrowd, type Crowd } from '../crowd.ts';
import { openPage, type Trouble } from '../gathering.ts';
import { joinAs } from '../hands.ts';
import { lineOf, seat } from '../stand.ts';
import type { Line } from '../wire.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** Whoever reads this word outside the room has a leak: names, and whatever the crowd wrote. */
export const CANARY = 'KANARIE';
export const SERIES = 'Traject Waterkant';
const NAMES = ['Aaf', 'Bas', 'Cor', 'Dee'].map((name) => `${CANARY}-${name}`);
const CROWD = 8;
export const EVERYBODY = NAMES.length + CROWD;

export type Afternoon = {
  readonly url: string;
  readonly console: Page;
  readonly screen: Page;
  readonly phones: readonly [Page, Page, Page, Page];
  readonly crowd: Crowd;
  readonly leader: Line & ConsoleAccess;
};

export async function openAfternoon(browser: Browser, url: string, trouble: Trouble): Promise<Afternoon> {
  const console = await openPage(browser, 'console', { viewport: { width: 1280, height: 900 } }, trouble);
  await console.goto(`${url}/begeleiden`);
  await console.getByRole('button', { name: 'Begin een traject' }).click();
  await console.getByRole('textbox', { name: 'Titel' }).fill(SERIES);
  await console.getByRole('button', { name: 'Begin dit traject' }).click();
  await console.getByRole('button', { name: 'Open de eerste sessie' }).click();
  await console.getByRole('button', { name: 'Pas aan: Goed Werk, 90 min' }).click();
  await console.getByRole('textbox', { name: 'Titel van de sessie' }).fill('Middag aan de Waterkant');
  await console.getByRole('radio', { name: 'Met naam' }).check({ force: true });
  await console.getByRole('button', { name: 'Open de sessie' }).click();
  await console.getByRole('button', { name: /Naar de lessenaar/ }).click();
  await expect(console.getByRole('heading', { level: 1 })).toBeVisible();
  const leader = await lineOf(console, url);
  const screen = await openPage(browser, 'screen', { viewport: { width: 1280, height: 720 } }, trouble);
  await screen.goto(`${url}/scherm/${leader.code}`);
  const phones: Page[] = [];
  for (const name of NAMES) {
    const phone = await openPage(browser, name, PHONE, trouble);
    await joinAs(phone, url, leader.code, name);
    phones.push(phone);
  }
  const written = canaries();
  const programme = leader.console()?.programme ?? [];
  const content = shippedLibrary.snapshot(
    { title: '-', activities: programme.map(({ id, name, title, minutes, settings }) => ({ id, kind: name, title, minutes, settings })) },
    'nl',
  );
  if (!content) throw new Error('the shipped programme does not fit the shipped decks');
  const crowd = await joinCrowd({
    url,
    code: leader.code,
    people: CROWD,
    leader,
    content,
    nameOf: (person) => `${CANARY}naam ${person}`,
    // A case of the crowd is shown, and is for this gathering only.
    changed: (body, { slot }) => spoilt(written.spoil(body), slot),
  });
  await expect(screen.getByText(`${EVERYBODY} deelnemers`)).toBeVisible();
  await seat(
    console,
    6,
    NAMES.map((name, i) => [name, i < 2 ? 1 : 2] as const),
  );
  for (const [i, phone] of phones.entries()) await expect(phone.getByRole('banner'), NAMES[i]).toContainText(i < 2 ? 'Tafel 1' : 'Tafel 2');
  await expect(screen.getByRole('heading', { name: 'Zoek je tafel' })).toBeVisible();
  const [first, second, third, fourth] = phones;
  if (!first || !second || !third || !fourth) throw new Error('four phones are needed');
  return { url, console, screen, phones: [first, second, third, fourth], crowd, leader };
}

function spoilt(body: unknown, slot: string): unknown {
  return slot === 'case' && typeof body === 'object' && body !== null && 'consent' in body ? { ...body, consent: 'gathering' } : body;
}
