import type { ApprovedText } from '../../../shared/activities/activity.ts';
import { readCase } from '../../../shared/activities/own-cases/case.ts';
import type { Progress } from '../../../shared/protocol/messages.ts';
import { useWords } from '../../i18n/language.ts';
import { ownCasesWords } from '../../i18n/own-cases.ts';
import { screenOwnCases } from '../../i18n/screen-own-cases.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { Over } from '../../screen/Over.tsx';
import { Tally } from '../../screen/Tally.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './Screen.module.css';

/** The titles of the cases that are on the table; the phone has the whole of them. */
export function ScreenVote({ items, progress }: { items: readonly ApprovedText[]; progress: Progress | null }) {
  const words = useWords(screenOwnCases);
  const names = useWords(ownCasesWords);
  return (
    <Over foot={<Tally progress={progress} words={words.voted} />}>
      <Fit levels={items.length + 3} what={`cases ${items.map(({ id }) => id).join()}`}>
        {(level) => {
          const shown = items.slice(0, Math.max(1, items.length - Math.max(0, level - 2)));
          return (
            <div className={styles.body}>
              <Heading>{words.vote}</Heading>
              <ul className={classes(styles.cases, level > 0 && styles.two, level > 1 && styles.small)}>
                {shown.map((item) => (
                  <li key={item.id}>
                    <span className={styles.sort}>{names.sorts[readCase(item).sort]}</span>
                    {item.text}
                  </li>
                ))}
              </ul>
              <p className={styles.hint}>
                {items.length === 0 ? words.none : shown.length < items.length ? words.onPhone : words.voteHint}
              </p>
            </div>
          );
        }}
      </Fit>
    </Over>
  );
}
