import type { ApprovedText } from '../../../shared/activities/activity.ts';
import { readCase } from '../../../shared/activities/own-cases/case.ts';
import { useWords } from '../../i18n/language.ts';
import { ownCasesWords } from '../../i18n/own-cases.ts';
import { screenOwnCases } from '../../i18n/screen-own-cases.ts';
import { Beside } from '../../screen/Beside.tsx';
import { Fit } from '../../screen/Fit.tsx';
import { Heading, headingSize } from '../../screen/Heading.tsx';
import { StoryCard } from '../../screen/StoryCard.tsx';
import { classes } from '../../ui/classes.ts';
import { firstSentences } from '../dilemma/screen-part.ts';
import styles from './Screen.module.css';

/** The chosen case: what happened, and what made it hard or good. The phone has the whole of it. */
export function ScreenCase({ item }: { item: ApprovedText }) {
  const words = useWords(screenOwnCases);
  const { id, title, sort, happened, hard } = readCase(item);
  const names = useWords(ownCasesWords);
  return (
    <Beside card={<StoryCard id={id} qualities={[]} />}>
      <Fit levels={14} what={`case ${id}`}>
        {(level) => {
          const size = level === 0 ? styles.large : level > 1 && styles.small;
          const leaveOut = Math.max(0, level - 4);
          const less = leaveOut > 0 || (level > 3 && hard !== '');
          return (
            <article className={styles.body}>
              <Heading size={headingSize(title)} kicker={names.sorts[sort]}>
                {title}
              </Heading>
              <p className={classes(styles.told, size)}>{firstSentences(happened, leaveOut)}</p>
              {hard !== '' && level < 4 && (
                <p className={classes(styles.told, size)}>
                  <b className={styles.asked}>{names.fields[sort].hard}</b>
                  {firstSentences(hard, Math.max(0, level - 2))}
                </p>
              )}
              {less && <p className={styles.hint}>{words.onPhone}</p>}
            </article>
          );
        }}
      </Fit>
    </Beside>
  );
}
