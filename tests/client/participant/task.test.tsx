import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { RoomEvent } from '../../../shared/room/event.ts';
import { approvedIn } from '../../support/collecting.ts';
import { collectingAt, seat, show } from './collecting.tsx';

vi.mock('../../../client/live/connection.ts', async () => ({ connectLive: (await import('./fake-live.ts')).connectLive }));

const items = approvedIn('answers', ['Het weekrapport', 'De lijst', 'De kopie', 'Het overleg']);
const grouped: readonly RoomEvent[] = [{ type: 'steered', activity: 'opgave', act: { act: 'group', title: 'Papier', item: 'answers-0' } }];

describe('answers to a task', () => {
  it('are written one by one, changed and taken back', async () => {
    const live = await collectingAt('opgave', 'do');
    const user = userEvent.setup();
    expect(screen.getByRole('heading', { level: 1, name: 'De schraplijst' })).toBeInTheDocument();
    const write = async (text: string): Promise<void> => {
      await user.clear(screen.getByRole('textbox'));
      await user.type(screen.getByRole('textbox'), text);
    };
    await write('Het weekrapport');
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
    await write('De lijst');
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
    await user.click(screen.getByRole('button', { name: 'Verander: De lijst' }));
    await write('De lijst van 2019');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() =>
      expect(live.kept.get('opgave/answers')?.body).toEqual({ kind: 'items', items: ['Het weekrapport', 'De lijst van 2019'] }),
    );
    await user.click(screen.getByRole('button', { name: 'Haal weg: Het weekrapport' }));
    await waitFor(() => expect(live.kept.get('opgave/answers')?.body).toEqual({ kind: 'items', items: ['De lijst van 2019'] }));
  });

  it('are three at most, and no sentence twice', async () => {
    await collectingAt('opgave', 'do');
    const user = userEvent.setup();
    for (const text of ['Een', 'Twee', 'Twee']) {
      await user.type(screen.getByRole('textbox'), text);
      await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
    }
    expect(screen.getByText('Dit staat er al.')).toBeInTheDocument();
    await user.clear(screen.getByRole('textbox'));
    await user.type(screen.getByRole('textbox'), 'Drie');
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getByText(/Je hebt er 3/)).toBeInTheDocument();
  });

  it('can be passed, and given after all', async () => {
    const live = await collectingAt('opgave', 'do');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Ik pas' }));
    await waitFor(() => expect(live.kept.get('opgave/answers')?.body).toEqual({ kind: 'pass' }));
    expect(screen.getByText(/Je past deze keer/)).toBeInTheDocument();
    await user.type(screen.getByRole('textbox'), 'Toch iets');
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
    await waitFor(() => expect(live.kept.get('opgave/answers')?.body).toEqual({ kind: 'items', items: ['Toch iets'] }));
  });

  it('leave nothing on the phone where none are asked; a table says it is done', async () => {
    const live = await collectingAt('klus', 'do');
    await seat({ number: 1, people: 4 });
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Wij zijn klaar' }));
    await waitFor(() => expect(live.kept.get('klus/done')?.body).toEqual({ kind: 'done' }));
  });
});

describe('what the group wrote', () => {
  it('stands in its groups, with the rest under them', async () => {
    await collectingAt('opgave', 'gather', grouped);
    show(items);
    expect(screen.getByRole('heading', { level: 2, name: 'Papier' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2, name: 'En verder' })).toBeInTheDocument();
    expect(screen.getByText('De kopie')).toBeInTheDocument();
  });
});

describe('the vote', () => {
  it('lays three dots at most, one an item, and they lie face down', async () => {
    const live = await collectingAt('opgave', 'vote', grouped);
    const user = userEvent.setup();
    expect(screen.getByText(/Er is nog niets om op te stemmen/)).toBeInTheDocument();
    show(items);
    await user.click(screen.getByRole('button', { name: 'Leg mijn stippen vast' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Leg eerst een stip, of pas.');
    for (const name of ['Het weekrapport', 'De lijst', 'De kopie']) await user.click(screen.getByRole('checkbox', { name }));
    await user.click(screen.getByRole('checkbox', { name: 'Het overleg' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Je stippen zijn op.');
    expect(screen.getByRole('checkbox', { name: 'Het overleg' })).not.toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: 'De lijst' }));
    await user.click(screen.getByRole('button', { name: 'Leg mijn stippen vast' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Je stippen liggen' })).toHaveFocus();
    await waitFor(() => expect(live.kept.get('opgave/votes')?.body).toEqual({ kind: 'dots', on: ['answers-0', 'answers-2'] }));
    // Its sentence was taken away: the dot is free again.
    show(items.slice(1));
    expect(screen.getByText(/Een zin met een stip van jou is weggehaald/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Verander mijn stippen' }));
    expect(screen.getByText('1 van 3 stippen')).toBeInTheDocument();
  });

  it('promises no more dots than there are places for them', async () => {
    await collectingAt('opgave', 'vote');
    show(items.slice(0, 2));
    expect(screen.getByText(/^Je hebt 2 stippen/, { selector: 'p' })).toBeInTheDocument();
    expect(screen.getByText('0 van 2 stippen')).toBeInTheDocument();
  });

  it('can be passed', async () => {
    const live = await collectingAt('opgave', 'vote');
    show(items);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Ik pas' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Je past deze keer' })).toBeInTheDocument();
    await waitFor(() => expect(live.kept.get('opgave/votes')?.body).toEqual({ kind: 'pass' }));
  });
});
