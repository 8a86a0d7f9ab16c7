/** Names of the phases and pictures of a value sort, as the console says them inside a sentence. */
import type { Catalogue } from './language.ts';

const nl = {
  toActivity: 'Naar de waardekaarten',
  sort: (lens: string | null) => (lens ? `sorteren, ${lens}` : 'sorteren'),
  result: (lens: string | null) => (lens ? `uitkomst, ${lens}` : 'uitkomst'),
  compare: 'brillen vergelijken',
  pictures: {
    top: 'de topwaarden',
    divided: 'de verdeelde waarden',
    never: 'wat niemand koos',
    heat: 'de hele verdeling',
    weight: 'de drie kwaliteiten',
    shift: 'de verschuiving',
  } as Record<string, string>,
  sorting: (cards: number) => `Iedereen sorteert ${cards} waardekaarten op de eigen telefoon.`,
  talking: 'De zaal bekijkt de uitkomst.',
};

export const valueSortConsole: Catalogue<typeof nl> = {
  nl,
  en: {
    toActivity: 'To the value cards',
    sort: (lens) => (lens ? `sorting, ${lens}` : 'sorting'),
    result: (lens) => (lens ? `result, ${lens}` : 'result'),
    compare: 'comparing lenses',
    pictures: {
      top: 'the top values',
      divided: 'the divided values',
      never: 'what nobody chose',
      heat: 'the whole spread',
      weight: 'the three qualities',
      shift: 'the shift',
    },
    sorting: (cards) => `Everybody sorts ${cards} value cards on their own phone.`,
    talking: 'The room looks at the result.',
  },
};
