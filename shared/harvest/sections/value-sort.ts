import type { LensShiftPicture, ValueSortPicture } from '../../activities/value-sort/picture.ts';
import { numeric, textual, type Block } from '../document.ts';
import { drawn, qualityNames, said, table, valueNames, type Reports, type SectionContext } from './context.ts';

/** The board of the group under one lens: how the cards lie, and how heavy the qualities weigh. */
export const valueSortReport: Reports<ValueSortPicture> = (picture, context) => {
  const { words } = context;
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
    said(
      context,
      [words.basis(picture.people), picture.unfinished > 0 && words.sort.unfinished(picture.unfinished)].filter(Boolean).join(' '),
    ),
    drawn(context, 'top'),
    ...table(
      context,
      words.sort.heat(lens),
      [textual(words.value), ...picture.piles.map((pile) => numeric(ranked ? words.sort.ranked : pileName(context, pile)))],
      picture.heat.map(({ value, counts }) => [nameOf(value), ...counts]),
    ),
    ...list(words.sort.divided, picture.divided),
    ...list(words.sort.never, picture.never),
    ...(picture.weight.length > 0 ? [drawn(context, 'weight')] : []),
    ...table(
      context,
      words.sort.weight(lens),
      [textual(words.quality), numeric(words.share)],
      picture.weight.map(({ quality, percent }) => [qualityNames(context)(quality), percent]),
    ),
  ];
};

/** What shifts between two lenses. */
export const lensShiftReport: Reports<LensShiftPicture> = (picture, context) => {
  const { words } = context;
  if (picture.shifts.length === 0) return [];
  return [
    drawn(context, 'shift'),
    ...table(
      context,
      words.sort.shift,
      [textual(words.value), numeric(words.lenses[picture.from]), numeric(words.lenses[picture.to])],
      picture.shifts.map(({ value, from, to }) => [valueNames(context)(value), from, to]),
    ),
  ];
};

function pileName({ words, cards }: SectionContext, id: string): string {
  const label = cards?.kind === 'value-sort' ? cards.piles.find((pile) => pile.id === id)?.label : null;
  const known: Readonly<Record<string, string>> = words.sort.piles;
  return label ?? known[id] ?? id;
}
