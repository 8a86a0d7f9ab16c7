import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { domAnimation, LazyMotion } from 'framer-motion';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepConsole } from '../../../client/facilitator/consoles.ts';
import { addHeading, arranged, moveSection, placeQuote } from '../../../client/facilitator/harvest/arranging.ts';
import HarvestPage from '../../../client/facilitator/harvest/HarvestPage.tsx';
import { together } from '../../../client/facilitator/harvest/together.ts';
import * as limits from '../../../client/facilitator/harvest/limits.ts';
import { chooseLanguage } from '../../../client/i18n/language.ts';
import { NOTHING_ARRANGED, PROGRAMME, settingsOf, WITHHELD } from '../../../shared/harvest/arrange.ts';
import { NOTE_MAX, TITLE_MAX, HarvestSettingsSchema, type HarvestSettings } from '../../../shared/harvest/settings.ts';
import { HarvestArrangeSchema, HarvestAskSchema, type HarvestNow } from '../../../shared/protocol/harvest.ts';
import { chance, gathered } from '../../support/gathered.ts';

const { harvest } = gathered({ people: 24, random: chance(21), says: ({ text }) => text.length % 2 === 0 });
const open: HarvestNow = {
  status: 'open',
  title: 'Hub',
  language: 'nl',
  rehearsal: false,
  activities: [{ id: 'dilemma', kind: 'dilemma', title: 'Het verhaal' }],
  asked: [
    { id: 'q1', use: 'reason', text: 'Omdat het moet.', activity: 'dilemma', said: 'yes' },
    { id: 'q2', use: 'reason', text: 'Omdat het kan.', activity: 'dilemma', said: 'no' },
  ],
  settings: NOTHING_ARRANGED,
};

/** The server of this test: what it answers, and what it was sent. */
const server = { now: open as HarvestNow | { refused: string }, sent: [] as { path: string; body: Record<string, unknown> }[] };

beforeEach(() => {
  cleanup();
  chooseLanguage('nl');
  server.sent = [];
  keepConsole({ room: 'room-1', code: '12345678', title: 'Hub', key: 'the-key', openedAt: 0 });
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const body = JSON.parse(init.body as string) as Record<string, unknown>;
    expect(v.is(path === '/api/harvest' ? HarvestAskSchema : HarvestArrangeSchema, body), path).toBe(true);
    server.sent.push({ path, body });
    if (path !== '/api/harvest' && server.now !== open && 'status' in server.now && server.now.status === 'open') {
      if (JSON.stringify(body['known']) !== JSON.stringify(server.now.settings))
        return Response.json({ refused: 'stale-revision' }, { status: 409 });
      server.now = { ...server.now, settings: body['settings'] as HarvestSettings };
    }
    return Response.json(path === '/api/harvest' ? server.now : { ok: true }, { status: 'refused' in server.now ? 403 : 200 });
  });
});

const show = () =>
  render(
    <LazyMotion features={domAnimation}>
      <HarvestPage room="room-1" />
    </LazyMotion>,
  );
const savedSettings = () =>
  server.sent.findLast(({ path }) => path === '/api/harvest/settings')?.body['settings'] as HarvestSettings | undefined;

describe('arranging', () => {
  it('keeps every section once, and puts a new activity where it stands in the programme', () => {
    const ids = ['a', 'b', 'c'];
    const moved = moveSection(NOTHING_ARRANGED, ids, 'c', -1);
    expect(arranged(moved, ids).map(({ id }) => id)).toEqual([PROGRAMME, 'a', 'c', 'b', WITHHELD]);
    expect(arranged(moved, ['a', 'new', 'b', 'c']).map(({ id }) => id)).toEqual([PROGRAMME, 'a', 'new', 'c', 'b', WITHHELD]);
    expect(arranged(moveSection(NOTHING_ARRANGED, ids, PROGRAMME, -1), ids)[0]?.id).toBe(PROGRAMME);
  });

  it('puts a quote under one heading at most', () => {
    const section = addHeading(addHeading(settingsOf(NOTHING_ARRANGED, 'a'), 'Moed'), 'Zorg');
    const twice = placeQuote(placeQuote(section, 'q', 0), 'q', 1);
    expect(twice.headings).toEqual([
      { title: 'Moed', quotes: [] },
      { title: 'Zorg', quotes: ['q'] },
    ]);
    expect(placeQuote(twice, 'q', null).headings[1]?.quotes).toEqual([]);
  });

  it('puts two arrangements together, section by section, and names where they clash', () => {
    const ids = ['a', 'b'];
    const section = (id: string, change: object) => ({ ...settingsOf(NOTHING_ARRANGED, id), ...change });
    const mine = { ...NOTHING_ARRANGED, sections: [section('b', { title: 'Mijn b' }), section('a', { shown: false })] };
    const theirs = { ...NOTHING_ARRANGED, title: 'Van hen', sections: [section('b', { title: 'Hun b', note: 'Hun noot' })] };
    const both = together({ known: NOTHING_ARRANGED, mine, theirs }, ids);
    expect(both.clashes).toEqual([{ section: 'b' }]);
    for (const [whose, title] of [
      ['mine', 'Mijn b'],
      ['theirs', 'Hun b'],
    ] as const) {
      expect(both[whose].title).toBe('Van hen');
      expect(both[whose].sections.map(({ id }) => id)).toEqual(arranged(mine, ids).map(({ id }) => id));
      expect(settingsOf(both[whose], 'b')).toEqual(section('b', { title, note: 'Hun noot' }));
      expect(settingsOf(both[whose], 'a').shown).toBe(false);
    }
    expect(together({ known: theirs, mine: theirs, theirs: mine }, ids)).toMatchObject({ clashes: [] });
    // A title that is typed on from its space is no change of anybody.
    const typed = { known: { ...theirs, title: 'Van ' }, mine: { ...theirs, title: 'Van hen' }, theirs: { ...theirs, title: 'Van' } };
    expect(together(typed, ids)).toMatchObject({ clashes: [], mine: { title: 'Van hen' } });
  });

  it('knows the limits of the server', () => {
    expect({ ...limits }).toMatchObject({ TITLE_MAX, NOTE_MAX });
  });
});

describe('while the session is open', () => {
  beforeEach(() => void (server.now = open));

  it('shows what was asked and what its author said, and saves what is arranged, with the key in the body', async () => {
    show();
    expect(await screen.findByText('Omdat het moet.')).toBeInTheDocument();
    expect(screen.getByText('mag mee')).toBeInTheDocument();
    expect(screen.getByText('gaat niet mee')).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText(/Titel van het verslag/), 'Onze oogst');
    await userEvent.type(screen.getByLabelText('Nieuw kopje'), 'Moed');
    await userEvent.click(screen.getByRole('button', { name: 'Voeg een kopje toe' }));
    await userEvent.selectOptions(screen.getByLabelText('Kopje voor: Omdat het moet.'), 'Moed');
    await userEvent.click(screen.getByRole('button', { name: 'Zet ‘Het verhaal’ hoger' }));
    await waitFor(() => expect(savedSettings()?.title).toBe('Onze oogst'), { timeout: 4_000 });
    await waitFor(() => expect(savedSettings()?.sections[0]?.id).toBe('dilemma'), { timeout: 4_000 });
    expect(savedSettings()?.sections[0]?.headings).toEqual([{ title: 'Moed', quotes: ['q1'] }]);
    expect(v.is(HarvestSettingsSchema, savedSettings())).toBe(true);
    for (const { path, body } of server.sent) expect([path.includes('the-key'), body['key']]).toEqual([false, 'the-key']);
  });

  describe('somebody else arranges it at the same moment', () => {
    const elsewhere = (settings: HarvestSettings): void => void (server.now = { ...open, settings });
    const titleField = () => screen.getByLabelText(/Titel van het verslag/);
    const keptTitle = () => ('settings' in server.now ? server.now.settings : NOTHING_ARRANGED).title;

    it('something else: both changes are kept, and nobody is asked anything', async () => {
      show();
      await screen.findByText('Omdat het moet.');
      elsewhere({ ...NOTHING_ARRANGED, note: 'Van de ander.' });
      await userEvent.type(titleField(), 'Onze oogst');
      await waitFor(() => expect(server.now).toMatchObject({ settings: { title: 'Onze oogst', note: 'Van de ander.' } }), {
        timeout: 8_000,
      });
      await waitFor(() => expect(screen.getByText('Bewaard')).toBeInTheDocument());
      expect(screen.getByLabelText(/Je woord vooraf/)).toHaveValue('Van de ander.');
      expect(screen.queryByRole('alert')).toBeNull();
    });

    it.each([
      ['Bewaar wat hier staat', 'Mijn titel'],
      ['Neem over van de ander', 'Van de ander'],
    ])('the same: nothing typed goes away and nothing is saved before a choice; %s', async (button, title) => {
      show();
      await screen.findByText('Omdat het moet.');
      elsewhere({ ...NOTHING_ARRANGED, title: 'Van de ander', note: 'Ook van de ander.' });
      await userEvent.type(titleField(), 'Mijn titel');
      expect(await screen.findByRole('alert', {}, { timeout: 8_000 })).toHaveTextContent('de titel of je woord vooraf');
      expect([(titleField() as HTMLInputElement).value, keptTitle()]).toEqual(['Mijn titel', 'Van de ander']);
      await userEvent.click(screen.getByRole('button', { name: button }));
      await waitFor(() => expect(screen.getByText('Bewaard')).toBeInTheDocument(), { timeout: 8_000 });
      expect(server.now).toMatchObject({ settings: { title, note: 'Ook van de ander.' } });
      expect([(titleField() as HTMLInputElement).value, screen.queryByRole('alert')]).toEqual([title, null]);
    });

    it('a page where nothing is typed follows', async () => {
      show();
      await screen.findByText('Omdat het moet.');
      elsewhere({ ...NOTHING_ARRANGED, title: 'Van de ander' });
      await waitFor(() => expect(titleField()).toHaveValue('Van de ander'), { timeout: 12_000 });
    });
  });

  it('says what to do when the harvest does not come', async () => {
    server.now = { refused: 'busy' };
    show();
    expect(await screen.findByText(/Er is niets weg/)).toBeInTheDocument();
    server.now = open;
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText('Omdat het moet.')).toBeInTheDocument();
  });
});

describe('once it is closed', () => {
  beforeEach(() => void (server.now = { status: 'closed', harvest, deleteAt: Date.UTC(2026, 11, 1) }));

  it('is a report with headings, real tables and quotes', async () => {
    show();
    expect(await screen.findByRole('heading', { level: 1, name: harvest.room.title })).toBeInTheDocument();
    for (const { title } of harvest.activities) expect(screen.getByRole('heading', { level: 2, name: title })).toBeInTheDocument();
    const table = screen.getByRole('table', { name: 'Wat de groep koos' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((each) => each.textContent),
    ).toEqual(['Keuze', 'Eerste keuze', 'Tweede keuze']);
    expect(within(table).getAllByRole('rowheader').length).toBeGreaterThan(3);
    const quotes = harvest.activities.flatMap((each) => each.quotes);
    for (const { text } of quotes.slice(0, 5)) expect(screen.getAllByText(text).length).toBeGreaterThan(0);
    expect(screen.getByText(/wordt de oogst gewist/)).toBeInTheDocument();
  });

  it('can be arranged still, and the report follows at once', async () => {
    show();
    await userEvent.click(await screen.findByRole('radio', { name: 'Schik het verslag' }));
    const mirror = harvest.activities.find(({ kind }) => kind === 'mirror')?.title ?? '';
    const card = screen.getByRole('heading', { name: mirror }).parentElement?.parentElement;
    await userEvent.click(within(card!).getByRole('checkbox', { name: 'In het verslag' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Lees het verslag' }));
    expect(screen.queryByRole('heading', { level: 2, name: mirror })).toBeNull();
    expect(screen.getByText(`De begeleider liet weg: ${mirror}.`)).toBeInTheDocument();
  });

  it('is in English where the facilitator reads English; words of the room keep their language', async () => {
    act(() => chooseLanguage('en'));
    show();
    const table = await screen.findByRole('table', { name: 'What the group chose' });
    expect(table).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2, name: harvest.activities[0]?.title ?? '' })).toHaveAttribute('lang', 'nl');
  });
});

it('a device without the key is told so, and asks nothing', () => {
  render(<HarvestPage room="another" />);
  expect(screen.getByText(/Dit toestel leidt deze sessie niet/)).toBeInTheDocument();
  expect(server.sent).toEqual([]);
});
