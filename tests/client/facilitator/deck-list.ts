import type { DeckList } from '../../../shared/protocol/http.ts';

/** Thirty values and two stories in Dutch; ten values and one story in English. */
export function deckList(): DeckList {
  const values = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ id: `waarde-${i}`, title: `Waarde ${i}`, quality: 'none', source: 'Bron' }));
  const twists = [
    { id: 't1', text: 'Maar wat als hij belt?' },
    { id: 't2', text: 'Maar wat als het morgen is?' },
    { id: 't3', text: 'Maar wat als niemand kijkt?' },
  ];
  const story = (id: string, difficulty: number) => ({
    id,
    title: `Verhaal ${id}`,
    role: 'jurist',
    level: 'gemeente',
    difficulty,
    warning: null,
    twists,
  });
  const rest = { themes: [], tasks: [], programmes: [] };
  return {
    decks: [
      { id: 'waarden', title: 'Waarden', language: 'nl', description: '', values: values(30), stories: [], ...rest },
      {
        id: 'verhalen',
        title: 'Verhalen',
        language: 'nl',
        description: '',
        values: [],
        stories: [story('moeilijk', 3), story('makkelijk', 1)],
        ...rest,
      },
      { id: 'waarden', title: 'Values', language: 'en', description: '', values: values(10), stories: [], ...rest },
      { id: 'verhalen', title: 'Stories', language: 'en', description: '', values: [], stories: [story('makkelijk', 1)], ...rest },
    ],
    problems: [],
  };
}
