import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { TableBoard } from '../../../shared/activities/table-sort/board.ts';
import type { AnswerMessage } from '../../../shared/protocol/messages.ts';
import type { Programme } from '../../../shared/room/programme.ts';
import { roomView } from '../../../shared/room/views.ts';
import { room, type FakeLive } from './fake-live.ts';
import { phoneAt, reload } from './phone.tsx';

vi.mock('../../../client/live/connection.ts', async () => ({ connectLive: (await import('./fake-live.ts')).connectLive }));

const cards = ['waarde-0', 'waarde-1', 'waarde-2', 'waarde-3', 'waarde-4'];
const programme: Programme = {
  title: 'Tafels',
  activities: [{ id: 'tafels', kind: 'table-sort', title: 'Samen kiezen', minutes: 20, settings: { cards, top: 3, ranked: true } }],
};

/** The server of one table: one board, a revision, and everybody at it is told (`you`) before the acknowledgement. */
class TableServer {
  board: { revision: number; body: TableBoard } = { revision: 0, body: { top: [], agreed: false } };
  /** What another phone does just before our next message arrives. */
  meanwhile: TableBoard[] = [];
  refusals = 0;
  private readonly live: FakeLive;

  constructor(live: FakeLive) {
    this.live = live;
    (live as { send: FakeLive['send'] }).send = (name, payload) =>
      Promise.resolve((name === 'answer' ? this.take(payload as AnswerMessage) : { refused: 'busy' }) as never);
  }

  seat(number: number, people: number): void {
    const answers = this.board.revision === 0 ? [] : [{ activity: 'tafels', slot: 'board', ...this.board }];
    this.live.store.setState({ you: { name: null, table: { number, people }, asked: [], answers } });
  }

  /** Somebody else at the table lays a board. */
  other(body: TableBoard): void {
    this.board = { revision: this.board.revision + 1, body };
    this.seat(4, 5);
  }

  private take({ revision, body }: AnswerMessage): object {
    const other = this.meanwhile.shift();
    if (other) this.other(other);
    if (revision <= this.board.revision) {
      this.refusals += 1;
      return { refused: 'stale-revision' };
    }
    this.board = { revision, body: body as TableBoard };
    this.seat(4, 5);
    return { ok: true };
  }
}

async function atTable(
  phase = 'sort',
): Promise<{ readonly live: FakeLive; readonly server: TableServer; readonly user: ReturnType<typeof userEvent.setup> }> {
  const live = await phoneAt('tafels', phase, { programme });
  const server = new TableServer(live);
  // Awaited, because what belongs to a table comes when there is one.
  await act(async () => server.seat(4, 5));
  return { live, server, user: userEvent.setup() };
}
const lay = (n: number) => screen.getByRole('button', { name: new RegExp(`^Waarde ${n}\\b.*Leg bovenaan$`) });
const places = () => within(screen.getByRole('list', { name: 'Bovenaan' })).getAllByRole('listitem');

describe('the board of a table', () => {
  it('says whose it is and that it will be shown, takes cards by tap, and agrees when full', async () => {
    const { server, user } = await atTable();
    expect(screen.getByText(/Tafel 4: jij en 4 anderen, één bord/)).toBeInTheDocument();
    expect(screen.getByText(/Straks staat jullie bord op het scherm als ‘Tafel 4’/)).toBeInTheDocument();
    for (const n of [0, 2, 4]) await user.click(lay(n));
    await waitFor(() => expect(server.board.body.top).toEqual(['waarde-0', 'waarde-2', 'waarde-4']));
    await user.click(lay(1));
    expect(screen.getByRole('alert')).toHaveTextContent('Er liggen al 3 kaarten bovenaan.');
    await user.click(screen.getByRole('button', { name: 'Hier zijn we het over eens' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Jullie bord ligt' })).toBeInTheDocument();
    await waitFor(() => expect(server.board.body.agreed).toBe(true));
    await user.click(screen.getByRole('button', { name: 'Toch iets veranderen' }));
    await waitFor(() => expect(server.board.body.agreed).toBe(false));
  });

  it('works by keys alone: lay, move, take off', async () => {
    const { server, user } = await atTable();
    lay(3).focus();
    await user.keyboard('{Enter}');
    lay(0).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(server.board.body.top).toEqual(['waarde-3', 'waarde-0']));
    screen.getByRole('button', { name: 'Waarde 0 omhoog' }).focus();
    await user.keyboard('{ArrowUp}');
    await waitFor(() => expect(server.board.body.top).toEqual(['waarde-0', 'waarde-3']));
    expect(screen.getByRole('button', { name: 'Waarde 0 omhoog' })).toHaveFocus();
    await user.keyboard('{Delete}');
    await waitFor(() => expect(server.board.body.top).toEqual(['waarde-3']));
  });

  it('shows what another phone lays at once', async () => {
    const { server } = await atTable();
    act(() => server.other({ top: ['waarde-1'], agreed: false }));
    expect(places()[0]).toHaveTextContent('Waarde 1');
  });

  it('merges when two lay at the same moment: both cards lie', async () => {
    const { server, user } = await atTable();
    server.meanwhile = [{ top: ['waarde-1'], agreed: false }];
    await user.click(lay(0));
    await waitFor(() => expect(server.board.body.top).toEqual(['waarde-1', 'waarde-0']));
    expect(server.refusals).toBe(1);
    expect(screen.queryByText('Dit is niet bewaard.')).not.toBeInTheDocument();
  });

  it('loses nothing when several own moves wait while somebody else was first', async () => {
    const { server, user } = await atTable();
    server.meanwhile = [
      { top: ['waarde-4'], agreed: false },
      { top: ['waarde-4'], agreed: false },
    ];
    await Promise.all([user.click(lay(0)), user.click(lay(1))]);
    await waitFor(() => expect(server.board.body.top.toSorted()).toEqual(['waarde-0', 'waarde-1', 'waarde-4']));
  });

  it('keeps a move on the device through a reload without a line', async () => {
    const { live, user } = await atTable();
    (live as { send: FakeLive['send'] }).send = () => Promise.resolve({ refused: 'busy' } as never);
    await user.click(lay(2));
    const again = await reload();
    await waitFor(() => expect(again.kept.get('tafels/board')?.body).toEqual({ top: ['waarde-2'], agreed: false }));
    expect(places()[0]).toHaveTextContent('Waarde 2');
  });

  it('begins anew at another table, and takes nothing along', async () => {
    const { server, user } = await atTable();
    await user.click(lay(0));
    await waitFor(() => expect(server.board.body.top).toEqual(['waarde-0']));
    server.board = { revision: 0, body: { top: [], agreed: false } };
    act(() => server.seat(2, 3));
    await waitFor(() => expect(places()[0]).toHaveTextContent('Nog leeg'));
    expect(screen.getByText(/Tafel 2: jij en 2 anderen/)).toBeInTheDocument();
  });

  it('says that a small table is not shown', async () => {
    const { server } = await atTable();
    act(() => server.seat(3, 2));
    expect(await screen.findByText(/minder dan drie mensen/)).toBeInTheDocument();
  });
});

describe('after the talk', () => {
  it('lets a table that was not ready finish, until the boards are shown', async () => {
    const moved = (phase: string) => ({ type: 'moved', to: { at: 'activity', activity: 'tafels', phase, shown: null }, at: 1 }) as const;
    await phoneAt('tafels', 'sort', { programme }, [moved('result')]);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Maak ons bord af' }));
    expect(await screen.findByRole('heading', { name: /Welke 3 waarden/ })).toBeInTheDocument();
  });

  it('shows the boards as on the screen', async () => {
    const { live } = await atTable('result');
    const picture = {
      kind: 'table-sort',
      top: 3,
      ranked: true,
      boards: [
        { table: 1, cards: ['waarde-0', 'waarde-1', 'waarde-2'] },
        { table: 4, cards: ['waarde-0', 'waarde-3', 'waarde-4'] },
      ],
      busy: 0,
      small: 0,
      values: [
        { value: 'waarde-0', tables: [1, 4], shared: 'all' },
        { value: 'waarde-1', tables: [1], shared: 'one' },
      ],
      alone: null,
    } as const;
    const stage = { type: 'revealed', picture: 'tables', seals: [], at: 2 } as const;
    const { evolve } = await import('../../../shared/room/evolve.ts');
    const state = evolve(room.state, stage);
    if (state?.status !== 'open') throw new Error('the room is not open');
    act(() => live.show(roomView(state, { shownPicture: picture, questions: [], items: [], joinBase: 'https://goedwerk.example' })));
    expect(await screen.findByRole('heading', { name: '‘Waarde 0’ ligt op elke tafel' })).toBeInTheDocument();
    expect(screen.getAllByText('op elke tafel').length).toBeGreaterThan(0);
  });
});
