import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LazyMotion, domAnimation } from 'framer-motion';
import Facilitator from '../../../client/facilitator/Facilitator.tsx';
import { wishFor } from '../../../client/facilitator/start/wish.ts';
import type { Deck } from '../../../shared/deck/deck.ts';
import { cardsIn } from '../../../shared/programmes/cards.ts';
import { buildReady, READY_PROGRAMMES } from '../../../shared/programmes/ready.ts';
import type { DeckList, OpenRoomRequest } from '../../../shared/protocol/http.ts';
import { dropDeckKey, keepDeckKey } from '../../../client/studio/keys.ts';
import { deckList } from './deck-list.ts';

const asked: { path: string; body: unknown }[] = [];
let list: DeckList = deckList();
/** The decks that the server lists for keys, and what the studio answers to a link. */
let own: DeckList['decks'] = [];
let opened: object = {};

vi.mock('../../../client/live/connection.ts', () => ({
  connectLive: () => {
    throw new Error('no console in these tests');
  },
}));

const KEY = 'k'.repeat(22);
const MINE: DeckList['decks'][number] = {
  id: 'mijn',
  key: KEY,
  title: 'Onze waarden',
  language: 'nl',
  description: '',
  values: ['Moed', 'Waarde 1', 'Zorg'].map((title) => ({
    id: title.toLowerCase().replace(' ', '-'),
    title,
    quality: 'none',
    source: 'Wij',
  })),
  stories: [],
  themes: [],
  tasks: [],
  programmes: [
    {
      id: 'kort',
      title: 'Onze waarden, kort',
      purpose: 'Om te beginnen.',
      activities: [{ id: 'sorteren', kind: 'value-sort', title: 'Sorteer', minutes: 12, notes: 'Rustig.', settings: { keepTwo: true } }],
    },
  ],
};

function answerTo(path: string, body: unknown): [status: number, answer: object] {
  switch (path) {
    case '/api/decks':
      return [200, { ...list, decks: [...(body ? own : []), ...list.decks] }];
    case '/api/studio/open':
      return ['refused' in opened ? 404 : 200, opened];
    case '/api/recover':
      return [403, { refused: 'recovery-code-wrong' }];
    default:
      return [
        200,
        {
          room: 'new-room',
          code: '87654321',
          key: 'secret-key',
          recoveryCode: 'AAAA-BBBB-CCCC',
          joinUrl: 'https://goedwerk.example/87654321#s',
        },
      ];
  }
}

beforeEach(() => {
  asked.length = 0;
  list = deckList();
  own = [];
  opened = { refused: 'no-such-deck' };
  dropDeckKey('deck-1');
  history.replaceState(null, '', '/begeleiden');
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const body = init.body ? (JSON.parse(String(init.body)) as unknown) : null;
    asked.push({ path, body });
    const [status, answer] = answerTo(path, body);
    return new Response(JSON.stringify(answer), { status });
  });
});

function renderStart() {
  return render(
    <LazyMotion features={domAnimation}>
      <Facilitator />
    </LazyMotion>,
  );
}

const request = () => asked.find((each) => each.path === '/api/rooms')?.body as OpenRoomRequest;

describe('opening a session', () => {
  it('takes one click with a ready programme, and shows the recovery code once', async () => {
    const user = userEvent.setup();
    renderStart();
    await user.click(await screen.findByRole('button', { name: 'Open de sessie: Goed Werk: waarden en een dilemma' }));
    expect(await screen.findByText('AAAA-BBBB-CCCC')).toBeInTheDocument();
    expect(request()).toMatchObject({ kind: 'gathering', naming: 'anonymous', smallCircle: false, language: 'nl', keepDays: 30 });
    expect(request().programme.activities.map((item) => item.kind)).toEqual(['value-sort', 'dilemma']);
    expect(screen.getByRole('link', { name: /Open het scherm/ })).toHaveAttribute('href', '/scherm/87654321');
    expect(location.pathname).toBe('/begeleiden/new-room');
    expect(location.href).not.toContain('secret-key');
    expect(localStorage.getItem('gw.consoles')).toContain('secret-key');
    expect(JSON.stringify(localStorage)).not.toContain('AAAA-BBBB');
  });

  it('begins the page with the recovery code at its top, and leads back to the session from the start', async () => {
    const user = userEvent.setup();
    renderStart();
    const go = await screen.findByRole('button', { name: 'Open de sessie: Goed Werk: waarden en een dilemma' });
    document.documentElement.scrollTop = 900;
    await user.click(go);
    await screen.findByText('AAAA-BBBB-CCCC');
    expect(document.documentElement.scrollTop).toBe(0);
    act(() => history.pushState(null, '', '/begeleiden'));
    expect(await screen.findByText(/Je laatste sessie: ‘Goed Werk: waarden en een dilemma’/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ga erheen' }));
    expect(location.pathname).toBe('/begeleiden/new-room');
  });

  it('takes the choices of the adjusted session', async () => {
    const user = userEvent.setup();
    renderStart();
    await user.click(await screen.findByRole('button', { name: /^Pas aan: Eén dilemma/ }));
    await user.click(screen.getByRole('radio', { name: 'Met naam' }));
    await user.click(screen.getByRole('checkbox', { name: 'Kleine kring' }));
    await user.click(screen.getByRole('checkbox', { name: 'Oefenen met gesimuleerde deelnemers' }));
    await user.clear(screen.getByLabelText(/Hoe lang blijven/));
    await user.type(screen.getByLabelText(/Hoe lang blijven/), '7');
    await user.click(screen.getByRole('button', { name: 'Open de sessie' }));
    await waitFor(() => expect(request()).toMatchObject({ kind: 'rehearsal', naming: 'named', smallCircle: true, keepDays: 7 }));
  });

  it('keeps an adjusted programme on the device until it was opened', async () => {
    const user = userEvent.setup();
    const { unmount } = renderStart();
    await user.click(await screen.findByRole('button', { name: /^Pas aan: Eén dilemma/ }));
    await user.clear(screen.getByLabelText('Minuten'));
    await user.type(screen.getByLabelText('Minuten'), '45');
    unmount();
    renderStart();
    await user.click(await screen.findByRole('button', { name: 'Werk verder' }));
    expect(screen.getByLabelText('Minuten')).toHaveValue('45');
    await user.click(screen.getByRole('button', { name: 'Open de sessie' }));
    await waitFor(() => expect(request().programme.activities[0]).toMatchObject({ minutes: 45 }));
    await waitFor(() => expect(localStorage.getItem('gw.draft.programme')).toBeNull());
  });

  it('tells which decks are broken, in words', async () => {
    list = {
      ...deckList(),
      problems: [{ file: 'mijn-set.yaml', line: 12, field: 'verhaal 2, keuzes', problem: 'Er zijn ten minste twee keuzes nodig.' }],
    };
    renderStart();
    expect(await screen.findByText(/Eén set met kaarten heeft een fout/)).toBeInTheDocument();
    expect(screen.getByText(/Er zijn ten minste twee keuzes nodig/)).toBeInTheDocument();
  });

  it('says in words when a recovery code is wrong, and keeps what was typed', async () => {
    const user = userEvent.setup();
    renderStart();
    const field = await screen.findByLabelText('Herstelcode');
    await user.type(field, 'XXXX');
    await user.click(screen.getByRole('button', { name: 'Neem de sessie over' }));
    expect((await screen.findAllByText(/Deze herstelcode klopt niet/)).length).toBeGreaterThan(0);
    expect(field).toHaveValue('XXXX');
  });
});

describe('decks in play', () => {
  const openChooser = async (user: ReturnType<typeof userEvent.setup>) => user.click(await screen.findByText('Sets met kaarten'));
  const keepMine = () => keepDeckKey(KEY, { id: 'deck-1', right: 'edit', deck: { title: MINE.title } as Deck });

  it('names the decks of the room, and the key only in the body', async () => {
    const user = userEvent.setup();
    keepMine();
    own = [MINE];
    renderStart();
    await openChooser(user);
    await user.click(await screen.findByRole('checkbox', { name: 'Onze waarden' }));
    await user.click(screen.getByRole('checkbox', { name: 'Waarden' }));
    expect(screen.getByText('Onze waarden en Verhalen')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Open de sessie: Waardekaarten, 45 min' }));
    await waitFor(() => expect(request()?.decks).toEqual([{ key: KEY }, { id: 'verhalen' }]));
    expect(request().programme.activities[0]?.settings).toMatchObject({ cards: ['moed', 'waarde-1', 'zorg'] });
    expect(asked.map(({ path }) => path).join(' ')).not.toContain(KEY);
  });

  it('offers the programmes that a deck brings, completed from its cards', async () => {
    const user = userEvent.setup();
    keepMine();
    own = [MINE];
    renderStart();
    await user.click(await screen.findByRole('button', { name: 'Open de sessie: Onze waarden, kort' }));
    await waitFor(() => expect(request()?.decks).toEqual([{ key: KEY }]));
    expect(request().programme.activities).toMatchObject([
      { title: 'Sorteer', minutes: 12, notes: 'Rustig.', settings: { cards: ['moed', 'waarde-1', 'zorg'], keepTwo: true, rank: true } },
    ]);
  });

  it('takes a deck in with the link that somebody shared', async () => {
    const user = userEvent.setup();
    own = [MINE];
    opened = { id: 'deck-1', right: 'view', version: 1, deck: { title: MINE.title }, versions: [], links: [] };
    renderStart();
    await openChooser(user);
    await user.type(screen.getByLabelText(/Voeg een set toe met een link/), `https://goedwerk.example/studio#${KEY}`);
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
    expect(await screen.findByRole('checkbox', { name: 'Onze waarden' })).toBeChecked();
    expect(JSON.parse(localStorage.getItem('gw.decks') ?? '')).toEqual([{ id: 'deck-1', key: KEY, title: 'Onze waarden', right: 'view' }]);
  });

  it('says what is wrong with a link, and keeps what was typed', async () => {
    const user = userEvent.setup();
    renderStart();
    await openChooser(user);
    const field = screen.getByLabelText(/Voeg een set toe met een link/);
    await user.type(field, 'https://goedwerk.example/studio');
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
    expect(field).toHaveAccessibleDescription(/Dit is geen link naar een set/);
    await user.clear(field);
    await user.type(field, KEY);
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
    await waitFor(() => expect(field).toHaveAccessibleDescription(/Deze link opent geen set meer/));
    expect(field).toHaveValue(KEY);
  });

  it('says of a deck that can’t be dealt where to look', async () => {
    const user = userEvent.setup();
    keepMine();
    renderStart();
    await openChooser(user);
    expect(await screen.findByText(/Kijk in de studio of er nog fouten in staan/)).toBeInTheDocument();
  });

  it('keeps the chosen cards when a deck is added while adjusting', async () => {
    const user = userEvent.setup();
    keepMine();
    own = [MINE];
    renderStart();
    await user.click(await screen.findByRole('button', { name: /^Pas aan: Waardekaarten, 45 min/ }));
    await openChooser(user);
    await user.click(screen.getByRole('checkbox', { name: 'Onze waarden' }));
    expect(screen.getByText('30 van de 32 kaarten doen mee, uit 2 sets')).toBeInTheDocument();
    expect(screen.getAllByText('samengevoegd: staat in 2 sets')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Alleen deze set: Onze waarden' }));
    await user.click(screen.getByRole('button', { name: 'Open de sessie' }));
    await waitFor(() => expect(request()?.programme.activities[0]?.settings).toMatchObject({ cards: ['moed', 'waarde-1', 'zorg'] }));
    expect(request().decks).toEqual([{ key: KEY }, { id: 'waarden' }, { id: 'verhalen' }]);
  });

  it('goes on with a draft from before decks could be chosen', async () => {
    const user = userEvent.setup();
    const cards = cardsIn(deckList(), 'nl');
    const { decks: _none, ...wish } = wishFor(buildReady(READY_PROGRAMMES[1]!, cards)!, cards);
    localStorage.setItem('gw.draft.programme', JSON.stringify({ version: 1, wish }));
    renderStart();
    await user.click(await screen.findByRole('button', { name: 'Werk verder' }));
    await user.click(screen.getByRole('button', { name: 'Open de sessie' }));
    await waitFor(() => expect(request()?.decks).toEqual([{ id: 'waarden' }, { id: 'verhalen' }]));
  });
});
