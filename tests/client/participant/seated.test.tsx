import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { roomView } from '../../../shared/room/views.ts';
import { room, type FakeLive } from './fake-live.ts';
import { moveTo, phoneAt } from './phone.tsx';

vi.mock('../../../client/live/connection.ts', async () => ({ connectLive: (await import('./fake-live.ts')).connectLive }));

/** Awaited, because what belongs to a table comes when there is one. */
const seat = (live: FakeLive, table: { number: number; people: number }): Promise<void> =>
  act(async () => live.store.setState({ you: { name: null, table, asked: [], answers: [] } }));

describe('a seat at a table', () => {
  it('is told large at the moment of seating, and quietly after that', async () => {
    const live = await phoneAt('dilemma', 'read');
    expect(screen.queryByText(/Tafel/)).not.toBeInTheDocument();
    await seat(live, { number: 4, people: 6 });
    expect(await screen.findByRole('region', { name: 'Je zit aan tafel 4' })).toHaveTextContent('met 5 anderen');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Ik zit' }));
    expect(screen.queryByRole('region', { name: /tafel 4/ })).not.toBeInTheDocument();
    expect(screen.getByText(/· Tafel 4/)).toBeInTheDocument();
  });

  it('is told anew at another table, and goes by itself when the room goes on', async () => {
    const live = await phoneAt('dilemma', 'read');
    await seat(live, { number: 1, people: 3 });
    await screen.findByRole('region', { name: 'Je zit aan tafel 1' });
    await seat(live, { number: 2, people: 4 });
    await screen.findByRole('region', { name: 'Je zit aan tafel 2' });
    moveTo('dilemma', 'clarify');
    await waitFor(() => expect(screen.queryByRole('region', { name: /tafel 2/ })).not.toBeInTheDocument());
  });

  it('says that the phone is the table’s when every table has one phone', async () => {
    const live = await phoneAt('dilemma', 'read');
    const tables = [1, 2, 3].map((number) => ({ number, people: 1 }));
    act(() =>
      live.show(roomView(room.state, { shownPicture: null, questions: [], items: [], joinBase: 'https://goedwerk.example', tables })),
    );
    await seat(live, { number: 3, people: 1 });
    expect(await screen.findByRole('region', { name: 'Deze telefoon is van tafel 3' })).toHaveTextContent('Leg hem in het midden.');
  });
});

describe('the talk at the table', () => {
  it('shows the table, its role, and a sheet for notes', async () => {
    const settings = { ...(room.state.setup.programme.activities.find(({ id }) => id === 'dilemma')?.settings as object), roles: true };
    const { programme } = room.state.setup;
    const activities = programme.activities.map((item) => (item.id === 'dilemma' ? { ...item, settings } : item));
    const live = await phoneAt('dilemma', 'talk', { programme: { ...programme, activities } });
    await seat(live, { number: 2, people: 5 });
    expect(await screen.findByRole('heading', { name: /Jullie kijken als: De raad/ })).toBeInTheDocument();
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox', { name: 'Wat nemen jullie mee uit dit gesprek?' }), 'Wie beslist?');
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
    await waitFor(() => expect(live.kept.get('dilemma/talk')?.body).toEqual({ kind: 'items', items: ['Wie beslist?'] }));
  });
});
