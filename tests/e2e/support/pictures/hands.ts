/** Hands on the phone that answer whatever is asked, as far as a form asks it; kinds with cards to lay have hands of their own. */
import type { Locator, Page } from '@playwright/test';
import type { ActivityName } from '../../../../shared/activities/registry.ts';
import { language } from './wanted.ts';

const SENTENCES = {
  nl: ['We bellen iemand voordat er een brief uitgaat.', 'Ik vraag eerst wat er aan de hand is.', 'Wie twijfelt, zegt het hardop.'],
  en: ['We call people before a letter goes out.', 'I ask first what is going on.', 'Who doubts, says so.'],
}[language];
const WORD = { nl: 'benieuwd', en: 'curious' }[language];
const PATIENCE_MS = 1_500;
/** Between two cards: the next one is in the hand by then. */
const BETWEEN_MS = 90;

/** Who sits at a table says so first, and then has the whole page for what is asked. */
export async function sitDown(phone: Page): Promise<void> {
  const seated = phone.getByRole('button', { name: /^(Ik zit|I am seated)$/ });
  if (await seated.isVisible()) await seated.click();
}

/** Fills in every field and question on the page that is still open. */
async function fillIn(phone: Page): Promise<void> {
  const main = phone.getByRole('main');
  for (const [i, field] of (await main.getByRole('textbox').all()).entries())
    if (await isOpen(field)) await field.fill(SENTENCES[i % SENTENCES.length] ?? '').catch(() => undefined);
  for (const group of await main.locator('fieldset, [role=radiogroup]').all()) {
    const radios = group.getByRole('radio');
    const count = await radios.count();
    if (count > 0 && (await group.getByRole('radio', { checked: true }).count()) === 0)
      await radios
        .nth(Math.floor(count / 2))
        .check({ force: true, timeout: PATIENCE_MS })
        .catch(() => undefined);
  }
}

/** The one next step at the foot, where there is one. */
async function press(phone: Page): Promise<void> {
  const button = phone.getByRole('main').getByRole('button').last();
  if (await button.isVisible()) await button.click({ timeout: PATIENCE_MS }).catch(() => undefined);
}

async function isOpen(field: Locator): Promise<boolean> {
  return (await field.isVisible()) && (await field.isEditable()) && (await field.inputValue()) === '';
}

/** Fills in the form, lays the first dots and presses the button. */
const asForm: Hand = async (phone) => {
  await fillIn(phone);
  for (const box of (await phone.getByRole('main').getByRole('checkbox').all()).slice(0, 2))
    await box.check({ force: true }).catch(() => undefined);
  const add = phone.getByRole('main').getByRole('button', { name: /^(Voeg toe|Add)$/ });
  if (await add.isVisible()) await add.click({ timeout: PATIENCE_MS }).catch(() => undefined);
  else await press(phone);
};

/** Says one word. */
const word: Hand = async (phone) => {
  const field = phone.getByRole('main').getByRole('textbox');
  if (!(await field.isVisible())) return;
  await field.fill(WORD);
  await press(phone);
};

/** The first of the choices, and then on. */
const begin: Hand = async (phone) => {
  await phone.getByRole('main').getByRole('radio').first().check({ force: true, timeout: PATIENCE_MS });
  await phone
    .getByRole('main')
    .getByRole('button', { name: /^(Begin|Start)/ })
    .click({ timeout: PATIENCE_MS });
};

/** Lays so many cards with the keys of the piles, from the first to the last pile. */
const byKeys =
  (keys: string): Hand =>
  async (phone) => {
    for (const key of keys) {
      await phone.keyboard.press(key);
      await phone.waitForTimeout(BETWEEN_MS);
    }
  };

/** Every card gets a tap: the first ones go to the top. */
const onTop: Hand = async (phone) => {
  for (let i = 0; i < 3; i += 1)
    await phone
      .getByRole('main')
      .getByRole('button', { name: /^(Leg|Lay|Put)/ })
      .nth(i)
      .click({ timeout: PATIENCE_MS })
      .catch(() => undefined);
};

export type Hand = (phone: Page) => Promise<void>;

const THIRTY = `1111${'2'.repeat(6)}${'3'.repeat(10)}${'4'.repeat(6)}5555`;
const sorting: readonly Hand[] = [byKeys(THIRTY.slice(0, 9)), byKeys(THIRTY.slice(9)), asForm, asForm];

/** What is done on the phone by kind and phase, a picture after each; whatever is not named here is a form. */
const HANDS: Readonly<Partial<Record<string, readonly Hand[]>>> = {
  'check-in/ask': [asForm, word],
  'own-cases/write': [begin, asForm, asForm, asForm, asForm, asForm],
  'theme/read': [press],
  'dilemma/read': [press],
  'rings/lay': [byKeys('123'), byKeys('45123451234512345'), asForm],
  'value-sort/sort:personal': sorting,
  'value-sort/sort:professional': [byKeys(THIRTY.split('').toReversed().join('')), asForm, asForm],
  'table-sort/sort': [onTop],
  'mirror/mirror': [asForm, asForm, asForm, asForm, asForm],
};

/** @returns what to do one after another; only where the phase takes an answer */
export function handsFor(kind: ActivityName, phase: string): readonly Hand[] {
  return HANDS[`${kind}/${phase}`] ?? [asForm];
}
