import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import Studio from '../../../client/studio/Studio.tsx';
import { dropDeckKey } from '../../../client/studio/keys.ts';
import { FakeStudio, KEY, valueCard } from './fake-studio.ts';
import { mockDialogs } from './rig.tsx';

vi.mock('../../../client/studio/preview/Preview.tsx', () => ({ Preview: () => <p>voorbeeld</p> }));

let server: FakeStudio;

beforeEach(() => {
  mockDialogs();
  server = new FakeStudio();
  dropDeckKey('deck-1');
  dropDeckKey('nieuw');
});

afterEach(() => {
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

function start() {
  const place = memoryLocation({ path: '/studio', record: true });
  const { unmount } = render(
    <Router hook={place.hook}>
      <Studio />
    </Router>,
  );
  return { user: userEvent.setup(), place, unmount };
}

const keys = () => JSON.parse(localStorage.getItem('gw.decks') ?? '[]') as { id: string; key: string; right: string }[];

describe('the start of the studio', () => {
  it('keeps the key of a link and takes it out of the address bar', async () => {
    window.history.replaceState(null, '', `/studio#${KEY}`);
    const { place } = start();
    await waitFor(() => expect(place.history.at(-1)).toBe('/studio/set/deck-1'));
    expect(window.location.hash).toBe('');
    expect(keys()).toEqual([{ id: 'deck-1', key: KEY, right: 'edit', title: 'Proefset' }]);
  });

  it('keeps the stronger key of two', async () => {
    window.history.replaceState(null, '', `/studio#${KEY}`);
    const { place, unmount } = start();
    await waitFor(() => expect(place.history.at(-1)).toBe('/studio/set/deck-1'));
    unmount();
    server.right = 'view';
    window.history.replaceState(null, '', '/studio#another-key-that-only-looks');
    const again = start();
    await waitFor(() => expect(again.place.history.at(-1)).toBe('/studio/set/deck-1'));
    expect(keys()[0]?.key).toBe(KEY);
  });

  it('says what is wrong with a pasted link', async () => {
    const { user } = start();
    await user.click(screen.getByRole('button', { name: 'Open een link' }));
    await user.type(screen.getByLabelText('Plak de link die je kreeg'), 'https://goedwerk.example/studio');
    await user.click(screen.getByRole('button', { name: 'Open de set' }));
    expect(screen.getByText(/Kopieer de hele link, ook het stuk achter het hekje/)).toBeInTheDocument();
  });

  it('makes a new deck', async () => {
    const { user, place } = start();
    await user.click(screen.getByRole('button', { name: 'Nieuwe set' }));
    await user.click(screen.getByRole('button', { name: 'Maak de set' }));
    expect(screen.getByLabelText('Hoe heet je set?')).toHaveAccessibleDescription(/Geef je set een titel/);
    await user.type(screen.getByLabelText('Hoe heet je set?'), 'Hub Utrecht');
    await user.click(screen.getByRole('button', { name: 'Maak de set' }));
    await waitFor(() => expect(place.history.at(-1)).toBe('/studio/set/nieuw'));
    expect(server.asked.find(({ path }) => path.endsWith('/create'))?.body).toMatchObject({ deck: { title: 'Hub Utrecht', values: [] } });
  });

  it('makes a new deck of a file', async () => {
    server.preview = {
      head: { language: 'en' },
      remarks: [],
      rows: [2, 3].map((row) => ({ kind: 'values', sheet: 'cards', row, card: valueCard('twee-keer'), problems: [] })),
    };
    const { user, place } = start();
    await user.click(screen.getByRole('button', { name: 'Open een bestand' }));
    await user.upload(within(screen.getByRole('dialog')).getByLabelText('Kies een bestand'), new File(['x'], 'onze kaarten.csv'));
    await user.click(await screen.findByRole('button', { name: 'Maak een nieuwe set met 2 kaarten' }));
    await waitFor(() => expect(place.history.at(-1)).toBe('/studio/set/nieuw'));
    expect(server.asked.find(({ path }) => path.endsWith('/create'))?.body).toMatchObject({
      deck: { title: 'onze kaarten', language: 'en', values: [{ id: 'twee-keer' }, { id: 'twee-keer-2' }] },
    });
  });

  it('says that a link is the only access, before it takes a deck off the device', async () => {
    window.history.replaceState(null, '', `/studio#${KEY}`);
    const first = start();
    await waitFor(() => expect(first.place.history.at(-1)).toBe('/studio/set/deck-1'));
    const { user } = start();
    await user.click(screen.getByRole('button', { name: 'Haal ‘Proefset’ van dit toestel' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/alleen met de link kom je er weer bij/)).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Haal van dit toestel' }));
    expect(keys()).toEqual([]);
  });
});
