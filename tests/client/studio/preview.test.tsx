import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Preview } from '../../../client/studio/preview/Preview.tsx';
import { drawable, momentsOf, unlike } from '../../../client/studio/preview/shown.ts';
import { CARD_KINDS, type Card, type CardKind, type Deck } from '../../../shared/deck/deck.ts';
import { deckOf, EMPTY, ENDLESS } from './print-decks.ts';

const pane = () => screen.getByRole('region', { name: 'Voorbeeld' });
const first = (deck: Deck, kind: CardKind): Card => (deck[kind] as readonly Card[])[0]!;
const show = (deck: Deck, kind: CardKind) => render(<Preview deck={deck} kind={kind} id={first(deck, kind).id} />);

describe('the live preview', () => {
  it('says how to begin when no card is chosen', () => {
    render(<Preview deck={deckOf(3)} kind="values" id={null} />);
    expect(pane()).toHaveTextContent(/^Kies een kaart/);
  });

  it('shows a value card in the hand, over the piles, and follows what is typed', () => {
    const deck = deckOf(30);
    const { rerender } = show(deck, 'values');
    const phone = screen.getByRole('group', { name: 'Zo staat Waarde 0 op de telefoon' });
    expect(phone).toHaveTextContent('Hoe belangrijk is dit in je werk?');
    expect(phone).toHaveTextContent('1 van 30');
    const typed = { ...deck, values: [{ ...deck.values[0]!, title: 'Moed' }, ...deck.values.slice(1)] };
    rerender(<Preview deck={typed} kind="values" id={typed.values[0]!.id} />);
    expect(screen.getByRole('group', { name: 'Zo staat Moed op de telefoon' })).toHaveTextContent('Moed');
  });

  it('marks what is too long where it stands', () => {
    show(ENDLESS, 'values');
    const mark = pane().querySelector('mark');
    expect(mark?.textContent).toHaveLength(3_000 - 140);
  });

  it('can’t be operated and is not read out: the fields beside it are', () => {
    show(deckOf(3), 'stories');
    expect(within(pane()).queryByRole('button')).toBeNull();
    expect(within(pane()).queryByRole('heading')).toBeNull();
  });

  it('walks through the moments of a story, on phone and screen', async () => {
    show(deckOf(3), 'stories');
    const user = userEvent.setup();
    const moment = () => screen.getByRole('combobox', { name: 'Moment' });
    expect(pane()).toHaveTextContent('Noor leest de brief.');
    await user.selectOptions(moment(), 'Kiezen');
    expect(pane()).toHaveTextContent('Ik zeg het.');
    await user.click(screen.getByRole('radio', { name: 'Scherm' }));
    expect(moment()).toHaveDisplayValue('Kiezen');
    expect(screen.getByText('De aantallen zijn een voorbeeld.')).toBeInTheDocument();
    await user.selectOptions(moment(), 'Maar wat als…? 2');
    expect(pane()).toHaveTextContent('Maar wat als het morgen is?');
    await user.click(screen.getByRole('radio', { name: 'Druk' }));
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(pane()).toHaveTextContent('Zijn huis');
  });

  it('turns dark by itself, while the page and what is printed stay light', async () => {
    show(deckOf(3), 'themes');
    const user = userEvent.setup();
    const theme = () => pane().querySelector('[data-theme]')?.getAttribute('data-theme');
    expect(theme()).toBe('light');
    await user.click(screen.getByRole('radio', { name: 'Donker' }));
    expect(theme()).toBe('dark');
    expect(document.documentElement.dataset['theme']).toBeUndefined();
    await user.click(screen.getByRole('radio', { name: 'Druk' }));
    expect(theme()).toBe('light');
    expect(screen.queryByRole('radio', { name: 'Donker' })).toBeNull();
  });

  it('prints a card on the sheet where it will lie', async () => {
    const deck = deckOf(12);
    render(<Preview deck={deck} kind="values" id={deck.values[10]!.id} />);
    await userEvent.setup().click(screen.getByRole('radio', { name: 'Druk' }));
    expect(pane()).toHaveTextContent('Waardekaarten, vel 2 van 2');
    expect(pane().querySelectorAll('[data-front]')).toHaveLength(3);
  });

  describe.each([
    ['an empty', EMPTY],
    ['an endless', ENDLESS],
    ['a small', deckOf(1)],
  ])('%s draft', (_name, deck) => {
    it.each(CARD_KINDS)('can be looked at everywhere: %s', async (kind) => {
      show(deck, kind);
      const user = userEvent.setup();
      for (const where of ['Telefoon', 'Scherm', 'Druk']) {
        await user.click(screen.getByRole('radio', { name: where }));
        const moments = screen.queryAllByRole('option').map((option) => (option as HTMLOptionElement).value);
        for (const moment of moments.length > 0 ? moments : [null]) {
          if (moment !== null) await user.selectOptions(screen.getByRole('combobox'), moment);
          expect(screen.queryByText(/^Dit voorbeeld lukt nu even niet/)).toBeNull();
          expect(pane().querySelector('[inert]')).not.toBeEmptyDOMElement();
        }
      }
    });
  });
});

describe('a draft as it can be drawn', () => {
  it('gives equal texts names of their own, and leaves them the same for the eye', () => {
    const apart = unlike(['', '', 'a', '']);
    expect(new Set(apart).size).toBe(4);
    expect(apart.map((text) => text.replaceAll('\u200b', ''))).toEqual(['', '', 'a', '']);
  });

  it('has every quality once and every option under its own letter', () => {
    const story = drawable(ENDLESS.stories[0]!);
    expect(story.qualities).toEqual(['bekwaam']);
    expect(new Set(story.options.map(({ id }) => id)).size).toBe(12);
    expect(new Set(story.twists.map(({ id }) => id)).size).toBe(9);
  });

  it('has a warning only on the phone, and only when there is one', () => {
    const [story] = deckOf(0).stories;
    expect(momentsOf(story!, true)).not.toContain('warning');
    expect(momentsOf({ ...story!, warning: 'Dit gaat over verlies.' }, true)[0]).toBe('warning');
    expect(momentsOf({ ...story!, warning: 'Dit gaat over verlies.' }, false)).not.toContain('warning');
  });
});
