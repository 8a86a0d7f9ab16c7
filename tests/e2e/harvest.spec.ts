import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { loadDecks } from '../../server/decks/load.ts';
import type { Joined, OpenedRoom } from '../../shared/protocol/http.ts';
import { freePort, startProcess, type ServiceProcess } from '../support/process.ts';
import { expectNoViolations } from './support/a11y/look.ts';
import { expectNoCookies, join, openPage, type Trouble } from './support/gathering.ts';
import { choose } from './support/phone.ts';
import { readPdf } from './support/print/pdf.ts';
import { connect, post, type Line } from './support/wire.ts';

/** A small room of real people: one phone and one console in a browser, five more phones as bare connections. */
const OTHERS = 5;
const CLOSED_LIPS = 'KANARIE die niet mee mag';

let service: ServiceProcess;
const dataDir = mkdtempSync(joinPath(tmpdir(), 'goed-werk-harvest-'));
test.beforeAll(async () => void (service = await startProcess(dataDir, await freePort())));
test.afterAll(async () => {
  await service.terminate();
  rmSync(dataDir, { recursive: true, force: true });
});

async function openDilemma(): Promise<OpenedRoom> {
  const { decks } = loadDecks(joinPath(import.meta.dirname, '..', '..', 'decks'));
  const story = decks.find(({ id, language }) => id === 'dilemmas-voor-ambtenaren' && language === 'nl')?.stories[0];
  const settings = { story: story?.id, cards: [], cardsMax: 0, other: false, sure: false, revealFirst: false, twists: [] };
  const programme = { title: 'Eén dilemma', activities: [{ id: 'dilemma', kind: 'dilemma', title: 'Het dilemma', minutes: 30, settings }] };
  return post(service.url, '/api/rooms', {
    title: 'Hub Utrecht',
    kind: 'gathering',
    naming: 'anonymous',
    smallCircle: false,
    language: 'nl',
    keepDays: 30,
    programme,
  });
}

/** The key comes onto this device as opening would have put it there. */
async function giveKey(console: Page, { room, code, key }: OpenedRoom): Promise<void> {
  await console.addInitScript(
    (list) => localStorage.setItem('gw.consoles', list),
    JSON.stringify([{ room, code, title: 'Hub Utrecht', key, openedAt: 0 }]),
  );
}

test('from a sentence that may come along to a report that prints, in Word and on the own phone', async ({ browser }) => {
  const trouble: Trouble = [];
  const room = await openDilemma();
  const phone = await openPage(browser, 'phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, trouble);
  const console = await openPage(browser, 'console', { viewport: { width: 1280, height: 900 } }, trouble);
  await giveKey(console, room);
  await join(phone, service.url, room.code);
  const others: Line[] = [];
  for (let i = 0; i < OTHERS; i += 1) {
    const seat = await post<Joined>(service.url, '/api/join', { code: room.code, agreed: true });
    others.push(await connect(service.url, { role: 'participant', ...seat }));
  }
  const leader = await connect(service.url, { role: 'facilitator', room: room.room, key: room.key });
  const go = async (phase: string): Promise<void> => {
    await expect.poll(() => leader.console()).not.toBeNull();
    await leader.send('command', { do: 'go', step: leader.step(), activity: 'dilemma', phase });
    const phaseNow = (): string | null => {
      const view = leader.console()?.view;
      return view?.status === 'open' && view.stage.at === 'activity' ? view.stage.activity.phase : null;
    };
    await expect.poll(phaseNow).toBe(phase);
  };

  // Everybody chooses twice; three of the others change their mind.
  await go('first');
  for (const [i, other] of others.entries())
    await other.send('answer', {
      activity: 'dilemma',
      slot: 'first',
      revision: 1,
      body: { kind: 'choice', option: i < 3 ? 'a' : 'b', ...(i === 0 ? { reason: CLOSED_LIPS } : {}) },
    });
  await choose(phone, { option: 0, reason: 'Ik wil haar eerst spreken.' });
  await go('second');
  await expect(phone.getByText('Wat kies je nu? Hetzelfde mag, anders ook.')).toBeVisible();
  for (const other of others)
    await other.send('answer', { activity: 'dilemma', slot: 'second', revision: 1, body: { kind: 'choice', option: 'b' } });
  await choose(phone, { option: 1 });
  await go('result');

  // The facilitator asks for one sentence; its author reads it back and says yes.
  await console.goto(`${service.url}/begeleiden/${room.room}`);
  // The second choice took the reason along, so it stands there twice; one of them is asked for.
  await console.getByRole('button', { name: 'Vraag voor de oogst: Ik wil haar eerst spreken.' }).first().click();
  await expect(phone.getByRole('heading', { name: 'De begeleider vraagt of deze zin mee mag' })).toBeVisible();
  await expectNoViolations(phone, 'phone, asked');
  await phone.screenshot({ path: test.info().outputPath('phone-asked.png') });
  await phone.getByRole('button', { name: 'Ja, neem mee' }).click();
  await expect(console.getByText('mag mee in de oogst')).toBeVisible();

  // Arranged while the room is open.
  await console.getByRole('button', { name: 'Meer' }).first().click();
  await console.getByRole('link', { name: 'Bekijk de oogst' }).click();
  await expect(console.getByRole('heading', { level: 1, name: 'Oogst: Hub Utrecht' })).toBeVisible();
  await expect(console.getByText('Ik wil haar eerst spreken.')).toBeVisible();
  await console.getByLabel('Titel van het verslag').fill('Wat wij meenemen');
  await console.getByLabel('Nieuw kopje').fill('Eerst luisteren');
  await console.getByRole('button', { name: 'Voeg een kopje toe' }).click();
  await console.getByLabel('Kopje voor: Ik wil haar eerst spreken.').selectOption('Eerst luisteren');
  await expect(console.getByText('Bewaard')).toBeVisible();
  await expectNoViolations(console, 'console, arranging');
  await console.screenshot({ path: test.info().outputPath('arrange.png'), fullPage: true });

  // Closed: the report, on the page, on paper and as Word.
  await leader.send('command', { do: 'close' });
  await console.reload();
  await expect(console.getByRole('heading', { level: 1, name: 'Wat wij meenemen' })).toBeVisible();
  const rows = console.getByRole('table', { name: 'Wat de groep koos' }).locator('tbody tr');
  expect((await rows.allInnerTexts()).slice(0, 2).map((row) => row.split('\t').slice(1))).toEqual([
    ['4', '0'],
    ['2', '6'],
  ]);
  await expect(console.getByRole('heading', { level: 3, name: 'Eerst luisteren' })).toBeVisible();
  await expect(console.getByText('Ik wil haar eerst spreken.')).toBeVisible();
  await expect(console.getByText(CLOSED_LIPS)).toHaveCount(0);
  await expectNoViolations(console, 'report');
  await console.screenshot({ path: test.info().outputPath('report.png'), fullPage: true });
  const pdf = readPdf(await console.pdf({ tagged: true, outline: true, preferCSSPageSize: true }));
  expect(pdf).toMatchObject({ tagged: true, missingFonts: [] });
  expect(pdf.languages).toContain('nl');
  expect(pdf.elements).toMatchObject({ H1: 1, TH: expect.any(Number) });
  expect(pdf.elements['H2']).toBe(3);
  expect(pdf.elements['Table']).toBeGreaterThanOrEqual(2);
  const [file] = await Promise.all([console.waitForEvent('download'), console.getByRole('button', { name: 'Word' }).click()]);
  expect(file.suggestedFilename()).toMatch(/^oogst-wat-wij-meenemen-\d{4}-\d\d-\d\d\.docx$/);
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');

  // The take-home is on the phone itself.
  await phone.goto(`${service.url}/mijn`);
  await expect(phone.getByText('Ik wil haar eerst spreken.').first()).toBeVisible();
  await expect(phone.getByRole('button', { name: /Deel|Kopieer als tekst/ })).toBeVisible();
  await expectNoViolations(phone, 'take-home');
  await phone.setViewportSize({ width: 320, height: 720 });
  await console.setViewportSize({ width: 320, height: 720 });
  for (const page of [phone, console]) expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await console.screenshot({ path: test.info().outputPath('report-320.png'), fullPage: true });
  await phone.screenshot({ path: test.info().outputPath('mine-320.png'), fullPage: true });
  for (const page of [phone, console]) await expectNoCookies(page);
  expect(trouble).toEqual([]);
  [leader, ...others].forEach((line) => line.stop());
});
