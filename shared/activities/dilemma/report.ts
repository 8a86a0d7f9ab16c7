import type { ChoiceCount, ChoiceValues, DilemmaPicture, Movement } from './picture.ts';
import { numeric, textual, type Block, type Cell } from '../../harvest/document.ts';
import { decimal } from '../../harvest/words.ts';
import {
  drawn,
  plain,
  qualityNames,
  quoted,
  said,
  table,
  valueNames,
  type Reports,
  type SectionContext,
} from '../../harvest/sections/context.ts';
import { movementTable } from '../../harvest/sections/movement.ts';

const participants = (n: number): string => (n === 1 ? '1 deelnemer' : `${n} deelnemers`);
const participantsEn = (n: number): string => (n === 1 ? '1 participant' : `${n} participants`);

const nl = {
  choices: 'Wat de groep koos',
  first: 'Eerste keuze',
  second: 'Tweede keuze',
  movement: 'Hoe de groep bewoog tussen de eerste en de tweede keuze',
  moved: (n: number, least: boolean) =>
    n === 0 && least
      ? 'Hoeveel mensen de tweede keer iets anders kozen, tonen we niet: de groepjes zijn te klein.'
      : `${least ? 'Zeker ' : ''}${participants(n)} ${n === 1 ? 'koos' : 'kozen'} de tweede keer iets anders.`,
  sure: (first: string | null, second: string | null) =>
    `Hoe zeker, van 1 tot 5: ${[first === null ? null : `eerst ${first}`, second === null ? null : `later ${second}`].filter(Boolean).join(', ')}.`,
  values: 'Waarden achter de keuze',
  topValues: 'Eigen topwaarden bij de keuze',
  chose: 'Kozen dit',
  qualities: 'De kwaliteiten in de gespeelde kaarten',
  twists: 'Maar wat als…?',
  tipped: (twist: string) => `Het omslagpunt: “${twist}”`,
  other: 'Anders',
  pass: 'Gepast',
  none: 'Niet gekozen',
};

const en: typeof nl = {
  choices: 'What the group chose',
  first: 'First choice',
  second: 'Second choice',
  movement: 'How the group moved between the first and the second choice',
  moved: (n, least) =>
    n === 0 && least
      ? 'How many people chose something else the second time is not shown: the groups are too small.'
      : `${least ? `At least ${participantsEn(n)}` : participantsEn(n)} chose something else the second time.`,
  sure: (first, second) =>
    `How sure, from 1 to 5: ${[first === null ? null : `first ${first}`, second === null ? null : `later ${second}`].filter(Boolean).join(', ')}.`,
  values: 'Values behind the choice',
  topValues: 'Own top values with the choice',
  chose: 'Chose this',
  qualities: 'The qualities in the cards played',
  twists: 'But what if…?',
  tipped: (twist) => `The tipping point: “${twist}”`,
  other: 'Something else',
  pass: 'Passed',
  none: 'Did not choose',
};

const WORDS = { nl, en };

/** A dilemma: what was chosen first and after the talk, how the group moved, the values behind it, and where it tipped. */
export const dilemmaReport: Reports<DilemmaPicture> = (picture, context) => {
  const { words, cards, language } = context;
  const own = WORDS[language];
  const story = cards?.kind === 'dilemma' ? cards.story : null;
  const choices = picture.second
    ? table(
        context,
        own.choices,
        [textual(words.choice), numeric(own.first), numeric(own.second)],
        picture.first.map(({ choice, count }) => [choiceName(context, choice), count, countOf(picture.second ?? [], choice)]),
      )
    : table(context, own.choices, [textual(words.choice), numeric(own.first)], named(context, picture.first));
  return [
    ...(story ? [quoted(context, story.question)] : []),
    said(context, [words.basis(picture.people), sure(picture, context)].filter(Boolean).join(' ')),
    drawn(context, picture.second ? 'both' : 'first'),
    ...choices,
    ...(picture.movement ? movementBlocks(picture.movement, context) : []),
    ...(picture.values.length + picture.topValues.length > 0 ? [drawn(context, 'values')] : []),
    ...valuesTable(context, own.values, picture.values),
    ...valuesTable(context, own.topValues, picture.topValues),
    ...(picture.qualities.length > 0 ? [drawn(context, 'qualities')] : []),
    ...table(
      context,
      own.qualities,
      [textual(words.quality), numeric(words.share)],
      picture.qualities.map(({ quality, percent }) => [qualityNames(context)(quality), percent]),
    ),
    ...twists(picture, context),
  ];
};

function movementBlocks(movement: Movement, context: SectionContext): readonly Block[] {
  const own = WORDS[context.language];
  return [
    // A picture without a flow would only say the same again.
    ...(movement.flows.some(({ count }) => count !== null) ? [drawn(context, 'movement')] : []),
    said(context, own.moved(movement.moved, movement.incomplete)),
    ...movementTable(context, own.movement, movement, {
      nameOf: (id) => choiceName(context, id),
      shortOf: (id) => (/^[a-e]$/.test(id) ? id.toUpperCase() : choiceName(context, id)),
    }),
  ];
}

function valuesTable(context: SectionContext, caption: string, choices: readonly ChoiceValues[]): readonly Block[] {
  const { words } = context;
  const rows = choices.flatMap(({ choice, people, cards }) =>
    cards.map(({ value, count }) => [choiceName(context, choice), valueNames(context)(value), count, people]),
  );
  return table(
    context,
    caption,
    [textual(words.choice), textual(words.value), numeric(words.people), numeric(WORDS[context.language].chose)],
    rows,
  );
}

function twists({ first, twists: all, tippingPoint }: DilemmaPicture, context: SectionContext): readonly Block[] {
  const { words, cards, language } = context;
  const own = WORDS[language];
  if (all.length === 0) return [];
  const told = cards?.kind === 'dilemma' ? cards.twists : [];
  const tipped = told.find(({ id }) => id === tippingPoint);
  return [
    drawn(context, 'twists'),
    ...told.filter(({ id }) => all.some(({ twist }) => twist === id)).map((twist, i) => quoted(context, `${i + 1}. ${twist.text}`)),
    ...(tipped ? [said(context, own.tipped(tipped.text))] : []),
    ...table(
      context,
      own.twists,
      [textual(words.choice), numeric(own.first), ...all.map((_twist, i) => numeric(`${own.twists} ${i + 1}`))],
      first.map(({ choice, count }) => [choiceName(context, choice), count, ...all.map((twist) => countOf(twist.counts, choice))]),
    ),
  ];
}

function sure({ sure: { first, second } }: DilemmaPicture, { language }: SectionContext): string {
  if (first === null && second === null) return '';
  return WORDS[language].sure(first === null ? null : decimal(first, language), second === null ? null : decimal(second, language));
}

function named(context: SectionContext, counts: readonly ChoiceCount[]): readonly (readonly Cell[])[] {
  return counts.map(({ choice, count }) => [choiceName(context, choice), count]);
}

function countOf(counts: readonly ChoiceCount[], choice: string): number {
  return counts.find((each) => each.choice === choice)?.count ?? 0;
}

function choiceName({ language, cards }: SectionContext, id: string): string {
  if (id === 'other' || id === 'pass' || id === 'none') return WORDS[language][id];
  const option = cards?.kind === 'dilemma' ? cards.story.options.find((each) => each.id === id) : undefined;
  return option ? `${id.toUpperCase()}. ${plain(option.label)}` : id.toUpperCase();
}
