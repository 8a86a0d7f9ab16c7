import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ImportedRow } from '../../../shared/protocol/studio.ts';
import { deck, FakeStudio, story, valueCard } from './fake-studio.ts';
import { openEditor } from './rig.tsx';

vi.mock('../../../client/studio/preview/Preview.tsx', () => ({ Preview: () => <p>voorbeeld</p> }));

afterEach(() => vi.unstubAllGlobals());

const soon = { timeout: 3_000 };
const dialog = () => within(screen.getByRole('dialog'));

function row(change: Partial<ImportedRow> & Pick<ImportedRow, 'row' | 'card'>): ImportedRow {
  return { kind: 'values', sheet: 'Waardekaarten', problems: [], ...change };
}

/** A file with a good row, three with a mistake, one that is there already, one that differs, and one that can't be read. */
function fileOfSeven(server: FakeStudio): void {
  const tooLong = {
    place: ['explanation'],
    code: 'too-long',
    names: { length: 150, limit: 140 },
    weight: 'error',
    column: 'Uitleg',
  } as const;
  const empty = { place: ['title'], code: 'empty', names: {}, weight: 'error', column: 'Titel' } as const;
  server.preview = {
    head: { title: 'Uit het bestand' },
    remarks: [{ sheet: 'Blad2', row: null, column: null, weight: 'warning', nl: 'Dit blad kennen we niet.', en: 'Unknown sheet.' }],
    rows: [
      row({ row: 2, card: valueCard('nieuw') }),
      row({ row: 3, card: valueCard('lang', { explanation: 'x'.repeat(150) }), problems: [tooLong] }),
      row({ row: 4, card: valueCard('leeg', { title: '' }), problems: [empty] }),
      row({ row: 5, card: null, problems: [empty] }),
      row({ row: 6, card: valueCard('a') }),
      row({ row: 7, card: valueCard('b', { explanation: 'Anders.' }) }),
      row({ row: 8, card: valueCard('nieuw', { title: 'Zelfde id' }) }),
    ],
  };
}

async function openImport(server: FakeStudio) {
  fileOfSeven(server);
  const { user } = await openEditor(server);
  await user.click(screen.getByRole('button', { name: 'Haal kaarten uit een spreadsheet' }));
  await user.upload(dialog().getByLabelText('Kies een bestand'), new File(['x'], 'kaarten.xlsx'));
  await dialog().findByText('In ‘kaarten.xlsx’ staan 7 kaarten.');
  return user;
}

describe('bringing in a file', () => {
  it('shows what is wrong by row and column in plain words, and changes nothing yet', async () => {
    const server = new FakeStudio();
    const user = await openImport(server);
    expect(dialog().getByText(/Kolom ‘Uitleg’: Te lang voor de kaart. Haal 10 tekens weg/)).toBeInTheDocument();
    expect(dialog().getByText('Dit blad kennen we niet.')).toBeInTheDocument();
    expect(dialog().getAllByRole('row')).toHaveLength(4);
    await user.click(dialog().getByRole('radio', { name: 'Bestaat al (2)' }));
    expect(dialog().getByText('Staat precies zo al in je set.')).toBeInTheDocument();
    expect(dialog().getByText(/Er is al een kaart met deze id, met andere tekst/)).toBeInTheDocument();
    expect(server.deck).toEqual(deck());
  });

  it('takes the good rows, in one step of undo', async () => {
    const server = new FakeStudio();
    const user = await openImport(server);
    await user.click(dialog().getByRole('button', { name: 'Neem 2 kaarten over' }));
    await waitFor(() => expect(server.deck.values.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'nieuw', 'nieuw-2']), soon);
    expect(server.deck.values[1]?.explanation).toBe('Een zin die uitlegt.');
    await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
    await waitFor(() => expect(server.deck).toEqual(deck()), soon);
  });

  it('takes faulty rows as drafts to mend, when asked', async () => {
    const server = new FakeStudio();
    const user = await openImport(server);
    await user.click(dialog().getByRole('button', { name: 'Neem ook de 2 foute rijen over, dan herstel je ze hier' }));
    await user.click(dialog().getByRole('button', { name: 'Neem 4 kaarten over' }));
    await waitFor(() => expect(server.deck.values).toHaveLength(7), soon);
    expect(screen.getByText('2 vragen aandacht')).toBeInTheDocument();
    expect(screen.getByText('4 kaarten zijn overgenomen.')).toBeVisible();
    expect(screen.getByLabelText('Uitleg')).toHaveValue('x'.repeat(150));
  });

  it('replaces a card that is there only when asked, and can put it beside', async () => {
    const server = new FakeStudio();
    const user = await openImport(server);
    await user.click(dialog().getByRole('radio', { name: 'Bestaat al (2)' }));
    const choice = dialog().getByLabelText('Wat doe je met ‘Waarde b’ (rij 7)?');
    await user.selectOptions(choice, 'Zet ernaast als nieuwe kaart');
    await user.selectOptions(choice, 'Vervang de kaart die er is');
    await user.click(dialog().getByRole('button', { name: 'Neem 3 kaarten over' }));
    await waitFor(() => expect(server.deck.values[1]?.explanation).toBe('Anders.'), soon);
    expect(server.deck.values).toHaveLength(5);
  });

  it('takes the fields of the deck only when asked', async () => {
    const server = new FakeStudio();
    const user = await openImport(server);
    await user.click(dialog().getByRole('checkbox', { name: /titel, beschrijving en bron/ }));
    await user.click(dialog().getByRole('button', { name: 'Neem 2 kaarten over' }));
    await waitFor(() => expect(server.deck.title).toBe('Uit het bestand'), soon);
  });

  it('says what to do with a file that can’t be read', async () => {
    const server = new FakeStudio();
    const { user } = await openEditor(server);
    await user.click(screen.getByRole('button', { name: 'Haal kaarten uit een spreadsheet' }));
    server.refuses = 'file-not-read';
    fireEvent.drop(dialog().getByText('Of sleep het bestand hierheen.'), { dataTransfer: { files: [new File(['x'], 'kapot.xlsx')] } });
    expect(await dialog().findByText(/Dit bestand konden we niet lezen/)).toBeInTheDocument();
    server.why = { nl: 'Dit bestand heeft een wachtwoord.', en: 'This file has a password.' };
    await user.upload(dialog().getByLabelText('Kies een bestand'), new File(['x'], 'geheim.xlsx'));
    expect(await dialog().findByText('Dit bestand heeft een wachtwoord.')).toBeInTheDocument();
  });
});

describe('versions', () => {
  it('names what is there now, tells what changed since, and restores it as a change that can be undone', async () => {
    const server = new FakeStudio();
    const { user } = await openEditor(server);
    await user.click(screen.getByRole('button', { name: 'Versies' }));
    await user.type(dialog().getByLabelText('Naam van deze versie'), 'Zoals in Utrecht');
    await user.click(dialog().getByRole('button', { name: 'Bewaar deze versie' }));
    expect(await dialog().findByText('‘Zoals in Utrecht’ is bewaard.')).toBeInTheDocument();
    server.other(
      { do: 'set', at: ['values', 'a', 'title'], value: 'Nieuwe naam', was: 'Waarde a' },
      { do: 'remove', kind: 'values', id: 'b', was: valueCard('b') },
      { do: 'add', kind: 'stories', card: story('y'), before: 'x' },
      { do: 'move', kind: 'values', id: 'c', before: 'a' },
    );
    const changed = server.deck;
    await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: 'Nieuwe naam' })).toBeInTheDocument(), { timeout: 5_000 });
    await user.click(dialog().getByRole('button', { name: 'Vergelijk met ‘Zoals in Utrecht’' }));
    expect(await dialog().findByRole('heading', { name: /Nieuwe naam \(waardekaart, veranderd\)/ })).toBeInTheDocument();
    expect(dialog().getByText('Waarde a')).toBeInTheDocument();
    expect(dialog().getByRole('heading', { name: /Waarde b \(waardekaart, weggehaald\)/ })).toBeInTheDocument();
    expect(dialog().getByRole('heading', { name: /Verhaal y \(verhaal, nieuw\)/ })).toBeInTheDocument();
    expect(dialog().getByRole('heading', { name: /De volgorde is anders/ })).toBeInTheDocument();
    await user.click(dialog().getByRole('button', { name: 'Zet deze versie terug' }));
    await waitFor(() => expect(server.deck).toEqual(deck()), soon);
    await user.click(dialog().getByRole('button', { name: 'Sluit' }));
    await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
    await waitFor(() => expect(server.deck).toEqual(changed), soon);
  });
});

describe('sharing', () => {
  it('makes a link for what the other may do, shows it once, and withdraws it after asking', async () => {
    const server = new FakeStudio();
    const { user } = await openEditor(server);
    await user.click(screen.getByRole('button', { name: 'Deel' }));
    await user.click(dialog().getByRole('radio', { name: 'Kopiëren' }));
    expect(dialog().getByText(/Ook een eigen kopie maken/)).toBeInTheDocument();
    await user.type(dialog().getByLabelText('Voor wie is de link?'), 'Leerhuis');
    await user.click(dialog().getByRole('button', { name: 'Maak een link' }));
    expect(await dialog().findByText(/\/studio#key-that-was-handed-out-01$/)).toBeInTheDocument();
    expect(server.links[0]).toMatchObject({ right: 'copy', label: 'Leerhuis' });
    await user.click(dialog().getByRole('button', { name: 'Trek in: Leerhuis' }));
    expect(dialog().getByRole('alert')).toHaveTextContent('De link werkt dan meteen nergens meer');
    await user.click(dialog().getByRole('button', { name: 'Trek in' }));
    await waitFor(() => expect(server.links).toEqual([]));
  });
});

describe('deleting', () => {
  it('asks to type the title first', async () => {
    const server = new FakeStudio();
    const { user, place } = await openEditor(server);
    await user.click(screen.getByRole('button', { name: 'Meer' }));
    await user.click(dialog().getByRole('button', { name: 'Wis deze set' }));
    await user.click(dialog().getByRole('button', { name: 'Wis de set' }));
    expect(server.asked.some(({ path }) => path.endsWith('/delete'))).toBe(false);
    await user.type(dialog().getByLabelText('Titel van de set'), 'proefset');
    await user.click(dialog().getByRole('button', { name: 'Wis de set' }));
    await waitFor(() => expect(place.history.at(-1)).toBe('/studio'));
    expect(screen.queryByRole('link', { name: /Proefset/ })).toBeNull();
  });
});
