/** Changing the programme while the room is open, and keeping it. */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepOwnProgramme, programmeOf } from '../../../client/facilitator/own-programmes.ts';
import { recall } from '../../../client/live/storage.ts';
import { beginnings, clockOf, minutesOf } from '../../../shared/programmes/clock.ts';
import type { TypedProgramme } from '../../../shared/programmes/item.ts';
import { programme } from '../../support/fixtures.ts';
import { deckList } from './deck-list.ts';
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
  vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, json: () => Promise.resolve(deckList()) }));
});
afterEach(() => vi.unstubAllGlobals());

async function change(...given: ConstructorParameters<typeof FakeRoom>) {
  current.room = new FakeRoom(...given);
  renderConsole(current.room);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Verander wat nog komt' }));
  return { room: current.room, user };
}
const ahead = () => current.room.live.store.getState().console?.ahead;

describe('what is ahead', () => {
  it('changes places, and says so', async () => {
    const { room, user } = await change();
    await user.click(screen.getByRole('button', { name: 'Zet ‘Waarden sorteren’ later' }));
    await waitFor(() => expect(ahead()).toEqual(['dilemma', 'sort']));
    expect(room.commands()).toEqual([{ do: 'arrange', step: 0, ahead: ['dilemma', 'sort'] }]);
    expect(await screen.findByText('‘Waarden sorteren’ is nu nummer 2 van wat nog komt.')).toBeInTheDocument();
  });

  it('is taken out, and put back where it was with its settings', async () => {
    const { room, user } = await change();
    await user.click(screen.getByRole('button', { name: 'Haal ‘Waarden sorteren’ eruit' }));
    await waitFor(() => expect(ahead()).toEqual(['dilemma']));
    await user.click(await screen.findByRole('button', { name: 'Zet terug' }));
    const insert = room.sent.find(({ name }) => name === 'insert')?.payload;
    expect(insert).toEqual({ item: programme.activities[0], at: 0 });
  });

  it('is not taken for somebody else’s move: whoever put something in goes on at once', async () => {
    const { room, user } = await change();
    const send = room.live.send;
    vi.spyOn(room.live, 'send').mockImplementation(async (name, payload) => {
      const answer = await send(name, payload);
      if (name === 'insert') room.take({ type: 'programme-set', programme });
      return answer;
    });
    await user.click(screen.getByRole('button', { name: 'Haal ‘Waarden sorteren’ eruit' }));
    await user.click(await screen.findByRole('button', { name: 'Zet terug' }));
    await waitFor(() => expect(ahead()).toEqual(['sort', 'dilemma']));
    await user.click(screen.getByRole('button', { name: /^Naar de waardekaarten/ }));
    expect(room.commands().at(-1)).toMatchObject({ do: 'next' });
    expect(screen.queryByText(/Een andere begeleider/)).not.toBeInTheDocument();
  });

  it('leaves what was begun alone', async () => {
    await change({}, [{ type: 'moved', to: { at: 'activity', activity: 'sort', phase: 'sort:personal', shown: null }, at: 1 }]);
    expect(screen.queryByRole('button', { name: /Waarden sorteren’ (eerder|later|eruit)/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Haal ‘Het verhaal’ eruit' })).toBeInTheDocument();
  });
});

describe('putting an activity in', () => {
  it('offers the kinds the decks have cards for, and sends one with an id of its own', async () => {
    const { room, user } = await change();
    await user.click(screen.getByRole('button', { name: 'Voeg een onderdeel in' }));
    const kind = await screen.findByRole('combobox', { name: 'Wat voor onderdeel?' });
    await user.selectOptions(kind, 'Dilemma');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Waar komt het?' }), 'Na ‘Waarden sorteren’');
    await user.click(screen.getByRole('button', { name: 'Voeg in' }));
    const insert = room.sent.find(({ name }) => name === 'insert')?.payload;
    expect(insert).toMatchObject({ item: { id: 'dilemma-2', kind: 'dilemma' }, at: 1 });
    expect(await screen.findAllByText(/staat in het draaiboek/)).not.toHaveLength(0);
  });
});

describe('a programme of one’s own', () => {
  it('is kept on the device as it is now, without a person or an answer', async () => {
    const { user } = await change();
    await user.click(screen.getByRole('button', { name: 'Bewaar als eigen draaiboek' }));
    const name = await screen.findByRole('textbox', { name: 'Naam' });
    await user.clear(name);
    await user.type(name, 'Mijn middag');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Bewaar' }));
    const kept = recall<{ programme: TypedProgramme; language: string }[]>('gw.programmes');
    expect(kept?.[0]).toMatchObject({ language: 'nl', programme: { title: 'Mijn middag', activities: programme.activities } });
  });

  it('leaves a dilemma about a case of the room out', () => {
    const view = {
      programme: [
        { id: 'a', name: 'dilemma', title: 'Eigen casus', minutes: 20, phases: [], settings: { story: 'case-x-1' } },
        { id: 'b', name: 'dilemma', title: 'Verhaal', minutes: 20, phases: [], settings: { story: 'het-verhaal' } },
      ],
    } as const;
    expect(programmeOf(view, 'Van nu').activities.map(({ id }) => id)).toEqual(['b']);
  });

  it('keeps at most fifty, newest first, each with an id of its own', () => {
    for (let i = 0; i < 52; i += 1) keepOwnProgramme({ language: 'nl', programme: { title: `Nummer ${i}`, activities: [] } }, i);
    const kept = recall<{ id: string; programme: { title: string } }[]>('gw.programmes') ?? [];
    expect(kept).toHaveLength(50);
    expect(kept[0]?.programme.title).toBe('Nummer 51');
    expect(new Set(kept.map(({ id }) => id)).size).toBe(50);
  });
});

describe('times', () => {
  it('makes minutes clock times, past midnight too, in the way of the language', () => {
    expect([minutesOf('14:05'), minutesOf('24:00'), minutesOf('')]).toEqual([845, null, null]);
    expect([clockOf(845, 'nl'), clockOf(845, 'en'), clockOf(1441, 'nl')]).toEqual(['14.05', '14:05', '00.01']);
    expect(beginnings(840, [10, 25, Number.NaN, 5])).toEqual([840, 850, 875, 875]);
  });
});
