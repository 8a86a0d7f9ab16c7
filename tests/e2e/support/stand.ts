/** Hands at the facilitator's stand: what is done there besides pressing the large button. All words are Dutch. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { ConsoleAccess } from '../../../client/live/storage.ts';
import { next, nextButton } from './gathering.ts';
import { connect, type Line } from './wire.ts';

/** A line of its own beside the console in the browser, with the key that this device keeps. */
export async function lineOf(console: Page, url: string): Promise<Line & ConsoleAccess> {
  const kept = await console.evaluate(() => localStorage.getItem('gw.consoles'));
  const [access] = JSON.parse(kept ?? '[]') as ConsoleAccess[];
  if (!access) throw new Error('this device leads no room');
  const line = await connect(url, { role: 'facilitator', room: access.room, key: access.key });
  await expect.poll(() => line.console()).not.toBeNull();
  return { ...line, ...access };
}

/** Seats everybody at random at tables of this size, and puts named people where they are wanted. */
export async function seat(console: Page, size: number, wanted: readonly (readonly [name: string, table: number])[]): Promise<void> {
  await console.getByRole('button', { name: 'Deel in' }).click();
  const dialog = console.getByRole('dialog');
  await dialog.getByRole('radio', { name: String(size), exact: true }).check({ force: true });
  await dialog.getByRole('radio', { name: 'Op toeval' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Deel iedereen in' }).click();
  await console.getByRole('button', { name: 'Verplaats iemand' }).click();
  for (const [name, table] of wanted) {
    const there = dialog.getByRole('region', { name: `Tafel ${table}` });
    await expect(dialog.getByRole('button', { name })).toBeVisible();
    if (await there.getByRole('button', { name, exact: true }).isVisible()) continue;
    await dialog.getByRole('button', { name, exact: true }).click();
    await there.getByRole('button', { name: /Zet hier neer/ }).click();
    await expect(there.getByRole('button', { name, exact: true })).toBeVisible();
  }
  await dialog.getByRole('button', { name: 'Sluit' }).click();
}

/** One more activity, with the settings it begins with, right after the present one. */
export async function insertNext(console: Page, kind: string): Promise<void> {
  await console.getByRole('button', { name: 'Verander wat nog komt' }).click();
  await console.getByRole('button', { name: 'Voeg een onderdeel in' }).click();
  const dialog = console.getByRole('dialog');
  await dialog.getByLabel('Wat voor onderdeel?').selectOption({ label: kind });
  await dialog.getByRole('button', { name: 'Voeg in', exact: true }).click();
  await expect(console.getByRole('dialog')).toHaveCount(0);
  await console.getByRole('button', { name: 'Klaar met veranderen' }).click();
}

/** Presses the large button up to and including the press whose words these are. */
export async function nextUntil(console: Page, says: RegExp): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    const words = await nextButton(console).innerText();
    await next(console, '');
    if (says.test(words)) return;
    await expect(nextButton(console)).not.toHaveText(words, { useInnerText: true });
  }
  throw new Error(`the large button never said ${says}`);
}

export function sentence(console: Page, text: string): Locator {
  return console.getByRole('listitem').filter({ hasText: text });
}

/** Lets the group see a sentence. */
export async function show(console: Page, text: string): Promise<void> {
  await console
    .getByRole('button', { name: `Toon: ${text}` })
    .first()
    .click();
  await expect(console.getByRole('button', { name: `Haal weg: ${text}` }).first()).toBeVisible();
}

/** Asks the author of a sentence whether it may come along. */
export async function askForHarvest(console: Page, text: string): Promise<void> {
  await console
    .getByRole('button', { name: `Vraag voor de oogst: ${text}` })
    .first()
    .click();
  await expect(sentence(console, text).getByText('gevraagd: de schrijver beslist').first()).toBeVisible();
}

/** Makes a dilemma of a case that is on the table, as the next activity. */
export async function makeDilemma(console: Page, title: string, options: readonly [string, string]): Promise<void> {
  await console.getByRole('button', { name: `Maak er een dilemma van: ${title}` }).click();
  const dialog = console.getByRole('dialog');
  await dialog.getByLabel('Keuze A', { exact: true }).fill(options[0]);
  await dialog.getByLabel('Keuze B', { exact: true }).fill(options[1]);
  await dialog.getByRole('button', { name: 'Zet het klaar als volgende' }).click();
  await expect(console.getByText(`‘${title}’ staat klaar als volgende onderdeel.`)).toBeVisible();
}

export type Adopting = {
  /** As it was proposed; null for a sentence that the group makes in the room. */
  readonly proposal: string | null;
  readonly text: string;
  readonly owner: string;
  readonly review: string;
};

/** Lays a rule down with the group's words, an owner and a date. */
export async function adopt(console: Page, { proposal, text, owner, review }: Adopting): Promise<void> {
  const name = proposal === null ? 'Nieuwe zin van de groep' : `Maak scherper: ${proposal}`;
  await console.getByRole('button', { name }).click();
  const dialog = console.getByRole('dialog');
  await dialog.getByLabel('Bij ons betekent dit dat wij…').fill(text);
  await dialog.getByLabel('Wie bewaakt het?').fill(owner);
  await dialog.getByLabel('Wanneer kijken we terug?').fill(review);
  await dialog.getByRole('button', { name: 'Leg vast als afspraak' }).click();
  await expect(console.getByRole('dialog')).toHaveCount(0);
}

export async function closeRoom(console: Page): Promise<void> {
  await console
    .getByRole('contentinfo')
    .getByRole('button', { name: /^Sluit de sessie/ })
    .click();
  await console.getByRole('dialog').getByRole('button', { name: 'Sluit de sessie' }).click();
  await expect(console.getByRole('heading', { level: 1, name: 'De sessie is gesloten' })).toBeVisible();
}
