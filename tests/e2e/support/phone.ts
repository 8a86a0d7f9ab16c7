/** Hands on a phone: taps, drags and keys, as three different people use it. */
import { expect, type Locator, type Page } from '@playwright/test';

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

/** From the board to the order of the top pile, in which the first card goes one place down. */
export async function rankByTapping(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: /op volgorde/ }).click();
  const [first, second] = await ranked(phone);
  await phone.getByRole('button', { name: `${first} omlaag` }).click();
  await expect.poll(() => ranked(phone)).toEqual([second, first]);
  await phone.getByRole('button', { name: 'Dit is mijn volgorde' }).click();
}

export async function rankByDragging(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: /op volgorde/ }).click();
  const [first, second] = await ranked(phone);
  await expect(async () => {
    // It glides; like a person, take hold of it again when it slipped.
    if ((await ranked(phone))[0] === first) await dragDown(phone, phone.getByRole('button', { name: `Versleep ${first}` }));
    expect((await ranked(phone))[0]).toBe(second);
  }).toPass({ timeout: 20_000 });
  await phone.getByRole('button', { name: 'Dit is mijn volgorde' }).click();
}

/** Without a pointer: every button is found with Tab. */
export async function rankByKeys(phone: Page): Promise<void> {
  await pressByKey(phone, phone.getByRole('button', { name: /op volgorde/ }));
  const [first, second] = await ranked(phone);
  await tabTo(phone, phone.getByRole('button', { name: `${first} omlaag` }));
  await phone.keyboard.press('ArrowDown');
  await expect.poll(() => ranked(phone)).toEqual([second, first]);
  await pressByKey(phone, phone.getByRole('button', { name: 'Dit is mijn volgorde' }));
}

/** Titles of the first two in the order. */
async function ranked(phone: Page): Promise<string[]> {
  const lower = phone.getByRole('main').getByRole('button', { name: /^(?!Versleep ).+ omlaag$/ });
  await expect(lower.first()).toBeVisible();
  const names = await lower.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
  return names.slice(0, 2).map((name) => name.replace(/ omlaag$/, ''));
}

/** Just past the middle of the next row. */
async function dragDown(phone: Page, grip: Locator): Promise<void> {
  const from = await grip.boundingBox();
  const row = await phone.getByRole('main').locator('ol > li').first().boundingBox();
  if (!from || !row) throw new Error('there is nothing to take hold of');
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
  await phone.mouse.move(x, y);
  await phone.mouse.down();
  await phone.mouse.move(x, y + row.height * 0.5, { steps: 5 });
  await phone.mouse.move(x, y + row.height * 1.1, { steps: 8 });
  await phone.mouse.up();
}

const MOST_TABS = 80;

async function tabTo(phone: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let tab = 0; tab < MOST_TABS; tab += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await phone.keyboard.press('Tab');
  }
  throw new Error(`${target} cannot be reached with Tab`);
}

export async function pressByKey(phone: Page, button: Locator): Promise<void> {
  await tabTo(phone, button);
  await phone.keyboard.press('Enter');
}

/** Chooses the second option without a pointer, and sees that it is laid down. */
export async function chooseByKeys(phone: Page): Promise<void> {
  await tabTo(phone, phone.getByRole('main').getByRole('radio').first());
  await phone.keyboard.press('Space');
  await phone.keyboard.press('ArrowDown');
  await expect(phone.getByRole('main').getByRole('radio').nth(1)).toBeChecked();
  await pressByKey(phone, phone.getByRole('button', { name: 'Leg mijn keuze vast' }));
  await expect(phone.getByRole('heading', { name: /keuze ligt/ })).toBeVisible();
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
