import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { moveTo, phoneAt, reload } from './phone.tsx';

vi.mock('../../../client/live/connection.ts', async () => ({ connectLive: (await import('./fake-live.ts')).connectLive }));

describe('a choice', () => {
  it('takes an option, value cards, a reason and how sure, and lies face down', async () => {
    const live = await phoneAt('dilemma', 'first');
    const user = userEvent.setup();
    expect(screen.getByRole('heading', { level: 1, name: 'Wat doe jij?' })).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /Ik wacht/ }));
    await user.click(screen.getByRole('button', { name: 'Kies een kaart' }));
    const picker = screen.getByRole('dialog');
    await user.click(within(picker).getByRole('button', { name: /^Waarde 3/ }));
    await user.click(within(picker).getByRole('button', { name: /^Waarde 5/ }));
    await user.click(within(picker).getByRole('button', { name: 'Klaar' }));
    expect(screen.getByRole('heading', { name: /2 van 3/ })).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Waarom, in één zin?' }), 'Eerst zeker weten.');
    await user.click(screen.getByRole('radio', { name: '4' }));
    await user.click(screen.getByRole('button', { name: 'Leg mijn keuze vast' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Je keuze ligt' })).toHaveFocus();
    await waitFor(() =>
      expect(live.kept.get('dilemma/first')?.body).toEqual({
        kind: 'choice',
        option: 'b',
        cards: ['waarde-3', 'waarde-5'],
        reason: 'Eerst zeker weten.',
        sure: 4,
      }),
    );
    expect(screen.getByText('‘Eerst zeker weten.’')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Verander mijn keuze' }));
    expect(screen.getByRole('radio', { name: /Ik wacht/ })).toBeChecked();
  });

  it('asks for an option before it can be laid, and for words with something else', async () => {
    const live = await phoneAt('dilemma', 'first');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Leg mijn keuze vast' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Kies eerst wat jij zou doen.');
    await user.click(screen.getByRole('radio', { name: 'Anders, namelijk…' }));
    await user.click(screen.getByRole('button', { name: 'Leg mijn keuze vast' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Schrijf in een paar woorden');
    expect(live.sent).toHaveLength(0);
  });

  it('can always be passed', async () => {
    const live = await phoneAt('dilemma', 'first');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Ik pas' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Je past deze keer' })).toBeInTheDocument();
    await waitFor(() => expect(live.kept.get('dilemma/first')?.body).toEqual({ kind: 'pass' }));
  });

  it('is kept as a draft through a change of phase and a reload', async () => {
    await phoneAt('dilemma', 'first');
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: /Ik zeg het/ }));
    await user.type(screen.getByRole('textbox', { name: 'Waarom, in één zin?' }), 'Half af');
    moveTo('dilemma', 'talk');
    expect(await screen.findByRole('heading', { level: 1, name: 'Praat erover aan je tafel' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Leg alsnog mijn keuze vast' }));
    expect(screen.getByRole('textbox', { name: 'Waarom, in één zin?' })).toHaveValue('Half af');
    await reload();
    await user.click(screen.getByRole('button', { name: 'Leg alsnog mijn keuze vast' }));
    expect(screen.getByRole('radio', { name: /Ik zeg het/ })).toBeChecked();
  });

  it('begins the second time with the first choice', async () => {
    await phoneAt('dilemma', 'first');
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: /Ik vraag raad/ }));
    await user.click(screen.getByRole('button', { name: 'Leg mijn keuze vast' }));
    await screen.findByRole('heading', { level: 1, name: 'Je keuze ligt' });
    moveTo('dilemma', 'second');
    expect(await screen.findByText('Eerst koos je')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: /Ik vraag raad/ })).toBeChecked();
  });
});

describe('an answer without a line', () => {
  it('is kept through a reload and sent when the line is back', async () => {
    const live = await phoneAt('dilemma', 'first');
    const user = userEvent.setup();
    live.cut();
    await user.click(screen.getByRole('radio', { name: /Ik zeg het/ }));
    await user.click(screen.getByRole('button', { name: 'Leg mijn keuze vast' }));
    expect(await screen.findByText(/Hij staat op je telefoon/)).toBeInTheDocument();
    expect(await screen.findByText('Even geen verbinding.', {}, { timeout: 3_000 })).toBeInTheDocument();
    expect(live.kept.size).toBe(0);
    const after = await reload();
    await waitFor(() => expect(after.kept.get('dilemma/first')?.body).toMatchObject({ option: 'a' }));
    expect(screen.getByText('Bewaard')).toBeInTheDocument();
  });

  it('says in words why it was refused, and loses nothing', async () => {
    const live = await phoneAt('dilemma', 'first');
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: /Ik zeg het/ }));
    await user.type(screen.getByRole('textbox', { name: 'Waarom, in één zin?' }), 'Toch');
    live.send = () => Promise.resolve({ refused: 'too-large' } as never);
    await user.click(screen.getByRole('button', { name: 'Leg mijn keuze vast' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit is niet bewaard.');
    expect(screen.getByRole('textbox', { name: 'Waarom, in één zin?' })).toHaveValue('Toch');
  });
});

describe('questions', () => {
  it('are sent without a name, and can be taken back', async () => {
    const live = await phoneAt('dilemma', 'clarify');
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox', { name: 'Je vraag' }), 'Hoe laat is het?');
    await user.click(screen.getByRole('button', { name: 'Stuur mijn vraag' }));
    await waitFor(() => expect(live.kept.get('dilemma/questions')?.body).toEqual({ kind: 'questions', questions: ['Hoe laat is het?'] }));
    await user.click(screen.getByRole('button', { name: 'Haal deze vraag weg: Hoe laat is het?' }));
    await waitFor(() => expect(live.kept.get('dilemma/questions')?.body).toEqual({ kind: 'questions', questions: [] }));
  });
});
