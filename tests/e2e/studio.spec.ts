import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { freePort, startProcess, type ServiceProcess } from '../support/process.ts';
import { expectNoViolations } from './support/a11y/look.ts';
import { expectNoCookies, join, next, openPage, openRehearsal, type Trouble } from './support/gathering.ts';
import { readPdf } from './support/print/pdf.ts';
import { field, lookAt, makeDeck, openLink, placeOf, preview, rows, saved } from './support/studio/desk.ts';
import { brokenStories, shippedDeck } from './support/studio/spreadsheet.ts';

const DESK = { viewport: { width: 1280, height: 800 } };
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SIMULATED = 8;

let service: ServiceProcess;
const dataDir = mkdtempSync(joinPath(tmpdir(), 'goed-werk-studio-'));
test.beforeAll(async () => void (service = await startProcess(dataDir, await freePort(), { REHEARSAL_PACE: '12' })));
test.afterAll(async () => {
  await service.terminate();
  rmSync(dataDir, { recursive: true, force: true });
});

test('from the toolkit’s stories to a room: copy, edit, import, mend, preview, print, share, deal', async ({ browser }) => {
  const trouble: Trouble = [];
  const page = await openPage(browser, 'organiser', DESK, trouble);
  await page.goto(`${service.url}/studio`);
  await page.getByRole('button', { name: 'Maak een kopie van Dilemma’s voor ambtenaren' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dilemma’s voor ambtenaren (kopie)' })).toBeVisible();

  await test.step('edit a story and a twist; undo and redo', async () => {
    await field(page, 'Titel').fill('De zoon op onze bank');
    await page.getByRole('textbox', { name: 'Maar wat als…?' }).first().fill('Maar wat als de zoon morgen vertrekt?');
    await saved(page);
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await expect(page.getByRole('textbox', { name: 'Maar wat als…?' }).first()).not.toHaveValue(/morgen vertrekt/);
    await page.keyboard.press('Control+Shift+Z');
    await expect(page.getByRole('textbox', { name: 'Maar wat als…?' }).first()).toHaveValue('Maar wat als de zoon morgen vertrekt?');
    await expect(rows(page, 'Verhalen').first()).toContainText('De zoon op onze bank');
    await saved(page);
  });

  await test.step('three faulty rows come in from a spreadsheet and are mended here', () => importAndMend(page));

  await test.step('phone, screen and paper, light and dark', async () => {
    await rows(page, 'Verhalen').first().focus();
    await page.keyboard.press('Home');
    await expect(field(page, 'Titel')).toHaveValue('De zoon op onze bank');
    await lookAt(page, 'De zoon op onze bank');
    await preview(page).getByRole('radio', { name: 'Telefoon' }).check();
    await preview(page).getByRole('combobox', { name: 'Moment' }).selectOption({ label: 'Maar wat als…? 1' });
    await expect(preview(page).getByRole('group', { name: /op de telefoon/ })).toContainText('de zoon morgen vertrekt');
  });

  await test.step('a programme of one’s own with that story', async () => {
    await page.getByRole('button', { name: /^Draaiboeken/ }).click();
    await page.getByRole('main').getByRole('button', { name: 'Nieuw draaiboek' }).last().click();
    await field(page, 'Titel').fill('Onze middag');
    await field(page, 'Waar is het voor?').fill('Samen kijken naar één verhaal.');
    await page.getByRole('button', { name: 'Voeg toe: onderdeel' }).click();
    await page.getByRole('combobox', { name: 'Soort' }).selectOption('Dilemma');
    await page.getByText('Kaarten en keuzes').click();
    // First another, so that something is chosen whichever story would be dealt without a choice.
    for (const title of [/^Bijlage vier \(/, /^De zoon op onze bank \(/])
      await choose(page.getByRole('combobox', { name: 'Verhaal' }), title);
    await saved(page);
    await expect(page.getByText('Deze kaart klopt')).toBeVisible();
  });

  await test.step('on paper, as a tagged PDF', () => printStories(page));

  const link = await test.step('a link to look', () => shareToLook(page));
  await test.step('somebody else reads it and can’t write', async () => {
    const reader = await openPage(browser, 'reader', DESK, trouble);
    await openLink(reader, link, 'Dilemma’s voor ambtenaren (kopie)');
    await expect(field(reader, 'Titel')).toHaveValue('De zoon op onze bank');
    await expect(field(reader, 'Titel')).toHaveAttribute('readonly');
    await expect(reader.getByText('Met deze link kun je alles lezen en printen, niet veranderen.')).toBeVisible();
    for (const name of [/^Nieuw verhaal/, 'Deel', 'Haal weg', 'Maak een kopie'])
      await expect(reader.getByRole('button', { name })).toHaveCount(0);
    await expectNoCookies(reader);
    await reader.context().close();
  });

  await test.step('a facilitator deals from it; later edits don’t touch the room', async () => {
    const console = await page.context().newPage();
    const code = await openRehearsal(console, service.url, SIMULATED, 'Onze middag');
    const phone = await openPage(browser, 'phone', { viewport: { width: 390, height: 844 } }, trouble);
    await join(phone, service.url, code);
    await next(console, 'Naar het dilemma');
    await expect(phone.getByRole('heading', { name: 'De zoon op onze bank' }).first()).toBeVisible();
    await page.getByRole('button', { name: /^Verhalen/ }).click();
    await rows(page, 'Verhalen').first().click();
    await field(page, 'Titel').fill('Een heel andere titel');
    await saved(page);
    await phone.reload();
    await expect(phone.getByRole('heading', { name: 'De zoon op onze bank' }).first()).toBeVisible();
    await expect(phone.getByText('Een heel andere titel')).toHaveCount(0);
  });
  await expectNoCookies(page);
  expect(trouble).toEqual([]);
});

/** The first option of this name. */
async function choose(list: Locator, name: RegExp): Promise<void> {
  await list.selectOption(await list.getByRole('option', { name }).first().getAttribute('value'));
}

async function importAndMend(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Haal kaarten uit een spreadsheet' }).click();
  const dialog = page.getByRole('dialog');
  const file = { name: 'van Marja.xlsx', mimeType: SHEET, buffer: await brokenStories(shippedDeck('dilemmas-voor-ambtenaren')) };
  await dialog.getByLabel('Kies een bestand').setInputFiles(file);
  await expect(dialog.getByText('In ‘van Marja.xlsx’ staan 5 kaarten.')).toBeVisible();
  await expect(dialog.getByRole('radio', { name: 'Met een fout (3)' })).toBeChecked();
  for (const [row, column] of [
    [3, 'Titel'],
    [4, 'Optie B'],
    [6, 'Hoofdpersoon'],
  ] as const)
    await expect(
      dialog
        .getByRole('row')
        .filter({ hasText: `Kolom ‘${column}’` })
        .getByRole('cell')
        .first(),
    ).toContainText(String(row));
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page, `import dialog, ${colorScheme}`);
  }
  await dialog.getByRole('button', { name: 'Neem ook de 3 foute rijen over, dan herstel je ze hier' }).click();
  await dialog.getByRole('button', { name: 'Neem 5 kaarten over' }).click();

  // The studio shows the first that needs attention; each is mended at its field, and one button goes to the next.
  const toNext = page.getByRole('button', { name: /^\d vra(agt|gen) aandacht$/ });
  await expect(page.getByText('5 kaarten zijn overgenomen.')).toBeVisible();
  await expect(toNext).toHaveText('3 vragen aandacht');
  await expect(field(page, 'Titel')).toHaveValue('');
  await field(page, 'Titel').fill('De nacht van Marja');
  await toNext.click();
  const option = page.getByRole('textbox', { name: 'Wat iemand dan doet' }).nth(1);
  await expect(option).toHaveAccessibleDescription(/Vul dit nog in/);
  await option.fill('Ik wacht tot morgen.');
  await toNext.click();
  await expect(field(page, 'Hoofdpersoon')).toHaveAccessibleDescription(/Te lang voor de kaart. Haal 5 tekens weg/);
  await field(page, 'Hoofdpersoon').fill('Marja');
  await expect(page.getByText('Alle 22 kloppen')).toBeVisible();
  await saved(page);
}

async function printStories(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Download' }).click();
  await page.getByRole('button', { name: 'Naar de printpagina' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Print je set' })).toBeVisible();
  await expect(page.getByText('De nacht van Marja').first()).toBeAttached();
  await expectNoViolations(page, 'print page');
  const pdf = readPdf(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true }));
  expect(pdf).toMatchObject({ tagged: true, missingFonts: [] });
  expect(pdf.languages).toContain('nl');
  expect(pdf.outline).toEqual(expect.arrayContaining(['De zoon op onze bank', 'De nacht van Marja']));
  expect(pdf.pages.every(([width, height]) => width === 210 && height === 297)).toBe(true);
  await page.getByRole('link', { name: 'Terug naar de set' }).click();
}

async function shareToLook(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Deel', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: 'Bekijken' })).toBeChecked();
  await dialog.getByRole('textbox', { name: 'Voor wie is de link?' }).fill('Collega’s van het leerhuis');
  await dialog.getByRole('button', { name: 'Maak een link' }).click();
  const link = await dialog.getByText(/\/studio#/).innerText();
  await expectNoViolations(page, 'share dialog');
  await page.keyboard.press('Escape');
  return link;
}

test('two people in one field: both texts stay until somebody chooses', async ({ browser }) => {
  const trouble: Trouble = [];
  const { link } = await makeDeck(service.url, { ...shippedDeck('goed-werk-waardekaarten'), title: 'Samen schrijven' });
  // A browser that is told to be offline still lets pages with a service worker through.
  const anna = await openPage(browser, 'anna', { ...DESK, serviceWorkers: 'block' }, trouble);
  const bram = await openPage(browser, 'bram', { ...DESK, serviceWorkers: 'block' }, trouble);
  for (const page of [anna, bram]) await openLink(page, link, 'Samen schrijven');

  await bram.context().setOffline(true);
  await field(bram, 'Uitleg').fill('Wat Bram in de trein schreef.');
  await expect(bram.getByText('Geen verbinding; je werk staat op dit toestel')).toBeVisible();
  await field(anna, 'Uitleg').fill('Wat Anna aan haar bureau schreef.');
  await saved(anna);
  await bram.context().setOffline(false);
  await expect(bram.getByText('Iemand anders schreef hier intussen:')).toBeVisible();
  await expect(bram.getByRole('alert')).toContainText('Wat Anna aan haar bureau schreef.');
  await expect(field(bram, 'Uitleg')).toHaveValue('Wat Bram in de trein schreef.');
  await expectNoViolations(bram, 'two texts in one field');
  await bram.getByRole('button', { name: 'Houd die van mij' }).click();
  await expect(field(anna, 'Uitleg')).toHaveValue('Wat Bram in de trein schreef.');
  await anna.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(
    anna.getByText('Dit kan niet meer terug: iemand anders veranderde hier intussen iets. Er is niets overschreven.'),
  ).toBeVisible();
  expect(trouble).toEqual([]);
});

test('an outage and a reload lose nothing, and the work goes on meanwhile', async ({ browser }) => {
  const trouble: Trouble = [];
  const { link } = await makeDeck(service.url, { ...shippedDeck('goed-werk-waardekaarten'), title: 'Zonder verbinding' });
  const page = await openPage(browser, 'writer', DESK, trouble);
  const other = await openPage(browser, 'other', DESK, trouble);
  for (const each of [page, other]) await openLink(each, link, 'Zonder verbinding');
  await field(page, 'Uitleg').fill('Toen was er nog verbinding.');
  await saved(page);
  // The studio has put itself and the deck by.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(putBy, 'Toen was er nog verbinding.')).toEqual({ missing: 0, deck: true });

  await service.kill();
  await field(page, 'Titel').fill('Zonder server geschreven');
  await expect(page.getByText('Geen verbinding; je werk staat op dit toestel')).toBeVisible();
  await page.reload();
  await expect(field(page, 'Titel')).toHaveValue('Zonder server geschreven');
  await expect(field(page, 'Uitleg')).toHaveValue('Toen was er nog verbinding.');
  await field(page, 'Bron').fill('Nog steeds zonder server');
  service = await startProcess(dataDir, service.port, { REHEARSAL_PACE: '12' });
  await saved(page);
  await expect(field(other, 'Titel')).toHaveValue('Zonder server geschreven');
  await expect(field(other, 'Bron')).toHaveValue('Nog steeds zonder server');
  expect(trouble).toEqual([]);
});

test('by keyboard alone, and for assistive technology', async ({ browser }) => {
  const trouble: Trouble = [];
  const { link } = await makeDeck(service.url, { ...shippedDeck('goed-werk-waardekaarten'), title: 'Met toetsen' });
  const page = await openPage(browser, 'typist', DESK, trouble);
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${service.url}/studio`);
    await expect(page.getByRole('button', { name: /^Maak een kopie van/ }).first()).toBeVisible();
    await expectNoViolations(page, `studio start, ${colorScheme}`);
    await openLink(page, link, 'Met toetsen');
    await expectNoViolations(page, `editor, ${colorScheme}`);
  }

  await tabTo(page, 'Nieuwe kaart');
  await page.keyboard.press('Enter');
  await expect(field(page, 'Titel')).toBeFocused();
  await page.keyboard.type('Moed');
  for (let i = 0; i < 2; i += 1) await page.keyboard.press('Tab');
  await page.keyboard.type('Je zegt wat gezegd moet worden.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await saved(page);
  await tabTo(page, /^Moed/, 'Shift+Tab');
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('status').filter({ hasText: '‘Moed’ staat nu op plek 28 van 31.' })).toBeAttached();
  await page.keyboard.press('Home');
  await expect(rows(page, 'Waardekaarten').first()).toBeFocused();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+z');
  await saved(page);
  await page.reload();
  await expect(placeOf(page)).toContainText('1 van 31');
  await page.getByRole('searchbox').fill('gezegd moet worden');
  await expect(rows(page, 'Waardekaarten')).toHaveCount(1);
  await rows(page, 'Waardekaarten').click();
  await expect(placeOf(page)).toContainText('28 van 31');
  expect(trouble).toEqual([]);
});

/** Goes on with Tab until the focus is on this control. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const control = page.getByRole('button', { name }).first();
  for (let i = 0; i < 60; i += 1) {
    if (await control.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${String(name)}`);
}

/** In the page: how much of what it was built from is not kept for going on without a server, and is the deck with this sentence? */
async function putBy(sentence: string): Promise<{ missing: number; deck: boolean }> {
  const store = await caches.open('studio');
  const assets = performance.getEntriesByType('resource').filter(({ name }) => new URL(name).pathname.startsWith('/assets/'));
  const kept = await Promise.all(['/studio', ...assets.map(({ name }) => name)].map((url) => store.match(url)));
  const deck = await new Promise<unknown>((resolve) => {
    const opening = indexedDB.open('gw.studio');
    opening.onsuccess = () => {
      const all = opening.result.transaction('decks').objectStore('decks').getAll();
      all.onsuccess = () => resolve(all.result);
    };
  });
  return { missing: kept.filter((each) => !each).length, deck: JSON.stringify(deck).includes(sentence) };
}
