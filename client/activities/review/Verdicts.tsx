import type { ReviewPicture } from '../../../shared/activities/review/picture.ts';
import { VERDICTS } from '../../../shared/activities/review/verdict.ts';
import { useWords } from '../../i18n/language.ts';
import { reviewPictures } from '../../i18n/pictures-review.ts';
import { reviewWords } from '../../i18n/review.ts';
import { ChartFrame } from '../../ui/charts/ChartFrame.tsx';
import type { ChartProps } from '../../ui/charts/names.ts';
import { classes } from '../../ui/classes.ts';
import styles from './Verdicts.module.css';

type Props = ChartProps & { agreements: ReviewPicture['agreements']; /** How many to draw; the table has all. */ limit: number };

/** Every agreement with a bar of three parts, each labelled directly: keep, change, let go. */
export function Verdicts({ agreements, limit, ...frame }: Props) {
  const words = useWords(reviewWords);
  const own = useWords(reviewPictures);
  const rows = agreements.map(({ text, keep, change, drop, outcome }) => ({
    head: text,
    cells: [keep, change, drop, outcome ? words.outcomes[outcome] : own.open],
  }));
  return (
    <ChartFrame {...frame} columns={[own.agreement, ...VERDICTS.map((verdict) => words.verdicts[verdict]), own.decision]} rows={rows}>
      <ol className={styles.rows}>
        {agreements.slice(0, limit).map((agreement) => (
          <li key={agreement.id} className={styles.row}>
            <span className={styles.text}>{agreement.text}</span>
            <span className={styles.bar}>
              {VERDICTS.filter((verdict) => agreement[verdict] > 0).map((verdict) => (
                <span key={verdict} className={classes(styles.part, styles[verdict])} style={{ flexGrow: agreement[verdict] }}>
                  <b>{agreement[verdict]}</b> {words.verdicts[verdict].toLowerCase()}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </ChartFrame>
  );
}
