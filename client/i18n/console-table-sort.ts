/** What the console says of a table sort, and the organiser's choices for it. */
import type { Catalogue } from './language.ts';

const nl = {
  toActivity: 'Naar het kiezen aan tafel',
  phases: { sort: 'samen kiezen', result: 'de borden naast elkaar' } as Record<string, string>,
  picture: 'de borden van de tafels',
  tab: 'Tafels',
  tips: {
    sort: [
      'Zijn er nog geen tafels? Deel eerst in, bij Tafels.',
      'Vraag elke tafel om eerst een rondje te maken: één kaart per persoon, met waarom.',
      'Eens worden is niet hetzelfde als stemmen. Loop langs en luister.',
    ],
    result: [
      'Laat het beeld eerst stil staan. Tel tot vijf.',
      'Vraag een tafel met een kaart die alleen daar ligt: wat maakt die zo belangrijk?',
      'Een kaart op elke tafel: bedoelen jullie er hetzelfde mee?',
    ],
  } as Record<string, readonly string[]>,
  top: 'Over hoeveel kaarten wordt een tafel het eens?',
  ranked: 'Zet ze ook op volgorde',
  lenses: 'Elke tafel een eigen bril?',
  lensesHint: 'Vink er twee of drie aan: de tafels krijgen ze om de beurt. Met één bril, of geen, kiest elke tafel zoals ze zelf wil.',
  rankedHint: 'Volgorde maakt het gesprek scherper, en langer.',
};

export const tableSortConsole: Catalogue<typeof nl> = {
  nl,
  en: {
    toActivity: 'To choosing at the tables',
    phases: { sort: 'choosing together', result: 'the boards side by side' },
    picture: 'the boards of the tables',
    tab: 'Tables',
    tips: {
      sort: [
        'No tables yet? Seat people first, under Tables.',
        'Ask every table to make a round first: one card a person, and why.',
        'Agreeing is not the same as voting. Walk around and listen.',
      ],
      result: [
        'Let the picture stand still first. Count to five.',
        'Ask a table with a card that only lies there: what makes it so important?',
        'A card on every table: do you mean the same by it?',
      ],
    },
    top: 'On how many cards does a table agree?',
    ranked: 'Put them in order too',
    lenses: 'A lens of its own for each table?',
    lensesHint: 'Tick two or three: the tables get them in turn. With one lens, or none, each table chooses as it sees fit.',
    rankedHint: 'An order makes the talk sharper, and longer.',
  },
};
