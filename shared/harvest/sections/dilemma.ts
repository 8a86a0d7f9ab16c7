import type { ChoiceCount, ChoiceValues, DilemmaPicture, Movement } from '../../activities/dilemma/picture.ts';
import { numeric, textual, type Block, type Cell } from '../document.ts';
import { decimal } from '../words.ts';
import { drawn, plain, qualityNames, quoted, said, table, valueNames, type Reports, type SectionContext } from './context.ts';

/** A dilemma: what was chosen first and after the talk, how the group moved, the values behind it, and where it tipped. */
export const dilemmaReport: Reports<DilemmaPicture> = (picture, context) => {
  const { words, cards } = context;
  const story = cards?.kind === 'dilemma' ? cards.story : null;
  const choices = picture.second
    ? table(
        context,
        words.dilemma.choices,
        [textual(words.choice), numeric(words.dilemma.first), numeric(words.dilemma.second)],
        picture.first.map(({ choice, count }) => [choiceName(context, choice), count, countOf(picture.second ?? [], choice)]),
      )
    : table(context, words.dilemma.choices, [textual(words.choice), numeric(words.dilemma.first)], named(context, picture.first));
  return [
    ...(story ? [quoted(context, story.question)] : []),
    said(context, [words.basis(picture.people), sure(picture, context)].filter(Boolean).join(' ')),
    drawn(context, picture.second ? 'both' : 'first'),
    ...choices,
    ...(picture.movement ? movementBlocks(picture.movement, context) : []),
    ...(picture.values.length + picture.topValues.length > 0 ? [drawn(context, 'values')] : []),
    ...valuesTable(context, words.dilemma.values, picture.values),
    ...valuesTable(context, words.dilemma.topValues, picture.topValues),
    ...(picture.qualities.length > 0 ? [drawn(context, 'qualities')] : []),
    ...table(
      context,
      words.dilemma.qualities,
      [textual(words.quality), numeric(words.share)],
      picture.qualities.map(({ quality, percent }) => [qualityNames(context)(quality), percent]),
    ),
    ...twists(picture, context),
  ];
};

function movementBlocks(movement: Movement, context: SectionContext): readonly Block[] {
  const { words } = context;
  return [
    // A picture without a flow would only say the same again.
    ...(movement.flows.some(({ count }) => count !== null) ? [drawn(context, 'movement')] : []),
    said(context, words.dilemma.moved(movement.moved, movement.incomplete)),
    ...movementTable(context, words.dilemma.movement, movement, {
      nameOf: (id) => choiceName(context, id),
      shortOf: (id) => (/^[a-e]$/.test(id) ? id.toUpperCase() : choiceName(context, id)),
    }),
  ];
}

/** From whom to whom, as rows and columns; zeros that are known stand as zero. Where no flow is shown there is no table. */
export function movementTable(
  context: SectionContext,
  caption: string,
  { first, second, flows }: Movement,
  { nameOf, shortOf = nameOf }: { readonly nameOf: (id: string) => string; readonly shortOf?: (id: string) => string },
): readonly Block[] {
  const { words } = context;
  const cell = (from: string, to: string): Cell => {
    const flow = flows.find((each) => each.from === from && each.to === to);
    // Who made neither choice is not in the table, and that much is known.
    return flow ? flow.count : 0;
  };
  const rows = first.map(({ choice, count }) => [nameOf(choice), ...second.map((to) => cell(choice, to.choice)), count]);
  const totals = [words.total, ...second.map(({ count }) => count), first.reduce((sum, { count }) => sum + count, 0)];
  const columns = [
    textual(`${words.dilemma.from} ↓ ${words.dilemma.to.toLowerCase()} →`),
    ...second.map(({ choice }) => numeric(shortOf(choice))),
    numeric(words.total),
  ];
  return flows.some(({ count }) => count !== null) ? table(context, caption, columns, [...rows, totals]) : [];
}

function valuesTable(context: SectionContext, caption: string, choices: readonly ChoiceValues[]): readonly Block[] {
  const { words } = context;
  const rows = choices.flatMap(({ choice, people, cards }) =>
    cards.map(({ value, count }) => [choiceName(context, choice), valueNames(context)(value), count, people]),
  );
  return table(context, caption, [textual(words.choice), textual(words.value), numeric(words.people), numeric(words.dilemma.chose)], rows);
}

function twists({ first, twists: all, tippingPoint }: DilemmaPicture, context: SectionContext): readonly Block[] {
  const { words, cards } = context;
  if (all.length === 0) return [];
  const told = cards?.kind === 'dilemma' ? cards.twists : [];
  const tipped = told.find(({ id }) => id === tippingPoint);
  return [
    drawn(context, 'twists'),
    ...told.filter(({ id }) => all.some(({ twist }) => twist === id)).map((twist, i) => quoted(context, `${i + 1}. ${twist.text}`)),
    ...(tipped ? [said(context, words.dilemma.tipped(tipped.text))] : []),
    ...table(
      context,
      words.dilemma.twists,
      [textual(words.choice), numeric(words.dilemma.first), ...all.map((_twist, i) => numeric(`${words.dilemma.twists} ${i + 1}`))],
      first.map(({ choice, count }) => [choiceName(context, choice), count, ...all.map((twist) => countOf(twist.counts, choice))]),
    ),
  ];
}

function sure({ sure: { first, second } }: DilemmaPicture, { words, language }: SectionContext): string {
  if (first === null && second === null) return '';
  return words.dilemma.sure(first === null ? null : decimal(first, language), second === null ? null : decimal(second, language));
}

function named(context: SectionContext, counts: readonly ChoiceCount[]): readonly (readonly Cell[])[] {
  return counts.map(({ choice, count }) => [choiceName(context, choice), count]);
}

function countOf(counts: readonly ChoiceCount[], choice: string): number {
  return counts.find((each) => each.choice === choice)?.count ?? 0;
}

function choiceName({ words, cards }: SectionContext, id: string): string {
  if (id === 'other' || id === 'pass' || id === 'none') return words.dilemma[id];
  const option = cards?.kind === 'dilemma' ? cards.story.options.find((each) => each.id === id) : undefined;
  return option ? `${id.toUpperCase()}. ${plain(option.label)}` : id.toUpperCase();
}
