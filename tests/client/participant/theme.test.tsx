import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { approvedIn } from '../../support/collecting.ts';
import { collectingAt, seat, show } from './collecting.tsx';
import { reload } from './phone.tsx';

vi.mock('../../../client/live/connection.ts', async () => ({ connectLive: (await import('./fake-live.ts')).connectLive }));

const FIELD = 'Wat willen jullie meenemen naar de groep?';

describe('a theme on the phone', () => {
  it('shows the card with its prompts, and says when somebody is ready', async () => {
    const live = await collectingAt('thema', 'read');
    expect(screen.getByText('Wat kostte dat?')).toBeInTheDocument();
    expect(screen.queryByText(/GEHEIM/)).not.toBeInTheDocument();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Ik heb erover nagedacht' }));
    await waitFor(() => expect(live.kept.get('thema/read')?.body).toEqual({ kind: 'read' }));
    expect(screen.getByText('Je bent klaar om te praten.')).toBeInTheDocument();
  });

  it('given 15 minutes and a table of five, then it says three minutes each', async () => {
    await collectingAt('thema', 'talk');
    await seat({ number: 2, people: 5 });
    expect(screen.getByText('Tafel 2, met 5 mensen')).toBeInTheDocument();
    expect(screen.getByText(/Samen 15 minuten/).parentElement).toHaveTextContent('Samen 15 minuten, ongeveer 3 minuten ieder.');
  });

  it('lets one of the table write, and the others read along', async () => {
    const live = await collectingAt('thema', 'talk');
    await seat({ number: 2, people: 5 });
    const user = userEvent.setup();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ik schrijf voor onze tafel' }));
    await user.type(screen.getByRole('textbox', { name: FIELD }), 'Iemand moet het zeggen.');
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
    await waitFor(() => expect(live.kept.get('thema/notes')?.body).toEqual({ kind: 'items', items: ['Iemand moet het zeggen.'] }));
  });

  it('lays a note upon what another phone of the table wrote just before', async () => {
    const live = await collectingAt('thema', 'talk');
    await seat({ number: 2, people: 2 });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Ik schrijf voor onze tafel' }));
    const { send } = live;
    const answers = [{ activity: 'thema', slot: 'notes', revision: 7, body: { kind: 'items', items: ['Van een ander.'] } }];
    // The other phone is first: its sheet comes in, and then ours is refused.
    live.send = () => {
      live.send = send;
      live.store.setState({ you: { name: null, table: { number: 2, people: 2 }, asked: [], answers } });
      return Promise.resolve({ refused: 'stale-revision' } as never);
    };
    await user.type(screen.getByRole('textbox', { name: FIELD }), 'Van mij.');
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
    await waitFor(() => expect(live.kept.get('thema/notes')?.body).toEqual({ kind: 'items', items: ['Van een ander.', 'Van mij.'] }));
    expect(screen.queryByText('Dit is niet bewaard.')).not.toBeInTheDocument();
  });

  it('keeps a half written note through a reload', async () => {
    await collectingAt('thema', 'talk');
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox'), 'Half af');
    await reload();
    expect(screen.getByRole('textbox')).toHaveValue('Half af');
  });

  it('shows what the facilitator picked', async () => {
    await collectingAt('thema', 'gather');
    expect(screen.getByText('De begeleider kiest zo uit wat de tafels opschreven.')).toBeInTheDocument();
    show(approvedIn('notes', ['Niet eens.']));
    expect(screen.getByText('Niet eens.')).toBeInTheDocument();
  });
});
