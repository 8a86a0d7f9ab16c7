import type { CaseSort } from '../../../shared/activities/own-cases/case.ts';
import type { Progress } from '../../../shared/protocol/messages.ts';
import { useWords } from '../../i18n/language.ts';
import { screenOwnCases } from '../../i18n/screen-own-cases.ts';
import { Heading } from '../../screen/Heading.tsx';
import { Tally } from '../../screen/Tally.tsx';
import styles from './Screen.module.css';

/** What can be brought, and how many are done. What is written stays off the screen. */
export function ScreenWrite({ sorts, progress }: { sorts: readonly CaseSort[]; progress: Progress | null }) {
  const words = useWords(screenOwnCases);
  return (
    <section className={styles.page}>
      <div className={styles.body}>
        <Heading>{words.write}</Heading>
        <ul className={styles.prompts}>
          {sorts.map((sort) => (
            <li key={sort}>{words.prompts[sort]}</li>
          ))}
        </ul>
        <p className={styles.hint}>{words.writeHint}</p>
      </div>
      <Tally progress={progress} words={words.written} />
    </section>
  );
}
