/** Cases that came along, and the agreements of the group. */
import { CASE_FIELDS } from '../activities/own-cases/case.ts';
import type { Language } from '../deck/deck.ts';
import { textual, type Block } from './document.ts';
import type { HarvestActivity } from './harvest.ts';
import { dayIn, type ReportWords } from './words.ts';

type Reader = { readonly words: ReportWords; readonly language: Language; readonly roomLanguage: Language };

/** Each case whole, part by part; what its author left empty is left out. */
export function caseBlocks(cases: HarvestActivity['cases'], { words, language, roomLanguage }: Reader): readonly Block[] {
  return cases.flatMap((told): readonly Block[] => [
    { is: 'heading', text: told.title, lang: roomLanguage },
    ...CASE_FIELDS.filter((field) => told[field] !== '').flatMap((field): readonly Block[] => [
      { is: 'paragraph', text: `${words.caseParts[field]}:`, lang: language, own: false },
      { is: 'paragraph', text: told[field], lang: roomLanguage, own: false },
    ]),
  ]);
}

/** The rules of the group under their values, as one table: the draft of a code of its own. */
export function agreementBlocks(agreements: HarvestActivity['agreements'], { words, language }: Reader): readonly Block[] {
  if (agreements.length === 0) return [];
  const levels = agreements.some(({ level }) => level !== null);
  const columns = [
    textual(words.value),
    textual(words.means),
    ...(levels ? [textual(words.level)] : []),
    textual(words.owner),
    textual(words.review),
  ];
  const rows = agreements.map(({ valueTitle, text: rule, level, owner, review }) => [
    valueTitle.replaceAll('\u00ad', ''),
    rule,
    ...(levels ? [level === null ? '' : words.levels[level]] : []),
    owner,
    review === null ? '' : dayIn(language, review),
  ]);
  return [{ is: 'table', caption: words.agreements, columns, rows }];
}
