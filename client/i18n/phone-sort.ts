/** Words of the value sort on the phone. Card titles come from the deck and are put in by the caller. */
import type { Lens } from '../../shared/activities/value-sort/picture.ts';
import type { Catalogue } from './language.ts';

const AMOUNTS_NL = ['', '', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes'];
const AMOUNTS_EN = ['', '', 'Two', 'Three', 'Four', 'Five', 'Six'];

const nl = {
  question: {
    personal: 'Hoe belangrijk is dit voor jou?',
    professional: 'Hoe belangrijk is dit in je werk?',
    organisation: 'Hoe belangrijk vindt je organisatie dit?',
  } as Record<Lens, string>,
  of: (n: number, total: number) => `${n} van ${total}`,
  cards: (n: number) => (n === 1 ? '1 kaart' : `${n} kaarten`),
  full: 'vol',
  pilesLabel: 'Stapels',
  hint: 'Tik op een stapel of sleep',
  keys: 'Met toetsen: een cijfer legt de kaart op die stapel. Met de pijlen en Enter kan het ook. Backspace zet terug.',
  undo: 'Zet terug',
  laid: (card: string, pile: string, count: string) => `${card} ligt op ${pile}, ${count}.`,
  nowFull: (pile: string) => `${pile} is nu vol.`,
  isFull: (pile: string) => `${pile} is vol. Kies een andere stapel. Ruilen kan straks op je bord.`,
  undone: (card: string) => `${card} is terug in je hand.`,
  next: (card: string) => `Nu: ${card}.`,
  board: {
    title: 'Klopt je bord?',
    lead: 'Tik op een kaart om hem te verplaatsen.',
    rank: (n: number) => `Zet je top ${n} op volgorde`,
    done: 'Dit is mijn bord',
    keep: 'Verder',
    where: 'Waar hoort deze kaart?',
    swapWith: (pile: string) => `${pile} is vol. Met welke kaart ruil je?`,
    swap: 'vol, ruil een kaart',
    here: 'ligt hier nu',
    back: 'Andere stapel',
    empty: 'Nog leeg',
    swapped: (one: string, other: string) => `${one} en ${other} zijn geruild.`,
  },
  rank: {
    title: 'Wat staat bij jou bovenaan?',
    titleOnly: 'Zet op volgorde: wat telt het meest?',
    lead: 'Sleep de kaarten, of gebruik de pijlen.',
    up: (card: string) => `${card} omhoog`,
    down: (card: string) => `${card} omlaag`,
    drag: (card: string) => `Versleep ${card}, of gebruik pijl omhoog en omlaag`,
    moved: (card: string, place: number, total: number) => `${card} staat nu op ${place} van ${total}.`,
    later: 'Je kunt dit straks nog veranderen.',
    done: 'Dit is mijn volgorde',
    back: 'Terug naar mijn bord',
  },
  keep: {
    title: 'Welke twee houd je over?',
    lead: 'Stel dat er maar twee mee mogen. Kies ze.',
    count: (n: number) => `${n} van 2 gekozen`,
    done: 'Deze twee houd ik',
    enough: 'Je hebt er al twee. Leg er eerst een terug.',
  },
  done: {
    title: 'Je bord ligt',
    text: 'Bewaard. Niemand ziet dat dit bord van jou is.',
    unsent: 'Het staat op je telefoon en gaat straks vanzelf mee.',
    change: 'Verander mijn bord',
    then: 'Als iedereen klaar is, kijken we samen naar het beeld van de groep.',
    top: 'Bovenaan bij jou',
    kept: 'Deze twee houd je:',
    all: 'Bekijk je hele bord',
  },
  result: {
    title: 'Wat kiest de groep?',
    own: 'Jouw bord',
    finish: 'Maak mijn bord af',
    unfinished: 'Je bord is nog niet klaar. Maak het af: tot het beeld van de groep is getoond, telt het mee.',
    none: 'Je hebt hier geen bord gelegd. Dat geeft niet; kijk en praat gewoon mee.',
    backToPicture: 'Terug',
  },
  compare: {
    title: 'Jouw twee brillen naast elkaar',
    private: 'Alleen jij ziet dit',
    gone: 'weg',
    new: 'nieuw',
    missing: (lens: string) => `Bij “${lens}” heb je geen bord gelegd. Daarom kunnen we niet vergelijken.`,
    kept: (n: number) =>
      n === 0
        ? 'Geen enkele waarde staat bij allebei bovenaan,'
        : n === 1
          ? 'Eén waarde staat bij allebei bovenaan,'
          : `${AMOUNTS_NL[n] ?? n} waarden staan bij allebei bovenaan,`,
    changed: (n: number) =>
      n === 0
        ? 'en verder verandert er niets. Herken je dat?'
        : n === 1
          ? 'één is anders. Herken je dat?'
          : `${AMOUNTS_NL[n]?.toLowerCase() ?? n} zijn anders. Herken je dat?`,
    place: (n: number) => `nummer ${n}`,
  },
};

const en: typeof nl = {
  question: {
    personal: 'How important is this to you?',
    professional: 'How important is this in your work?',
    organisation: 'How important is this to your organisation?',
  },
  of: (n, total) => `${n} of ${total}`,
  cards: (n) => (n === 1 ? '1 card' : `${n} cards`),
  full: 'full',
  pilesLabel: 'Piles',
  hint: 'Tap a pile, or drag',
  keys: 'With keys: a digit lays the card on that pile. Arrows and Enter work too. Backspace takes it back.',
  undo: 'Take back',
  laid: (card, pile, count) => `${card} lies on ${pile}, ${count}.`,
  nowFull: (pile) => `${pile} is full now.`,
  isFull: (pile) => `${pile} is full. Choose another pile. You can swap later on your board.`,
  undone: (card) => `${card} is back in your hand.`,
  next: (card) => `Now: ${card}.`,
  board: {
    title: 'Is your board right?',
    lead: 'Tap a card to move it.',
    rank: (n) => `Put your top ${n} in order`,
    done: 'This is my board',
    keep: 'Go on',
    where: 'Where does this card belong?',
    swapWith: (pile) => `${pile} is full. Which card do you swap it with?`,
    swap: 'full, swap a card',
    here: 'lies here now',
    back: 'Another pile',
    empty: 'Still empty',
    swapped: (one, other) => `${one} and ${other} were swapped.`,
  },
  rank: {
    title: 'What comes first for you?',
    titleOnly: 'Put in order: what counts most?',
    lead: 'Drag the cards, or use the arrows.',
    up: (card) => `${card} up`,
    down: (card) => `${card} down`,
    drag: (card) => `Drag ${card}, or use arrow up and down`,
    moved: (card, place, total) => `${card} is now ${place} of ${total}.`,
    later: 'You can still change this later.',
    done: 'This is my order',
    back: 'Back to my board',
  },
  keep: {
    title: 'Which two do you keep?',
    lead: 'Suppose you may take only two. Choose them.',
    count: (n) => `${n} of 2 chosen`,
    done: 'I keep these two',
    enough: 'You have two already. Put one back first.',
  },
  done: {
    title: 'Your board is down',
    text: 'Saved. Nobody sees that this board is yours.',
    unsent: 'It is on your phone and will be sent by itself.',
    change: 'Change my board',
    then: 'When everybody is ready, we look at the picture of the group together.',
    top: 'On top for you',
    kept: 'You keep these two:',
    all: 'See your whole board',
  },
  result: {
    title: 'What does the group choose?',
    own: 'Your board',
    finish: 'Finish my board',
    unfinished: 'Your board is not finished. Finish it: until the picture of the group is shown, it counts.',
    none: 'You did not lay a board here. That is fine; just look and join the talk.',
    backToPicture: 'Back',
  },
  compare: {
    title: 'Your two lenses side by side',
    private: 'Only you see this',
    gone: 'gone',
    new: 'new',
    missing: (lens) => `You laid no board for “${lens}”, so we cannot compare.`,
    kept: (n) =>
      n === 0
        ? 'No value is on top in both,'
        : n === 1
          ? 'One value is on top in both,'
          : `${AMOUNTS_EN[n] ?? n} values are on top in both,`,
    changed: (n) =>
      n === 0
        ? 'and nothing else changes. Do you recognise that?'
        : n === 1
          ? 'one is different. Do you recognise that?'
          : `${AMOUNTS_EN[n]?.toLowerCase() ?? n} are different. Do you recognise that?`,
    place: (n) => `number ${n}`,
  },
};

export const phoneSort: Catalogue<typeof nl> = { nl, en };
