import { classes } from '../classes.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { ChartProps, ChoiceOf } from './names.ts';
import styles from './TwistLine.module.css';

type Count = { readonly choice: string; readonly count: number };
type Props = ChartProps & {
  /** Where the room began: the first choice. */
  first: readonly Count[];
  twists: readonly { readonly twist: string; readonly counts: readonly Count[] }[];
  /** The first twist after which another option leads than at the first choice. */
  tippingPoint: string | null;
  choiceOf: ChoiceOf;
  /** A few words for a twist: "Maar wat als de termijn een maand was?" */
  twistOf: (twist: string) => string;
  firstLabel: string;
  /** "Hier kantelt het" */
  tippingLabel: string;
  columns: { readonly choice: string };
};

/** How the room moved along the twists: one column per moment, the leading option in ink, the tipping point held in gold. */
export function TwistLine({ first, twists, tippingPoint, choiceOf, twistOf, firstLabel, tippingLabel, columns, ...frame }: Props) {
  const moments = [
    { id: '', label: firstLabel, counts: first },
    ...twists.map(({ twist, counts }) => ({ id: twist, label: twistOf(twist), counts })),
  ];
  const most = Math.max(1, ...moments.flatMap(({ counts }) => counts.map((row) => row.count)));
  const countOf = (counts: readonly Count[], choice: string) => counts.find((row) => row.choice === choice)?.count ?? 0;
  return (
    <ChartFrame
      {...frame}
      columns={[columns.choice, ...moments.map((moment) => moment.label)]}
      rows={first.map(({ choice }) => ({
        head: `${choiceOf(choice).letter} ${choiceOf(choice).label}`,
        cells: moments.map(({ counts }) => countOf(counts, choice)),
      }))}
    >
      <ol className={classes(styles.line, first.length <= 4 && styles.roomy)}>
        {moments.map(({ id, label, counts }) => {
          const lead = Math.max(...counts.map((row) => row.count));
          const tips = id !== '' && id === tippingPoint;
          return (
            <li key={id} className={classes(styles.moment, tips && styles.tips)}>
              <p className={styles.label}>{label}</p>
              <div className={styles.bars}>
                {first.map(({ choice }) => {
                  const count = countOf(counts, choice);
                  return (
                    <span key={choice} className={classes(styles.row, count === lead && count > 0 && styles.lead)}>
                      <span className={styles.letter}>{choiceOf(choice).letter}</span>
                      <span className={styles.track}>
                        <span className={styles.bar} style={{ width: `${(100 * count) / most}%` }} />
                      </span>
                      <b className={styles.count}>{count}</b>
                    </span>
                  );
                })}
              </div>
              {tips && <p className={styles.tippingLabel}>{tippingLabel}</p>}
            </li>
          );
        })}
      </ol>
      <ul className={styles.key}>
        {first.map(({ choice }) => (
          <li key={choice}>
            <b>{choiceOf(choice).letter}</b> {choiceOf(choice).label}
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
