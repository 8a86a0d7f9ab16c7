import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { phoneAt } from './phone.tsx';

vi.mock('../../../client/live/connection.ts', async () => ({ connectLive: (await import('./fake-live.ts')).connectLive }));
afterEach(() => vi.restoreAllMocks());

const cardInHand = () => screen.getByRole('heading', { level: 2 });
const most = () => screen.getByRole('button', { name: /^Meest/ });
const FINGER = { button: 0, isPrimary: true, pointerId: 1 };

/** jsdom lays nothing out: the first pile lies at the foot of the page, everything else at its top. */
function layPilesAtFoot(): void {
  const atTop = { left: 0, right: 300, top: 0, bottom: 400, width: 300, height: 400 } as DOMRect;
  const atFoot = { left: 0, right: 60, top: 700, bottom: 800, width: 60, height: 100 } as DOMRect;
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    if (!this.hasAttribute('aria-keyshortcuts')) return atTop;
    return this.getAttribute('aria-keyshortcuts') === '1' ? atFoot : atTop;
  });
}

/** Takes the card up in its middle and holds it there. */
function carry(at: { clientX: number; clientY: number }): HTMLElement {
  const card = cardInHand();
  fireEvent.pointerDown(card, { ...FINGER, clientX: 150, clientY: 200 });
  fireEvent.pointerMove(card, { ...FINGER, ...at });
  return card;
}

const AT_PILE = { clientX: 30, clientY: 750 };
const NOWHERE = { clientX: 200, clientY: 560 };

it('a card that is let go over a pile lies there', async () => {
  const live = await phoneAt('sort', 'sort:personal');
  layPilesAtFoot();
  const [title, card] = [cardInHand().textContent, carry(AT_PILE)];
  fireEvent.pointerUp(card, { ...FINGER, ...AT_PILE });
  expect(most()).toHaveTextContent('1 van 4');
  expect(cardInHand()).not.toHaveTextContent(title ?? '');
  expect(live.sent.at(-1)?.body).toMatchObject({ moves: [[expect.any(String), 'most']] });
});

it.each([
  ['let go beside the piles', NOWHERE, 'pointerUp'],
  ['taken from the finger by the browser', AT_PILE, 'pointerCancel'],
  ['only touched with a tremble', { clientX: 152, clientY: 201 }, 'pointerUp'],
] as const)('a card that is %s stays in the hand, in its place', async (_how, at, end) => {
  const live = await phoneAt('sort', 'sort:personal');
  layPilesAtFoot();
  const [title, card] = [cardInHand().textContent, carry(at)];
  fireEvent[end](card, { ...FINGER, ...at });
  expect(cardInHand()).toHaveTextContent(title ?? '');
  expect(card.closest<HTMLElement>('[style]')?.style.translate ?? '').toBe('');
  expect(live.sent).toEqual([]);
});

it('the next card lies ready where nobody meets it, and a tap only has to turn to it', async () => {
  await phoneAt('sort', 'sort:personal');
  const all = () => screen.getAllByRole('heading', { level: 2, hidden: true });
  expect(all()).toHaveLength(2);
  const top = cardInHand();
  const next = all().find((each) => each !== top);
  expect(next?.closest('[inert]')).not.toBeNull();
  await userEvent.setup().click(most());
  expect(cardInHand()).toBe(next);
  expect(next?.closest('[inert]')).toBeNull();
});
