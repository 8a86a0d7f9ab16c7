import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ApprovedText } from '../../../shared/activities/activity.ts';
import { OwnStorySchema } from '../../../shared/deck/own-story.ts';
import { InsertSchema } from '../../../shared/protocol/messages.ts';
import type { Programme } from '../../../shared/room/programme.ts';
import { facilitatorView, roomView } from '../../../shared/room/views.ts';
import * as v from 'valibot';
import { FakeRoom, giveDialogs, moved, renderConsole } from './fake-room.tsx';

const current = vi.hoisted(() => ({ room: null as unknown as import('./fake-room.tsx').FakeRoom }));
vi.mock('../../../client/live/connection.ts', () => ({ connectLive: () => current.room.live }));
vi.mock('../../../client/facilitator/console/MiniScreen.tsx', () => ({ MiniScreen: () => null }));

const programme: Programme = {
  title: 'Eigen casussen en afspraken',
  activities: [
    {
      id: 'casus',
      kind: 'own-cases',
      title: 'Eigen casussen',
      minutes: 30,
      settings: { sorts: ['dilemma'], dots: 2, cards: ['waarde-1'] },
    },
    {
      id: 'code',
      kind: 'agreements',
      title: 'Afspraken',
      minutes: 30,
      settings: { cards: ['waarde-0', 'waarde-1'], most: 2, dots: 2, levels: false },
    },
  ],
};

async function open(activity: string, phase: string, items: readonly ApprovedText[]): Promise<FakeRoom> {
  const room = new FakeRoom({ programme }, [moved(activity, phase)]);
  const tell = (): void => {
    const view = roomView(room.state, { shownPicture: null, questions: [], items, joinBase: 'https://goedwerk.example' });
    act(() => room.set({ view, console: facilitatorView(room.state, view, false) }));
  };
  room.tell = tell;
  tell();
  current.room = room;
  renderConsole(room);
  await screen.findByRole('main');
  return room;
}

beforeEach(giveDialogs);

describe('a case on the console', () => {
  const item: ApprovedText = {
    id: 'aB_9-x',
    slot: 'case',
    text: 'De brief',
    choice: null,
    more: { sort: 'dilemma', happened: 'Ik moest tekenen.', hard: 'Mijn naam.', did: 'GEHEIM: ik vroeg een dag.', consent: 'report' },
  };

  it('is opened for everybody and closed again', async () => {
    const room = await open('casus', 'result', [item]);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Open voor iedereen: De brief' }));
    await user.click(await screen.findByRole('button', { name: 'Sluit: De brief' }));
    expect(room.commands()).toEqual([
      { do: 'steer', activity: 'casus', act: { act: 'choose', item: 'aB_9-x' } },
      { do: 'steer', activity: 'casus', act: { act: 'choose', item: null } },
    ]);
  });

  it('becomes a dilemma that comes next: filled in without what the author did, and not sent half', async () => {
    const room = await open('casus', 'result', [item]);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Maak er een dilemma van: De brief' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByRole('textbox', { name: 'Titel' })).toHaveValue('De brief');
    expect(dialog.getByRole('textbox', { name: 'Verhaal' })).toHaveValue('Ik moest tekenen.\n\nMijn naam.');
    expect(dialog.getByRole('textbox', { name: 'Vraag' })).toHaveValue('Wat doe jij?');
    await user.type(dialog.getByRole('textbox', { name: 'Keuze A' }), 'Ik teken.');
    await user.click(dialog.getByRole('button', { name: 'Zet het klaar als volgende' }));
    expect(dialog.getByRole('alert')).toHaveTextContent('ten minste twee keuzes');
    expect(room.sent).toEqual([]);
    await user.type(dialog.getByRole('textbox', { name: 'Keuze B' }), 'Ik wacht.');
    await user.click(dialog.getByRole('button', { name: 'Zet het klaar als volgende' }));
    await waitFor(() => expect(room.sent).toHaveLength(1));
    const payload = v.parse(InsertSchema, room.sent[0]?.payload);
    expect(payload).toMatchObject({ at: 0, item: { id: 'casus-2', kind: 'dilemma', settings: { cards: ['waarde-1'], cardsMax: 2 } } });
    expect(v.parse(OwnStorySchema, payload.story)).toMatchObject({ options: ['Ik teken.', 'Ik wacht.'], keep: true });
    expect((payload.item.settings as { story: string }).story).toBe(payload.story?.id);
    expect(await screen.findByText('‘De brief’ staat klaar als volgende onderdeel.')).toBeInTheDocument();
  });

  it('can be read whole before it is shown, with what its author allows', async () => {
    const room = await open('casus', 'write', []);
    act(() =>
      room.set({
        texts: [{ id: 't1', use: 'item', slot: 'case', text: item.text, more: item.more ?? {}, approved: false, harvest: null }],
      }),
    );
    expect(await screen.findByText('GEHEIM: ik vroeg een dag.')).toBeInTheDocument();
    expect(screen.getByText(/Daarna: mag in het verslag/)).toBeInTheDocument();
  });
});

describe('an agreement on the console', () => {
  const item: ApprovedText = { id: 'p1', slot: 'proposals', text: 'elkaar bellen.', choice: null, more: { value: 'waarde-1' } };

  it('is laid down above the picture once that was shown, and below it as long as it is still to be shown', async () => {
    const room = await open('code', 'sharpen', [item]);
    const laying = await screen.findByRole('button', { name: 'Maak scherper: elkaar bellen.' });
    const preview = () => document.getElementById('preview-title') as HTMLElement;
    expect(laying.compareDocumentPosition(preview()) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    const { console } = room.live.store.getState();
    if (!console) throw new Error('there is no console');
    act(() => room.set({ console: { ...console, next: { to: 'picture', picture: 'support' } } }));
    const after = screen.getByRole('button', { name: 'Maak scherper: elkaar bellen.' });
    expect(after).toBe(laying);
    expect(after.compareDocumentPosition(preview()) & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
  });

  it('is put on the screen while it is worded, and adopted only with an owner and a date', async () => {
    const room = await open('code', 'sharpen', [item]);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Maak scherper: elkaar bellen.' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.clear(dialog.getByRole('textbox', { name: 'Bij ons betekent dit dat wij…' }));
    await user.type(dialog.getByRole('textbox', { name: 'Bij ons betekent dit dat wij…' }), 'elkaar dezelfde dag bellen.');
    await user.click(dialog.getByRole('button', { name: 'Zet op het scherm' }));
    await user.click(dialog.getByRole('button', { name: 'Leg vast als afspraak' }));
    expect(dialog.getByRole('alert')).toHaveTextContent('Spreek eerst af wie het bewaakt');
    await user.type(dialog.getByRole('textbox', { name: 'Wie bewaakt het?' }), 'het teamoverleg');
    await user.type(dialog.getByLabelText('Wanneer kijken we terug?'), '2027-02-01');
    await user.click(dialog.getByRole('button', { name: 'Leg vast als afspraak' }));
    const rule = { id: 'p1', value: 'waarde-1', text: 'elkaar dezelfde dag bellen.', level: null, owner: '', review: null, adopted: false };
    await waitFor(() =>
      expect(room.commands()).toEqual([
        { do: 'steer', activity: 'code', act: { act: 'put', rule } },
        {
          do: 'steer',
          activity: 'code',
          act: { act: 'put', rule: { ...rule, owner: 'het teamoverleg', review: '2027-02-01', adopted: true } },
        },
      ]),
    );
    expect(await screen.findByText('Waarde 1, afgesproken')).toBeInTheDocument();
  });
});
