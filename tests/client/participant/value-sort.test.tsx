import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { standardPiles } from '../../../shared/activities/value-sort/piles.ts';
import type { Sorted } from '../../../shared/activities/value-sort/answer.ts';
import { programme, sortSettings } from '../../support/fixtures.ts';
import { moveTo, phoneAt } from './phone.tsx';

vi.mock('../../../client/live/connection.ts', async () => ({ connectLive: (await import('./fake-live.ts')).connectLive }));

const CARDS = 12;
/** Twelve cards: piles of 2, 2, 4, 2 and 2. */
const small = {
  programme: {
    ...programme,
    activities: programme.activities.map((item) =>
      item.id === 'sort'
        ? { ...item, settings: { ...sortSettings, cards: sortSettings.cards.slice(0, CARDS), piles: [...standardPiles(CARDS)] } }
        : item,
    ),
  },
};
const pile = (name: RegExp) => screen.getByRole('button', { name });
const cardInHand = () => screen.getAllByRole('heading', { level: 2 }).at(-1)?.textContent;
const lastBody = (live: { sent: { body: unknown }[] }) => live.sent.at(-1)?.body as Sorted;

/** Lays every card on the first pile that has room. */
function layAll(): void {
  for (let laid = 0; laid < CARDS; laid += 1) {
    const free = document.querySelector('[role="group"] button[aria-disabled="false"]');
    if (free) fireEvent.click(free);
  }
}

describe('sorting', () => {
  it('leaves nothing of what was read out in the page for the next moment', async () => {
    await phoneAt('sort', 'sort:professional', small);
    layAll();
    const read = () => [...document.querySelectorAll('output')].map((each) => each.textContent).join('');
    await waitFor(() => expect(read()).not.toBe(''));
    moveTo('dilemma', 'read', small);
    await waitFor(() => expect(read()).toBe(''));
  });

  it('lays a card by a tap, counts, and sends every move', async () => {
    const live = await phoneAt('sort', 'sort:personal', small);
    const user = userEvent.setup();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Hoe belangrijk is dit voor jou?');
    expect(screen.getAllByText('1 van 12')[0]).toBeInTheDocument();
    await user.click(pile(/^Meest/));
    expect(screen.getAllByText('2 van 12')[0]).toBeInTheDocument();
    expect(pile(/^Meest/)).toHaveTextContent('1 van 2');
    await waitFor(() =>
      expect(live.kept.get('sort/sort:personal')?.body).toMatchObject({ moves: [[expect.any(String), 'most']], done: false }),
    );
  });

  it('says at once that a pile is full and takes no more', async () => {
    const live = await phoneAt('sort', 'sort:personal', small);
    const user = userEvent.setup();
    await user.click(pile(/^Meest/));
    await user.click(pile(/^Meest/));
    expect(pile(/^Meest/)).toHaveTextContent('vol');
    expect(pile(/^Meest/)).toHaveAttribute('aria-disabled', 'true');
    const moves = lastBody(live).moves.length;
    await user.click(pile(/^Meest/));
    expect(lastBody(live).moves).toHaveLength(moves);
    expect(await screen.findByText(/Meest is vol\. Kies een andere stapel/)).toBeInTheDocument();
  });

  it('works by keys alone, with undo', async () => {
    const live = await phoneAt('sort', 'sort:personal', small);
    const user = userEvent.setup();
    const first = cardInHand();
    act(() => screen.getByRole('heading', { level: 1 }).focus());
    await user.keyboard('2');
    expect(pile(/^Meer/)).toHaveTextContent('1 van 2');
    await user.keyboard('{Backspace}');
    expect(pile(/^Meer/)).toHaveTextContent('0 van 2');
    await waitFor(() => expect(cardInHand()).toBe(first));
    expect(lastBody(live).moves).toHaveLength(2);
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    expect(pile(/^Meer/)).toHaveTextContent('1 van 2');
  });

  it('ends at the whole board, where cards of full piles change places', async () => {
    const live = await phoneAt('sort', 'sort:personal', small);
    const user = userEvent.setup();
    layAll();
    expect(await screen.findByRole('heading', { level: 1, name: 'Klopt je bord?' })).toBeInTheDocument();
    const most = screen.getByRole('region', { name: 'Meest' });
    const least = screen.getByRole('region', { name: 'Minst' });
    const gone = within(most).getAllByRole('button')[0]!;
    const come = within(least).getAllByRole('button')[0]!;
    const [goneName, comeName] = [gone.textContent, come.textContent];
    await user.click(gone);
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: /^Minst/ }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: comeName! }));
    expect(within(screen.getByRole('region', { name: 'Meest' })).getByRole('button', { name: comeName! })).toBeInTheDocument();
    expect(within(screen.getByRole('region', { name: 'Minst' })).getByRole('button', { name: goneName! })).toBeInTheDocument();
    await waitFor(() => expect(live.kept.get('sort/sort:personal')?.body).toEqual(lastBody(live)));
  });

  it('ranks the top with the arrows, keeps two, and is done', async () => {
    const live = await phoneAt('sort', 'sort:personal', {
      programme: {
        ...small.programme,
        activities: small.programme.activities.map((item) =>
          item.id === 'sort'
            ? {
                ...item,
                settings: {
                  ...(item.settings as object),
                  piles: [
                    { id: 'most', label: null, quota: 3 },
                    { id: 'neutral', label: null, quota: null },
                  ],
                },
              }
            : item,
        ),
      },
    });
    const user = userEvent.setup();
    layAll();
    await user.click(await screen.findByRole('button', { name: 'Zet je top 3 op volgorde' }));
    const names = () =>
      screen
        .getAllByRole('button', { name: /omhoog$/ })
        .map((each) => each.getAttribute('aria-label')?.replace(' omhoog', ''))
        .filter((name) => !name?.startsWith('Versleep'));
    await screen.findAllByRole('button', { name: /^Versleep/ });
    const before = names();
    await user.click(screen.getByRole('button', { name: `${before[0]} omlaag` }));
    await waitFor(() => expect(names()).toEqual([before[1], before[0], before[2]]));
    expect(await screen.findByText(`${before[0]} staat nu op 2 van 3.`)).toBeInTheDocument();
    await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-label', `${before[0]} omlaag`));
    await user.click(screen.getByRole('button', { name: 'Dit is mijn volgorde' }));
    const [one, two, three] = within(screen.getByRole('main'))
      .getAllByRole('listitem')
      .map((item) => within(item).getByRole('button'));
    await user.click(one!);
    await user.click(two!);
    expect(three!).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('button', { name: 'Deze twee houd ik' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Je bord ligt' })).toBeInTheDocument();
    await waitFor(() =>
      expect(live.kept.get('sort/sort:personal')?.body).toMatchObject({ done: true, rank: { length: 3 }, keep: { length: 2 } }),
    );
  });
});

describe('comparing two lenses', () => {
  it('shows what stays, goes and comes, to these eyes only', async () => {
    await phoneAt('sort', 'sort:personal', small);
    layAll();
    await screen.findByRole('heading', { level: 1, name: 'Klopt je bord?' });
    moveTo('sort', 'sort:professional', small);
    await screen.findByRole('heading', { level: 1, name: 'Hoe belangrijk is dit in je werk?' });
    layAll();
    await screen.findByRole('heading', { level: 1, name: 'Klopt je bord?' });
    moveTo('sort', 'compare', small);
    expect(await screen.findByRole('heading', { level: 1, name: 'Jouw twee brillen naast elkaar' })).toHaveFocus();
    expect(screen.getByText('Alleen jij ziet dit')).toBeInTheDocument();
    const kept = screen.queryAllByText(/^nummer/).length / 2;
    expect(screen.queryAllByText('weg')).toHaveLength(2 - kept);
    expect(screen.queryAllByText('nieuw')).toHaveLength(2 - kept);
  });
});
