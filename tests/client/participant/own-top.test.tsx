/** Top values of the own sort lie first in the hand of a dilemma, on this device alone. */
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Sorted } from '../../../shared/activities/value-sort/answer.ts';
import { cardsOn } from '../../../shared/activities/value-sort/board.ts';
import { standardPiles } from '../../../shared/activities/value-sort/piles.ts';
import { programme, sortSettings } from '../../support/fixtures.ts';
import { moveTo, phoneAt } from './phone.tsx';

vi.mock('../../../client/live/connection.ts', async () => ({ connectLive: (await import('./fake-live.ts')).connectLive }));

const CARDS = 12;
const settings = { ...sortSettings, cards: sortSettings.cards.slice(0, CARDS), piles: [...standardPiles(CARDS)] };
const small = {
  programme: { ...programme, activities: programme.activities.map((item) => (item.id === 'sort' ? { ...item, settings } : item)) },
};

async function pick(): Promise<HTMLElement> {
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Kies een kaart' }));
  return screen.getByRole('dialog');
}
const titles = (of: HTMLElement | null | undefined): readonly (string | null)[] =>
  within(of!)
    .getAllByRole('button')
    .map(({ textContent }) => /Waarde \d+/.exec(textContent ?? '')?.[0] ?? null);

it('given a board that is laid, then its first pile comes first in the hand, and all other cards after it', async () => {
  const live = await phoneAt('sort', 'sort:professional', small);
  for (let laid = 0; laid < CARDS; laid += 1) {
    const free = document.querySelector('[role="group"] button[aria-disabled="false"]');
    if (free) fireEvent.click(free);
  }
  await screen.findByRole('heading', { level: 1, name: 'Klopt je bord?' });
  const body = live.kept.get('sort/sort:professional')?.body as Sorted;
  const top = cardsOn(body.moves, 'most').map((id) => id.replace('waarde-', 'Waarde '));
  expect(top).toHaveLength(2);
  moveTo('dilemma', 'first', small);
  const picker = await pick();
  expect(titles(within(picker).getByRole('heading', { name: 'Bij jou bovenaan' }).parentElement)).toEqual(top);
  const rest = titles(within(picker).getByRole('heading', { name: 'De andere kaarten' }).parentElement);
  expect(rest).not.toContain(top[0]);
  expect(rest.length).toBeGreaterThan(10);
});

it('given that nothing was sorted, then all cards lie together', async () => {
  await phoneAt('dilemma', 'first', small);
  expect(within(await pick()).queryByRole('heading', { level: 3 })).not.toBeInTheDocument();
});
