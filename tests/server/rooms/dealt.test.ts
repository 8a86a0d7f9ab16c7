import { expect, test } from 'vitest';
import type { DeckSource } from '../../../server/decks/deck-source.ts';
import type { Library } from '../../../server/decks/library.ts';
import { listed, listedByKeys } from '../../../server/decks/listed.ts';
import { parseDeck } from '../../../server/decks/parse-deck.ts';
import { dealtTogether } from '../../../server/decks/snapshot.ts';
import { contentFor } from '../../../server/rooms/dealt.ts';
import type { Deck } from '../../../shared/deck/deck.ts';
import type { Programme } from '../../../shared/room/programme.ts';
import { DECK } from '../decks/deck-texts.ts';

const shipped = parseDeck('a.yaml', DECK).deck!;
const mine: Deck = {
  ...shipped,
  title: 'Mijn set',
  look: { accent: '#01689b' },
  values: shipped.values.map((card) => ({ ...card, source: 'Wij' })),
};
const KEY = 'k'.repeat(22);

const library: Library = {
  list: () => ({ decks: [listed(shipped)], problems: [] }),
  deck: (id) => (id === shipped.id ? shipped : null),
  snapshot: (programme, language, inPlay = []) =>
    dealtTogether(
      inPlay.map((each) => ('deck' in each ? each.deck : shipped)),
      programme,
      language,
    ),
};
const programme: Programme = {
  title: 'Proef',
  activities: [{ id: 'a', kind: 'value-sort', title: 'Sorteren', minutes: 5, settings: { cards: ['eerlijkheid', 'moed'] } }],
};

/** A deck behind one key, that its maker can change. */
function source(): DeckSource & { deck: Deck | null } {
  const held = { deck: mine as Deck | null, dealtByKey: async (key: string) => (key === KEY ? held.deck : null) };
  return held;
}

test('a room keeps a snapshot of an organiser’s deck: later edits, and its end, change nothing', async () => {
  const decks = source();
  const wish = { programme, language: 'nl', decks: [{ key: KEY }, { id: shipped.id }] } as const;
  const open = () => contentFor({ ...wish, decks: [...wish.decks] }, { library, decks, look: null });
  const before = await open();
  const kept = JSON.stringify(before);
  expect(before?.values[0]).toMatchObject({ source: 'Wij · Eigen tekst', sources: ['Wij', 'Eigen tekst'] });
  expect(before?.look?.accent?.accent[0]).toBe('#01689b');
  decks.deck = { ...mine, look: { accent: '#aa0000' }, values: mine.values.map((card) => ({ ...card, title: 'Anders' })) };
  expect((await open())?.values[0]?.title).toBe('Anders');
  decks.deck = null;
  expect(await open()).toBeNull();
  expect(JSON.stringify(before)).toBe(kept);
});

test('without a look of its own a room has that of the server', async () => {
  const look = { accent: null, logo: { id: 'abc', data: 'data:' } };
  const content = await contentFor({ programme, language: 'nl', decks: [{ id: shipped.id }] }, { library, decks: source(), look });
  expect(content?.look).toBe(look);
});

test('decks are listed by their keys, each once, in order, and without those that a key does not open', async () => {
  const list = await listedByKeys(['x'.repeat(22), KEY, KEY], source());
  expect(list).toMatchObject([{ key: KEY, title: 'Mijn set' }]);
  expect(JSON.stringify(list)).not.toContain('Er was eens');
});
