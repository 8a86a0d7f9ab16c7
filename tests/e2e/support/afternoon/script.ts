/** What happens in the room on this afternoon, phase by phase, and what was said in it. */
import { expect } from '@playwright/test';
import { next } from '../gathering.ts';
import { bringDilemma, checkIn, layDots, propose, rankAsItLies, sayMay } from '../hands.ts';
import { choose, sortByKeys } from '../phone.ts';
import { adopt, askForHarvest, insertNext, makeDilemma, nextUntil, show } from '../stand.ts';
import { CANARY, type Afternoon } from './room.ts';

export const REASON = 'Wie belt er eigenlijk nog terug?';
const CLOSED_LIPS = `${CANARY}: deze reden blijft hier`;
export const CASE = {
  title: 'De sleutel van de berging',
  happened: 'Een bewoner vroeg mij de sleutel van een berging die niet van hem was. Zijn buurvrouw lag in het ziekenhuis.',
  hard: 'Ik kende hem, en de regel is er voor haar.',
  consent: 'Mag een kaart worden',
};
export const OPTIONS = ['Ik geef de sleutel mee', 'Ik ga zelf mee kijken'] as const;
const PROPOSAL = 'een belofte aan een bewoner opschrijven waar die bij is.';
export const RULES = [
  { proposal: PROPOSAL, text: 'een belofte opschrijven waar de bewoner bij is.', owner: 'Teamleider', review: '2027-03-01' },
  { proposal: null, text: 'elke maand een dossier samen nalezen.', owner: 'Balie', review: '2027-03-01' },
  { proposal: null, text: 'op vrijdag geen besluiten meer nemen.', owner: 'Beleid', review: '2027-03-01' },
];

export async function checkInAndSort({ console, screen, phones, crowd }: Afternoon): Promise<void> {
  await next(console, 'Naar het inchecken');
  for (const [i, phone] of phones.entries()) await checkIn(phone, `${CANARY}woord${i}`);
  await crowd.answer('ask');
  await next(console, 'Naar:');
  await console.getByRole('button', { name: /Toon ze alle/ }).click();
  await next(console, /Toon/);
  await expect(screen.getByText(`${CANARY}woord0`).first()).toBeVisible();

  await next(console, 'Naar de waardekaarten');
  for (const phone of phones) {
    await sortByKeys(phone);
    await rankAsItLies(phone);
  }
  await crowd.answer('sort');
  await nextUntil(console, /Toon de drie kwaliteiten/);
}

export async function talkAndDilemma({ console, phones, crowd }: Afternoon): Promise<void> {
  await next(console, 'Naar het thema');
  for (const phone of phones) await phone.getByRole('button', { name: 'Ik heb erover nagedacht' }).click();
  await crowd.answer('read');
  await nextUntil(console, /Naar het dilemma/);
  for (const phone of phones) await phone.getByRole('button', { name: 'Ik heb het gelezen' }).click();
  await nextUntil(console, /Naar: eerste keuze/);
  await crowd.answer('first');
  const [first, second, third, fourth] = phones;
  await choose(first, { option: 0, card: true, reason: REASON, sure: 4 });
  await choose(second, { option: 1, reason: CLOSED_LIPS });
  await choose(third, { option: 1 });
  await choose(fourth, { option: 0 });
  await next(console, /aan tafel/);
  await askForHarvest(console, REASON);
  await sayMay(first, REASON, true);
  await askForHarvest(console, CLOSED_LIPS);
  await sayMay(second, CLOSED_LIPS, false);
  await nextUntil(console, /maar wat als/i);
  await crowd.answer('twist');
  for (const phone of phones) await choose(phone, { option: 1 });
  await next(console, /tweede keuze/);
  await crowd.answer('second');
  for (const phone of phones) await choose(phone, { option: 1 });
  await nextUntil(console, /Toon de redenen/);
  await next(console, /nawoord/);
}

/** The shipped programme has no own cases: the facilitator puts them in while it runs. */
export async function ownCase({ console, screen, phones, crowd }: Afternoon): Promise<void> {
  await insertNext(console, 'Eigen casussen');
  await next(console, 'Naar de eigen casussen');
  await bringDilemma(phones[0], CASE);
  await crowd.answer('write');
  await show(console, CASE.title);
  await next(console, /lezen en stemmen/);
  for (const phone of phones) await layDots(phone, [CASE.title]);
  await crowd.answer('vote');
  await next(console, /de gekozen casus/);
  await next(console, /Toon de stippen/);
  await makeDilemma(console, CASE.title, OPTIONS);
  await next(console, 'Naar het dilemma');
  await expect(screen.getByText(CASE.title).first()).toBeVisible();
  await expect(phones[1].getByText(CASE.happened)).toBeVisible();
  await nextUntil(console, /Naar: eerste keuze/);
  await crowd.answer('first');
  for (const [i, phone] of phones.entries()) await choose(phone, { option: i % 2 });
  await nextUntil(console, /tweede keuze/);
  await crowd.answer('second');
  for (const phone of phones) await choose(phone, { option: 0 });
  await nextUntil(console, /Toon de redenen/);
}

export async function agree({ console, screen, phones, crowd }: Afternoon): Promise<void> {
  await next(console, 'Naar de afspraken');
  await propose(phones[2], PROPOSAL);
  await crowd.answer('propose');
  await show(console, PROPOSAL);
  await next(console, /steun geven/);
  for (const phone of phones) await layDots(phone, [PROPOSAL]);
  await crowd.answer('support');
  await next(console, /scherper maken/);
  await next(console, /Toon de steun/);
  for (const rule of RULES) await adopt(console, rule);
  await next(console, /dit spreken we af/);
  // The rule that was laid down last is still in front of everybody.
  for (const { text } of RULES) {
    await expect(screen.getByText(text)).toBeVisible();
    await expect(phones[3].getByText(text)).toBeVisible();
  }
  await next(console, 'Naar het uitchecken');
  await crowd.answer('ask');
  await nextUntil(console, /Rond af/);
}
