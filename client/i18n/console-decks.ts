/** Words for choosing which decks are in play. */
import type { Catalogue } from './language.ts';

const nl = {
  title: 'Sets met kaarten',
  now: (titles: readonly string[]) =>
    titles.length === 0
      ? 'Er doet nog geen set mee. Kies er ten minste één.'
      : titles.length <= 2
        ? titles.join(' en ')
        : `${titles.slice(0, 2).join(', ')} en nog ${titles.length - 2}`,
  hint: 'Uit deze sets komen de kaarten en verhalen van je sessie. Staat een waarde in meer sets, dan wordt het één kaart met alle bronnen erop.',
  shipped: 'Van de toolkit',
  own: 'Mijn sets',
  noneOwn: 'Je hebt op dit toestel nog geen eigen set.',
  silent: 'van deze set kan nu niets worden gedeeld. Kijk in de studio of er nog fouten in staan.',
  holds: (values: number, stories: number) =>
    [values > 0 && (values === 1 ? '1 waarde' : `${values} waarden`), stories > 0 && (stories === 1 ? '1 verhaal' : `${stories} verhalen`)]
      .filter(Boolean)
      .join(' en '),
  link: 'Voeg een set toe met een link',
  linkHint: 'Kreeg je een link naar een set van iemand anders? Plak die hier.',
  add: 'Voeg toe',
  adding: 'Even kijken…',
  added: (title: string) => `‘${title}’ staat nu bij jouw sets en doet mee.`,
  linkWrong: 'Dit is geen link naar een set. Kopieer de hele link, met alles wat na het hekje (#) komt.',
  linkGone: 'Deze link opent geen set meer. Misschien is hij ingetrokken; vraag een nieuwe link.',
  linkFailed: 'We konden de set niet ophalen. Je link staat er nog; probeer het zo opnieuw.',
  studio: 'Maak een eigen set in de studio',
  fromDeck: (deck: string) => `Draaiboek uit de set ‘${deck}’`,
};

export const deckWords: Catalogue<typeof nl> = {
  nl,
  en: {
    title: 'Decks',
    now: (titles) =>
      titles.length === 0
        ? 'No deck takes part yet. Choose one at least.'
        : titles.length <= 2
          ? titles.join(' and ')
          : `${titles.slice(0, 2).join(', ')} and ${titles.length - 2} more`,
    hint: 'The cards and stories of your session come from these decks. A value that is in several decks becomes one card that names all sources.',
    shipped: 'Of the toolkit',
    own: 'My decks',
    noneOwn: 'You have no deck of your own on this device yet.',
    silent: 'nothing of this deck can be dealt now. Look in the studio whether it still has mistakes.',
    holds: (values, stories) =>
      [values > 0 && (values === 1 ? '1 value' : `${values} values`), stories > 0 && (stories === 1 ? '1 story' : `${stories} stories`)]
        .filter(Boolean)
        .join(' and '),
    link: 'Add a deck with a link',
    linkHint: 'Did somebody give you a link to a deck? Paste it here.',
    add: 'Add',
    adding: 'Just a moment…',
    added: (title) => `‘${title}’ is now one of your decks and takes part.`,
    linkWrong: 'This is no link to a deck. Copy the whole link, with everything after the hash (#).',
    linkGone: 'This link opens no deck any more. It may have been withdrawn; ask for a new one.',
    linkFailed: 'We could not fetch the deck. Your link is still here; try again in a moment.',
    studio: 'Make a deck of your own in the studio',
    fromDeck: (deck) => `Programme from the deck ‘${deck}’`,
  },
};
