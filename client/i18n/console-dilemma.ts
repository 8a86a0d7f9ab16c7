/** Names of the phases and pictures of a dilemma, as the console says them inside a sentence. */
import type { Catalogue } from './language.ts';

const nl = {
  toActivity: 'Naar het dilemma',
  tips: {
    read: ['Iedereen leest het verhaal op de eigen telefoon. Voorlezen mag ook.', 'Laat daarna een halve minuut stilte vallen.'],
    clarify: ['Beantwoord alleen wat in het verhaal staat. Verzin er niets bij.', 'Nog geen meningen: die komen na de keuze.'],
    first: ['Iedereen kiest voor zichzelf, zonder overleg.'],
    'first-result': ['Laat het beeld eerst stil staan. Tel tot vijf.', 'Vraag nog niet waarom; dat komt aan tafel.'],
    talk: ['Laat ook de minderheid uitpraten.', 'Het doel is elkaar begrijpen, niet gelijk krijgen.'],
    twist: ['Kies snel, op gevoel. Praten komt straks weer.'],
    second: ['Opnieuw kiezen, weer voor jezelf. Bij je keuze blijven mag ook.'],
    result: ['Laat het beeld eerst stil staan. Tel tot vijf.', 'Vraag niet wie bewoog. Vraag wat je aan tafel hoorde dat je raakte.', 'Niemand bewogen? Ook dat is een uitkomst.'],
    afterword: ['Sluit af met een rondje: wat neem je mee naar je eigen werk?'],
  } as Record<string, readonly string[]>,
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
    values: 'de waarden per keuze',
    qualities: 'de kwaliteiten',
    twists: 'het omslagpunt',
    reasons: 'de redenen',
  } as Record<string, string>,
  tabs: { first: 'Eerste keuze', both: 'Beide', movement: 'Beweging', values: 'Waarden', qualities: 'Kwaliteiten', twists: 'Omslagpunt', reasons: 'Redenen' } as Record<string, string>,
};

export const dilemmaConsole: Catalogue<typeof nl> = {
  nl,
  en: {
    toActivity: 'To the dilemma',
    tips: {
      read: ['Everybody reads the story on their own phone. Reading it out is fine too.', 'Then let half a minute of silence fall.'],
      clarify: ['Answer only what is in the story. Make nothing up.', 'No opinions yet: they come after the choice.'],
      first: ['Everybody chooses alone, without consulting.'],
      'first-result': ['Let the picture stand still first. Count to five.', 'Do not ask why yet; that comes at the tables.'],
      talk: ['Let the minority finish speaking too.', 'The aim is to understand each other, not to be right.'],
      twist: ['Choose quickly, by feeling. Talking comes again later.'],
      second: ['Choose again, again alone. Keeping your choice is fine.'],
      result: ['Let the picture stand still first. Count to five.', 'Do not ask who moved. Ask what people heard at the table that touched them.', 'Nobody moved? That is an outcome too.'],
      afterword: ['Close with a round: what do you take along to your own work?'],
    },
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
      values: 'the values per choice',
      qualities: 'the qualities',
      twists: 'the tipping point',
      reasons: 'the reasons',
    },
    tabs: { first: 'First choice', both: 'Both', movement: 'Movement', values: 'Values', qualities: 'Qualities', twists: 'Tipping point', reasons: 'Reasons' },
  },
};
