/** Decks for printing and previews: cards as short and as long as they can be, and drafts that are hardly begun. */
import type { Deck, DeckProgramme, Story, Task, Theme } from '../../../shared/deck/deck.ts';
import { story, valueCards } from '../../support/fixtures.ts';

const times = <Item>(count: number, make: (i: number) => Item): Item[] => Array.from({ length: count }, (_, i) => make(i));
/** Words that fill exactly so many characters. */
export const filled = (length: number): string => 'onafhankelijk '.repeat(length).slice(0, length - 1) + '.';

const theme: Theme = {
  id: 'thema',
  title: 'Grenzen',
  question: 'Zijn er grenzen aan loyaliteit?',
  prompts: ['Wanneer zei jij nee?', 'Wat kostte dat?'],
  minutes: 15,
  notes: 'Geef ieder drie minuten.',
};
const task: Task = {
  id: 'opgave',
  title: 'Schrijf de mail die je nooit stuurde',
  assignment: 'Aan wie? Wat had er moeten staan?',
  prompts: ['Houd het kort.'],
  work: 'alone',
  answer: 'text',
  minutes: 10,
  notes: 'Niemand hoeft voor te lezen.',
};
const programme: DeckProgramme = {
  id: 'draaiboek',
  title: 'Een middag',
  purpose: 'Iedereen ontdekt wat het zwaarst weegt.',
  activities: [
    { id: 'binnen', kind: 'check-in', title: 'Binnenkomen', minutes: 10, notes: 'Eén woord.', settings: {} },
    { id: 'dilemma', kind: 'dilemma', title: 'Het dilemma', minutes: 55, settings: { story: story.id } },
  ],
};

/** @param values how many value cards; of every other kind there is one. */
export function deckOf(values: number, change: Partial<Deck> = {}): Deck {
  return {
    id: 'hub',
    title: 'Hub Utrecht',
    language: 'nl',
    version: 1,
    description: 'Voor een middag.',
    source: 'Eigen tekst',
    licence: 'CC-BY-SA-4.0',
    labels: { bekwaam: 'Bekwaam', betrouwbaar: 'Betrouwbaar', betrokken: 'Betrokken' },
    values: [...valueCards(values)],
    stories: [story],
    themes: [theme],
    tasks: [task],
    programmes: [programme],
    ...change,
  };
}

const emptyStory: Story = {
  ...story,
  title: '',
  protagonist: { name: '', role: '', level: 'rijk' },
  setting: '',
  audience: [],
  themes: [],
  text: '',
  stakeholders: times(3, () => ({ who: '', stake: '' })),
  qualities: [],
  values: ['nergens'],
  question: '',
  options: times(3, () => ({ id: 'a', text: '', consequence: '', label: '' })),
  questions: ['', ''],
  twists: times(2, () => ({ id: 't1', text: '' })),
  notes: '',
  afterword: '',
  warning: '',
};

/** As a draft may be: nothing filled in, everything twice. */
export const EMPTY: Deck = deckOf(0, {
  title: '',
  values: [{ id: 'leeg', title: '', explanation: '', quality: 'none', source: '' }],
  stories: [emptyStory],
  themes: [{ ...theme, title: '', question: '', prompts: ['', ''], minutes: 0, notes: '' }],
  tasks: [{ ...task, title: '', assignment: '', prompts: ['', ''], minutes: 0, notes: '' }],
  programmes: [{ ...programme, title: '', purpose: '', activities: [] }],
});

/** As a draft may be: far too long everywhere, and one quality twice. */
export const ENDLESS: Deck = deckOf(0, {
  values: [{ id: 'lang', title: filled(300), explanation: filled(3_000), quality: 'bekwaam', source: filled(400) }],
  stories: [
    {
      ...story,
      title: filled(400),
      text: times(40, () => filled(500)).join('\n\n'),
      qualities: ['bekwaam', 'bekwaam'],
      question: filled(800),
      options: times(12, () => ({ id: 'b', text: filled(600), consequence: filled(600), label: filled(200) })),
      questions: times(20, () => filled(300)),
      twists: times(9, () => ({ id: 't', text: filled(900) })),
      afterword: times(9, () => filled(900)).join('\n\n'),
    },
  ],
  themes: [{ ...theme, title: filled(300), question: filled(900), prompts: times(20, () => filled(400)) }],
  tasks: [{ ...task, title: filled(300), assignment: filled(4_000), prompts: times(20, () => filled(400)) }],
  programmes: [
    {
      ...programme,
      title: filled(300),
      activities: times(40, () => ({ id: 'x', kind: 'x', title: filled(200), minutes: 240, settings: {} })),
    },
  ],
});
