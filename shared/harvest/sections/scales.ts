import type { CheckInPicture } from '../../activities/check-in/picture.ts';
import type { CheckOutPicture } from '../../activities/check-out/picture.ts';
import type { Asked, Spread } from '../../activities/scale.ts';
import type { ThreeQualitiesPicture } from '../../activities/three-qualities/picture.ts';
import { numeric, textual, type Block } from '../document.ts';
import { decimal } from '../words.ts';
import { drawn, qualityNames, quoted, said, table, type Reports, type SectionContext } from './context.ts';
import { movementTable } from './dilemma.ts';

/** How everybody came in: a word or a figure. Words come along as quotes, when their authors said yes. */
export const checkInReport: Reports<CheckInPicture> = ({ people, scale, words: counted }, context) => {
  const { words, cards } = context;
  const asked = cards?.kind === 'check-in' ? cards : null;
  const wordRows = counted.map(({ word, count }) => [word, count]);
  return [
    ...(asked?.question ? [quoted(context, asked.question)] : []),
    said(context, words.basis(people)),
    ...(scale ? [drawn(context, 'scale'), ...spread(scale, words.scale.checkIn, asked, context)] : []),
    ...table(context, words.scale.words, [textual(words.scale.word), numeric(words.people)], wordRows),
  ];
};

/** How the gathering was. What people take along comes as quotes. */
export const checkOutReport: Reports<CheckOutPicture> = ({ people, evaluation }, context) => {
  const { words, cards } = context;
  const asked = cards?.kind === 'check-out' ? cards : null;
  return [
    ...(asked?.question ? [quoted(context, asked.question)] : []),
    said(context, words.basis(people)),
    ...(evaluation ? [drawn(context, 'evaluation'), ...spread(evaluation, words.scale.evaluation, asked, context)] : []),
  ];
};

/** The three qualities before and after the talk, and what shifted. */
export const threeQualitiesReport: Reports<ThreeQualitiesPicture> = ({ people, qualities, weakest, shifts }, context) => {
  const { words, cards } = context;
  const nameOf = qualityNames(context);
  const about = cards?.kind === 'three-qualities' ? (cards.story?.title ?? cards.case) : null;
  const again = qualities.some(({ after }) => after !== null);
  const steps = Math.max(0, ...qualities.map(({ before }) => before.counts.length));
  const spreads = (which: 'before' | 'after'): readonly Block[] =>
    table(
      context,
      words.three[which],
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
  const bands: Readonly<Record<string, string>> = words.three.bands;
  return [
    ...(about ? [quoted(context, about)] : []),
    said(
      context,
      [words.basis(people), weakest.length > 0 && words.three.weakest(weakest.map(nameOf).join(', '))].filter(Boolean).join(' '),
    ),
    drawn(context, again ? 'again' : 'spread'),
    ...spreads('before'),
    ...spreads('after'),
    ...shifts.flatMap(({ quality, movement }) => [
      ...(movement.flows.some(({ count }) => count !== null) ? [drawn(context, `shift-${quality}`)] : []),
      ...movementTable(context, words.three.shift(nameOf(quality)), movement, { nameOf: (id) => bands[id] ?? id }),
    ]),
  ];
};

function spread({ counts, passed, mean }: Spread, caption: string, asked: Asked | null, context: SectionContext): readonly Block[] {
  const { words, language } = context;
  const end = (i: number): string => {
    const low = asked?.low ?? words.scale.low;
    const high = asked?.high ?? words.scale.high;
    return i === 0 ? ` (${low})` : i === counts.length - 1 ? ` (${high})` : '';
  };
  return [
    ...table(
      context,
      caption,
      [textual(words.scale.figure), numeric(words.people)],
      [...counts.map((count, i) => [`${i + 1}${end(i)}`, count]), [words.scale.passed, passed]],
    ),
    ...(mean === null ? [] : [said(context, words.scale.meanIs(decimal(mean, language)))]),
  ];
}
