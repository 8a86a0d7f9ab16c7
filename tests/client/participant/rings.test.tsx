import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { roomWith } from './asked-room.ts';
import type { FakeLive } from './fake-live.ts';
import { phoneAt, reload } from './phone.tsx';

vi.mock('../../../client/live/connection.ts', async () => ({ connectLive: (await import('./fake-live.ts')).connectLive }));

const ROOM = roomWith('rings', { items: ['geweten', 'inwoner', 'regels', 'later'], own: true });
const ring = (name: RegExp): HTMLElement => within(screen.getByRole('group', { name: 'Ringen' })).getByRole('button', { name });
const movesOf = (live: FakeLive): readonly [string, string][] =>
  (live.kept.get('deel/rings')?.body as { moves?: [string, string][] } | undefined)?.moves ?? [];
const board = () => screen.findByRole('heading', { level: 1, name: 'Klopt het zo?' });

describe('rings of responsibility', () => {
  it('are laid by taps, undone, corrected on the board, and then lie', async () => {
    const live = await phoneAt('deel', 'lay', ROOM);
    const user = userEvent.setup();
    await user.click(ring(/^Ikzelf/));
    await user.click(screen.getByRole('button', { name: 'Zet terug' }));
    for (let i = 0; i < 3; i += 1) await user.click(ring(/^De ander/));
    await user.click(ring(/^Niet ik/));
    await board();
    await user.click(screen.getByRole('button', { name: /Dat regels goed uitpakken/ }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: /^Samen/ }));
    await user.click(screen.getByRole('button', { name: 'Zo ligt het goed' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Je ringen liggen' })).toHaveFocus();
    await waitFor(() => expect(live.kept.get('deel/rings')?.body).toMatchObject({ kind: 'laid', done: true, own: [] }));
    expect(Object.fromEntries(movesOf(live))).toMatchObject({ regels: 'society' });
    expect(movesOf(live)).toHaveLength(4);
  });

  it('are laid by keys alone', async () => {
    const live = await phoneAt('deel', 'lay', ROOM);
    const user = userEvent.setup();
    ring(/^Ikzelf/).focus();
    await user.keyboard('1234');
    await board();
    await waitFor(() =>
      expect(
        movesOf(live)
          .map(([, place]) => place)
          .toSorted(),
      ).toEqual(['others', 'profession', 'self', 'workplace']),
    );
  });

  it('take cards of one’s own, whose words never leave the device', async () => {
    await phoneAt('deel', 'lay', ROOM);
    const user = userEvent.setup();
    for (let i = 0; i < 4; i += 1) await user.click(ring(/^Ikzelf/));
    await board();
    await user.type(screen.getByRole('textbox', { name: 'Eigen kaart' }), 'GEHEIM-KIND');
    await user.click(screen.getByRole('button', { name: 'Leg mijn kaart erbij' }));
    expect(screen.getByRole('heading', { level: 2, name: 'GEHEIM-KIND' })).toBeInTheDocument();
    const live = await reload();
    await user.click(ring(/^De ander/));
    await board();
    await user.click(screen.getByRole('button', { name: 'Zo ligt het goed' }));
    await waitFor(() => expect(live.kept.get('deel/rings')?.body).toMatchObject({ own: ['others'], done: true }));
    expect(JSON.stringify(live.sent)).not.toContain('GEHEIM');
    expect(await screen.findByText('GEHEIM-KIND')).toBeInTheDocument();
  });

  it('can be passed at any moment', async () => {
    const live = await phoneAt('deel', 'lay', ROOM);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Ik pas' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Je past deze keer' })).toBeInTheDocument();
    await waitFor(() => expect(live.kept.get('deel/rings')?.body).toEqual({ kind: 'pass' }));
  });
});
