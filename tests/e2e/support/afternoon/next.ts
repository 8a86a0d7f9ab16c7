/** The next gathering of the series: it opens with the agreements of the last one, and deals the case that was let out. */
import { expect } from '@playwright/test';
import { shippedLibrary } from '../../../support/shipped.ts';
import { joinCrowd } from '../crowd.ts';
import { join, next } from '../gathering.ts';
import { closeRoom, lineOf } from '../stand.ts';
import { SERIES, type Afternoon } from './room.ts';
import { CASE, RULES } from './script.ts';

const OTHERS = 6;
const SHARPER = 'elke twee weken een dossier samen nalezen.';

export async function holdNextGathering({ url, console, screen, phones }: Afternoon): Promise<void> {
  const [kept, changed, dropped] = RULES.map(({ text }) => text);
  await console.goto(`${url}/begeleiden`);
  await console.getByRole('link', { name: SERIES }).click();
  for (const { text } of RULES) await expect(console.getByRole('listitem').filter({ hasText: text })).toBeVisible();
  await console.getByRole('button', { name: 'Open de volgende sessie' }).click();
  await expect(console.getByRole('checkbox', { name: 'Kijk terug op de afspraken van de vorige keer' })).toBeChecked();
  await console.getByText('Sets met kaarten').click();
  await console.getByRole('checkbox', { name: `Casussen uit ‘${SERIES}’` }).check();
  await console.getByRole('button', { name: 'Pas aan: Eén dilemma, 30 min' }).click();
  await console.locator('summary').filter({ hasText: 'Kaarten en keuzes' }).first().click();
  const stories = console.getByLabel('Verhaal', { exact: true });
  await stories.selectOption(await stories.locator('option').filter({ hasText: CASE.title }).getAttribute('value'));
  await console.getByRole('button', { name: 'Open de sessie' }).click();
  await console.getByRole('button', { name: /Naar de lessenaar/ }).click();
  const leader = await lineOf(console, url);
  await screen.goto(`${url}/scherm/${leader.code}`);
  for (const phone of phones) await join(phone, url, leader.code);
  const content = shippedLibrary.snapshot({ title: '-', activities: [] }, 'nl');
  if (!content) throw new Error('there are no decks');
  const crowd = await joinCrowd({ url, code: leader.code, people: OTHERS, leader, content });

  await next(console, 'Terug naar onze afspraken');
  for (const { text } of RULES) await expect(phones[0].getByText(text).first()).toBeVisible();
  for (const [i, phone] of phones.entries())
    for (const [at, { text }] of RULES.entries())
      await phone
        .getByRole('group', { name: `Wat doen we met: ${text}` })
        .getByRole('radio')
        .nth((i + at) % 3)
        .check({ force: true });
  await crowd.answer('look');
  await next(console, /samen besluiten/);
  await next(console, /Toon wat iedereen/);
  const outcomeOf = (text: string | undefined, outcome: string) =>
    console.getByRole('group', { name: `Besluit over: ${text}` }).getByRole('radio', { name: outcome });
  // It is chosen once the service says so.
  const decide = async (text: string | undefined, outcome: string): Promise<void> => {
    await outcomeOf(text, outcome).click({ force: true });
    await expect(outcomeOf(text, outcome)).toBeChecked();
  };
  await decide(kept, 'Houden');
  await outcomeOf(changed, 'Aanpassen').click({ force: true });
  await console.getByRole('dialog').getByLabel('Bij ons betekent dit dat wij…').fill(SHARPER);
  await console.getByRole('dialog').getByRole('button', { name: 'Zo spreken we het af' }).click();
  await decide(dropped, 'Loslaten');
  await next(console, /zo gaan we verder/);
  for (const page of [screen, phones[2]])
    for (const text of [kept, SHARPER, dropped]) await expect(page.getByText(text ?? '').first()).toBeVisible();
  await next(console, 'Naar het dilemma');
  await expect(phones[3].getByText(CASE.happened).first()).toBeVisible();
  await console.getByRole('button', { name: 'Sla over' }).click();
  await closeRoom(console);
  crowd.stop();

  await console.goto(`${url}/begeleiden`);
  await console.getByRole('link', { name: SERIES }).click();
  const inForce = console.getByRole('region', { name: 'Afspraken die nu gelden' });
  for (const text of [kept, SHARPER]) await expect(inForce.getByText(text ?? '')).toBeVisible();
  await expect(inForce.getByText(dropped ?? '')).toHaveCount(0);
}
