/** Hands on the phones of one afternoon: each does one thing that an activity asks, and sees that it lies. All words are Dutch. */
import { expect, type Page } from '@playwright/test';

const lies = (phone: Page, title: RegExp | string) => expect(phone.getByRole('heading', { level: 1, name: title })).toBeVisible();

/** @param name as the door asks it in a room by name */
export async function joinAs(phone: Page, url: string, code: string, name: string): Promise<void> {
  await phone.goto(`${url}/${code}`);
  await phone.getByRole('textbox', { name: 'Je naam' }).fill(name);
  await phone.getByRole('button', { name: 'Ik spreek dit af en doe mee' }).click();
  await lies(phone, 'Fijn dat je er bent');
}

export async function checkIn(phone: Page, word: string): Promise<void> {
  await phone.getByRole('textbox', { name: 'Jouw woord' }).fill(word);
  await phone.getByRole('button', { name: 'Leg mijn woord neer' }).click();
  await lies(phone, 'Je woord ligt');
}

export async function rankAsItLies(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: /op volgorde/ }).click();
  await phone.getByRole('button', { name: 'Dit is mijn volgorde' }).click();
}

export type Case = { readonly title: string; readonly happened: string; readonly hard: string; readonly consent: string };

export async function bringDilemma(phone: Page, { title, happened, hard, consent }: Case): Promise<void> {
  await phone.getByRole('radio', { name: /^Een dilemma/ }).check({ force: true });
  await phone.getByRole('button', { name: 'Begin', exact: true }).click();
  for (const text of [happened, '', hard, '']) {
    if (text !== '') await phone.getByRole('main').getByRole('textbox').fill(text);
    await phone.getByRole('button', { name: 'Verder' }).click();
  }
  await phone.getByRole('textbox', { name: 'Titel' }).fill(title);
  await phone.getByRole('radio', { name: new RegExp(`^${consent}`) }).check({ force: true });
  await phone.getByRole('button', { name: 'Lever mijn casus in' }).click();
  await lies(phone, 'Je casus ligt klaar');
}

/** Lays dots on these sentences and hands them in. */
export async function layDots(phone: Page, on: readonly string[]): Promise<void> {
  for (const text of on) await phone.getByRole('checkbox', { name: text }).check({ force: true });
  await phone.getByRole('button', { name: 'Leg mijn stippen vast' }).click();
  await lies(phone, 'Je stippen liggen');
}

/** Under the first of the group's values. */
export async function propose(phone: Page, text: string): Promise<void> {
  await phone.getByRole('main').getByRole('group').first().getByRole('radio').first().check({ force: true });
  await phone.getByRole('textbox', { name: 'Bij ons betekent dit dat wij…' }).fill(text);
  await phone.getByRole('button', { name: 'Stel dit voor' }).click();
  await expect(phone.getByRole('heading', { name: 'Jouw voorstellen' })).toBeVisible();
}

/** Says yes or no when the facilitator asks whether an own sentence may come along. */
export async function sayMay(phone: Page, text: string, may: boolean): Promise<void> {
  const asked = phone.getByRole('region').filter({ hasText: text });
  await expect(phone.getByRole('heading', { name: 'De begeleider vraagt of deze zin mee mag' }).first()).toBeVisible();
  await asked
    .getByRole('button', { name: may ? 'Ja, neem mee' : 'Nee, laat hier' })
    .first()
    .click();
}
