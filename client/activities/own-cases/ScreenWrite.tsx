import type { CaseSort } from '../../../shared/activities/own-cases/case.ts';
import type { Progress } from '../../../shared/protocol/messages.ts';
import { useWords } from '../../i18n/language.ts';
import { screenOwnCases } from '../../i18n/screen-own-cases.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { Over } from '../../screen/Over.tsx';
import { Points } from '../../screen/Points.tsx';
import { Tally } from '../../screen/Tally.tsx';
import styles from './Screen.module.css';

/** What can be brought, and how many are done. What is written stays off the screen. */
export function ScreenWrite({ sorts, progress }: { sorts: readonly CaseSort[]; progress: Progress | null }) {
  const words = useWords(screenOwnCases);
  return (
    <Over foot={<Tally progress={progress} words={words.written} />}>
      <Fit levels={2} what={`write ${sorts.join()}`}>
        {(level) => (
          <div className={styles.body}>
            <Heading>{words.write}</Heading>
            <Points points={sorts.map((sort) => words.prompts[sort])} size={level === 0 ? 'lead' : 'body'} />
            <p className={styles.hint}>{words.writeHint}</p>
          </div>
        )}
      </Fit>
    </Over>
  );
}
