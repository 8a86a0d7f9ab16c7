import Check from 'lucide-react/icons/check';
import Lightbulb from 'lucide-react/icons/lightbulb';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { fieldWords } from '../../i18n/studio-fields.ts';
import { importWords } from '../../i18n/studio-import.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { problemInWords } from '../forms/scope.tsx';
import type { PlannedRow } from './plan.ts';
import styles from './PlanTable.module.css';

/** What is wrong in a row, by its column, and whether the card is there already. */
export function RowProblems({ planned: { row, there } }: { planned: PlannedRow }) {
  const words = useWords(importWords);
  const problems = useWords(fieldWords).problems;
  const language = useLanguage();
  const lines = row.problems.map((each) => ({
    weight: each.weight,
    text: `${each.column ? `${words.column(each.column)} ` : ''}${problemInWords(each, problems, language)}`,
  }));
  const notes = [
    ...(row.card === null ? [{ weight: 'error' as const, text: words.unreadable }] : []),
    ...lines,
    ...(there === 'new' ? [] : [{ weight: 'note' as const, text: there === 'same' ? words.same : words.differs }]),
  ];
  if (notes.length === 0)
    return (
      <p className={styles.fine}>
        <Check aria-hidden="true" />
        {words.fine}
      </p>
    );
  return (
    <ul className={styles.notes}>
      {notes.map(({ weight, text }, i) => (
        <li key={i} className={weight === 'error' ? styles.wrong : styles.note}>
          {weight === 'error' ? <TriangleAlert aria-hidden="true" /> : <Lightbulb aria-hidden="true" />}
          {text}
        </li>
      ))}
    </ul>
  );
}
