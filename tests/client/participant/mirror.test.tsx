import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Mine from '../../../client/participant/mine/Mine.tsx';
import { roomWith, wentOnTo } from './asked-room.ts';
import { phoneAt, reload } from './phone.tsx';

vi.mock('../../../client/live/connection.ts', async () => ({ connectLive: (await import('./fake-live.ts')).connectLive }));

const ROOM = roomWith('mirror', { steps: 5, talk: true });

describe('the mirror test', () => {
  it('asks one thing at a time; of what is written nothing is sent but that it is done', async () => {
    const live = await phoneAt('deel', 'mirror', ROOM);
    const user = userEvent.setup();
    for (const [i, title] of [
      'Wie zie je?',
      'Waar ben je trots op?',
      'Waar keek je weg?',
      'Als iedereen zo werkte',
      'Eén ding',
    ].entries()) {
      expect(await screen.findByRole('heading', { level: 1, name: title })).toBeInTheDocument();
      await user.type(screen.getByRole('textbox', { name: 'Voor jezelf' }), `GEHEIM-${i}`);
      await user.click(screen.getByRole('button', { name: i < 4 ? 'Verder' : 'Ik ben klaar' }));
    }
    expect(await screen.findByRole('heading', { level: 1, name: 'Dit was je spiegel' })).toHaveFocus();
    await waitFor(() => expect(live.kept.get('deel/mirror')?.body).toEqual({ kind: 'done' }));
    expect(JSON.stringify(live.sent)).not.toContain('GEHEIM');
    expect(screen.getByText('GEHEIM-2')).toBeInTheDocument();
  });

  it('goes on after a reload where it was, and keeps the words for the take-home', async () => {
    await phoneAt('deel', 'mirror', ROOM);
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox', { name: 'Voor jezelf' }), 'Iemand met haast.');
    await user.click(screen.getByRole('button', { name: 'Verder' }));
    await reload();
    expect(await screen.findByRole('heading', { level: 1, name: 'Waar ben je trots op?' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Terug' }));
    expect(screen.getByRole('textbox', { name: 'Voor jezelf' })).toHaveValue('Iemand met haast.');
    cleanup();
    render(<Mine />);
    expect(screen.getByText('Iemand met haast.')).toBeInTheDocument();
  });

  it('can be skipped, and looked into later', async () => {
    const live = await phoneAt('deel', 'mirror', ROOM, [wentOnTo('talk')]);
    const user = userEvent.setup();
    expect(screen.getByRole('heading', { level: 1, name: 'Praat met één ander' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Kijk alsnog' }));
    await user.click(screen.getByRole('button', { name: 'Ik sla dit over' }));
    await waitFor(() => expect(live.kept.get('deel/mirror')?.body).toEqual({ kind: 'pass' }));
  });
});
