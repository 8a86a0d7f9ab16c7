import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeRoom, giveDialogs, moved, renderConsole } from './fake-room.tsx';

const current = vi.hoisted(() => ({ room: null as unknown as import('./fake-room.tsx').FakeRoom }));
vi.mock('../../../client/live/connection.ts', () => ({
  connectLive: (hello: never) => {
    current.room.hellos.push(hello);
    return current.room.live;
  },
}));
// The small picture of the beamer has tests of its own.
vi.mock('../../../client/facilitator/console/MiniScreen.tsx', () => ({ MiniScreen: () => null }));

const people = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `p${i}`, name: null, here: true, simulated: false, table: null }));

function open(...given: ConstructorParameters<typeof FakeRoom>): FakeRoom {
  current.room = new FakeRoom(...given);
  renderConsole(current.room);
  return current.room;
}

const mainButton = (name: RegExp) => screen.findByRole('button', { name });

beforeEach(giveDialogs);

describe('the way in', () => {
  it('sends the key in the handshake and puts it nowhere else', async () => {
    const room = open();
    await mainButton(/Naar de waardekaarten/);
    expect(room.hellos[0]).toEqual({ role: 'facilitator', room: 'room-1', key: 'the-key' });
    expect(location.href).not.toContain('the-key');
    expect(document.body.innerHTML).not.toContain('the-key');
  });
});

describe('the one dominant button', () => {
  it.each([
    ['lobby', [], 0, /Naar de waardekaarten/],
    ['a next phase', [moved('dilemma', 'first')], 0, /Naar: aan tafel/],
    ['one of several twists', [moved('dilemma', 'talk')], 0, /Naar: maar wat als…\? 1/],
    ['a picture with enough answers', [moved('dilemma', 'result')], 9, /Toon beide keuzes/],
    ['too few answers: the picture is passed over', [moved('dilemma', 'result')], 4, /Naar: nawoord/],
    ['a next activity', [moved('sort', 'compare')], 0, /Naar het dilemma/],
    ['the end', [moved('dilemma', 'afterword')], 0, /Rond af/],
    ['after the end', [{ type: 'moved', to: { at: 'end' }, at: 3_000 } as const], 0, /Sluit de sessie/],
  ])('says what will happen: %s', async (_case, events, basis, label) => {
    const room = open({}, events);
    room.basis = basis;
    act(() => room.tell());
    expect(await mainButton(label)).toBeInTheDocument();
  });

  it('goes on once when it is pressed twice, and names the step', async () => {
    const user = userEvent.setup();
    const room = open();
    let answer: (saved: { ok: true }) => void = () => undefined;
    vi.spyOn(room.live, 'send').mockImplementation((name, payload) => {
      room.sent.push({ name, payload });
      return new Promise<never>((resolve) => (answer = resolve as never));
    });
    const button = await mainButton(/Naar de waardekaarten/);
    await user.dblClick(button);
    expect(room.commands()).toEqual([{ do: 'next', step: 0 }]);
    await act(async () => answer({ ok: true }));
  });

  it('tells calmly that somebody else was first', async () => {
    const user = userEvent.setup();
    const room = open();
    const button = await mainButton(/Naar de waardekaarten/);
    vi.spyOn(room.live, 'send').mockResolvedValue({ refused: 'already-moved' } as never);
    await user.click(button);
    const words = await screen.findByText(/Een andere begeleider was je net voor/);
    expect(words.closest('[role="status"]')).not.toBeNull();
    expect(words.closest('[role="alert"]')).toBeNull();
  });

  it('keeps the focus when a snapshot arrives', async () => {
    const user = userEvent.setup();
    const room = open();
    const button = await mainButton(/Naar de waardekaarten/);
    await user.click(button);
    await screen.findByRole('button', { name: /Naar: uitkomst/ });
    expect(document.activeElement).toBe(button);
    expect(room.commands()).toHaveLength(1);
  });
});

describe('sentences from the room', () => {
  it('are shown and withdrawn one by one, without a name', async () => {
    const user = userEvent.setup();
    const room = open({}, [moved('dilemma', 'result')]);
    room.set({
      texts: [
        { id: 't2', use: 'reason', slot: 'first', text: 'De regel geldt voor iedereen.', approved: true, harvest: null },
        { id: 't1', use: 'question', slot: 'questions', text: 'Hoe lang duurt het?', approved: false, harvest: null },
      ],
    });
    await user.click(await screen.findByRole('button', { name: 'Toon: Hoe lang duurt het?' }));
    await user.click(screen.getByRole('button', { name: 'Haal weg: De regel geldt voor iedereen.' }));
    expect(room.commands()).toEqual([
      { do: 'approve', text: 't1' },
      { do: 'withdraw', text: 't2' },
    ]);
  });
});

describe('a picture of sentences', () => {
  it('keeps their list where it is as long as the step lasts, so that no click lands on another sentence', async () => {
    const shown = (picture: string) =>
      ({ type: 'moved', to: { at: 'activity', activity: 'dilemma', phase: 'result', shown: picture }, at: 3_000 }) as const;
    const room = open({}, [moved('dilemma', 'result')]);
    room.basis = 9;
    room.set({ texts: [{ id: 't', use: 'reason', slot: 'first', text: 'De regel geldt.', approved: false, harvest: null }] });
    const inMiddle = () => within(screen.getByRole('main')).queryByText('De regel geldt.') !== null;
    await screen.findByText('De regel geldt.');
    expect(inMiddle()).toBe(false);
    act(() => room.take(shown('reasons')));
    expect(inMiddle()).toBe(true);
    act(() => room.take(shown('first')));
    expect(inMiddle()).toBe(true);
  });

  it('says that it stays empty until the facilitator chose some', async () => {
    const hint = /Kies hieronder wat de groep mag lezen/;
    const room = open({}, [moved('dilemma', 'result')]);
    room.basis = 9;
    act(() => room.tell());
    const reason = { id: 't', use: 'reason', slot: 'first', text: 'De regel geldt.', approved: false, harvest: null } as const;
    act(() => room.set({ texts: [reason] }));
    await userEvent.click(await screen.findByRole('button', { name: 'Redenen' }));
    expect(screen.getByText(hint)).toBeInTheDocument();
    act(() => room.set({ texts: [{ ...reason, approved: true }] }));
    expect(screen.queryByText(hint)).toBeNull();
  });
});

describe('people', () => {
  it('have numbers only in an anonymous room', async () => {
    const user = userEvent.setup();
    const room = open();
    room.set({ people: people(3) });
    await user.click(await screen.findByText('Toon 3 deelnemers'));
    expect(screen.getByText('Deelnemer 3')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Verander de naam/ })).toBeNull();
  });

  it('can be renamed and, after a question, removed in a room by name', async () => {
    const user = userEvent.setup();
    const room = open({ naming: 'named' });
    room.set({ people: [{ id: 'p1', name: 'Sanne', here: true, simulated: false, table: null }] });
    await user.click(await screen.findByText('Toon 1 deelnemer'));
    await user.click(screen.getByRole('button', { name: 'Verander de naam van Sanne' }));
    await user.clear(screen.getByLabelText('Nieuwe naam'));
    await user.type(screen.getByLabelText('Nieuwe naam'), 'Sanne V{Enter}');
    await user.click(screen.getByRole('button', { name: 'Haal Sanne uit de sessie' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Haal uit de sessie' }));
    expect(room.sent).toEqual([
      { name: 'rename', payload: { participant: 'p1', name: 'Sanne V' } },
      { name: 'remove', payload: { participant: 'p1' } },
    ]);
  });
});

describe('the timer', () => {
  it('is off until it is set, and shows nothing but that time is up', async () => {
    const user = userEvent.setup();
    const room = open({}, [moved('dilemma', 'talk')]);
    expect(await screen.findByRole('button', { name: 'Klok' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Klok' }));
    await user.click(screen.getByRole('button', { name: '5 min' }));
    expect(room.commands()).toEqual([{ do: 'timer-start', seconds: 300 }]);
    expect(await screen.findByRole('timer')).toBeInTheDocument();
    room.state = { ...room.state, timer: { runs: true, endsAt: Date.now() - 5_000, seconds: 60 } } as typeof room.state;
    act(() => room.tell());
    expect((await screen.findAllByText('De tijd is om')).length).toBeGreaterThan(0);
    expect(room.commands()).toHaveLength(1);
  });
});

describe('the columns', () => {
  it('follow the room: in another step the notes begin at their top, within a step they stay', async () => {
    const room = open({}, [moved('dilemma', 'talk')]);
    await mainButton(/Naar: maar wat als/);
    const side = screen.getByRole('complementary');
    side.scrollTop = 300;
    act(() => room.tell());
    expect(side.scrollTop).toBe(300);
    await userEvent.click(screen.getByRole('button', { name: 'Terug' }));
    await mainButton(/Naar: aan tafel/);
    expect(side.scrollTop).toBe(0);
  });
});

describe('closing', () => {
  it('says what happens before it does', async () => {
    const user = userEvent.setup();
    const room = open({}, [{ type: 'moved', to: { at: 'end' }, at: 3_000 }]);
    await user.click(await mainButton(/Sluit de sessie/));
    const dialog = await screen.findByRole('dialog', { name: 'De sessie sluiten?' });
    expect(within(dialog).getByText(/samengevoegd tot tellingen/)).toBeInTheDocument();
    expect(within(dialog).getByText(/Na 30 dagen/)).toBeInTheDocument();
    expect(room.commands()).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Sluit de sessie' }));
    expect(await screen.findByRole('heading', { name: 'De sessie is gesloten' })).toBeInTheDocument();
  });

  it('deletes only after a second decision, and then forgets the room', async () => {
    const user = userEvent.setup();
    const room = open();
    await user.click(await screen.findByRole('button', { name: 'Meer' }));
    await user.click(screen.getByRole('button', { name: 'Wis alles nu' }));
    const go = screen.getByRole('button', { name: 'Wis alles voorgoed' });
    await user.click(go);
    expect(room.sent).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: 'Ja, ik wil alles wissen' }));
    await user.click(go);
    expect(room.sent).toEqual([{ name: 'delete-room', payload: {} }]);
    expect(await screen.findByRole('heading', { name: 'De sessie is gewist' })).toBeInTheDocument();
    await waitFor(() => expect(localStorage.getItem('gw.consoles')).toBe('[]'));
  });
});

describe('two facilitators', () => {
  it('takes a press right after somebody else moved for the step before', async () => {
    const user = userEvent.setup();
    const room = open();
    const button = await mainButton(/Naar de waardekaarten/);
    await act(async () => {
      await room.fromElsewhere({ do: 'next', step: 0 });
    });
    await user.click(button);
    expect(await screen.findByText(/Een andere begeleider was je net voor/)).toBeInTheDocument();
    expect(room.commands()).toEqual([]);
  });
});

describe('a second device', () => {
  it('gets a code with an end, and all others can be withdrawn after a question', async () => {
    const user = userEvent.setup();
    const room = open();
    await user.click(await screen.findByRole('button', { name: 'Maak een code' }));
    expect(await screen.findByText('ABCD-EFGH')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Trek andere toestellen in' }));
    expect(room.sent.map((each) => each.name)).toEqual(['invite']);
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Trek andere toestellen in' }));
    expect(await screen.findByText('NEW-CODE')).toBeInTheDocument();
  });
});

describe('jumping', () => {
  it('asks first, and keeps the focus in the programme', async () => {
    const user = userEvent.setup();
    const room = open({}, [moved('dilemma', 'first')]);
    const target = await screen.findByRole('button', { name: 'Spring naar Tweede keuze' });
    await user.click(target);
    expect(room.commands()).toEqual([]);
    await user.click(within(screen.getByRole('dialog', { name: 'Naar ‘Tweede keuze’?' })).getByRole('button', { name: 'Ga erheen' }));
    expect(room.commands()).toEqual([{ do: 'go', step: 1, activity: 'dilemma', phase: 'second' }]);
    expect(screen.getByRole('button', { name: 'Tweede keuze' })).toBe(target);
  });
});

describe('the preview', () => {
  it('can be revealed in any order', async () => {
    const user = userEvent.setup();
    const room = open({}, [moved('dilemma', 'result')]);
    room.basis = 12;
    act(() => room.tell());
    await user.click(await screen.findByRole('button', { name: 'Redenen' }));
    await user.click(screen.getByRole('button', { name: 'Toon dit' }));
    expect(room.commands()).toEqual([{ do: 'reveal', step: 1, picture: 'reasons' }]);
    expect(await screen.findByRole('button', { name: 'Redenen (nu op het scherm)' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Verberg' }));
    expect(room.commands()[1]).toEqual({ do: 'hide', step: 2 });
  });

  it('says how many answers are needed while there are too few', async () => {
    open({ smallCircle: true }, [moved('dilemma', 'result')]);
    expect(await screen.findByText(/Vanaf 2 antwoorden kan het/)).toBeInTheDocument();
  });
});
