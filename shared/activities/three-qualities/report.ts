import type { ThreeQualitiesPicture } from './picture.ts';
import { numeric, textual, type Block } from '../../harvest/document.ts';
import { drawn, qualityNames, quoted, said, table, type Reports } from '../../harvest/sections/context.ts';
import { movementTable } from '../../harvest/sections/movement.ts';

const nl = {
  before: 'Hoe de groep het beoordeelde',
  after: 'Na het gesprek',
  shift: (quality: string) => `Wat er verschoof: ${quality}`,
  weakest: (names: string) => `Het zwakst: ${names}.`,
  bands: { low: 'Laag (1 tot 3)', middle: 'Midden (4)', high: 'Hoog (5 tot 7)', pass: 'Gepast', none: 'Niet gegeven' },
};

const en: typeof nl = {
  before: 'How the group rated it',
  after: 'After the talk',
  shift: (quality) => `What shifted: ${quality}`,
  weakest: (names) => `The weakest: ${names}.`,
  bands: { low: 'Low (1 to 3)', middle: 'Middle (4)', high: 'High (5 to 7)', pass: 'Passed', none: 'Not given' },
};

const WORDS = { nl, en };

/** The three qualities before and after the talk, and what shifted. */
export const threeQualitiesReport: Reports<ThreeQualitiesPicture> = ({ people, qualities, weakest, shifts }, context) => {
  const { words, cards } = context;
  const own = WORDS[context.language];
  const nameOf = qualityNames(context);
  const about = cards?.kind === 'three-qualities' ? (cards.story?.title ?? cards.case) : null;
  const again = qualities.some(({ after }) => after !== null);
  const steps = Math.max(0, ...qualities.map(({ before }) => before.counts.length));
  const spreads = (which: 'before' | 'after'): readonly Block[] =>
    table(
      context,
      own[which],
      [
        textual(words.quality),
        ...Array.from({ length: steps }, (_, i) => numeric(`${i + 1}`)),
        numeric(words.scale.passed),
        numeric(words.mean),
      ],
      qualities.flatMap((each) => {
        const of = each[which];
        return of ? [[nameOf(each.quality), ...of.counts, of.passed, of.mean]] : [];
      }),
    );
  const bands: Readonly<Record<string, string>> = own.bands;
  return [
    ...(about ? [quoted(context, about)] : []),
    said(context, [words.basis(people), weakest.length > 0 && own.weakest(weakest.map(nameOf).join(', '))].filter(Boolean).join(' ')),
    drawn(context, again ? 'again' : 'spread'),
    ...spreads('before'),
    ...spreads('after'),
    ...shifts.flatMap(({ quality, movement }) => [
      ...(movement.flows.some(({ count }) => count !== null) ? [drawn(context, `shift-${quality}`)] : []),
      ...movementTable(context, own.shift(nameOf(quality)), movement, { nameOf: (id) => bands[id] ?? id }),
    ]),
  ];
};
