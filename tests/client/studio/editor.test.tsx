import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseLanguage } from '../../../client/i18n/language.ts';
import { deck, FakeStudio, story, valueCard } from './fake-studio.ts';
import { openEditor } from './rig.tsx';

// What the preview shows is tested with the preview; here it only takes time.
vi.mock('../../../client/studio/preview/Preview.tsx', () => ({ Preview: () => <p>voorbeeld</p> }));

afterEach(() => {
  vi.unstubAllGlobals();
  chooseLanguage('nl');
});

const row = (name: RegExp) => within(screen.getByRole('list', { name: 'Waardekaarten' })).getByRole('button', { name });
const titles = () =>
  within(screen.getByRole('list', { name: 'Waardekaarten' }))
    .getAllByRole('button')
    .map((each) => /Waarde \w+|Zonder titel/.exec(each.textContent ?? '')?.[0]);
const saved = (server: FakeStudio, card = 'a') => waitFor(() => server.deck.values.find(({ id }) => id === card)?.explanation);

describe('writing in a card', () => {
  it('saves as one types and says so', async () => {
    const server = new FakeStudio();
    const { user } = await openEditor(server);
    await user.type(screen.getByLabelText('Uitleg'), ' En meer.');
    expect(screen.getByText('Bewaren…')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByText('Alles bewaard')).toBeInTheDocument(), { timeout: 3_000 });
    expect(server.deck.values[0]?.explanation).toBe('Een zin die uitlegt. En meer.');
  });

  it('says where the work is when there is no connection', async () => {
    const server = new FakeStudio();
    const { user } = await openEditor(server);
    server.cut = true;
    await user.type(screen.getByLabelText('Uitleg'), '!');
    expect(await screen.findByText('Geen verbinding; je werk staat op dit toestel', {}, { timeout: 3_000 })).toBeInTheDocument();
  });

  it('counts, says that it is too long and how to mend it, and keeps every word', async () => {
    const server = new FakeStudio();
    await openEditor(server);
    const field = screen.getByLabelText('Uitleg');
    fireEvent.change(field, { target: { value: 'x'.repeat(146) } });
    expect(screen.getByText('146 van 140')).toBeInTheDocument();
    expect(field).toHaveAccessibleDescription(/Haal 6 tekens weg; je tekst blijft bewaard/);
    expect(row(/Waarde a.*vraagt aandacht/)).toBeInTheDocument();
    expect(screen.getByText('1 vraagt aandacht')).toBeInTheDocument();
    expect(await saved(server)).toBeDefined();
  });

  it('does not scold a new card before somebody was there', async () => {
    const { user } = await openEditor(new FakeStudio());
    await user.click(screen.getByRole('button', { name: 'Nieuwe kaart' }));
    const title = screen.getByLabelText('Titel');
    await waitFor(() => expect(title).toHaveFocus());
    expect(screen.queryByText(/Vul dit nog in/)).toBeNull();
    await user.tab();
    await waitFor(() => expect(title).toHaveAccessibleDescription(/Vul dit nog in/));
  });

  it('chooses a quality by its name in this deck', async () => {
    const server = new FakeStudio(deck({ labels: { bekwaam: 'Vakmanschap', betrouwbaar: 'Betrouwbaar', betrokken: 'Betrokken' } }));
    const { user } = await openEditor(server);
    expect(screen.getByRole('radio', { name: 'Vakmanschap' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Betrokken' }));
    await waitFor(() => expect(server.deck.values[0]?.quality).toBe('betrokken'), { timeout: 3_000 });
  });
});

describe('two people in one field', () => {
  it('shows both texts and lets one choose; the field keeps mine and the focus', async () => {
    const server = new FakeStudio();
    const { user } = await openEditor(server);
    const field = screen.getByLabelText('Uitleg');
    server.other({ do: 'set', at: ['values', 'a', 'explanation'], value: 'Van een ander', was: 'Een zin die uitlegt.' });
    await user.type(field, ' Van mij');
    expect(await screen.findByText('Van een ander', {}, { timeout: 3_000 })).toBeInTheDocument();
    expect(screen.getByText('Iemand anders schreef hier intussen:')).toBeInTheDocument();
    expect(field).toHaveValue('Een zin die uitlegt. Van mij');
    expect(field).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Neem die van de ander' }));
    expect(field).toHaveValue('Van een ander');
    expect(screen.queryByText('Iemand anders schreef hier intussen:')).toBeNull();
  });

  it('keeps the focus and the caret’s field when others change other cards', async () => {
    const server = new FakeStudio();
    const { user } = await openEditor(server);
    const field = screen.getByLabelText('Uitleg');
    await user.type(field, ' Half');
    server.other({ do: 'set', at: ['values', 'b', 'title'], value: 'Waarde bb', was: 'Waarde b' });
    await act(() => new Promise((done) => setTimeout(done, 700)));
    expect(row(/Waarde bb/)).toBeInTheDocument();
    expect(field).toHaveFocus();
    expect(field).toHaveValue('Een zin die uitlegt. Half');
  });
});

describe('the list of cards', () => {
  it('goes with the arrow keys, and moves with Alt', async () => {
    const { user } = await openEditor(new FakeStudio());
    row(/Waarde a/).focus();
    await user.keyboard('{ArrowDown}');
    expect(row(/Waarde b/)).toHaveFocus();
    expect(screen.getByRole('heading', { level: 2, name: 'Waarde b' })).toBeInTheDocument();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(titles()).toEqual(['Waarde b', 'Waarde a', 'Waarde c']);
    expect(row(/Waarde b/)).toHaveFocus();
    expect(screen.getByText('‘Waarde b’ staat nu op plek 1 van 3.')).toBeInTheDocument();
  });

  it('takes away, and brings back with Ctrl+Z', async () => {
    const { user } = await openEditor(new FakeStudio());
    row(/Waarde b/).focus();
    await user.keyboard('{Delete}');
    expect(titles()).toEqual(['Waarde a', 'Waarde c']);
    await user.keyboard('{Control>}z{/Control}');
    expect(titles()).toEqual(['Waarde a', 'Waarde b', 'Waarde c']);
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
    expect(titles()).toEqual(['Waarde a', 'Waarde c']);
  });

  it('says what was taken away, with a button that puts it back', async () => {
    const { user } = await openEditor(new FakeStudio());
    await user.click(screen.getByRole('button', { name: 'Haal weg' }));
    expect(screen.getByText('‘Waarde a’ is weggehaald.')).toBeVisible();
    // The button went with the card; a keyboard goes on from here, not from the top of the page.
    expect(screen.getByRole('main')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Zet terug' }));
    expect(screen.getByRole('main')).toHaveFocus();
    expect(titles()).toEqual(['Waarde a', 'Waarde b', 'Waarde c']);
    expect(screen.getByRole('heading', { level: 2, name: 'Waarde a' })).toBeInTheDocument();
  });

  it('goes from one card that needs attention to the next, and round', async () => {
    const values = ['a', 'b', 'c', 'd'].map((id) => valueCard(id, id === 'b' || id === 'd' ? { explanation: '' } : {}));
    const { user } = await openEditor(new FakeStudio(deck({ values })));
    for (const next of ['b', 'd', 'b']) {
      await user.click(screen.getByRole('button', { name: '2 vragen aandacht' }));
      expect(screen.getByRole('heading', { level: 2, name: `Waarde ${next}` })).toBeInTheDocument();
    }
  });

  it('offers the first card of a kind that has none', async () => {
    const { user } = await openEditor(new FakeStudio());
    await user.click(screen.getByRole('button', { name: /^Opgaven/ }));
    expect(screen.getByRole('heading', { level: 2, name: 'Je eerste opgave' })).toBeInTheDocument();
    await user.click(screen.getAllByRole('button', { name: 'Nieuwe opgave' }).at(-1) ?? document.body);
    await waitFor(() => expect(screen.getByLabelText('Titel')).toHaveFocus());
  });

  it('makes another like it, right after it', async () => {
    const { user } = await openEditor(new FakeStudio());
    await user.click(screen.getByRole('button', { name: 'Maak er nog zo een' }));
    expect(titles()).toEqual(['Waarde a', 'Waarde a', 'Waarde b', 'Waarde c']);
    expect(screen.getByLabelText('Titel')).toHaveValue('Waarde a (kopie)');
  });

  it('searches all texts, without minding accents', async () => {
    const start = deck({ values: [valueCard('a'), valueCard('b', { explanation: 'Eén keer échte moed.' })] });
    const { user } = await openEditor(new FakeStudio(start));
    await user.type(screen.getByRole('searchbox', { name: 'Zoek in alle teksten' }), 'echte een');
    await waitFor(() => expect(titles()).toEqual(['Waarde b']));
    expect(screen.getByText('1 gevonden')).toBeInTheDocument();
  });

  it('draws few rows of a long list', async () => {
    const values = Array.from({ length: 500 }, (_, i) => valueCard(`n${i}`));
    await openEditor(new FakeStudio(deck({ values })));
    const items = within(screen.getByRole('list', { name: 'Waardekaarten' })).getAllByRole('listitem');
    expect(items.length).toBeLessThan(40);
    expect(items[0]).toHaveAttribute('aria-setsize', '500');
  });
});

/** A programme with one activity of 35 minutes, with its settings unfolded. */
async function openProgramme(activity: { kind: string; title: string; settings: Record<string, unknown> }) {
  const start = deck({
    values: [],
    stories: [story('x'), story('y', { twists: [{ id: 't2', text: 'Maar wat als zij belt?' }] })],
    programmes: [{ id: 'p', title: 'Middag', purpose: 'Samen kijken.', activities: [{ id: 'een', minutes: 35, ...activity }] }],
  });
  const server = new FakeStudio(start);
  const { user } = await openEditor(server);
  await user.click(screen.getByRole('button', { name: /Draaiboeken/ }));
  await user.click(screen.getByText('Kaarten en keuzes'));
  return { user, server, settings: () => server.deck.programmes[0]?.activities[0]?.settings };
}

describe('other kinds', () => {
  it('adds, moves and takes away a choice of a story; letters follow the order', async () => {
    const server = new FakeStudio(deck({ values: [], stories: [story('x')] }));
    const { user } = await openEditor(server);
    await user.click(screen.getByRole('button', { name: 'Voeg toe: keuze' }));
    await user.keyboard('Iets anders doen');
    await user.click(screen.getByRole('button', { name: 'Zet Keuze C een plek hoger' }));
    expect(screen.getByRole('button', { name: 'Zet Keuze B een plek hoger' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Haal Keuze A weg' }));
    await waitFor(
      () =>
        expect(server.deck.stories[0]?.options.map(({ id, text }) => [id, text])).toEqual([
          ['a', 'Iets anders doen'],
          ['b', 'Zwijgen'],
        ]),
      { timeout: 3_000 },
    );
  });

  it('counts the words of a story and gives advice', async () => {
    await openEditor(new FakeStudio(deck({ values: [], stories: [story('x', { text: 'Twee woorden' })] })));
    expect(screen.getByText('2 woorden')).toBeInTheDocument();
    expect(screen.getByLabelText('Verhaal')).toHaveAccessibleDescription(/Vanaf 150 gaat het leven/);
  });

  it('picks values in play from the deck, and names one that nobody has', async () => {
    const server = new FakeStudio(deck({ stories: [story('x', { values: ['a', 'weg'] })] }));
    const { user } = await openEditor(server);
    await user.click(screen.getByRole('button', { name: /Verhalen/ }));
    expect(screen.getByText(/Deze waarde \(weg\) staat in geen enkele set/)).toBeInTheDocument();
    await user.click(screen.getByText('Kies waarden'));
    await user.click(screen.getByRole('checkbox', { name: 'Waarde b' }));
    await waitFor(() => expect(server.deck.stories[0]?.values).toEqual(['a', 'weg', 'b']), { timeout: 3_000 });
  });

  it('adds up a programme and says when it ends', async () => {
    await openProgramme({ kind: 'dilemma', title: 'Dilemma', settings: { story: 'x' } });
    expect(screen.getByText('Samen 35 minuten')).toBeInTheDocument();
    expect(screen.getByText('Klaar om 14.35')).toBeInTheDocument();
  });

  it('keeps of an activity what was chosen, and leaves the rest open', async () => {
    const { user, settings } = await openProgramme({ kind: 'dilemma', title: 'Dilemma', settings: {} });
    const stories = await screen.findByRole('combobox', { name: 'Verhaal' });
    await user.selectOptions(stories, within(stories).getByRole('option', { name: /Verhaal y/ }));
    await waitFor(() => expect(settings()).toEqual({ story: 'y', twists: ['t2'] }), { timeout: 3_000 });
    await user.click(screen.getByRole('button', { name: 'Laat alles weer open' }));
    await waitFor(() => expect(settings()).toEqual({}), { timeout: 3_000 });
  });

  it('lets one type in the settings, also spaces and half a number', async () => {
    const { user, settings } = await openProgramme({ kind: 'speaker', title: 'Spreker', settings: {} });
    await user.type(await screen.findByLabelText('Wie vertelt?'), 'Noor de Wit');
    const minutes = screen.getByLabelText('Hoe lang duurt het verhaal, in minuten?');
    await user.clear(minutes);
    expect(minutes).toHaveValue('');
    await user.type(minutes, '25');
    await waitFor(() => expect(settings()).toEqual({ who: 'Noor de Wit', minutes: 25 }), { timeout: 3_000 });
  });

  it('says that the card of an activity is gone, and lets one choose again', async () => {
    const { user, settings } = await openProgramme({ kind: 'dilemma', title: 'Dilemma', settings: { story: 'weg' } });
    expect(await screen.findByText(/De kaart die je hier koos, is er niet meer/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Kies opnieuw' }));
    expect(await screen.findByRole('combobox', { name: 'Verhaal' })).toHaveValue('x');
    await waitFor(() => expect(settings()).toEqual({}), { timeout: 3_000 });
  });

  it('gives an activity the title and minutes of its kind, until somebody writes others', async () => {
    const { user, server } = await openProgramme({ kind: 'dilemma', title: 'Dilemma', settings: {} });
    const kind = screen.getByLabelText('Soort');
    expect(within(kind).queryByRole('option', { name: 'Terug naar onze afspraken' })).toBeNull();
    await user.selectOptions(kind, 'Thema');
    const activity = () => server.deck.programmes[0]?.activities[0];
    await waitFor(() => expect(activity()).toMatchObject({ kind: 'theme', title: 'Thema', minutes: 20 }), { timeout: 3_000 });
    await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
    await waitFor(() => expect(activity()).toMatchObject({ kind: 'dilemma', title: 'Dilemma', minutes: 35 }), { timeout: 3_000 });
  });

  it('says that a deck without its own words stays at home with all its cards', async () => {
    const { user } = await openEditor(new FakeStudio(deck({ description: '' })));
    await user.click(screen.getByRole('button', { name: 'Over deze set' }));
    expect(screen.getByLabelText('Waar is de set voor?')).toHaveAccessibleDescription(/gaat de hele set niet mee/);
  });

  it('edits the deck’s own fields; a half-typed year is no year', async () => {
    const server = new FakeStudio();
    const { user } = await openEditor(server);
    await user.click(screen.getByRole('button', { name: 'Over deze set' }));
    await user.type(screen.getByLabelText('Jaar van de bron'), '20');
    expect(screen.getByLabelText('Jaar van de bron')).toHaveAccessibleDescription(/1900 tot 2100/);
    await user.type(screen.getByLabelText('Jaar van de bron'), '22');
    await user.click(screen.getByRole('checkbox', { name: 'Gebruik een eigen accentkleur' }));
    await waitFor(() => expect(server.deck).toMatchObject({ year: 2022, look: { accent: '#1d4695' } }), { timeout: 3_000 });
    const colour = screen.getByRole('textbox', { name: 'Accentkleur' });
    await user.clear(colour);
    await user.type(colour, '#ffee88');
    expect(screen.getByText(/Dat is te licht om te lezen/)).toBeInTheDocument();
  });
});

describe('a deck to look at', () => {
  it('can be read, not changed, and copied where that is allowed', async () => {
    const server = new FakeStudio();
    server.right = 'copy';
    const { user, place } = await openEditor(server);
    expect(screen.getByLabelText('Uitleg')).toHaveAttribute('readonly');
    expect(screen.queryByRole('button', { name: 'Nieuwe kaart' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Deel' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Maak een kopie' }));
    await waitFor(() => expect(place.history.at(-1)).toBe('/studio/set/nieuw'));
    const made = server.asked.find(({ path }) => path.endsWith('/create'))?.body as { deck: { title: string } };
    expect(made.deck.title).toBe('Proefset (kopie)');
  });
});

it('is in English too', async () => {
  chooseLanguage('en');
  await openEditor(new FakeStudio());
  expect(screen.getByRole('button', { name: 'New card' })).toBeInTheDocument();
  expect(screen.getByText('All saved')).toBeInTheDocument();
});
