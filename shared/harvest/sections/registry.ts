/** The report of every kind of picture. A new kind has a `report.ts` in its folder and a line here; without one it is told in plain numbers. */
import type { Picture } from '../../activities/pictures.ts';
import type { Block } from '../document.ts';
import { said, type Reports, type SectionContext } from './context.ts';
import { agreementsReport } from '../../activities/agreements/report.ts';
import { checkInReport } from '../../activities/check-in/report.ts';
import { checkOutReport } from '../../activities/check-out/report.ts';
import { dilemmaReport } from '../../activities/dilemma/report.ts';
import { ownCasesReport } from '../../activities/own-cases/report.ts';
import { reviewReport } from '../../activities/review/report.ts';
import { ringsReport } from '../../activities/rings/report.ts';
import { speakerReport } from '../../activities/speaker/report.ts';
import { tableSortReport } from '../../activities/table-sort/report.ts';
import { taskReport } from '../../activities/task/report.ts';
import { themeReport } from '../../activities/theme/report.ts';
import { threeQualitiesReport } from '../../activities/three-qualities/report.ts';
import { lensShiftReport, valueSortReport } from '../../activities/value-sort/report.ts';
import { genericReport } from './generic.ts';

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
