/** Words of a check-in on the console and in the editor. */
import type { Catalogue } from './language.ts';

const nl = {
  toActivity: 'Naar het inchecken',
  phases: { ask: 'inchecken', result: 'de groep' } as Record<string, string>,
  pictures: { words: 'de woorden', scale: 'de verdeling' } as Record<string, string>,
  tabs: { words: 'Woorden', scale: 'Verdeling' } as Record<string, string>,
  texts: 'Woorden',
  tips: {
    ask: ['Doe zelf mee: zeg hardop met welk woord jij binnenkomt.', 'Passen mag. Niemand hoeft iets uit te leggen.'],
    result: ['Kies welke woorden de groep ziet en toon ze dan.', 'Vraag: wie wil iets zeggen bij een woord? Niet: van wie is dit?'],
  } as Record<string, readonly string[]>,
  ask: 'Wat vraag je?',
  kinds: { word: 'Eén woord', scale: 'Een cijfer van 1 tot 5' },
  question: 'Eigen vraag',
  low: 'Wat 1 betekent',
  high: 'Wat 5 betekent',
  empty: 'Laat leeg voor:',
};

export const checkInConsole: Catalogue<typeof nl> = {
  nl,
  en: {
    toActivity: 'To the check-in',
    phases: { ask: 'checking in', result: 'the group' },
    pictures: { words: 'the words', scale: 'the spread' },
    tabs: { words: 'Words', scale: 'Spread' },
    texts: 'Words',
    tips: {
      ask: ['Take part yourself: say aloud with which word you come in.', 'Passing is fine. Nobody has to explain anything.'],
      result: ['Choose which words the group sees, then show them.', 'Ask: who wants to say something about a word? Not: whose is this?'],
    },
    ask: 'What do you ask?',
    kinds: { word: 'One word', scale: 'A figure from 1 to 5' },
    question: 'Question of your own',
    low: 'What 1 means',
    high: 'What 5 means',
    empty: 'Leave empty for:',
  },
};
