import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import type { DilemmaPicture } from '../../shared/activities/dilemma/picture.ts';
import { ACTIVITY_NAMES, type ActivityName } from '../../shared/activities/registry.ts';
import type { OpenedRoom } from '../../shared/protocol/http.ts';
import type { ActivityNow } from '../../shared/room/views.ts';
import { freePort, startProcess, type ServiceProcess } from '../support/process.ts';
import { listen, type Heard } from './support/a11y/heard.ts';
import {
  expectColoursOfOtherTheme,
  expectLargeTargets,
  expectNoViolations,
  expectReflow,
  expectSameNumbers,
  expectStill,
  plain,
  textOf,
  textWithSheets,
  UPRIGHT,
  withLargeText,
  withPhoneLying,
} from './support/a11y/look.ts';
import { actsIn, ASKED } from './support/every-kind.ts';
import { openPage, type Trouble } from './support/gathering.ts';
import { handsFor } from './support/pictures/hands.ts';
import { leaveAgreements } from './support/pictures/series.ts';
import { Lead, openRoom } from './support/pictures/stage.ts';

let service: ServiceProcess;
let sides: Sides;
let trouble: Trouble;
const dataDir = mkdtempSync(joinPath(tmpdir(), 'goed-werk-phases-'));
test.beforeAll(async ({ browser }) => {
  service = await startProcess(dataDir, await freePort(), { REHEARSAL_PACE: '20' });
  trouble = [];
  const [light, dark] = [await openSide(browser, false), await openSide(browser, true)];
  sides = { light, dark, heard: await listen(light.phone) };
});
test.afterAll(async () => {
  await service.terminate();
  rmSync(dataDir, { recursive: true, force: true });
});

/**
 * Everything twice, so that each language, width and wish for motion is met at every moment, with the colours of both themes: Dutch, light, with motion, on an
 * ordinary phone; and English, dark, without motion, on the narrowest phone and on a console as narrow.
 */
type Side = { readonly phone: Page; readonly console: Page; readonly screen: Page };
type Sides = { readonly light: Side; readonly dark: Side; readonly heard: readonly Heard[] };

const NARROW = { width: 320, height: 640 };
const TYPED = 'Half a sentence that nobody sent';

async function openSide(browser: Browser, dark: boolean): Promise<Side> {
  const open = async (name: string, viewport: { readonly width: number; readonly height: number }): Promise<Page> => {
    const colorScheme = dark ? 'dark' : 'light';
    const reducedMotion = dark ? 'reduce' : 'no-preference';
    return openPage(browser, `${name}, ${colorScheme}`, { viewport, colorScheme, reducedMotion }, trouble);
  };
  return {
    phone: await open('phone', dark ? NARROW : UPRIGHT),
    console: await open('console', dark ? NARROW : { width: 1280, height: 800 }),
    screen: await open('screen', { width: 1280, height: 720 }),
  };
}

test('every kind there is comes by', () => {
  expect(new Set<ActivityName>(ASKED.map(({ kind }) => kind))).toEqual(new Set(ACTIVITY_NAMES));
});

for (const [i, { name, kind, given }] of ASKED.entries())
  test(`${name}: accessible, whole, calm, and nothing that was typed is lost`, async () => {
    const series = kind === 'review' ? { series: (await leaveAgreements(service)).next } : {};
    const room = await openRoom(service, kind, given, series);
    const lead = await Lead.of(service, room);
    await lead.fill();
    await lead.send('tables', { size: 5, mix: 'random' });
    await comeIn(room);
    if (i === 0) await look('lobby', null);
    await walk(lead);
    if (i === 0) await look('end', null);
    lead.stop();
    expect(trouble).toEqual([]);
  });

/** The six pages come into a room. The keys come onto the devices as opening and choosing a language would have put them there. */
async function comeIn({ room, code, key }: OpenedRoom): Promise<void> {
  for (const [language, { phone, console, screen }] of [
    ['nl', sides.light],
    ['en', sides.dark],
  ] as const) {
    for (const page of [phone, console])
      await put(page, { 'gw.language': language, 'gw.consoles': [{ room, code, key, title: '-', openedAt: 0 }] });
    await screen.goto(`${service.url}/scherm/${code}?taal=${language}`);
    await console.goto(`${service.url}/begeleiden/${room}`);
    await phone.goto(`${service.url}/${code}`);
    await expect(phone.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await once(phone, `joining, ${language}`, expectNoViolations);
    await expectReflow(phone, `joining, ${language}`);
    await phone.getByRole('main').getByRole('button').last().click();
    await expect(phone.getByRole('banner')).toBeVisible();
  }
}

/** Onto the device, from any page of the service. */
async function put(page: Page, kept: Readonly<Record<string, unknown>>): Promise<void> {
  if (!page.url().startsWith(service.url)) await page.goto(`${service.url}/healthz`);
  await page.evaluate(
    (entries) => entries.forEach(([key, value]) => localStorage.setItem(key, JSON.stringify(value))),
    Object.entries(kept),
  );
}

/** From the lobby to the end with the one button. */
async function walk(lead: Lead): Promise<void> {
  for (;;) {
    const typed = await typeHalf(sides.dark.phone);
    await lead.next();
    if (typed) await expectKept(sides.dark.phone, lead, typed);
    const { now } = lead;
    if (!now) return;
    const where = `${now.name}/${now.phase}`;
    if (now.shown) await look(`${where}/${now.shown.id}`, now);
    else await test.step(where, () => enter(lead, now));
  }
}

/** A phase is looked at when it comes, when something was answered, and when the facilitator arranged something in it. */
async function enter(lead: Lead, now: ActivityNow): Promise<void> {
  const where = `${now.name}/${now.phase}`;
  const { light, heard } = sides;
  await expectFocusOnHeading(light.phone, heard, where);
  await look(where, now);
  if (Object.values(now.slots).includes('open')) {
    for (const [i, hand] of handsFor(now.name, now.phase).entries()) {
      await hand(light.phone);
      await expectNoViolations(light.phone, `phone, ${where}, after ${i + 1} acts`);
    }
    await lead.allAnswered();
    await lead.approve();
    await look(`${where}, answered`, lead.now);
  }
  const acts = actsIn(now.name, now.phase, lead.now?.items ?? []);
  for (const [i, act] of acts.entries()) {
    await lead.command({ do: 'steer', activity: now.id, act });
    if (i === 0 || i === acts.length - 1) await look(`${where}, ${i + 1} arranged`, lead.now);
  }
}

async function look(where: string, now: ActivityNow | null): Promise<void> {
  const { light, dark } = sides;
  for (const page of [dark.phone, dark.screen]) await expectStill(page, where);
  // Six pages have six processes; one after another would leave a core idle.
  const pages = Object.entries({ light, dark }).flatMap(([name, side]) =>
    Object.entries(side).map(([view, page]) => ({ name, view, page })),
  );
  await Promise.all(pages.map(({ name, view, page }) => once(page, `${view}, ${name}, ${where}`, expectNoViolationsInBothThemes)));
  for (const page of [light.phone, dark.phone]) await expectLargeTargets(page, where);
  for (const page of [dark.phone, dark.console]) await expectReflow(page, `${where} at 320 px`);
  for (const [view, page] of Object.entries({ phone: light.phone, console: light.console }))
    await withLargeText(page, () => expectReflow(page, `${view}, ${where}, text at 200 %`));
  await withPhoneLying(light.phone, () => expectReflow(light.phone, `phone, ${where}, lying`));
  if (now?.shown) for (const page of [light.phone, light.screen]) await expectSameNumbers(page, where);
  if (now) await expectOnPhone(light, now, where);
  if (now?.shown?.id === 'tables' && now.shown.picture.kind === 'dilemma') await expectSmallTablesSaid(light, now.shown.picture);
}

async function expectNoViolationsInBothThemes(page: Page, where: string): Promise<void> {
  await expectNoViolations(page, where);
  await expectColoursOfOtherTheme(page, where);
}

/** Where a table is too small to show, words say so, and each figure that is left out says that it is. */
async function expectSmallTablesSaid({ phone, screen }: Side, { tables = [] }: DilemmaPicture): Promise<void> {
  const hidden = tables.flatMap(({ counts }) => counts).filter(({ count }) => count === null).length;
  for (const page of [phone, screen]) {
    await expect.soft(page.getByText(/^Van een tafel met minder dan vijf mensen, .* tonen we niets/)).toBeVisible();
    await expect.soft(page.locator('td', { hasText: 'niet getoond' })).toHaveCount(hidden);
  }
}

const seen = new Map<Page, string>();

/** Looks again only when something changed. */
async function once(page: Page, where: string, check: (page: Page, where: string) => Promise<void>): Promise<void> {
  const now = await page.evaluate(() => document.body.innerText);
  if (seen.get(page) === now) return;
  seen.set(page, now);
  await check(page, where);
}

/** What the screen shows of the cards and of what people wrote can be read on the phone too. */
async function expectOnPhone({ screen, phone }: Side, now: ActivityNow, where: string): Promise<void> {
  const shown = await textOf(screen);
  const content = stringsIn([now.cards, now.items, now.questions, now.shown]).filter((text) => text.split(' ').length > 3);
  const lost = async (read: Promise<string>): Promise<string[]> => {
    const words = await read;
    return content.filter((text) => shown.includes(text) && !words.includes(text));
  };
  if ((await lost(textOf(phone))).length > 0)
    expect.soft(await lost(textWithSheets(phone)), `${where}: on the screen, not on the phone`).toEqual([]);
}

function stringsIn(part: unknown): string[] {
  if (typeof part === 'string') return [plain(part)];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(stringsIn) : [];
}

/** The focus is on the heading of the new phase, which reads it out; nothing else says it once more. */
async function expectFocusOnHeading(phone: Page, heard: readonly Heard[], where: string): Promise<void> {
  const focused = () =>
    phone.evaluate(() => {
      const now = document.activeElement;
      return now?.tagName === 'H1' && now.getBoundingClientRect().height > 0
        ? (now.textContent?.trim() ?? '')
        : `not a heading: ${now?.outerHTML.slice(0, 80)}`;
    });
  await expect.soft.poll(focused, { message: `${where}: focus` }).not.toMatch(/^not a heading|^$/);
  const heading = await focused();
  const recent = heard.filter(({ at }) => at > Date.now() - 2_000).map(({ text }) => text);
  expect.soft(recent, `${where}: read out once`).not.toContain(heading);
}

/** Begins a sentence in the first field of this phase, where it has one. */
async function typeHalf(phone: Page): Promise<string | null> {
  const field = phone.getByRole('main').getByRole('textbox').first();
  if (!(await field.isVisible())) return null;
  await field.fill(TYPED);
  return TYPED;
}

/** After the phase is over, and somebody goes back to it, the half sentence is still there. */
async function expectKept(phone: Page, lead: Lead, typed: string): Promise<void> {
  const step = lead.console?.step ?? 0;
  await lead.command({ do: 'back', step });
  const field = phone.getByRole('main').getByRole('textbox').first();
  await expect.soft(field, `${lead.now?.id}/${lead.now?.phase}: what was typed`).toHaveValue(typed);
  await expect.poll(() => lead.console?.step).toBeGreaterThan(step);
  await lead.next();
}
