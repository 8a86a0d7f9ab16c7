/** A dilemma in a programme: its settings from the cards in play, and the changes an editor makes to them. */
import type { DilemmaSettings } from './settings.ts';
import { carried, firstStory, firstValues, type Cards, type PoolStory } from '../../programmes/cards.ts';
import { findCard, flag, texts, valuesFor, whole } from '../../programmes/given.ts';
import { NOTE_TAKERS } from '../collect/limits.ts';
import { areKnown, type Given, type ItemKind, type ItemProblem, PROBLEMS } from '../../programmes/kind.ts';

/** Twists of a story that are dealt when nobody chose: each takes about five minutes. */
const TWISTS = 2;
/** Value cards that can be in the hand. */
const MOST_CARDS = 100;

const UNKNOWN_TWISTS: ItemProblem = {
  id: 'unknown-twists',
  nl: 'Een ‘Maar wat als…?’ hoort niet bij dit verhaal. Kies ze opnieuw.',
  en: 'A twist does not belong to this story. Choose the twists again.',
};

export const dilemmaItems: ItemKind<DilemmaSettings> = {
  stem: 'dilemma',
  minutes: 35,
  title: { nl: 'Dilemma', en: 'Dilemma' },
  name: { nl: 'Dilemma', en: 'Dilemma' },
  add: { nl: 'Voeg een dilemma toe', en: 'Add a dilemma' },
  /** `twists` is a list of ids, or how many at most. A story that is named and not there is not replaced by another. */
  settings(cards, given, home) {
    const story = given['story'] === undefined ? firstStory(cards) : findCard(cards, cards.stories, given['story'], home);
    if (!story) return null;
    const values = texts(given, 'cards')?.length === 0 ? [] : valuesFor(cards, given, home, firstValues(cards)).slice(0, MOST_CARDS);
    const named = texts(given, 'twists');
    const most = whole(given, 'twists', { least: 0, most: 5, otherwise: TWISTS });
    const twists = story.twists.map(({ id }) => id);
    return {
      story: story.id,
      cards: values,
      cardsMax: values.length === 0 ? 0 : whole(given, 'cardsMax', { least: 0, most: 3, otherwise: 2 }),
      other: flag(given, 'other', true),
      sure: flag(given, 'sure', true),
      revealFirst: flag(given, 'revealFirst', false),
      twists: named ? twists.filter((id) => named.includes(id)) : twists.slice(0, most),
      ...tableTalk(given),
    };
  },
  carry(settings, from, to) {
    const cards = settings.cards.flatMap((id) => carried(id, { pool: from, cards: from.values }, { pool: to, cards: to.values })?.id ?? []);
    const enough = cards.length === settings.cards.length || cards.length >= 2;
    const kept = { ...settings, cards: enough ? [...new Set(cards)] : firstValues(to) };
    const story = carried(settings.story, { pool: from, cards: from.stories }, { pool: to, cards: to.stories });
    if (story) return { ...kept, story: story.id, twists: settings.twists.filter((id) => story.twists.some((twist) => twist.id === id)) };
    const other = firstStory(to);
    return other ? withStory(kept, other) : kept;
  },
  problems,
};

/** Choices for the talk at the tables, only those that somebody made. */
function tableTalk(given: Given): Pick<DilemmaSettings, 'notes' | 'roles' | 'tableTwists' | 'perTable'> {
  const notes = NOTE_TAKERS.find((each) => each === given['notes']);
  return {
    ...(notes ? { notes } : {}),
    ...(flag(given, 'roles', false) ? { roles: true } : {}),
    ...(flag(given, 'tableTwists', false) ? { tableTwists: true } : {}),
    ...(flag(given, 'perTable', false) ? { perTable: true } : {}),
  };
}

/** Another story brings its own first two twists. */
export function withStory(settings: DilemmaSettings, story: PoolStory): DilemmaSettings {
  return { ...settings, story: story.id, twists: story.twists.slice(0, TWISTS).map((twist) => twist.id) };
}

function problems(settings: DilemmaSettings, cards: Cards): readonly ItemProblem[] {
  const story = cards.stories.find((each) => each.id === settings.story);
  if (!story) return [PROBLEMS.noStory];
  const found: ItemProblem[] = [];
  if (!settings.twists.every((twist) => story.twists.some((each) => each.id === twist))) found.push(UNKNOWN_TWISTS);
  if (settings.cards.length > MOST_CARDS) found.push(PROBLEMS.tooManyCards);
  if (!areKnown(settings.cards, cards)) found.push(PROBLEMS.unknownCards);
  return found;
}
