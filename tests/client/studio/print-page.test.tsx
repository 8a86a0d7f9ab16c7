import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { chooseLanguage } from '../../../client/i18n/language.ts';
import { PrintPage } from '../../../client/studio/print/PrintPage.tsx';
import { deckOf, EMPTY, ENDLESS } from './print-decks.ts';

const sheets = () => screen.getByRole('region', { name: 'De vellen' });
const ids = (side: 'front' | 'back') => [...sheets().querySelectorAll(`[data-${side}]`)].map((each) => each.getAttribute(`data-${side}`));

describe('the print page', () => {
  it('begins with the first cards of the deck, with their backs', () => {
    const deck = deckOf(30);
    render(<PrintPage deck={deck} />);
    expect(screen.getByRole('checkbox', { name: 'Waardekaarten (30)' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Verhalen (1)' })).not.toBeChecked();
    expect(ids('front')).toEqual(deck.values.map(({ id }) => id));
    expect(ids('back')).toEqual(ids('front'));
    expect(screen.getByRole('status')).toHaveTextContent('4 vellen met kaarten');
  });

  it('names what is printed: one title, the kinds of cards, the cards', () => {
    render(<PrintPage deck={deckOf(12)} />);
    const { getAllByRole, getByRole } = within(sheets());
    expect(getByRole('heading', { level: 1 })).toHaveTextContent('Hub Utrecht');
    expect(getByRole('heading', { level: 2 })).toHaveTextContent('Waardekaarten, vel 1 van 2');
    expect(getAllByRole('heading', { level: 3 })).toHaveLength(12);
    expect(getAllByRole('img', { name: /^Achterkanten bij vel/ })).toHaveLength(2);
  });

  it('leaves out backs and cut marks, and prints larger', async () => {
    render(<PrintPage deck={deckOf(30)} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('checkbox', { name: 'Achterkanten erbij' }));
    expect(ids('back')).toEqual([]);
    await user.click(screen.getByRole('radio', { name: /^Groot/ }));
    expect(within(sheets()).getByRole('heading', { level: 2 })).toHaveTextContent('vel 1 van 8');
    expect(sheets().querySelectorAll('svg[viewBox="0 0 210 297"]')).toHaveLength(8);
    await user.click(screen.getByRole('checkbox', { name: 'Snijlijnen in de marge' }));
    expect(sheets().querySelectorAll('svg[viewBox="0 0 210 297"]')).toHaveLength(0);
  });

  it('prints a story without what only the facilitator may know, and that on a sheet of its own', async () => {
    render(<PrintPage deck={deckOf(1)} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('checkbox', { name: 'Waardekaarten (1)' }));
    await user.click(screen.getByRole('checkbox', { name: 'Verhalen (1)' }));
    expect(within(sheets()).getByText('Zijn huis')).toBeInTheDocument();
    expect(within(sheets()).getByText('Maar wat als hij belt?')).toBeInTheDocument();
    expect(sheets()).not.toHaveTextContent('GEHEIM');
    await user.click(screen.getByRole('checkbox', { name: 'Notities voor de begeleider' }));
    const notes = within(sheets()).getByText('GEHEIM-NOTITIE voor de begeleider.').closest('article')!;
    expect(notes).toHaveTextContent('GEHEIM-NAWOORD');
    expect(notes).not.toHaveTextContent('Zijn huis');
  });

  it('gives the programme clock times once it knows when it begins', async () => {
    render(<PrintPage deck={deckOf(0, { values: [] })} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('checkbox', { name: 'Draaiboek' }));
    const table = within(sheets()).getByRole('table');
    expect(within(table).getAllByRole('columnheader')).toHaveLength(2);
    await user.type(screen.getByLabelText('Begintijd van het draaiboek'), '14:00');
    expect(within(table).getByRole('row', { name: /14:10 55 min Het dilemma Dilemma: Het verhaal/ })).toBeInTheDocument();
    expect(sheets()).toHaveTextContent('65 minuten, 14:00 tot 15:05');
  });

  it('speaks the language of the deck on paper, and that of the interface around it', async () => {
    chooseLanguage('en');
    render(<PrintPage deck={deckOf(3)} />);
    expect(screen.getByRole('heading', { name: 'Print your deck' })).toBeInTheDocument();
    expect(screen.getByText('Waardekaarten, vel 1 van 1')).toBeInTheDocument();
    chooseLanguage('nl');
  });

  it('has nothing to print when nothing is chosen', async () => {
    const print = vi.spyOn(window, 'print').mockReturnValue();
    render(<PrintPage deck={deckOf(3)} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('checkbox', { name: 'Waardekaarten (3)' }));
    expect(screen.getByRole('status')).toHaveTextContent('Er is nog niets gekozen.');
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);
  });

  it('says so when the deck has no cards', () => {
    render(<PrintPage deck={deckOf(0, { stories: [], themes: [], tasks: [], programmes: [] })} />);
    expect(screen.getByText(/^Deze set heeft nog geen kaarten/)).toBeInTheDocument();
  });

  it.each([
    ['empty', EMPTY],
    ['endless', ENDLESS],
  ])('prints an %s draft', async (_name, deck) => {
    render(<PrintPage deck={deck} />);
    const user = userEvent.setup();
    for (const box of screen.getAllByRole('checkbox')) if (!(box as HTMLInputElement).checked) await user.click(box);
    expect(within(sheets()).getAllByRole('article').length).toBeGreaterThanOrEqual(5);
  });
});
