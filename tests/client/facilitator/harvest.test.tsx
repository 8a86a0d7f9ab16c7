import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { addHeading, arranged, moveSection, placeQuote } from '../../../client/facilitator/harvest/arranging.ts';
import HarvestPage from '../../../client/facilitator/harvest/HarvestPage.tsx';
import { clashesOf, takingOver, together } from '../../../client/facilitator/harvest/together.ts';
import * as limits from '../../../client/facilitator/harvest/limits.ts';
import { chooseLanguage } from '../../../client/i18n/language.ts';
import { NOTHING_ARRANGED, PROGRAMME, settingsOf, WITHHELD } from '../../../shared/harvest/arrange.ts';
import { NOTE_MAX, TITLE_MAX, HarvestSettingsSchema, type HarvestSettings } from '../../../shared/harvest/settings.ts';
import { chance, gathered } from '../../support/gathered.ts';
import { open, server, showHarvest, startFake } from './fake-harvest.tsx';

const { harvest } = gathered({ people: 24, random: chance(21), says: ({ text }) => text.length % 2 === 0 });
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
    expect(clashesOf(both, ids)).toEqual([{ section: 'b', what: 'title' }]);
    for (const [whose, title] of [
      ['mine', 'Mijn b'],
      ['theirs', 'Hun b'],
    ] as const) {
      expect(both[whose].title).toBe('Van hen');
      expect(both[whose].sections.map(({ id }) => id)).toEqual(arranged(mine, ids).map(({ id }) => id));
      expect(settingsOf(both[whose], 'b')).toEqual(section('b', { title, note: 'Hun noot' }));
      expect(settingsOf(both[whose], 'a').shown).toBe(false);
    }
    expect(clashesOf(together({ known: theirs, mine: theirs, theirs: mine }, ids), ids)).toEqual([]);
    // A title that is typed on from its space is no change of anybody.
    const typed = { known: { ...theirs, title: 'Van ' }, mine: { ...theirs, title: 'Van hen' }, theirs: { ...theirs, title: 'Van' } };
    expect(together(typed, ids).mine.title).toBe('Van hen');
    expect(clashesOf(together(typed, ids), ids)).toEqual([]);
  });

  it('names every place of a clash, and taking over leaves what was typed since', () => {
    const ids = ['a', 'b'];
    const of = (title: string, heading: string) => {
      const settings = { title, note: title, sections: [settingsOf(NOTHING_ARRANGED, 'a'), settingsOf(NOTHING_ARRANGED, 'b')] };
      const sections = settings.sections.map((each) => addHeading({ ...each, note: title }, heading));
      return { ...settings, sections };
    };
    const clash = together(
      {
        known: NOTHING_ARRANGED,
        mine: moveSection(of('Mijn', 'Moed'), ids, 'b', -1),
        theirs: moveSection(of('Hun', 'Zorg'), ids, 'a', 1),
      },
      ids,
    );
    const inSections = ids.toReversed().flatMap((section) => ['note', 'headings'].map((what) => ({ section, what })));
    const inReport = ['title', 'note'].map((what) => ({ section: null, what }));
    expect(clashesOf(clash, ids)).toEqual([...inReport, ...inSections]);
    const upTwice = { ...clash, mine: moveSection(clash.mine, ids, 'b', -1) };
    expect(clashesOf(upTwice, ids)).toContainEqual({ section: null, what: 'order' });
    const since = { ...clash.mine, sections: clash.mine.sections.map((each) => (each.id === 'a' ? { ...each, title: 'Erna' } : each)) };
    const taken = takingOver(clash, { ...since, title: 'Mijn nog' }, ids);
    expect([taken.title, settingsOf(taken, 'a').title, settingsOf(taken, 'a').note]).toEqual(['Hun', 'Erna', 'Hun']);
  });

  it('knows the limits of the server', () => {
    expect({ ...limits }).toMatchObject({ TITLE_MAX, NOTE_MAX });
  });
});

describe('while the session is open', () => {
  beforeEach(() => startFake(open));

  it('shows what was asked and what its author said, and saves what is arranged, with the key in the body', async () => {
    showHarvest();
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

  it('says what to do when the harvest does not come', async () => {
    server.now = { refused: 'busy' };
    showHarvest();
    expect(await screen.findByText(/Er is niets weg/)).toBeInTheDocument();
    server.now = open;
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText('Omdat het moet.')).toBeInTheDocument();
  });
});

describe('once it is closed', () => {
  beforeEach(() => startFake({ status: 'closed', harvest, deleteAt: Date.UTC(2026, 11, 1) }));

  it('is a report with headings, real tables and quotes', async () => {
    showHarvest();
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
    showHarvest();
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
    showHarvest();
    const table = await screen.findByRole('table', { name: 'What the group chose' });
    expect(table).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2, name: harvest.activities[0]?.title ?? '' })).toHaveAttribute('lang', 'nl');
  });
});

it('a device without the key is told so, and asks nothing', () => {
  startFake(open);
  render(<HarvestPage room="another" />);
  expect(screen.getByText(/Dit toestel leidt deze sessie niet/)).toBeInTheDocument();
  expect(server.sent).toEqual([]);
});
