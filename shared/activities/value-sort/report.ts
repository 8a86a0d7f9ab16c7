import type { LensShiftPicture, ValueSortPicture } from './picture.ts';
import { numeric, textual, type Block } from '../../harvest/document.ts';
import { drawn, qualityNames, said, table, valueNames, type Reports, type SectionContext } from '../../harvest/sections/context.ts';

const nl = {
  heat: (lens: string) => `Hoe de kaarten liggen: ${lens}`,
  weight: (lens: string) => `Gewicht van de kwaliteiten: ${lens}`,
  ranked: 'Op één',
  unfinished: (n: number) => (n === 1 ? 'Eén bord was niet klaar en telt niet mee.' : `${n} borden waren niet klaar en tellen niet mee.`),
  divided: 'Het meest verdeeld',
  never: 'Bij niemand bovenaan',
  shift: (from: string, to: string) => `Wat verschuift van ${from} naar ${to}: hoe vaak bovenaan`,
  piles: { most: 'Meest', more: 'Meer', neutral: 'Neutraal', less: 'Minder', least: 'Minst' },
};

const en: typeof nl = {
  heat: (lens) => `How the cards lie: ${lens}`,
  weight: (lens) => `Weight of the qualities: ${lens}`,
  ranked: 'Ranked first',
  unfinished: (n) => (n === 1 ? 'One board was not done and does not count.' : `${n} boards were not done and do not count.`),
  divided: 'Most divided',
  never: 'On top with nobody',
  shift: (from, to) => `What shifts from ${from} to ${to}: how often on top`,
  piles: { most: 'Most', more: 'More', neutral: 'Neutral', less: 'Less', least: 'Least' },
};

const WORDS = { nl, en };

/** The board of the group under one lens: how the cards lie, and how heavy the qualities weigh. */
export const valueSortReport: Reports<ValueSortPicture> = (picture, context) => {
  const { words } = context;
  const own = WORDS[context.language];
  const nameOf = valueNames(context);
  const lens = words.lenses[picture.lens];
  const ranked = picture.piles.length === 1;
  const list = (title: string, values: readonly string[]): readonly Block[] =>
    values.length === 0
      ? []
      : [
          { is: 'heading', text: title, lang: context.language },
          { is: 'list', items: values.map(nameOf), lang: context.roomLanguage },
        ];
  return [
    said(context, [words.basis(picture.people), picture.unfinished > 0 && own.unfinished(picture.unfinished)].filter(Boolean).join(' ')),
    drawn(context, 'top'),
    ...table(
      context,
      own.heat(lens),
      [textual(words.value), ...picture.piles.map((pile) => numeric(ranked ? own.ranked : pileName(context, pile)))],
      picture.heat.map(({ value, counts }) => [nameOf(value), ...counts]),
    ),
    ...list(own.divided, picture.divided),
    ...list(own.never, picture.never),
    ...(picture.weight.length > 0 ? [drawn(context, 'weight')] : []),
    ...table(
      context,
      own.weight(lens),
      [textual(words.quality), numeric(words.share)],
      picture.weight.map(({ quality, percent }) => [qualityNames(context)(quality), percent]),
    ),
  ];
};

/** What shifts between two lenses. */
export const lensShiftReport: Reports<LensShiftPicture> = (picture, context) => {
  const { words } = context;
  const own = WORDS[context.language];
  if (picture.shifts.length === 0) return [];
  return [
    drawn(context, 'shift'),
    ...table(
      context,
      own.shift(words.lenses[picture.from].toLowerCase(), words.lenses[picture.to].toLowerCase()),
      [textual(words.value), numeric(words.lenses[picture.from]), numeric(words.lenses[picture.to])],
      picture.shifts.map(({ value, from, to }) => [valueNames(context)(value), from, to]),
    ),
  ];
};

function pileName({ language, cards }: SectionContext, id: string): string {
  const label = cards?.kind === 'value-sort' ? cards.piles.find((pile) => pile.id === id)?.label : null;
  const known: Readonly<Record<string, string>> = WORDS[language].piles;
  return label ?? known[id] ?? id;
}
