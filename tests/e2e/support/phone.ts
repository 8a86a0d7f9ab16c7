/** Hands on a phone: taps, drags and keys, as three different people use it. */
import { expect, type Page } from '@playwright/test';

/** Fills the piles from most to least in the order in which cards come: 4, 6, 10, 6, 4. */
const pileOf = (card: number): string =>
  card < 4 ? 'Meest' : card < 10 ? 'Meer' : card < 20 ? 'Neutraal' : card < 26 ? 'Minder' : 'Minst';
const KEY: Record<string, string> = { Meest: '1', Meer: '2', Neutraal: '3', Minder: '4', Minst: '5' };
const CARDS = 30;

const counter = (phone: Page, card: number): ReturnType<Page['getByText']> =>
  phone
    .getByText(`${card + 1} van 30`, { exact: true })
    .filter({ visible: true })
    .first();
const pileButton = (phone: Page, pile: string): ReturnType<Page['getByRole']> =>
  phone.getByRole('button', { name: new RegExp(`^${pile} \\d`) });

export async function sortByTapping(phone: Page, { from, to }: { readonly from: number; readonly to: number }): Promise<void> {
  for (let card = from; card < to; card += 1) {
    await expect(counter(phone, card)).toBeVisible();
    if (card === 4) await expectFullPileRefuses(phone);
    await pileButton(phone, pileOf(card)).click();
    if (card === 1) await takeBack(phone);
  }
  if (to === CARDS) await expect(phone.getByRole('heading', { name: 'Klopt je bord?' })).toBeVisible();
}

async function takeBack(phone: Page): Promise<void> {
  await expect(counter(phone, 2)).toBeVisible();
  await phone.getByRole('button', { name: 'Zet terug' }).click();
  await expect(counter(phone, 1)).toBeVisible();
  await pileButton(phone, 'Meest').click();
}

/** A full pile says so at once and takes nothing. */
async function expectFullPileRefuses(phone: Page): Promise<void> {
  await expect(phone.getByRole('button', { name: /^Meest .*vol/ })).toBeVisible();
  await phone.getByRole('button', { name: /^Meest/ }).click({ force: true });
  await expect(counter(phone, 4)).toBeVisible();
}

export async function sortByKeys(phone: Page): Promise<void> {
  for (let card = 0; card < CARDS; card += 1) {
    await expect(counter(phone, card)).toBeVisible();
    await phone.keyboard.press(KEY[pileOf(card)] ?? '3');
  }
  await expect(phone.getByRole('heading', { name: 'Klopt je bord?' })).toBeVisible();
}

export async function sortByDragging(phone: Page): Promise<void> {
  for (let card = 0; card < CARDS; card += 1) {
    await expect(counter(phone, card)).toBeVisible();
    const landed = card === CARDS - 1 ? phone.getByRole('heading', { name: 'Klopt je bord?' }) : counter(phone, card + 1);
    await expect(async () => {
      // The card glides in; like a person, take hold of it where it is now, and again when it slipped.
      if (!(await landed.isVisible())) await dragCardTo(phone, pileOf(card));
      await expect(landed).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 20_000 });
  }
}

async function dragCardTo(phone: Page, pile: string): Promise<void> {
  const from = await phone.getByRole('main').getByRole('heading', { level: 2 }).boundingBox();
  const to = await phone.getByRole('button', { name: new RegExp(`^${pile}`) }).boundingBox();
  if (!from || !to) throw new Error('the card or the pile is not on the page');
  await phone.mouse.move(from.x + 20, from.y + 10);
  await phone.mouse.down();
  await phone.mouse.move(to.x + to.width / 2, to.y - 60, { steps: 5 });
  await phone.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 });
  await phone.mouse.up();
}

export type Choosing = { readonly option: number; readonly card?: boolean; readonly reason?: string; readonly sure?: number };

/** Chooses in whatever choice is asked now, and sees that it is laid down. */
export async function choose(phone: Page, { option, card, reason, sure }: Choosing): Promise<void> {
  await phone.getByRole('main').locator('fieldset, [role=radiogroup]').first().getByRole('radio').nth(option).check({ force: true });
  if (card) {
    await phone.getByRole('button', { name: 'Kies een kaart' }).click();
    await phone.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
    await phone.keyboard.press('Escape');
    await expect(phone.getByRole('heading', { name: /Welke waarden speel je.*1 van 2/ })).toBeVisible();
  }
  if (reason) await phone.getByRole('textbox', { name: 'Waarom, in één zin?' }).fill(reason);
  if (sure) await phone.getByRole('radio', { name: String(sure), exact: true }).check({ force: true });
  await phone.getByRole('button', { name: 'Leg mijn keuze vast' }).click();
  await expect(phone.getByRole('heading', { name: /keuze ligt/ })).toBeVisible();
}
