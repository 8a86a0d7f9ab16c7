import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ApprovedText } from '../../../shared/activities/activity.ts';
import type { RoomEvent } from '../../../shared/room/event.ts';
import type { OpenRoom } from '../../../shared/room/state.ts';
import { facilitatorView, roomView } from '../../../shared/room/views.ts';
import { approvedIn, collectingContent, collectingProgramme } from '../../support/collecting.ts';
import { FakeRoom, renderConsole } from './fake-room.tsx';

const hold: { room: FakeRoom | null } = { room: null };
vi.mock('../../../client/live/connection.ts', () => ({ connectLive: () => hold.room?.live }));

/** A room whose facilitator approved these items already. */
class CollectingRoom extends FakeRoom {
  items: readonly ApprovedText[] = [];

  override tell(): void {
    const view = roomView(this.state, { shownPicture: null, questions: [], items: this.items ?? [], joinBase: 'https://goedwerk.example' });
    this.set({ view, console: facilitatorView(this.state, view, false) });
  }
}

function consoleAt(activity: string, phase: string, items: readonly ApprovedText[]): CollectingRoom {
  const events: readonly RoomEvent[] = [{ type: 'moved', to: { at: 'activity', activity, phase, shown: null }, at: 1 }];
  const room = new CollectingRoom({ programme: collectingProgramme, content: collectingContent }, events);
  room.items = items;
  hold.room = room;
  renderConsole(room);
  act(() => room.tell());
  return room;
}

const steered = (room: FakeRoom): unknown[] => room.commands().flatMap((command) => (command.do === 'steer' ? [command.act] : []));

describe('grouping answers', () => {
  it('makes a group, puts an answer in it, renames it and takes it away', async () => {
    const room = consoleAt('opgave', 'gather', approvedIn('answers', ['Het weekrapport', 'De lijst']));
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox', { name: 'Naam van een nieuwe groep' }), 'Papier');
    await user.click(screen.getByRole('button', { name: 'Maak de groep' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Groep van: De lijst' }), 'Papier');
    expect(within(screen.getByRole('region', { name: 'Papier' })).getByText('De lijst')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Verander de naam van ‘Papier’' }));
    const name = screen.getByRole('textbox', { name: 'Naam van ‘Papier’' });
    expect(name).toHaveFocus();
    await user.clear(name);
    await user.type(name, 'Formulieren{Enter}');
    await user.click(screen.getByRole('button', { name: 'Haal de groep ‘Formulieren’ weg' }));
    expect(steered(room)).toEqual([
      { act: 'group', title: 'Papier' },
      { act: 'put', item: 'answers-1', group: 'group-1' },
      { act: 'title', group: 'group-1', title: 'Formulieren' },
      { act: 'ungroup', group: 'group-1' },
    ]);
    expect((room.state as OpenRoom).steering['opgave']).toEqual({ made: 1, groups: [] });
  });

  it('is not there while answers are being written', () => {
    consoleAt('opgave', 'do', []);
    expect(screen.queryByRole('heading', { name: 'Groepen' })).not.toBeInTheDocument();
  });
});

describe('taking questions', () => {
  it('takes one, closes it, and can open it again', async () => {
    const room = consoleAt('spreker', 'questions', approvedIn('questions', ['Waarom toen?', 'En nu?']));
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Beantwoord nu: En nu?' }));
    await user.click(screen.getByRole('button', { name: 'Klaar met deze vraag' }));
    await user.click(screen.getByRole('button', { name: 'Weer open: En nu?' }));
    expect(steered(room)).toEqual([
      { act: 'answer', question: 'questions-1' },
      { act: 'close' },
      { act: 'reopen', question: 'questions-1' },
    ]);
  });
});

describe('sentences to show', () => {
  it('stand under the name of what was asked, and are shown or withdrawn', async () => {
    const room = consoleAt('thema', 'gather', []);
    const text = { use: 'item' as const, slot: 'notes', harvest: null };
    act(() =>
      room.set({
        texts: [
          { ...text, id: 'a', text: 'Niet eens.', approved: false },
          { ...text, id: 'b', text: 'Eens.', approved: true },
        ],
      }),
    );
    expect(screen.getByRole('heading', { name: /^Aantekeningen van de tafels/ })).toBeInTheDocument();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Toon: Niet eens.' }));
    await user.click(screen.getByRole('button', { name: 'Haal weg: Eens.' }));
    expect(room.commands().slice(-2)).toEqual([
      { do: 'approve', text: 'a' },
      { do: 'withdraw', text: 'b' },
    ]);
  });
});
