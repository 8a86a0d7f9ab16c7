/** `npm run shots`: the pages around the activities, from the start page to the printed card and the report. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { test, type Page } from '@playwright/test';
import { freePort, startProcess, type ServiceProcess } from '../support/process.ts';
import { openPage } from './support/gathering.ts';
import { handsFor, sitDown } from './support/pictures/hands.ts';
import { createSeries, leaveAgreements } from './support/pictures/series.ts';
import { shoot } from './support/pictures/shoot.ts';
import { keep, openRoom, setStage } from './support/pictures/stage.ts';
import { language } from './support/pictures/wanted.ts';

let service: ServiceProcess;
const dataDir = mkdtempSync(joinPath(tmpdir(), 'goed-werk-shots-'));
test.beforeAll(async () => void (service = await startProcess(dataDir, await freePort(), { REHEARSAL_PACE: '20' })));
test.afterAll(async () => {
  await service.terminate();
  rmSync(dataDir, { recursive: true, force: true });
});

/** What is fetched for a page is there by then. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(service.url + path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
}

test('pages before a session', async ({ browser }) => {
  const page = await openPage(browser, 'page', { reducedMotion: 'reduce' }, []);
  await keep(page, { 'gw.language': language });
  for (const [name, path] of [
    ['join', '/'],
    ['start', '/begeleiden'],
    ['privacy', '/privacy'],
    ['nowhere', '/hier/is/niets'],
    ['studio', '/studio'],
    ['studio-values', '/studio/set/nl.goed-werk-waardekaarten'],
    ['studio-stories', '/studio/set/nl.dilemmas-voor-ambtenaren'],
    ['studio-themes', '/studio/set/nl.themas-en-opgaven'],
    ['print-values', '/studio/set/nl.goed-werk-waardekaarten/print'],
    ['print-stories', '/studio/set/nl.dilemmas-voor-ambtenaren/print'],
  ] as const) {
    await open(page, path);
    await shoot({ page }, `pages/${name}`, { whole: !name.startsWith('print') });
  }
  await open(page, '/begeleiden');
  await page
    .getByRole('button', { name: /^(Pas aan|Adjust|Change)/ })
    .first()
    .click();
  await shoot({ page }, 'pages/prepare', { whole: true });
});

test('a session without an activity, its report and what stays on the phone', async ({ browser }) => {
  const room = await openRoom(service, 'check-out', {}, { kind: 'gathering', smallCircle: true });
  const { pages, lead, wanted, leave } = await setStage(browser, service, room);
  await shoot(wanted, 'session/1-joining');
  await pages.phone.getByRole('main').getByRole('button').last().click();
  await shoot(wanted, 'session/2-lobby');
  await lead.seat();
  await lead.command({ do: 'seats', shown: true });
  await shoot(wanted, 'session/3-seats');
  await lead.next();
  await lead.command({ do: 'timer-start', seconds: 300 });
  await lead.command({ do: 'pause' });
  await shoot(wanted, 'session/4-pause');
  await lead.command({ do: 'resume' });
  await sitDown(pages.phone);
  for (const hand of handsFor('check-out', 'ask')) await hand(pages.phone);
  await shoot(wanted, 'session/5-timer');
  while (lead.now) await lead.next();
  await shoot(wanted, 'session/6-end');
  await open(pages.console, `/begeleiden/${room.room}/oogst`);
  await shoot({ console: pages.console }, 'session/7-arranging', { whole: true });
  await lead.command({ do: 'close' });
  await shoot(wanted, 'session/8-closed');
  await open(pages.console, `/begeleiden/${room.room}/oogst`);
  await open(pages.phone, '/mijn');
  await shoot({ console: pages.console, phone: pages.phone }, 'session/9-report', { whole: true });
  await leave();
});

test('a series and a hub', async ({ browser }) => {
  const series = await leaveAgreements(service);
  const hub = await createSeries(service, true);
  await openRoom(service, 'value-sort', {}, { kind: 'gathering', title: 'Zaal Noord', series: { key: hub.key } });
  await openRoom(service, 'value-sort', {}, { kind: 'gathering', title: 'Zaal Zuid, eerste verdieping', series: { key: hub.key } });
  const page = await openPage(browser, 'page', { reducedMotion: 'reduce' }, []);
  const kept = { key: series.key, title: series.title, id: series.id, parallel: false };
  await keep(page, { 'gw.language': language, 'gw.series': [kept, { ...hub, id: hub.series, title: series.title, parallel: true }] });
  await open(page, `/traject/${series.id}`);
  await shoot({ page }, 'series/series', { whole: true });
  await open(page, `/hub/${hub.series}`);
  await shoot({ page }, 'series/hub', { whole: true });
  await open(page, `/hub/${hub.series}/scherm#${hub.viewKey}`);
  await shoot({ screen: page }, 'series/hub-screen');
});
