import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Person } from '../../../shared/protocol/messages.ts';
import { planOf, tableBeside } from '../../../client/facilitator/console/tables/plan.ts';
import { roomView } from '../../../shared/room/views.ts';
import { FakeRoom, renderConsole } from './fake-room.tsx';

const current = vi.hoisted(() => ({ room: null as unknown as import('./fake-room.tsx').FakeRoom }));
vi.mock('../../../client/live/connection.ts', () => ({ connectLive: () => current.room.live }));
vi.mock('../../../client/facilitator/console/MiniScreen.tsx', () => ({ MiniScreen: () => null }));

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
});

const person = (id: string, table: number | null, name: string | null = null): Person => ({
  id,
  name,
  here: true,
  simulated: false,
  table,
});

/** A room with these people; its server seats nobody, the test does. */
function open(people: readonly Person[], naming: 'anonymous' | 'named' = 'anonymous'): FakeRoom {
  current.room = new FakeRoom({ naming });
  seat(people);
  renderConsole(current.room);
  return current.room;
}

function seat(people: readonly Person[]): void {
  const { tables } = planOf(people);
  const view = roomView(current.room.state, {
    shownPicture: null,
    questions: [],
    items: [],
    joinBase: 'https://goedwerk.example',
    tables: tables.map((table) => ({ number: table.number, people: table.people.length })),
  });
  const console = current.room.live.store.getState().console;
  if (console) current.room.set({ view, console: { ...console, view }, people });
}

const sentBy = (room: FakeRoom, name: string): readonly unknown[] =>
  room.sent.filter((each) => each.name === name).map(({ payload }) => payload);

describe('making tables', () => {
  it('seats everybody in tables of about so many, mixed by work, and puts the numbers on the screen', async () => {
    const room = open(Array.from({ length: 14 }, (_, i) => person(`p${i}`, null)));
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Deel in' }));
    await user.click(await screen.findByRole('radio', { name: '7' }));
    expect(screen.getByText('Dit worden 2 tafels voor 14 mensen.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Deel iedereen in' }));
    await waitFor(() => expect(sentBy(room, 'tables')).toEqual([{ size: 7, mix: 'background' }]));
    await waitFor(() => expect(room.commands()).toEqual([{ do: 'seats', shown: true }]));
  });

  it('makes one table of every phone, or takes the tables away', async () => {
    const room = open([person('a', 1), person('b', 1), person('c', 2)]);
    const user = userEvent.setup();
    expect(await screen.findByText('2 tafels, anoniem')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Deel opnieuw in' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Eén telefoon per tafel' }));
    expect(screen.getByText('Dit worden 3 tafels, met elk één telefoon.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Deel iedereen in' }));
    await waitFor(() => expect(sentBy(room, 'tables')).toEqual([{ size: 1, mix: 'background' }]));
    await waitFor(() => expect(room.commands()).toEqual([{ do: 'seats', shown: true }]));
    act(() => seat([person('a', 1), person('b', 2), person('c', 3)]));
    await user.click(screen.getByRole('button', { name: 'Deel opnieuw in' }));
    await user.click(await screen.findByRole('button', { name: 'Haal de tafels weg' }));
    await waitFor(() => expect(sentBy(room, 'tables').at(-1)).toMatchObject({ size: 0 }));
  });
});

describe('the plan', () => {
  const people = [person('a', 1, 'Noor'), person('b', 1, 'Sem'), person('c', 2, 'Bo')];
  const plan = async (naming: 'anonymous' | 'named') => {
    const room = open(naming === 'named' ? people : people.map((each) => ({ ...each, name: null })), naming);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Verplaats iemand' }));
    await screen.findByRole('region', { name: 'Tafel 1' });
    return { room, user };
  };

  it('names people only in a room by name', async () => {
    await plan('named');
    expect(within(screen.getByRole('region', { name: 'Tafel 2' })).getByRole('button', { name: 'Bo' })).toBeInTheDocument();
  });

  it('moves somebody by choosing, in an anonymous room by a number that says nothing', async () => {
    const { room, user } = await plan('anonymous');
    await user.click(screen.getByRole('button', { name: 'Deelnemer 3' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Deelnemer 3 gaat naar' }), 'Tafel 1');
    await waitFor(() => expect(sentBy(room, 'move')).toEqual([{ participant: 'c', table: 1 }]));
    await user.click(screen.getByRole('button', { name: 'Deelnemer 1' }));
    await user.click(screen.getByRole('button', { name: /Zet hier neer\s?: Deelnemer 1 aan tafel 2/ }));
    await waitFor(() => expect(sentBy(room, 'move').at(-1)).toEqual({ participant: 'a', table: 2 }));
  });

  it('moves somebody by keys, and keeps the focus on who was moved', async () => {
    const { room, user } = await plan('named');
    screen.getByRole('button', { name: 'Noor' }).focus();
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(sentBy(room, 'move')).toEqual([{ participant: 'a', table: 2 }]));
    act(() => seat(people.map((each) => (each.id === 'a' ? { ...each, table: 2 } : each))));
    expect(screen.getByRole('button', { name: 'Noor' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(sentBy(room, 'move')).toHaveLength(1);
  });

  it('moves somebody by dragging, and takes nothing from outside the page', async () => {
    const { room } = await plan('named');
    const kept = new Map<string, string>();
    const dataTransfer = {
      setData: (type: string, data: string) => void kept.set(type, data),
      getData: (type: string) => kept.get(type) ?? '',
      get types() {
        return [...kept.keys()];
      },
      effectAllowed: '',
    };
    const target = screen.getByRole('region', { name: 'Tafel 2' });
    fireEvent.drop(target, { dataTransfer });
    expect(sentBy(room, 'move')).toEqual([]);
    fireEvent.dragStart(screen.getByRole('button', { name: 'Sem' }), { dataTransfer });
    fireEvent.dragOver(target, { dataTransfer });
    fireEvent.drop(target, { dataTransfer });
    await waitFor(() => expect(sentBy(room, 'move')).toEqual([{ participant: 'b', table: 2 }]));
  });

  it('draws a table that became empty, and knows the ends', () => {
    expect(planOf([person('a', 3), person('b', null)])).toEqual({
      tables: [
        { number: 1, people: [] },
        { number: 2, people: [] },
        { number: 3, people: [person('a', 3)] },
      ],
      unseated: [person('b', null)],
    });
    expect(planOf([])).toEqual({ tables: [], unseated: [] });
    expect([tableBeside(person('a', 1), 2, -1), tableBeside(person('a', 1), 2, 1), tableBeside(person('a', 2), 2, 1)]).toEqual([
      null,
      2,
      null,
    ]);
  });
});
