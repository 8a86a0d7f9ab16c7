import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { roomWith, wentOnTo } from './asked-room.ts';
import { phoneAt, reload } from './phone.tsx';

vi.mock('../../../client/live/connection.ts', async () => ({ connectLive: (await import('./fake-live.ts')).connectLive }));

const none = { question: null, low: null, high: null };
const WORD = roomWith('check-in', { ask: 'word', ...none });
const SCALE = roomWith('check-in', { ask: 'scale', question: 'Hoe was je reis?', low: 'lang', high: 'kort' });

describe('a check-in with a word', () => {
  it('takes one word, which then lies face down and can be changed', async () => {
    const live = await phoneAt('deel', 'ask', WORD);
    const user = userEvent.setup();
    expect(screen.getByRole('heading', { level: 1, name: 'Met welk woord stap jij hier binnen?' })).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Jouw woord' }), 'heel benieuwd');
    expect(screen.getByText('Kies één woord. Nu zijn het er 2.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Leg mijn woord neer' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Kies één woord.');
    expect(live.sent).toHaveLength(0);
    await user.clear(screen.getByRole('textbox', { name: 'Jouw woord' }));
    await user.type(screen.getByRole('textbox', { name: 'Jouw woord' }), 'benieuwd');
    await user.click(screen.getByRole('button', { name: 'Leg mijn woord neer' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Je woord ligt' })).toHaveFocus();
    await waitFor(() => expect(live.kept.get('deel/in')?.body).toEqual({ kind: 'word', word: 'benieuwd' }));
    await user.click(screen.getByRole('button', { name: 'Verander mijn woord' }));
    expect(screen.getByRole('textbox', { name: 'Jouw woord' })).toHaveValue('benieuwd');
    await user.click(screen.getByRole('button', { name: 'Laat staan wat er lag' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Je woord ligt' })).toBeInTheDocument();
  });

  it('is laid with the enter key too, once it is one word', async () => {
    const live = await phoneAt('deel', 'ask', WORD);
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox', { name: 'Jouw woord' }), 'heel benieuwd{Enter}');
    expect(live.sent).toHaveLength(0);
    await user.clear(screen.getByRole('textbox', { name: 'Jouw woord' }));
    await user.type(screen.getByRole('textbox', { name: 'Jouw woord' }), 'benieuwd{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Je woord ligt' })).toBeInTheDocument();
    await waitFor(() => expect(live.kept.get('deel/in')?.body).toEqual({ kind: 'word', word: 'benieuwd' }));
  });

  it('can be passed, and a word half typed survives a reload', async () => {
    await phoneAt('deel', 'ask', WORD);
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox', { name: 'Jouw woord' }), 'half');
    const live = await reload();
    expect(screen.getByRole('textbox', { name: 'Jouw woord' })).toHaveValue('half');
    await user.click(screen.getByRole('button', { name: 'Ik pas' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Je past deze keer' })).toBeInTheDocument();
    await waitFor(() => expect(live.kept.get('deel/in')?.body).toEqual({ kind: 'pass' }));
  });

  it('can still be done after its phase, as long as nothing was shown', async () => {
    const live = await phoneAt('deel', 'ask', WORD, [wentOnTo('result')]);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Vul het alsnog in' }));
    await user.type(screen.getByRole('textbox', { name: 'Jouw woord' }), 'later');
    await user.click(screen.getByRole('button', { name: 'Leg mijn woord neer' }));
    await waitFor(() => expect(live.kept.get('deel/in')?.body).toEqual({ kind: 'word', word: 'later' }));
    expect(await screen.findByText('later')).toBeInTheDocument();
  });
});

describe('a check-in with a figure', () => {
  it('asks the question of the organiser, with its own ends', async () => {
    const live = await phoneAt('deel', 'ask', SCALE);
    const user = userEvent.setup();
    expect(screen.getByRole('heading', { level: 1, name: 'Hoe was je reis?' })).toBeInTheDocument();
    expect(screen.getByText('lang')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Leg mijn cijfer neer' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Kies eerst een cijfer.');
    await user.click(screen.getByRole('radio', { name: '4' }));
    await user.click(screen.getByRole('button', { name: 'Leg mijn cijfer neer' }));
    await waitFor(() => expect(live.kept.get('deel/in')?.body).toEqual({ kind: 'scale', figure: 4 }));
    expect(await screen.findByText('4 van 5')).toBeInTheDocument();
  });
});
