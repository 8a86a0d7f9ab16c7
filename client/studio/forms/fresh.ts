/** New names and empty cards. */
import type { Card, CardKind, Deck } from '../../../shared/deck/deck.ts';

/** A name that is not taken yet: `wending`, then `wending-2`, and so on. */
export function freshName(stem: string, taken: readonly string[]): string {
  if (!taken.includes(stem)) return stem;
  let n = 2;
  while (taken.includes(`${stem}-${n}`)) n += 1;
  return `${stem}-${n}`;
}

const STEM = { values: 'waarde', stories: 'verhaal', themes: 'thema', tasks: 'opgave', programmes: 'draaiboek' } as const;

/** An id that two people who add a card at the same moment don't share. */
export function freshId(kind: CardKind): string {
  const chance = crypto.getRandomValues(new Uint32Array(2));
  return `${STEM[kind]}-${[...chance]
    .map((n) => n.toString(36))
    .join('')
    .slice(0, 10)}`;
}

/** An empty card, with the few choices that have a usual answer. */
export function emptyCard(kind: CardKind, deck: Deck): Card {
  const id = freshId(kind);
  const empty: { readonly [Kind in CardKind]: Deck[Kind][number] } = {
    values: { id, title: '', explanation: '', quality: 'none', source: deck.values.at(-1)?.source ?? deck.source.slice(0, 120) },
    stories: {
      id,
      title: '',
      protagonist: { name: '', role: '', level: deck.stories.at(-1)?.protagonist.level ?? 'gemeente' },
      setting: '',
      audience: [],
      themes: [],
      difficulty: 1,
      text: '',
      stakeholders: [
        { who: '', stake: '' },
        { who: '', stake: '' },
      ],
      qualities: [],
      values: [],
      question: '',
      options: [
        { id: 'a', text: '', consequence: '', label: '' },
        { id: 'b', text: '', consequence: '', label: '' },
      ],
      other_option: true,
      questions: [''],
      twists: [],
      notes: '',
      afterword: '',
      warning: null,
    },
    themes: { id, title: '', question: '', prompts: [''], minutes: 15, notes: '' },
    tasks: { id, title: '', assignment: '', prompts: [], work: 'table', answer: 'text', minutes: 15, notes: '' },
    programmes: { id, title: '', purpose: '', activities: [] },
  };
  return empty[kind];
}
