import type { ApprovedText } from '../../../../shared/activities/activity.ts';
import { readCase } from '../../../../shared/activities/own-cases/case.ts';
import { useWords } from '../../../i18n/language.ts';
import { ownCasesWords } from '../../../i18n/own-cases.ts';
import { phoneOwnCases } from '../../../i18n/phone-own-cases.ts';
import { CaseText } from '../CaseText.tsx';
import styles from './CaseMore.module.css';

/** Under a case to vote on: what it says, to fold open. */
export function CaseMore({ item }: { item: ApprovedText }) {
  const words = useWords(phoneOwnCases).vote;
  const names = useWords(ownCasesWords);
  const read = readCase(item);
  return (
    <details className={styles.more}>
      <summary>
        <b>{words.readOne}</b> <span>{names.sorts[read.sort]}</span>
        <span className="visually-hidden">: {read.title}</span>
      </summary>
      <div className={styles.text}>
        <CaseText read={read} />
      </div>
    </details>
  );
}
