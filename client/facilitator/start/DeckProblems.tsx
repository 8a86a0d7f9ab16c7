import type { DeckList } from '../../../shared/protocol/http.ts';
import { startWords } from '../../i18n/console-start.ts';
import { useWords } from '../../i18n/language.ts';
import { Notice } from '../../ui/controls/Notice.tsx';
import styles from './DeckProblems.module.css';

/** Which decks could not be read and why; nothing when all could. */
export function DeckProblems({ problems }: { problems: DeckList['problems'] }) {
  const words = useWords(startWords);
  if (problems.length === 0) return null;
  return (
    <Notice kind="warn" title={`${words.problems(problems.length)}.`}>
      {words.problemsText}
      <span className={styles.list}>
        {problems.map(({ file, line, field, problem }) => (
          <span key={`${file} ${line} ${field} ${problem}`} className={styles.problem}>
            <b>{file}</b>
            {line !== null && `, ${words.problemLine(line)}`}
            {field !== '' && `, ${field}`}: {problem}
          </span>
        ))}
      </span>
    </Notice>
  );
}
