/** New decks: from nothing, from another deck, from a file. */
import { CARD_KINDS, type Card, type Deck, type Language } from '../../shared/deck/deck.ts';
import type { StudioRefusal } from '../../shared/protocol/studio.ts';
import { createDeck, isStudioRefusal } from './api.ts';
import { keepDeckKey } from './keys.ts';

const LABELS = { bekwaam: 'Bekwaam', betrouwbaar: 'Betrouwbaar', betrokken: 'Betrokken' };
const ENGLISH = { bekwaam: 'Excellent', betrouwbaar: 'Ethical', betrokken: 'Engaged' };

export function emptyDeck(title: string, language: Language): Deck {
  const chance = crypto.getRandomValues(new Uint32Array(2));
  return {
    id: `set-${[...chance].map((n) => n.toString(36)).join('')}`,
    title,
    language,
    version: 1,
    description: '',
    source: '',
    licence: 'CC-BY-SA-4.0',
    labels: language === 'nl' ? LABELS : ENGLISH,
    values: [],
    stories: [],
    themes: [],
    tasks: [],
    programmes: [],
  };
}

/** A deck of one's own with the same cards. A frame becomes a deck, because who copies it is going to fill it in. */
export function copiedDeck(deck: Deck, title: string): Deck {
  const { $schema: _schema, frame: _frame, ...rest } = deck;
  return { ...rest, id: emptyDeck('', deck.language).id, title: title.slice(0, 80), version: 1 };
}

/** Two cards of a kind with one id can't live in one deck; the second gets an id of its own. */
export function withOwnIds(deck: Deck): Deck {
  const kinds = CARD_KINDS.map((kind) => {
    const seen = new Set<string>();
    return [kind, (deck[kind] as readonly Card[]).map((card) => ownId(card, seen))];
  });
  return { ...deck, ...Object.fromEntries(kinds) } as Deck;
}

function ownId<Any extends Card>(card: Any, seen: Set<string>): Any {
  let { id } = card;
  for (let n = 2; seen.has(id); n += 1) id = `${card.id.slice(0, 56)}-${n}`;
  seen.add(id);
  return id === card.id ? card : { ...card, id };
}

/** Puts a deck on the server and its key on this device. @returns its id */
export async function startDeck(deck: Deck): Promise<string | StudioRefusal> {
  const made = await createDeck(deck);
  if (isStudioRefusal(made)) return made;
  keepDeckKey(made.key, { id: made.id, right: 'edit', deck });
  return made.id;
}
