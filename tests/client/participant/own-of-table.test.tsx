/** What each table gets of its own, on its phones: a card, a twist, a lens. */
import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { collectingContent, themeSettings } from '../../support/collecting.ts';
import { content, dilemmaSettings } from '../../support/fixtures.ts';
import { seat } from './collecting.tsx';
import { moveTo, phoneAt } from './phone.tsx';

vi.mock('../../../client/live/connection.ts', async () => ({ connectLive: (await import('./fake-live.ts')).connectLive }));

describe('a card of its own', () => {
  const [first] = collectingContent.themes;
  const other = { ...first!, id: 'ruimte', title: 'Ruimte', question: 'Waar beslis jij zelf?', prompts: ['Wie gaf je die ruimte?'] };
  const change = {
    content: { ...collectingContent, themes: [first!, other] },
    programme: {
      title: 'Per tafel',
      activities: [
        { id: 'thema', kind: 'theme', title: 'Twee vragen', minutes: 20, settings: { ...themeSettings, themes: ['ruimte'] } } as const,
      ],
    },
  };

  it('is read, talked about and gathered by the table that has it', async () => {
    await phoneAt('thema', 'read', change);
    await seat({ number: 2, people: 5 });
    expect(screen.getByText('Elke tafel heeft een eigen vraag. Eerst ieder voor zich, straks praat je erover.')).toBeInTheDocument();
    expect(screen.getByText('Wie gaf je die ruimte?')).toBeInTheDocument();
    expect(screen.queryByText('Wat kostte dat?')).not.toBeInTheDocument();
    moveTo('thema', 'talk', change);
    expect(await screen.findByRole('heading', { level: 1, name: 'Waar beslis jij zelf?' })).toBeInTheDocument();
    await seat({ number: 3, people: 5 });
    expect(screen.getByRole('heading', { level: 1, name: 'Zijn er grenzen aan loyaliteit?' })).toBeInTheDocument();
    moveTo('thema', 'gather', change);
    expect(await screen.findByText('Zijn er grenzen aan loyaliteit?')).toBeInTheDocument();
  });
});

describe('a twist of its own', () => {
  const withSettings = (settings: object) => ({
    programme: {
      title: 'Per tafel',
      activities: [
        { id: 'dilemma', kind: 'dilemma', title: 'Het verhaal', minutes: 30, settings: { ...dilemmaSettings, ...settings } } as const,
      ],
    },
  });

  it('stands with the talk of the table it was dealt to, and with nobody else', async () => {
    await phoneAt('dilemma', 'talk', withSettings({ twists: [], tableTwists: true }));
    expect(screen.queryByRole('heading', { name: 'Maar wat als…?' })).not.toBeInTheDocument();
    await seat({ number: 2, people: 4 });
    expect(screen.getByRole('heading', { name: 'Maar wat als…?' })).toBeInTheDocument();
    expect(screen.getByText('Maar wat als het morgen is?')).toBeInTheDocument();
    expect(screen.queryByText('Maar wat als hij belt?')).not.toBeInTheDocument();
    await seat({ number: 3, people: 4 });
    expect(screen.getByText('Maar wat als hij belt?')).toBeInTheDocument();
  });

  it('is none where the organiser asked for none', async () => {
    await phoneAt('dilemma', 'talk', withSettings({ twists: [] }));
    await seat({ number: 1, people: 4 });
    expect(screen.queryByRole('heading', { name: 'Maar wat als…?' })).not.toBeInTheDocument();
  });
});

describe('a lens of its own', () => {
  it('is said above the board, and only to who sits at a table', async () => {
    const settings = { cards: content.values.slice(0, 5).map(({ id }) => id), top: 3, ranked: true, lenses: ['personal', 'organisation'] };
    const activities = [{ id: 'tafels', kind: 'table-sort', title: 'Samen kiezen', minutes: 20, settings } as const];
    await phoneAt('tafels', 'sort', { programme: { title: 'Brillen', activities } });
    expect(screen.queryByText(/Jullie bril/)).not.toBeInTheDocument();
    await act(() => seat({ number: 2, people: 4 }));
    expect(screen.getByText('Jullie bril: in de organisatie. Kies wat in jullie organisatie het zwaarst telt.')).toBeInTheDocument();
    await act(() => seat({ number: 1, people: 4 }));
    expect(screen.getByText('Jullie bril: persoonlijk. Kies wat voor jullie als mens het zwaarst telt.')).toBeInTheDocument();
  });
});
