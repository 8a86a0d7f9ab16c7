import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { roomWith } from './asked-room.ts';
import { phoneAt, reload } from './phone.tsx';

vi.mock('../../../client/live/connection.ts', async () => ({ connectLive: (await import('./fake-live.ts')).connectLive }));

const ROOM = roomWith('check-out', { evaluate: true, question: null, low: null, high: null });

describe('a check-out', () => {
  it('sends only the sentence that was ticked; the other stays on the device, through a reload too', async () => {
    const live = await phoneAt('deel', 'ask', ROOM);
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox', { name: 'Dit neem ik mee' }), 'Eerst vragen.');
    await user.click(screen.getByRole('checkbox', { name: /^Dit neem ik mee/ }));
    await user.type(screen.getByRole('textbox', { name: 'Dit ga ik doen' }), 'GEHEIM-VOORNEMEN');
    await user.click(screen.getByRole('radio', { name: '5' }));
    await user.click(screen.getByRole('button', { name: 'Check uit' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Je bent uitgecheckt' })).toHaveFocus();
    await waitFor(() => expect(live.kept.get('deel/out')?.body).toEqual({ kind: 'out', takeAway: 'Eerst vragen.', figure: 5 }));
    expect(JSON.stringify(live.sent)).not.toContain('GEHEIM');
    expect(screen.getByText('Alleen voor jou')).toBeInTheDocument();
    await reload();
    expect(await screen.findByText('GEHEIM-VOORNEMEN')).toBeInTheDocument();
  });

  it('asks for something or a pass, and says when a sentence is too long', async () => {
    const live = await phoneAt('deel', 'ask', ROOM);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Check uit' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Schrijf iets op of kies een cijfer.');
    await user.click(screen.getByRole('textbox', { name: 'Dit neem ik mee' }));
    await user.paste('a'.repeat(163));
    expect(screen.getAllByText('Maak het korter: 3 tekens te veel.').length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: 'Ik pas' }));
    await waitFor(() => expect(live.kept.get('deel/out')?.body).toEqual({ kind: 'pass' }));
  });
});
