import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { approvedIn } from '../../support/collecting.ts';
import { collectingAt, show } from './collecting.tsx';

vi.mock('../../../client/live/connection.ts', async () => ({ connectLive: (await import('./fake-live.ts')).connectLive }));

const questions = approvedIn('questions', ['Waarom toen?', 'Wie wist het?', 'En nu?']);

describe('a speaker on the phone', () => {
  it('takes questions while one listens, without a name', async () => {
    const live = await collectingAt('spreker', 'listen');
    expect(screen.getByRole('heading', { level: 1, name: 'De brief die ik niet stuurde' })).toBeInTheDocument();
    expect(screen.getByText('Samira vertelt, 15 minuten.')).toBeInTheDocument();
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox', { name: 'Je vraag' }), 'Waarom toen?');
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
    await waitFor(() => expect(live.kept.get('spreker/questions')?.body).toEqual({ kind: 'items', items: ['Waarom toen?'] }));
  });

  it('supports any number of open questions; the one that is answered and those that were are not among them', async () => {
    const live = await collectingAt('spreker', 'questions', [
      { type: 'steered', activity: 'spreker', act: { act: 'answer', question: 'questions-2' } },
      { type: 'steered', activity: 'spreker', act: { act: 'answer', question: 'questions-1' } },
    ]);
    show(questions);
    expect(screen.getByRole('region', { name: 'Nu aan de beurt' })).toHaveTextContent('Wie wist het?');
    expect(screen.getByRole('heading', { name: 'Beantwoord' })).toBeInTheDocument();
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    const user = userEvent.setup();
    await user.click(screen.getByRole('checkbox', { name: 'Waarom toen?' }));
    await waitFor(() => expect(live.kept.get('spreker/support')?.body).toEqual({ kind: 'dots', on: ['questions-0'] }));
    await user.click(screen.getByRole('checkbox', { name: 'Waarom toen?' }));
    await waitFor(() => expect(live.kept.get('spreker/support')?.body).toEqual({ kind: 'dots', on: [] }));
  });

  it('lays one line each down as two answers, and one may stay empty', async () => {
    const live = await collectingAt('spreker', 'lines');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Leg vast' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Schrijf eerst een zin, of pas.');
    await user.type(screen.getByRole('textbox', { name: 'Wat raakte je?' }), 'De stilte.');
    await user.click(screen.getByRole('button', { name: 'Leg vast' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Je zin ligt' })).toHaveFocus();
    await waitFor(() => expect(live.kept.get('spreker/touched')?.body).toEqual({ kind: 'items', items: ['De stilte.'] }));
    expect(live.kept.get('spreker/asks')?.body).toEqual({ kind: 'pass' });
    await user.click(screen.getByRole('button', { name: 'Verander wat ik schreef' }));
    expect(screen.getByRole('textbox', { name: 'Wat raakte je?' })).toHaveValue('De stilte.');
  });

  it('shows what the group takes along, as on the screen', async () => {
    await collectingAt('spreker', 'result', [{ type: 'revealed', picture: 'lines', seals: ['spreker/touched', 'spreker/asks'], at: 1 }]);
    show([], {
      kind: 'speaker',
      supporters: 0,
      questions: [],
      touched: [{ id: 'a', text: 'De stilte.' }],
      asks: [{ id: 'b', text: 'Bellen.' }],
    });
    const picture = await screen.findByRole('region', { name: 'Het beeld van de groep' });
    expect(await within(picture).findByText('De stilte.')).toBeInTheDocument();
    expect(within(picture).getByText('Bellen.')).toBeInTheDocument();
    expect(screen.getByText('Je schreef hier niets.')).toBeInTheDocument();
  });
});
