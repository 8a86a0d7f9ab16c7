/** Names of the phases and pictures of a dilemma, as the console says them inside a sentence. */
import type { Catalogue } from './language.ts';

const nl = {
  toActivity: 'Naar het dilemma',
  phases: {
    read: 'lezen',
    clarify: 'vragen',
    first: 'eerste keuze',
    'first-result': 'uitkomst van de eerste keuze',
    talk: 'aan tafel',
    second: 'tweede keuze',
    result: 'uitkomst',
    afterword: 'nawoord',
  } as Record<string, string>,
  twist: (n: number | null) => (n === null ? 'maar wat als…?' : `maar wat als…? ${n}`),
  pictures: {
    first: 'de eerste keuze',
    both: 'beide keuzes',
    movement: 'de beweging',
    values: 'de waarden achter de keuzes',
    qualities: 'de kwaliteiten',
    twists: 'het omslagpunt',
    reasons: 'de redenen',
  } as Record<string, string>,
};

export const dilemmaConsole: Catalogue<typeof nl> = {
  nl,
  en: {
    toActivity: 'To the dilemma',
    phases: {
      read: 'reading',
      clarify: 'questions',
      first: 'first choice',
      'first-result': 'result of the first choice',
      talk: 'at the tables',
      second: 'second choice',
      result: 'result',
      afterword: 'afterword',
    },
    twist: (n) => (n === null ? 'but what if…?' : `but what if…? ${n}`),
    pictures: {
      first: 'the first choice',
      both: 'both choices',
      movement: 'the movement',
      values: 'the values behind the choices',
      qualities: 'the qualities',
      twists: 'the tipping point',
      reasons: 'the reasons',
    },
  },
};
