/** `npm run shots`: every phase and every picture of every kind of activity, on the phone, the console and the screen. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort, startProcess, type ServiceProcess } from '../support/process.ts';
import { actsIn, ASKED } from './support/every-kind.ts';
import { handsFor, sitDown } from './support/pictures/hands.ts';
import { shoot } from './support/pictures/shoot.ts';
import { openRoom, setStage, type Stage } from './support/pictures/stage.ts';
import { isWanted } from './support/pictures/wanted.ts';
import { leaveAgreements } from './support/pictures/series.ts';

let service: ServiceProcess;
const dataDir = mkdtempSync(joinPath(tmpdir(), 'goed-werk-shots-'));
test.beforeAll(async () => void (service = await startProcess(dataDir, await freePort(), { REHEARSAL_PACE: '20' })));
test.afterAll(async () => {
  await service.terminate();
  rmSync(dataDir, { recursive: true, force: true });
});

for (const { name, kind, given } of ASKED.filter((asked) => isWanted(asked.name) || isWanted(asked.kind)))
  test(name, async ({ browser }) => {
    const series = kind === 'review' ? { series: (await leaveAgreements(service)).next } : {};
    const stage = await setStage(browser, service, await openRoom(service, kind, given, series));
    await stage.pages.phone.getByRole('main').getByRole('button').last().click();
    await stage.lead.fill();
    await stage.lead.seat();
    await walk(stage, name);
    expect(stage.trouble).toEqual([]);
    await stage.leave();
  });

/** What comes onto a page has come to rest by then. */
const ARRIVED_MS = 500;

/** From the lobby to the end with the one button, with everything that is done on the way. */
async function walk({ lead, pages, wanted }: Stage, name: string): Promise<void> {
  let count = 0;
  const look = async (moment: string): Promise<void> => {
    count += 1;
    await shoot(wanted, `${name}/${String(count).padStart(2, '0')}-${moment.replaceAll(':', '-')}`);
  };
  for (;;) {
    await lead.next();
    const { now } = lead;
    if (!now) return;
    // A part that is fetched for the first time, and a picture that turns over.
    await pages.phone.waitForTimeout(ARRIVED_MS);
    await expect(pages.phone.getByText(/^(De kaarten worden gepakt|Getting the cards)/)).toHaveCount(0);
    if (now.shown) {
      await look(`${now.phase}-shown-${now.shown.id}`);
      continue;
    }
    await sitDown(pages.phone);
    await look(now.phase);
    const open = Object.values(now.slots).includes('open');
    for (const [i, hand] of (open ? handsFor(now.name, now.phase) : []).entries()) {
      await hand(pages.phone);
      await look(`${now.phase}-hand-${i + 1}`);
    }
    await lead.allAnswered();
    await lead.approve();
    if (open) await look(`${now.phase}-all`);
    for (const [i, act] of actsIn(now.name, now.phase, lead.now?.items ?? []).entries()) {
      await lead.command({ do: 'steer', activity: now.id, act });
      await look(`${now.phase}-arranged-${i + 1}`);
    }
  }
}
