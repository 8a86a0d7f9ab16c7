import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { expect, test } from '@playwright/test';
import { reportOf } from '../../shared/harvest/report.ts';
import { freePort, startProcess, type ServiceProcess } from '../support/process.ts';
import { holdNextGathering } from './support/afternoon/next.ts';
import { expectCounted } from './support/afternoon/numbers.ts';
import { CANARY, openAfternoon, type Afternoon } from './support/afternoon/room.ts';
import { agree, CASE, checkInAndSort, OPTIONS, ownCase, REASON, RULES, talkAndDilemma } from './support/afternoon/script.ts';
import { expectNoCookies, type Trouble } from './support/gathering.ts';
import { answersOnDisk, type OnDisk } from './support/recount.ts';
import { download, tablesIn, tablesOnPage } from './support/report.ts';
import { closeRoom } from './support/stand.ts';

let service: ServiceProcess;
const dataDir = mkdtempSync(joinPath(tmpdir(), 'goed-werk-afternoon-'));
test.beforeAll(async () => void (service = await startProcess(dataDir, await freePort())));
test.afterAll(async () => {
  await service.terminate();
  rmSync(dataDir, { recursive: true, force: true });
});

/** The shipped 90 minutes, with own cases put in while it runs because that programme has none. */
test('an afternoon: from the check-in to a harvest, and the next gathering opens with what was agreed', async ({ browser }) => {
  const trouble: Trouble = [];
  const room = await openAfternoon(browser, service.url, trouble);
  await test.step('check-in and value sort', () => checkInAndSort(room));
  await test.step('talk in pairs, and the dilemma of the programme', () => talkAndDilemma(room));
  await test.step('an own case, from a phone to a dilemma at once', () => ownCase(room));
  await test.step('an agreement, from a value to the words of the group', () => agree(room));
  const answers = answersOnDisk(dataDir);
  await test.step('the harvest, put in order', () => arrange(room));
  await test.step('the report in its four forms', () => report(room, answers));
  await test.step('the next gathering of the series', () => holdNextGathering(room));
  for (const page of [room.console, room.screen, ...room.phones]) await expectNoCookies(page);
  expect(trouble).toEqual([]);
});

async function arrange({ console }: Afternoon): Promise<void> {
  await console.getByRole('button', { name: 'Meer' }).first().click();
  await console.getByRole('link', { name: 'Bekijk de oogst' }).click();
  await console.getByLabel('Titel van het verslag').fill('Wat wij meenemen van de Waterkant');
  await console.getByLabel('Je woord vooraf').fill('Hier beginnen we maandag mee.');
  const up = console.getByRole('button', { name: 'Zet ‘Oogst: wat spreken we af?’ hoger' });
  while (await up.isEnabled()) await up.click();
  const section = console
    .getByRole('listitem')
    .filter({ has: console.getByRole('heading', { level: 3, name: 'Een dilemma', exact: true }) });
  await section.getByLabel('Nieuw kopje').fill('Aan de balie');
  await section.getByRole('button', { name: 'Voeg een kopje toe' }).click();
  await section.getByLabel(`Kopje voor: ${REASON}`).selectOption('Aan de balie');
  await expect(section.getByText('gaat niet mee')).toBeVisible();
  await expect(console.getByText('Bewaard', { exact: true })).toBeVisible();
  await console.getByRole('link', { name: 'Terug naar de sessie' }).click();
  await closeRoom(console);
  await console.getByRole('link', { name: 'Bekijk de oogst' }).click();
}

async function report({ console }: Afternoon, answers: readonly OnDisk[]): Promise<void> {
  await expect(console.getByRole('heading', { level: 1, name: 'Wat wij meenemen van de Waterkant' })).toBeVisible();
  const { word, tables, sheet, harvest } = await download(console);
  const document = reportOf(harvest, 'nl');
  expectCounted(harvest, answers);
  expect(await tablesOnPage(console)).toEqual(tablesIn(document));
  expect(tables).toEqual(tablesIn(document));
  const page = await console.getByRole('article').innerText();
  expect(document.sections[0]?.title).toBe('Oogst: wat spreken we af?');
  await expect(console.getByRole('heading', { level: 3, name: 'Aan de balie' })).toBeVisible();
  for (const form of [page, word, sheet, JSON.stringify(harvest)]) {
    for (const told of [REASON, CASE.title, CASE.happened, OPTIONS[0], ...RULES.map(({ text }) => text)]) expect(form).toContain(told);
    expect(form).not.toContain(CANARY);
  }
}
