/** Which table has what, on the screen: the same as on the phones of that table. */
import { act, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import Screen from '../../../client/screen/Screen.tsx';
import type { RoomSetup } from '../../../shared/room/state.ts';
import { roomView } from '../../../shared/room/views.ts';
import { collectingContent, themeSettings } from '../../support/collecting.ts';
import { content, dilemmaSettings, openRoom } from '../../support/fixtures.ts';
import { line, newLine } from './fake-line.ts';

vi.mock('../../../client/live/connection.ts', () => import('./fake-line.ts'));
beforeEach(newLine);

type Item = RoomSetup['programme']['activities'][number];

/** @param tables how many tables somebody sits at */
function show(item: Item, phase: string, tables: number, change: Partial<RoomSetup> = {}): void {
  const { hook } = memoryLocation({ path: '/scherm/12345678' });
  const programme = { title: 'Per tafel', activities: [item] };
  const to = { at: 'activity', activity: item.id, phase, shown: null } as const;
  const view = roomView(openRoom({ ...change, programme }, [{ type: 'moved', to, at: 1 }]), {
    shownPicture: null,
    questions: [],
    items: [],
    joinBase: 'https://goedwerk.example',
    tables: Array.from({ length: tables }, (_, i) => ({ number: i + 1, people: 4 })),
  });
  render(
    <Router hook={hook}>
      <Route path="/scherm/:code">
        <Screen />
      </Route>
    </Router>,
  );
  act(() => line.store.setState({ connection: 'online', view }));
}

const rows = async (): Promise<readonly (string | undefined)[][]> => {
  const terms = await screen.findAllByRole('term');
  return terms.map((term) => [term.textContent ?? undefined, term.nextElementSibling?.textContent ?? undefined]);
};

describe('what each table has', () => {
  it('its card', async () => {
    const [first] = collectingContent.themes;
    const themes = [first!, { ...first!, id: 'ruimte', title: 'Ruimte', question: 'Waar beslis jij zelf?' }];
    const settings = { ...themeSettings, themes: ['ruimte'] };
    show({ id: 'thema', kind: 'theme', title: 'Twee vragen', minutes: 20, settings }, 'talk', 3, {
      content: { ...collectingContent, themes },
    });
    expect(await screen.findByRole('heading', { level: 1, name: /Praat over de vraag van je tafel/ })).toBeInTheDocument();
    expect(await rows()).toEqual([
      ['Zijn er grenzen aan loyaliteit?', 'Tafel 1, 3'],
      ['Waar beslis jij zelf?', 'Tafel 2'],
    ]);
  });

  it('its twist, before its role', async () => {
    const settings = { ...dilemmaSettings, twists: [], roles: true, tableTwists: true };
    show({ id: 'dilemma', kind: 'dilemma', title: 'Het verhaal', minutes: 30, settings }, 'talk', 3);
    expect(await rows()).toEqual([
      ['Maar wat als hij belt?', 'Tafel 1, 3'],
      ['Maar wat als het morgen is?', 'Tafel 2'],
    ]);
  });

  it('its role', async () => {
    const settings = { ...dilemmaSettings, roles: true };
    show({ id: 'dilemma', kind: 'dilemma', title: 'Het verhaal', minutes: 30, settings }, 'talk', 2);
    expect(await rows()).toEqual([
      ['De inwoner', 'Tafel 1'],
      ['De raad', 'Tafel 2'],
    ]);
  });

  it('its lens', async () => {
    const settings = { cards: content.values.slice(0, 5).map(({ id }) => id), top: 3, ranked: true, lenses: ['personal', 'professional'] };
    show({ id: 'tafels', kind: 'table-sort', title: 'Samen kiezen', minutes: 20, settings }, 'sort', 2);
    expect(await screen.findByRole('heading', { level: 1, name: /met jullie bril/ })).toBeInTheDocument();
    expect(await rows()).toEqual([
      ['Persoonlijk', 'Tafel 1'],
      ['In het werk', 'Tafel 2'],
    ]);
  });

  it('nothing as long as nobody was seated: then the questions for all', async () => {
    const settings = { ...dilemmaSettings, twists: [], roles: true, tableTwists: true };
    show({ id: 'dilemma', kind: 'dilemma', title: 'Het verhaal', minutes: 30, settings }, 'talk', 0);
    expect(await screen.findByRole('heading', { level: 1, name: /Praat erover aan je tafel/ })).toBeInTheDocument();
    expect(screen.queryByRole('term')).not.toBeInTheDocument();
  });
});
