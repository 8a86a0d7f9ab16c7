import type { Asked, Spread } from '../../activities/scale.ts';
import { numeric, textual, type Block } from '../document.ts';
import { decimal } from '../words.ts';
import { said, table, type SectionContext } from './context.ts';

/** How figures on a scale spread, with the words at its ends and the mean. */
export function spreadBlocks(
  { counts, passed, mean }: Spread,
  caption: string,
  asked: Asked | null,
  context: SectionContext,
): readonly Block[] {
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
