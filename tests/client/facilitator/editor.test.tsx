import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useState } from 'react';
import { ProgrammeEditor } from '../../../client/facilitator/editor/ProgrammeEditor.tsx';
import { cardsIn, type Cards } from '../../../shared/programmes/cards.ts';
import { totalMinutes, type TypedProgramme } from '../../../shared/programmes/item.ts';
import { problemsOf } from '../../../shared/programmes/problems.ts';
import { buildReady, READY_PROGRAMMES } from '../../../shared/programmes/ready.ts';
import { deckList } from './deck-list.ts';

const cards = cardsIn(deckList(), 'nl');

type EditingProps = { ready: number; cards: Cards; onChange: (programme: TypedProgramme) => void };

function Editing({ ready, cards: pool, onChange }: EditingProps) {
  const [programme, setProgramme] = useState(buildReady(READY_PROGRAMMES[ready]!, pool)!);
  return (
    <>
      <p>{totalMinutes(programme)} samen</p>
      <ProgrammeEditor
        programme={programme}
        cards={pool}
        problems={problemsOf(programme, pool)}
        onChange={(next) => {
          setProgramme(next);
          onChange(next);
        }}
      />
    </>
  );
}

function edit(ready = 0, pool = cards) {
  let latest: TypedProgramme | null = null;
  render(<Editing ready={ready} cards={pool} onChange={(programme) => (latest = programme)} />);
  return { user: userEvent.setup(), now: () => latest! };
}

const items = () => within(screen.getByRole('list', { name: 'Onderdelen' }));

describe('the programme editor', () => {
  it('reorders by keyboard alone and says where the activity went', async () => {
    const { user, now } = edit();
    screen.getByRole('button', { name: 'Zet ‘Dilemma’ een plek hoger' }).focus();
    await user.keyboard('{Enter}');
    expect(now().activities.map((item) => item.kind)).toEqual(['dilemma', 'value-sort']);
    expect(screen.getByText('‘Dilemma’ staat nu op plek 1 van 2.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Zet ‘Dilemma’ een plek hoger' })).toHaveFocus();
  });

  it('adds up the minutes', async () => {
    const { user } = edit();
    const [first] = items().getAllByLabelText('Minuten');
    await user.clear(first!);
    await user.type(first!, '40');
    expect(screen.getByText('75 samen')).toBeInTheDocument();
  });

  it('asks for minutes when there are none, at the field', async () => {
    const { user } = edit();
    const [first] = items().getAllByLabelText('Minuten');
    await user.clear(first!);
    expect(first).toHaveAccessibleDescription(/heel getal van 1 tot 240/);
  });

  it('adds with a fresh id, removes, and puts back', async () => {
    const { user, now } = edit();
    await user.click(screen.getByRole('button', { name: 'Voeg een dilemma toe' }));
    expect(now().activities.map((item) => item.id)).toEqual(['waarden', 'dilemma', 'dilemma-2']);
    await user.click(screen.getAllByRole('button', { name: 'Haal ‘Dilemma’ weg' })[0]!);
    expect(now().activities.map((item) => item.id)).toEqual(['waarden', 'dilemma-2']);
    await user.click(screen.getByRole('button', { name: 'Zet terug' }));
    expect(now().activities).toHaveLength(3);
  });

  it('moves an activity by its handle: with the arrow keys, and by dragging it onto another', async () => {
    const { user, now } = edit();
    const order = () => now().activities.map((item) => item.id);
    const handle = screen.getByRole('button', { name: /^Versleep ‘Dilemma’/ });
    handle.focus();
    await user.keyboard('{ArrowUp}');
    expect(order()).toEqual(['dilemma', 'waarden']);
    expect(screen.getByText('‘Dilemma’ staat nu op plek 1 van 2.')).toBeInTheDocument();
    await user.keyboard('{ArrowUp}');
    expect(order()).toEqual(['dilemma', 'waarden']);
    const data = new Map<string, string>();
    const dataTransfer = {
      setData: (type: string, value: string) => data.set(type, value),
      getData: (type: string) => data.get(type) ?? '',
      get types() {
        return [...data.keys()];
      },
    };
    const rows = () =>
      items()
        .getAllByRole('listitem')
        .filter((each) => each.parentElement?.tagName === 'OL');
    // Something else that is dropped there, such as a file, moves nothing.
    fireEvent.drop(rows()[0]!, { dataTransfer });
    expect(order()).toEqual(['dilemma', 'waarden']);
    fireEvent.dragStart(screen.getByRole('button', { name: /^Versleep ‘Dilemma’/ }), { dataTransfer });
    fireEvent.dragOver(rows()[1]!, { dataTransfer });
    fireEvent.drop(rows()[1]!, { dataTransfer });
    expect(order()).toEqual(['waarden', 'dilemma']);
  });

  it('warns when the piles cannot hold the cards, and mends it with one press', async () => {
    const { user, now } = edit();
    const limit = screen.getByLabelText('Hoogstens op 3');
    await user.clear(limit);
    await user.type(limit, '2');
    expect(screen.getAllByText(/Niet alle kaarten passen op de stapels/).length).toBeGreaterThan(0);
    expect(screen.getByText(/30 kaarten en er is plek voor 22/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Terug naar de gewone stapels' }));
    expect(screen.queryByText(/Niet alle kaarten passen/)).toBeNull();
    expect(problemsOf(now(), cards).items['waarden']).toEqual([]);
  });

  it('keeps the usual piles usual when fewer cards take part', async () => {
    const { user, now } = edit();
    await user.click(screen.getAllByRole('checkbox', { name: 'Waarde 29' })[0]!);
    expect(now().activities[0]).toMatchObject({
      settings: { piles: [{ quota: 4 }, { quota: 6 }, { quota: 9 }, { quota: 6 }, { quota: 4 }] },
    });
  });

  it('takes whole decks at once, and shows a value of several decks as one card', async () => {
    const both = {
      ...deckList(),
      decks: ['Gemeenten', 'Waterschappen'].map((title, i) => ({
        ...deckList().decks[0]!,
        id: title.toLowerCase(),
        title,
        values: ['Openheid', 'Eerlijkheid', title].map((name) => ({
          id: name.toLowerCase(),
          title: name,
          quality: 'none',
          source: `${i}`,
        })),
      })),
    };
    const { user, now } = edit(1, cardsIn(both, 'nl'));
    const chosen = () => (now().activities[0]!.settings as { cards: string[] }).cards;
    expect(screen.getByText('3 van de 4 kaarten doen mee, uit 2 sets')).toBeInTheDocument();
    const [first, second] = screen.getAllByRole('checkbox', { name: 'Openheid' });
    expect(first).toHaveAccessibleDescription('samengevoegd: staat in 2 sets');
    await user.click(screen.getByRole('button', { name: 'Hele set erbij: Waterschappen' }));
    expect(chosen()).toEqual(['openheid', 'eerlijkheid', 'gemeenten', 'waterschappen']);
    await user.click(screen.getByRole('button', { name: 'Hele set eruit: Gemeenten' }));
    expect(chosen()).toEqual(['waterschappen']);
    await user.click(second!);
    expect(first).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Alleen deze set: Gemeenten' }));
    expect(chosen()).toEqual(['openheid', 'eerlijkheid', 'gemeenten']);
  });

  it('keeps notes for the facilitator', async () => {
    const { user, now } = edit();
    const notes = screen.getAllByLabelText('Notities voor jezelf')[0]!;
    await user.clear(notes);
    await user.type(notes, 'Rustig');
    expect(now().activities[0]?.notes).toBe('Rustig');
  });

  it('says why showing the first choice is off', () => {
    edit();
    const check = screen.getByRole('checkbox', { name: /Laat de eerste keuze zien/ });
    expect(check).not.toBeChecked();
    expect(check).toHaveAccessibleDescription(/schuift daar snel naartoe/);
  });
});
