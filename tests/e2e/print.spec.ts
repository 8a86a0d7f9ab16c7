import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Deck } from '../../shared/deck/deck.ts';
import { freePort, startProcess, type ServiceProcess } from '../support/process.ts';
import { expectNoViolations } from './support/a11y/look.ts';
import { openPage, type Trouble } from './support/gathering.ts';
import { readPdf, type ReadPdf } from './support/print/pdf.ts';
import { makeDeck, openLink, preview } from './support/studio/desk.ts';
import { shippedDeck } from './support/studio/spreadsheet.ts';

let service: ServiceProcess;
const dataDir = mkdtempSync(join(tmpdir(), 'goed-werk-print-'));
test.beforeAll(async () => void (service = await startProcess(dataDir, await freePort())));
test.afterAll(async () => {
  await service.terminate();
  rmSync(dataDir, { recursive: true, force: true });
});

const A4 = [210, 297] as const;
/** CSS: 96 px an inch. */
const PX_MM = 25.4 / 96;

/** Thirty value cards, of which one is as long as a card may be. */
function valueDeck(): Deck {
  const values = shippedDeck('goed-werk-waardekaarten');
  const longest = {
    ...values.values[0]!,
    title: 'Onafhankelijkheid en onpartijdigheid in advies en uitvoering',
    explanation: `${'Je laat je niet leiden door wie iets van je wil. Iedereen krijgt dezelfde zorg, ook als dat jou of je eigen organisatie veel tijd en geld kost.'.slice(0, 139)}.`,
  };
  expect([longest.title.length, longest.explanation.length]).toEqual([60, 140]);
  return { ...values, values: [longest, ...values.values.slice(1)] };
}

/** Puts a deck on the server and goes to its print page, as who holds its link does. */
async function openPrint(page: Page, deck: Deck): Promise<void> {
  const { id, link } = await makeDeck(service.url, deck);
  await openLink(page, link, deck.title);
  await toPrint(page, id);
}

/** @param id of a deck of one's own, or `nl.ID` of one of the toolkit */
async function toPrint(page: Page, id: string): Promise<void> {
  await page.goto(`${service.url}/studio/set/${id}/print`);
  await expect(page.getByRole('heading', { level: 1, name: /^Print/ })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

/** Ticks these parts and no other. */
async function chooseParts(page: Page, names: RegExp): Promise<void> {
  for (const box of await page.getByRole('group').first().getByRole('checkbox').all()) {
    const label = await box.evaluate((each) => each.closest('label')?.textContent ?? '');
    await box.setChecked(names.test(label));
  }
}

/** As the print window of the browser makes it; the sheets set the size and the margins themselves. */
async function pdfOf(page: Page): Promise<ReadPdf> {
  return readPdf(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true }));
}

/** Where the cards of one side lie on their sheets, millimetres from the top left. */
function placesOf(page: Page, side: 'front' | 'back'): Promise<{ id: string; x: number; y: number; width: number; height: number }[]> {
  return page.locator(`[data-${side}]`).evaluateAll(
    (cards, [name, mm]) =>
      cards.map((card) => {
        const box = card.getBoundingClientRect();
        const sheet = card.closest('section')!.getBoundingClientRect();
        const [x, y] = [(box.left - sheet.left) * mm, (box.top - sheet.top) * mm];
        return { id: card.getAttribute(`data-${name}`) ?? '', x, y, width: box.width * mm, height: box.height * mm };
      }),
    [side, PX_MM] as const,
  );
}

test('thirty value cards on four sheets, with their backs behind them', async ({ browser }) => {
  const trouble: Trouble = [];
  const page = await openPage(browser, 'print', { viewport: { width: 1280, height: 800 } }, trouble);
  const values = valueDeck();
  await openPrint(page, values);
  await expectNoViolations(page, 'print page');

  await page.emulateMedia({ media: 'print' });
  const [fronts, backs] = [await placesOf(page, 'front'), await placesOf(page, 'back')];
  expect(fronts.map(({ id }) => id)).toEqual(values.values.map(({ id }) => id));
  for (const [i, front] of fronts.entries()) {
    const back = backs[i]!;
    expect(back.id).toBe(front.id);
    expect(back.x, `${front.id} from the right`).toBeCloseTo(A4[0] - front.x - front.width, 0.5);
    expect(back.y).toBeCloseTo(front.y, 0.5);
    expect([front.width, front.height].map(Math.round)).toEqual([63, 88]);
  }
  // Nothing of a card is lost, not of the longest either; nothing but the sheets is printed.
  const lost = await page
    .locator('[data-front] span')
    .evaluateAll((all) =>
      all
        .filter(
          (each) => each.scrollHeight > each.clientHeight + 2 && each.clientHeight > 8 && getComputedStyle(each).overflowY !== 'visible',
        )
        .map((each) => each.textContent),
    );
  expect(lost).toEqual([]);
  await expect(page.getByRole('heading', { name: 'Print je set' })).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: null });

  const pdf = await pdfOf(page);
  expect(pdf.pages).toEqual(Array.from({ length: 8 }, () => A4));
  expect(pdf).toMatchObject({ tagged: true, languages: ['nl'], missingFonts: [] });
  expect(pdf.elements).toMatchObject({ H1: 1, H2: 1, H3: 30, LI: 30 });
  expect(pdf.outline).toContain('Goed Werk waardekaarten');
  expect(pdf.outline).toContain('Uitdaging');

  await page.getByRole('checkbox', { name: 'Achterkanten erbij' }).uncheck();
  await page.getByRole('radio', { name: /^Groot/ }).check();
  await expect(page.getByText('Waardekaarten, vel 8 van 8')).toBeAttached();
  expect((await pdfOf(page)).pages).toEqual(Array.from({ length: 8 }, () => A4));
  expect(trouble).toEqual([]);
});

test('stories on one or two sides each, notes apart, in Dutch and English', async ({ browser }) => {
  for (const language of ['nl', 'en'] as const) {
    const page = await openPage(browser, 'print', {}, []);
    const stories = shippedDeck('dilemmas-voor-ambtenaren', language);
    await toPrint(page, `${language}.${stories.id}`);
    const handed = await pdfOf(page);
    expect(handed.languages).toContain(language);
    expect(handed.pages.length).toBeLessThanOrEqual(2 * stories.stories.length);
    expect(handed.outline).toEqual(expect.arrayContaining(stories.stories.map(({ title }) => title)));
    expect(handed.elements['H2']).toBe(stories.stories.length);

    await chooseParts(page, /^Notities/);
    await expect(page.getByText(stories.stories[0]!.notes.slice(0, 40))).toBeAttached();
    const notes = await pdfOf(page);
    expect(notes.pages.length).toBeLessThanOrEqual(2 * stories.stories.length);
    expect(notes.tagged).toBe(true);
    await page.close();
  }
});

test('themes, tasks and a programme from two o’clock, saving ink', async ({ browser }) => {
  const trouble: Trouble = [];
  const page = await openPage(browser, 'print', { colorScheme: 'dark' }, trouble);
  const themes = shippedDeck('themas-en-opgaven');
  const activities = [
    { id: 'binnen', kind: 'check-in', title: 'Binnenkomen', minutes: 10, settings: {} },
    { id: 'gesprek', kind: 'theme', title: 'Aan tafel', minutes: 45, notes: 'Loop rond.', settings: { theme: themes.themes[0]!.id } },
  ];
  await openPrint(page, { ...themes, programmes: [{ id: 'p', title: 'Een middag', purpose: 'Om te praten.', activities }] });
  await chooseParts(page, /^(Thema|Opgave|Draaiboek|Notities)/);
  await page.getByRole('checkbox', { name: 'Inkt sparen' }).check();
  await page.getByLabel('Begintijd van het draaiboek').fill('14:00');
  await expect(page.getByRole('row', { name: /^14:10 45 min Aan tafel/ })).toBeAttached();
  const pdf = await pdfOf(page);
  const cardSheets = Math.ceil(themes.themes.length / 9) + Math.ceil(themes.tasks.length / 9);
  expect(pdf.pages.length).toBeGreaterThan(2 * cardSheets + 1);
  expect(pdf.pages.every(([width, height]) => width === A4[0] && height === A4[1])).toBe(true);
  expect(pdf.elements).toMatchObject({ Table: 1, TR: 3, TH: 3 });
  expect(pdf.outline).toEqual(expect.arrayContaining(['Een middag', 'Aan tafel', 'Thema’s en opgaven']));
  expect(trouble).toEqual([]);
});

test('the live preview of every kind of card, light and dark, is accessible', async ({ browser }) => {
  const trouble: Trouble = [];
  const { stories } = shippedDeck('dilemmas-voor-ambtenaren');
  const { themes } = shippedDeck('themas-en-opgaven');
  const { link } = await makeDeck(service.url, { ...valueDeck(), stories, themes });
  const page = await openPage(browser, 'preview', { viewport: { width: 1280, height: 900 } }, trouble);
  await openLink(page, link, valueDeck().title);
  for (const [kind, theme] of [
    ['Waardekaarten', 'Donker'],
    ['Verhalen', 'Licht'],
    ['Thema’s', 'Donker'],
  ] as const) {
    await page.getByRole('button', { name: new RegExp(`^${kind}`) }).click();
    for (const where of ['Telefoon', 'Scherm', 'Druk']) {
      await preview(page).getByRole('radio', { name: where }).check();
      if (where !== 'Druk') await preview(page).getByRole('radio', { name: theme }).check();
      await expectNoViolations(page, `preview of ${kind}, ${where}`);
      await expect(page.getByText('Niet alles past.')).toHaveCount(0);
    }
  }
  expect(trouble).toEqual([]);
});
