/** Hands at the studio's desk, and a deck that is already there. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Deck } from '../../../../shared/deck/deck.ts';
import type { Created } from '../../../../shared/protocol/studio.ts';

export type Made = Created & { readonly link: string };

/** A deck on the server, and the link that opens it to edit. */
export async function makeDeck(url: string, deck: Deck): Promise<Made> {
  const response = await fetch(`${url}/api/studio/create`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ deck }),
  });
  const made = (await response.json()) as Created;
  if (!response.ok) throw new Error(`no deck was made: ${JSON.stringify(made)}`);
  return { ...made, link: `${url}/studio#${made.key}` };
}

/** Opens a deck by its link, as somebody does who got it in a mail. */
export async function openLink(page: Page, link: string, title: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(page.url()).not.toContain('#');
}

export function field(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('textbox', { name, exact: true }).first();
}

export function rows(page: Page, kind: string): Locator {
  return page.getByRole('list', { name: kind }).getByRole('button');
}

/** The acts with the open card, and its place among the others. */
export function placeOf(page: Page): Locator {
  return page.getByRole('group', { name: 'Meer met deze kaart' });
}

export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByText('Alles bewaard')).toBeVisible();
}

export function preview(page: Page): Locator {
  return page.getByRole('region', { name: 'Voorbeeld' });
}

const FRAME = { Telefoon: /^Zo staat .* op de telefoon$/, Scherm: /^Zo staat .* op het scherm$/, Druk: /^Zo komt .* uit de printer$/ };

/** Looks at the open card as phone, screen and paper, light and dark, and sees its title in every picture. */
export async function lookAt(page: Page, title: string): Promise<void> {
  for (const [where, name] of Object.entries(FRAME)) {
    await preview(page).getByRole('radio', { name: where }).check();
    const picture = preview(page).getByRole('group', { name });
    await expect(picture).toContainText(title);
    if (where === 'Druk') continue;
    for (const theme of ['Donker', 'Licht']) {
      await preview(page).getByRole('radio', { name: theme }).check();
      const shown = preview(page)
        .locator(`[data-theme="${theme === 'Donker' ? 'dark' : 'light'}"]`)
        .filter({ has: page.getByRole('group', { name }) });
      await expect(shown).toContainText(title);
    }
  }
}
