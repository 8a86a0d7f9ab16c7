/** What the console says and shows of a value sort. */
import { lensNames } from '../../i18n/pictures-value-sort.ts';
import { valueSortConsole } from '../../i18n/console-value-sort.ts';
import { LENSES } from '../../../shared/activities/value-sort/picture.ts';
import { comparedIn } from '../../../shared/activities/value-sort/compared.ts';
import type { Language } from '../../../shared/deck/deck.ts';
import type { ConsoleParts } from '../../facilitator/activities.ts';
import { Picture } from './Picture.tsx';

/** Which lenses a phase compares, in words; null when there are only two. */
function comparedWords(phase: string, phases: readonly string[], language: Language): string | null {
  const lenses = LENSES.filter((lens) => phases.includes(`sort:${lens}`)).toSorted(
    (a, b) => phases.indexOf(`sort:${a}`) - phases.indexOf(`sort:${b}`),
  );
  const compared = comparedIn(lenses, phase);
  if (lenses.length < 3 || !compared) return null;
  const [from, to] = compared.map((lens) => lensNames[language][lens].toLowerCase());
  return `${from} → ${to}`;
}

export const valueSortConsoleParts: ConsoleParts = {
  toActivity: (language) => valueSortConsole[language].toActivity,
  phaseName: (phase, phases, language) => {
    const words = valueSortConsole[language];
    const [kind, lensId] = phase.split(':');
    const lens = LENSES.find((each) => each === lensId);
    const several = phases.filter((each) => each.startsWith('sort:')).length > 1;
    const name = lens && several ? lensNames[language][lens].toLowerCase() : null;
    if (kind === 'sort') return words.sorting(name);
    return kind === 'result' ? words.result(name) : words.compare(comparedWords(phase, phases, language));
  },
  pictureName: (picture, language) => valueSortConsole[language].pictures[picture] ?? picture,
  tabName: (picture, language) => valueSortConsole[language].tabs[picture] ?? picture,
  previewIds: ({ picture }) => {
    if (picture.kind === 'lens-shift') return ['shift'];
    if (picture.kind !== 'value-sort') return [];
    return picture.piles.length < 3 ? ['top', 'weight'] : ['top', 'divided', 'never', 'heat', 'weight'];
  },
  leadsToPicture: () => true,
  textsPicture: null,
  tips: (phase, language) => valueSortConsole[language].tips[phase.split(':')[0] ?? ''] ?? [],
  Picture,
};
