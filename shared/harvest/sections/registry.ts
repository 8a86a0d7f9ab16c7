/** The report of every kind of picture. A new kind is a line here; without one it is told in plain numbers. */
import type { Picture } from '../../activities/pictures.ts';
import type { Block } from '../document.ts';
import { said, type Reports, type SectionContext } from './context.ts';
import { agreementsReport, ownCasesReport, speakerReport, tableSortReport, taskReport, themeReport } from './collected.ts';
import { dilemmaReport } from './dilemma.ts';
import { genericReport } from './generic.ts';
import { reviewReport } from './review.ts';
import { ringsReport } from './rings.ts';
import { checkInReport, checkOutReport, threeQualitiesReport } from './scales.ts';
import { lensShiftReport, valueSortReport } from './value-sort.ts';

const REPORTS: { readonly [Kind in Picture['kind']]?: Reports<Extract<Picture, { kind: Kind }>> } = {
  'value-sort': valueSortReport,
  'lens-shift': lensShiftReport,
  dilemma: dilemmaReport,
  'check-in': checkInReport,
  'check-out': checkOutReport,
  'three-qualities': threeQualitiesReport,
  rings: ringsReport,
  review: reviewReport,
  theme: themeReport,
  task: taskReport,
  speaker: speakerReport,
  'case-votes': ownCasesReport,
  'agreement-support': agreementsReport,
  'table-sort': tableSortReport,
  withheld: (_picture, context) => [said(context, context.words.tooFew)],
};

export function reportOfPicture(picture: Picture, context: SectionContext): readonly Block[] {
  // The table pairs kinds and functions; the compiler cannot follow a kind that is only known at run time.
  const report = REPORTS[picture.kind] as Reports<Picture> | undefined;
  return report ? report(picture, context) : genericReport(picture, context);
}
