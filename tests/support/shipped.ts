/** Every programme that the toolkit comes with, built from the shipped decks as the facilitator's start page builds it. */
import { join } from 'node:path';
import { openLibrary } from '../../server/decks/library.ts';
import { LANGUAGES, type Language } from '../../shared/deck/deck.ts';
import { cardsIn, choiceOf, type Cards } from '../../shared/programmes/cards.ts';
import { standardDecks } from '../../shared/programmes/choose.ts';
import { offeredByDecks } from '../../shared/programmes/from-deck.ts';
import type { TypedProgramme } from '../../shared/programmes/item.ts';
import { buildReady, READY_PROGRAMMES } from '../../shared/programmes/ready.ts';
import type { DeckChoice } from '../../shared/protocol/http.ts';

export const shippedLibrary = openLibrary(join(import.meta.dirname, '..', '..', 'decks'));

export type ShippedProgramme = {
  /** `nl dilemmamethode`: the language and the id. */
  readonly name: string;
  readonly language: Language;
  readonly purpose: string;
  /** Written for the standard decks, see `Offered`. */
  readonly standard: boolean;
  /** Null when the decks have no cards for it. */
  readonly programme: TypedProgramme | null;
  readonly cards: Cards;
  readonly decks: readonly DeckChoice[];
};

export const shippedProgrammes: readonly ShippedProgramme[] = LANGUAGES.flatMap((language) => {
  const list = shippedLibrary.list();
  const cards = cardsIn(list, language, standardDecks(list, language));
  const ready = READY_PROGRAMMES.map((each) => ({
    name: `${language} ${each.id}`,
    language,
    purpose: each.purpose[language],
    standard: true,
    programme: buildReady(each, cards),
    cards,
    decks: cards.decks.map(choiceOf),
  }));
  const offered = offeredByDecks(list, language).map(({ id, ...rest }) => ({
    ...rest,
    language,
    name: `${language} ${id.split(' ').at(-1)}`,
  }));
  return [...ready, ...offered];
});
