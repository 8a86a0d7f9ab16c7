/** How long taps take on a slow phone, as the web measures it (INP): from the finger until what it changed is on the glass. */
import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import type { ActivityName } from '../../../shared/activities/registry.ts';
import type { Given } from '../../../shared/programmes/kind.ts';
import type { ServiceProcess } from '../../support/process.ts';
import { openPage } from './gathering.ts';
import { openRoom } from './pictures/stage.ts';
import { connect } from './wire.ts';

/** Between two taps of somebody who knows what to do; what the tap before set in motion still moves. */
const PACE_MS = 350;
const SLOWER = 4;

export type Scene = {
  readonly kind: ActivityName;
  readonly phase: string;
  readonly given?: Given;
  /** What is tapped, one after the other. */
  readonly taps: readonly ((phone: Page) => Locator)[];
};

/** Plays a scene on a phone whose processor is slowed. @returns what each tap took, ms; the browser counts in steps of 8. */
export async function playTaps(browser: Browser, service: ServiceProcess, { kind, phase, given, taps }: Scene): Promise<number[]> {
  const room = await openRoom(service, kind, given);
  const lead = await connect(service.url, { role: 'facilitator', room: room.room, key: room.key });
  const phone = await openPage(browser, 'phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, []);
  await phone.goto(`${service.url}/${room.code}`);
  await phone.getByRole('button', { name: 'Ik spreek dit af en doe mee' }).click();
  await expect(phone.getByRole('heading', { name: 'Fijn dat je er bent' })).toBeVisible();
  await expect.poll(lead.console).not.toBeNull();
  await lead.send('command', { do: 'go', step: lead.step(), activity: kind, phase });
  const cdp = await phone.context().newCDPSession(phone);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await expect(taps[0]?.(phone) ?? phone.getByRole('main')).toBeVisible();
  await idle(phone);
  await watchTaps(phone);
  for (const [i, target] of taps.entries()) {
    await target(phone).tap();
    await phone.waitForTimeout(PACE_MS);
    await expect.poll(() => tapsOf(phone).then((all) => all.length)).toBe(i + 1);
  }
  const took = await tapsOf(phone);
  lead.stop();
  await phone.context().close();
  return took;
}

/** Nobody taps before having read: by then the phone has done what it does when there is nothing to do. */
function idle(phone: Page): Promise<void> {
  return phone.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let free = 0;
        const look = (deadline: IdleDeadline): void => {
          free = deadline.timeRemaining() > 40 ? free + 1 : 0;
          if (free > 9) resolve();
          else requestIdleCallback(look);
        };
        requestIdleCallback(look);
      }),
  );
}

/** From now on the page notes each tap. Of the events of one tap the slowest counts. Browsers tell of 16 ms and more: on a slow phone, of all. */
function watchTaps(phone: Page): Promise<void> {
  return phone.evaluate(() => {
    const taps = new Map<number, number>();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[])
        if (entry.interactionId) taps.set(entry.interactionId, Math.max(taps.get(entry.interactionId) ?? 0, entry.duration));
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    Object.assign(globalThis, { taps });
  });
}

function tapsOf(phone: Page): Promise<number[]> {
  return phone.evaluate(() => [...(globalThis as unknown as { taps: Map<number, number> }).taps.values()]);
}
