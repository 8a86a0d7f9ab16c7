import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { domAnimation, LazyMotion } from 'framer-motion';
import { App } from '../../../client/App.tsx';
import { dropSeries, keepHandouts, keepSeries } from '../../../client/facilitator/series/keys.ts';
import type { OpenRoomRequest } from '../../../shared/protocol/http.ts';
import type { CreateSeries, Gathering, SeriesView, Wall } from '../../../shared/protocol/series.ts';
import type { Tally } from '../../../shared/series/tally.ts';
import { deckList } from './deck-list.ts';

vi.mock('../../../client/live/connection.ts', () => ({
  connectLive: () => {
    throw new Error('no console in these tests');
  },
}));

const KEY = 'L'.repeat(22);
const VIEW = 'V'.repeat(22);
const RENEWED = 'N'.repeat(22);
const DELETE_AT = Date.UTC(2027, 10, 25);

const tally = (people: number, count: number | null): Tally => ({
  activity: 'waarden',
  title: 'Waarden',
  of: 'top',
  lens: 'personal',
  people,
  rows: [{ key: 'moed', title: 'Moed', quality: 'bekwaam', count }],
});
const closed = (room: string, people: number, count: number | null): Gathering => ({
  room,
  title: `Bijeenkomst ${room}`,
  openedAt: Date.UTC(2026, 10, 25),
  state: 'closed',
  joining: null,
  kept: {
    heldOn: '2026-11-25',
    people,
    agreements: [{ id: room, value: 'w', valueTitle: 'Moed', text: `afspraak van ${room}.`, level: null, owner: 'het team', review: null }],
    cases: { cards: 1, told: 2 },
    tallies: [tally(people, count)],
  },
});
const open = (room: string, title: string): Gathering => ({
  room,
  title,
  openedAt: Date.UTC(2026, 10, 25),
  state: 'open',
  joining: { code: '12345678', joinUrl: 'https://goedwerk.example/12345678#s', people: 7 },
  kept: null,
});

/** jsdom knows the dialog element, but not how to open it. */
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
};

let view: SeriesView;
let wall: Wall;
let rooms = 0;
const asked: { path: string; body: unknown }[] = [];

function answerTo(path: string, body: unknown): [number, object] {
  switch (path) {
    case '/api/decks':
      return [200, deckList()];
    case '/api/series/create':
      return [200, { series: 'hub-1', key: KEY, viewKey: VIEW, deleteAt: DELETE_AT }];
    case '/api/series/open':
      return [KEY, RENEWED].includes((body as { key: string }).key) ? [200, view] : [404, { refused: 'no-such-series' }];
    case '/api/series/renew':
      return [200, { series: view.series, key: RENEWED, viewKey: VIEW, deleteAt: DELETE_AT }];
    case '/api/series/wall':
      return (body as { key: string }).key === VIEW ? [200, wall] : [404, { refused: 'no-such-series' }];
    case '/api/series/forget':
      return [200, { forgotten: true }];
    case '/api/series/delete':
      return [200, { deleted: true }];
    default:
      rooms += 1;
      return [
        200,
        {
          room: `room-${rooms}`,
          code: '87654321',
          key: `console-${rooms}`,
          recoveryCode: `CODE-${rooms}`,
          joinUrl: 'https://goedwerk.example/87654321#s',
        },
      ];
  }
}

beforeEach(() => {
  asked.length = 0;
  rooms = 0;
  for (const id of ['series-1', 'hub-1', 'traject-9']) dropSeries(id);
  view = {
    series: 'series-1',
    title: 'Dienend leiderschap',
    parallel: false,
    madeAt: 0,
    deleteAt: DELETE_AT,
    viewKey: VIEW,
    gatherings: [],
  };
  wall = { title: 'Hub', rooms: [], together: [] };
  window.scrollTo = () => undefined;
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const body = init.body ? (JSON.parse(String(init.body)) as unknown) : null;
    asked.push({ path, body });
    const [status, answer] = answerTo(path, body);
    return new Response(JSON.stringify(answer), { status });
  });
});

function at(address: string): void {
  history.replaceState(null, '', address);
  render(
    <LazyMotion features={domAnimation}>
      <App />
    </LazyMotion>,
  );
}

const bodies = <Body,>(path: string): Body[] => asked.filter((each) => each.path === path).map(({ body }) => body as Body);

describe('a series', () => {
  it('takes its key out of the address, keeps it on the device, and shows what is agreed and what lay on top', async () => {
    view = { ...view, gatherings: [closed('een', 10, 5), closed('twee', 8, null)] };
    at(`/traject/series-1#${KEY}`);
    expect(await screen.findByRole('heading', { level: 1, name: 'Dienend leiderschap' })).toBeInTheDocument();
    expect(screen.getByText(/Bewaard tot 25 november 2027/)).toBeInTheDocument();
    expect(location.href).not.toContain(KEY);
    expect(localStorage.getItem('gw.series')).toContain(KEY);
    expect(screen.getByText(/afspraak van twee/)).toBeInTheDocument();
    expect(screen.queryByText(/afspraak van een/)).not.toBeInTheDocument();
    const table = screen.getAllByRole('table', { hidden: true })[0];
    expect(within(table as HTMLElement).getAllByRole('row', { hidden: true })[1]).toHaveTextContent('Moed50%niet getoond');
    expect(screen.getByText(/2 casussen zijn vrijgegeven/)).toBeInTheDocument();
  });

  it('without its key says what to do', async () => {
    at('/traject/series-1');
    expect(await screen.findByRole('heading', { level: 1, name: 'Dit toestel kan hier niet bij' })).toBeInTheDocument();
    expect(bodies('/api/series/open')).toEqual([]);
  });

  it('opens the next session with its agreements and values, unless they are left out', async () => {
    view = { ...view, gatherings: [closed('een', 10, 5)] };
    at(`/traject/series-1#${KEY}`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Open de volgende sessie' }));
    const values = await screen.findByRole('checkbox', { name: /waarden van de vorige keer/ }, { timeout: 8_000 });
    expect(values).toBeChecked();
    await user.click(values);
    await user.click(screen.getByRole('button', { name: /^Open de sessie: Eén dilemma/ }));
    await waitFor(() =>
      expect(bodies<OpenRoomRequest>('/api/rooms')[0]?.series).toEqual({ key: KEY, next: { agreements: true, values: false } }),
    );
  });

  it('is begun with a title and a date', async () => {
    at('/begeleiden');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Begin een traject' }));
    await user.click(screen.getByRole('button', { name: 'Begin dit traject' }));
    expect(screen.getByRole('textbox', { name: 'Titel' })).toBeInvalid();
    await user.type(screen.getByRole('textbox', { name: 'Titel' }), 'Drie middagen');
    await user.click(screen.getByRole('button', { name: 'Begin dit traject' }));
    await waitFor(() =>
      expect(bodies<CreateSeries>('/api/series/create')).toEqual([{ title: 'Drie middagen', keepDays: 365, parallel: false }]),
    );
    await waitFor(() => expect(location.pathname).toBe('/traject/hub-1'));
  });

  it('is deleted after a question, and forgets one gathering after another', async () => {
    view = { ...view, gatherings: [closed('een', 10, 5)] };
    at(`/traject/series-1#${KEY}`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Haal de oogst weg van: Bijeenkomst een' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Haal de oogst weg' }));
    await waitFor(() => expect(bodies('/api/series/forget')).toEqual([{ key: KEY, room: 'een' }]));
    await user.click(screen.getByRole('button', { name: 'Wis alles nu' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Wis alles nu' }));
    await waitFor(() => expect(localStorage.getItem('gw.series')).not.toContain(KEY));
  });
});

describe('a hub', () => {
  it('opens all its rooms with one programme, and shows a card for every facilitator', async () => {
    view = {
      ...view,
      series: 'hub-1',
      title: 'Hubmiddag',
      parallel: true,
      gatherings: [open('room-1', 'Hubmiddag: Noord'), open('room-2', 'Hubmiddag: Zuid')],
    };
    at('/begeleiden');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Open parallelle sessies' }));
    await user.type(await screen.findByRole('textbox', { name: 'Titel' }), 'Hubmiddag');
    const names = screen.getByRole('textbox', { name: /Namen van de zalen/ });
    await user.clear(names);
    await user.type(names, 'Noord{enter}Zuid');
    await user.click(screen.getByRole('button', { name: 'Open alle zalen' }));
    expect(await screen.findByText('CODE-2')).toBeInTheDocument();
    expect(bodies<OpenRoomRequest>('/api/rooms').map(({ title, series }) => [title, series])).toEqual([
      ['Hubmiddag: Noord', { key: KEY }],
      ['Hubmiddag: Zuid', { key: KEY }],
    ]);
    expect(bodies<CreateSeries>('/api/series/create')).toEqual([{ title: 'Hubmiddag', keepDays: 90, parallel: true }]);
    expect(localStorage.getItem('gw.consoles')).toContain('console-2');
    expect(screen.getByRole('link', { name: /slotscherm/ })).toHaveAttribute(
      'href',
      expect.stringMatching(new RegExp(`/hub/hub-1/scherm#${VIEW}$`)),
    );
    expect(screen.getAllByText('1234 5678')).toHaveLength(2);
  });

  it('on another device shows the codes for joining, and where those of the facilitators are', async () => {
    view = { ...view, series: 'hub-2', parallel: true, gatherings: [open('room-1', 'Hub: Noord')] };
    keepSeries({ id: 'hub-2', key: KEY, title: 'Hub', parallel: true });
    keepHandouts('hub-2', []);
    at('/hub/hub-2');
    expect(await screen.findByText('1234 5678')).toBeInTheDocument();
    expect(screen.getByText(/op het toestel waarmee de zalen zijn geopend/)).toBeInTheDocument();
  });
});

describe('another key', () => {
  it('is made after a warning; the link on the page is the new one', async () => {
    keepSeries({ id: 'traject-9', key: KEY, title: 'Dienend', parallel: false });
    view = { ...view, series: 'traject-9', parallel: false };
    at('/traject/traject-9');
    await userEvent.click(await screen.findByRole('button', { name: 'Maak een nieuwe sleutel' }));
    const dialog = await screen.findByRole('dialog', { name: 'Een nieuwe sleutel maken?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Maak een nieuwe sleutel' }));
    expect(await screen.findByText(/De oude links werken niet meer/)).toBeInTheDocument();
    const kept = JSON.parse(localStorage.getItem('gw.series') ?? '[]') as readonly { readonly id: string; readonly key: string }[];
    expect(kept.find(({ id }) => id === 'traject-9')?.key).toBe(RENEWED);
  });
});

describe('the closing screen', () => {
  it('shows the rooms beside each other and together, and keeps its key out of the address', async () => {
    wall = {
      title: 'Hub',
      rooms: [
        {
          title: 'Hub: Noord',
          state: 'closed',
          people: 9,
          said: { agreements: ['elkaar de dag zelf bellen.'], takeAways: ['Vragen voor ik vind.'], themes: [] },
        },
        { title: 'Hub: Zuid', state: 'open', people: 6, said: { agreements: [], takeAways: [], themes: ['Loyaliteit'] } },
      ],
      together: [
        {
          activity: 'waarden',
          title: 'Waarden',
          of: 'top',
          lens: 'personal',
          rooms: [
            { room: 0, people: 9, rows: tally(9, 7).rows },
            { room: 1, people: 6, rows: tally(6, null).rows },
          ],
          all: { people: 15, rows: [{ key: 'moed', title: 'Moed', quality: 'bekwaam', count: 7, atLeast: true }] },
        },
      ],
    };
    at(`/hub/hub-1/scherm#${VIEW}`);
    expect(await screen.findByRole('heading', { level: 1, name: 'Samen bovenaan (persoonlijk): ‘Moed’' })).toBeInTheDocument();
    expect(location.href).not.toContain(VIEW);
    const row = within(screen.getByRole('table')).getAllByRole('row')[1];
    expect(row).toHaveTextContent('Moed7+7niet getoond');
    expect(screen.getByText(/1 klaar, 1 bezig/)).toBeInTheDocument();
    // After the counts come the words: themes, agreements and what people take along, each under its room.
    const next = screen.getByRole('button', { name: 'Volgende beeld' });
    for (const [title, room, sentence] of [
      ['Waar de zalen over spraken', 'Hub: Zuid', 'Loyaliteit'],
      ['Wat de zalen afspraken', 'Hub: Noord', 'elkaar de dag zelf bellen.'],
      ['Wat mensen meenemen', 'Hub: Noord', 'Vragen voor ik vind.'],
    ] as const) {
      await userEvent.click(next);
      expect(await screen.findByRole('heading', { level: 1, name: title })).toBeInTheDocument();
      expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(room);
      expect(screen.getByText(sentence)).toBeInTheDocument();
    }
  });

  it('waits while nothing was revealed, and says so when the link is wrong', async () => {
    wall = { ...wall, rooms: [{ title: 'Noord', state: 'open', people: 9, said: { agreements: [], takeAways: [], themes: [] } }] };
    at(`/hub/hub-3/scherm#${VIEW}`);
    expect(await screen.findByRole('heading', { level: 1, name: 'De zalen zijn nog bezig' })).toBeInTheDocument();
  });

  it('says so when the link is wrong', async () => {
    at(`/hub/hub-4/scherm#${'X'.repeat(22)}`);
    expect(await screen.findByRole('heading', { level: 1, name: 'Deze zalen vinden we niet' })).toBeInTheDocument();
  });
});
