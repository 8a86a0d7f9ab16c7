/** Drafts for tests: a whole deck that can be dealt, and drafts by chance as they are while somebody writes. */
import fc from 'fast-check';
import type { CardKind, Deck, DeckProgramme, Story, Task, Theme, ValueCard } from '../../../shared/deck/deck.ts';

export function valueCard(id: string, change: Partial<ValueCard> = {}): ValueCard {
  return { id, title: `Waarde ${id}`, explanation: 'Wat het betekent.', quality: 'bekwaam', source: 'Eigen tekst', ...change };
}

export function story(id: string, change: Partial<Story> = {}): Story {
  return {
    id,
    title: `Verhaal ${id}`,
    protagonist: { name: 'Samira', role: 'jurist', level: 'gemeente' },
    setting: 'Een gemeente.',
    audience: ['uitvoering'],
    themes: ['loyaliteit'],
    difficulty: 2,
    text: 'Samira leest het advies nog een keer.',
    stakeholders: [
      { who: 'De aanvrager', stake: 'Een huis.' },
      { who: 'De wethouder', stake: 'Haar woord.' },
    ],
    qualities: ['bekwaam', 'betrouwbaar'],
    values: ['eerlijkheid'],
    question: 'Wat doet Samira?',
    options: [
      { id: 'a', text: 'Zij tekent.', consequence: 'Het gaat door.', label: 'Tekenen' },
      { id: 'b', text: 'Zij weigert.', consequence: 'Het stopt.', label: 'Weigeren' },
    ],
    other_option: true,
    questions: ['Wie heeft hier last van?'],
    twists: [{ id: 't1', text: 'Wat als de krant belt?' }],
    notes: 'Laat stiltes vallen.',
    afterword: 'Beide keuzes kosten iets.',
    warning: null,
    ...change,
  };
}

export function theme(id: string, change: Partial<Theme> = {}): Theme {
  return {
    id,
    title: `Thema ${id}`,
    question: 'Wanneer houd je je rug recht?',
    prompts: ['Denk aan vorige week.'],
    minutes: 15,
    notes: 'Kort.',
    ...change,
  };
}

export function task(id: string, change: Partial<Task> = {}): Task {
  return {
    id,
    title: `Opgave ${id}`,
    assignment: 'Schrijf één zin.',
    prompts: [],
    work: 'alone',
    answer: 'text',
    minutes: 10,
    notes: 'Geef tijd.',
    ...change,
  };
}

export function programme(id: string, change: Partial<DeckProgramme> = {}): DeckProgramme {
  return {
    id,
    title: `Draaiboek ${id}`,
    purpose: 'Een gesprek.',
    activities: [{ id: 'sort', kind: 'value-sort', title: 'Sorteren', minutes: 20, settings: { cards: ['eerlijkheid'] } }],
    ...change,
  };
}

/** Can be dealt as it is. */
export function deck(change: Partial<Deck> = {}): Deck {
  return {
    id: 'eigen-set',
    title: 'Eigen set',
    language: 'nl',
    version: 1,
    description: 'Voor de hub.',
    source: 'Eigen tekst',
    licence: 'CC BY-SA 4.0',
    labels: { bekwaam: 'Bekwaam', betrouwbaar: 'Betrouwbaar', betrokken: 'Betrokken' },
    values: [valueCard('eerlijkheid'), valueCard('moed'), valueCard('vakmanschap')],
    stories: [story('het-advies'), story('de-krant')],
    themes: [theme('rug-recht')],
    tasks: [task('een-zin')],
    programmes: [programme('middag')],
    ...change,
  };
}

const text = fc.oneof(
  fc.constant(''),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constant('x'.repeat(500)),
);
const ids = (prefix: string, most: number) =>
  fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: most }).map((numbers) => numbers.map((number) => `${prefix}-${number}`));

/** Texts may be empty or too long, lists short, and fields that may be left out are there or not. */
export const anyDraft: fc.Arbitrary<Deck> = fc
  .record({
    title: text,
    description: text,
    year: fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: undefined }),
    accent: fc.option(fc.constantFrom('#123456', '#abcdef'), { nil: undefined }),
    frame: fc.option(fc.boolean(), { nil: undefined }),
    values: ids('waarde', 5).chain((all) =>
      fc.tuple(...all.map((id) => fc.record({ title: text, explanation: text }).map((texts) => valueCard(id, texts)))),
    ),
    stories: ids('verhaal', 3).chain((all) =>
      fc.tuple(
        ...all.map((id) =>
          fc
            .record({
              title: text,
              text,
              questions: fc.array(text, { maxLength: 3 }),
              options: fc.subarray(story(id).options),
              qualities: fc.array(fc.constantFrom('bekwaam', 'betrouwbaar', 'betrokken'), { maxLength: 3 }),
              source: fc.option(text, { nil: undefined }),
            })
            .map(({ source, ...rest }) => story(id, source === undefined ? rest : { ...rest, source })),
        ),
      ),
    ),
    tasks: ids('opgave', 2).map((all) => all.map((id) => task(id))),
    programmes: ids('draaiboek', 2).map((all) => all.map((id) => programme(id))),
  })
  .map(({ year, accent, frame, ...rest }) =>
    deck({
      ...rest,
      ...(year !== undefined && { year }),
      ...(accent !== undefined && { look: { accent } }),
      ...(frame !== undefined && { frame }),
    }),
  );

/** Order of the cards of one kind, by their ids. */
export function order(of: Deck, kind: CardKind): string[] {
  return of[kind].map(({ id }) => id);
}
