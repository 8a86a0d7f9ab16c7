import { readCase } from '../../../../shared/activities/own-cases/case.ts';
import type { ApprovedText } from '../../../../shared/activities/activity.ts';
import { useWords } from '../../../i18n/language.ts';
import { ownCasesWords } from '../../../i18n/own-cases.ts';
import { CaseText } from '../CaseText.tsx';
import styles from './CaseList.module.css';

type Props = { title: string; items: readonly ApprovedText[] };

/** Cases to open and read, one under the other. */
export function CaseList({ title, items }: Props) {
  const names = useWords(ownCasesWords);
  if (items.length === 0) return null;
  return (
    <section className={styles.cases}>
      <h2 className={styles.head}>{title}</h2>
      {items.map((item) => {
        const read = readCase(item);
        return (
          <details key={item.id} className={styles.case}>
            <summary className={styles.title}>
              <span>
                <small>{names.sorts[read.sort]}</small>
                {read.title}
              </span>
            </summary>
            <CaseText read={read} />
          </details>
        );
      })}
    </section>
  );
}
