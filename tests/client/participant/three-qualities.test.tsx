import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { story } from '../../support/fixtures.ts';
import { roomWith, wentOnTo } from './asked-room.ts';
import { moveTo, phoneAt } from './phone.tsx';

vi.mock('../../../client/live/connection.ts', async () => ({ connectLive: (await import('./fake-live.ts')).connectLive }));

const CASE = roomWith('three-qualities', { subject: 'case', case: 'Een melding bleef liggen.', again: true });
const STORY = roomWith('three-qualities', { subject: 'story', story: story.id, case: null, again: true });

const figure = async (user: ReturnType<typeof userEvent.setup>, asks: RegExp, of: string): Promise<void> => {
  await user.click(within(screen.getByRole('group', { name: asks })).getByRole('radio', { name: of }));
};
const rate = async (user: ReturnType<typeof userEvent.setup>, figures: readonly [string, string, string]): Promise<void> => {
  await figure(user, /vakkundig/, figures[0]);
  await figure(user, /eerlijk/, figures[1]);
  await figure(user, /hart/, figures[2]);
  await user.click(screen.getByRole('button', { name: 'Leg mijn oordeel neer' }));
};

describe('three qualities', () => {
  it('takes a figure for each, and says how many are missing', async () => {
    const live = await phoneAt('deel', 'rate', CASE);
    const user = userEvent.setup();
    expect(screen.getByText('Een melding bleef liggen.')).toBeInTheDocument();
    await figure(user, /vakkundig/, '6');
    await user.click(screen.getByRole('button', { name: 'Leg mijn oordeel neer' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Geef nog 2 kwaliteiten een cijfer.');
    await rate(user, ['6', '2', '7']);
    expect(await screen.findByRole('heading', { level: 1, name: 'Je oordeel ligt' })).toHaveFocus();
    await waitFor(() => expect(live.kept.get('deel/before')?.body).toEqual({ kind: 'rated', bekwaam: 6, betrouwbaar: 2, betrokken: 7 }));
  });

  it('begins the second time with the first rating, beside it to read', async () => {
    const live = await phoneAt('deel', 'rate', CASE);
    const user = userEvent.setup();
    await rate(user, ['6', '2', '7']);
    await screen.findByRole('heading', { level: 1, name: 'Je oordeel ligt' });
    moveTo('deel', 'again', CASE);
    expect(await screen.findByText('Eerst gaf je')).toBeInTheDocument();
    expect(within(screen.getByRole('group', { name: /eerlijk/ })).getByRole('radio', { name: '2' })).toBeChecked();
    await figure(user, /eerlijk/, '5');
    await user.click(screen.getByRole('button', { name: 'Leg mijn oordeel neer' }));
    await waitFor(() => expect(live.kept.get('deel/after')?.body).toMatchObject({ betrouwbaar: 5 }));
    expect(live.kept.get('deel/before')?.body).toMatchObject({ betrouwbaar: 2 });
  });

  it('lets everybody read the whole story first, and again while rating', async () => {
    const live = await phoneAt('deel', 'read', STORY);
    const user = userEvent.setup();
    expect(screen.getByText('Noor leest de brief.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ik heb het gelezen' }));
    await waitFor(() => expect(live.kept.get('deel/read')?.body).toEqual({ kind: 'read' }));
    moveTo('deel', 'rate', STORY);
    await user.click(await screen.findByRole('button', { name: 'Lees het verhaal terug' }));
    expect(within(screen.getByRole('dialog')).getByText('Noor leest de brief.')).toBeInTheDocument();
  });

  it('can be passed, and still be rated during the talk by who was away', async () => {
    const live = await phoneAt('deel', 'rate', CASE, [wentOnTo('talk')]);
    const user = userEvent.setup();
    expect(screen.getByRole('heading', { level: 1, name: 'Praat erover aan je tafel' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Vul het alsnog in' }));
    await user.click(screen.getByRole('button', { name: 'Ik pas' }));
    await waitFor(() => expect(live.kept.get('deel/before')?.body).toEqual({ kind: 'pass' }));
  });
});
