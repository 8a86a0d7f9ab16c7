/** Cards with nothing on them: what a draft has where a file says nothing that can be used. */
import type { CardKind, CardOf, Deck } from '../../../shared/deck/deck.ts';

export const BLANK_CARDS: { readonly [Kind in CardKind]: Omit<CardOf<Kind>, 'id'> } = {
  values: { title: '', explanation: '', quality: 'none', source: '' },
  stories: {
    title: '',
    protagonist: { name: '', role: '', level: 'other' },
    setting: '',
    audience: [],
    themes: [],
    difficulty: 1,
    text: '',
    stakeholders: [],
    qualities: [],
    values: [],
    question: '',
    options: [],
    other_option: true,
    questions: [],
    twists: [],
    notes: '',
    afterword: '',
    warning: null,
  },
  themes: { title: '', question: '', prompts: [], minutes: 15, notes: '' },
  tasks: { title: '', assignment: '', prompts: [], work: 'table', answer: 'text', minutes: 15, notes: '' },
  programmes: { title: '', purpose: '', activities: [] },
};

/** A deck without cards, to look at cards by themselves. */
export const BLANK_DECK: Deck = {
  id: 'import',
  title: '',
  language: 'nl',
  version: 1,
  description: '',
  source: '',
  licence: '',
  labels: { bekwaam: '', betrouwbaar: '', betrokken: '' },
  values: [],
  stories: [],
  themes: [],
  tasks: [],
  programmes: [],
};
