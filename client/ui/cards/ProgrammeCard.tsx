import ListOrdered from 'lucide-react/icons/list-ordered';
import { classes } from '../classes.ts';
import styles from './ProgrammeCard.module.css';

type Props = {
  programme: {
    readonly title: string;
    readonly purpose: string;
    readonly activities: readonly { readonly id: string; readonly title: string; readonly minutes: number }[];
  };
  /** What it is: "Draaiboek". */
  kind: string;
  /** "90 minuten", beside the kind. */
  total: string;
  /** Minutes of one activity, short: "10 min". */
  minutes: (minutes: number) => string;
  /** poster for the screen, in the sizes of the screen. */
  size?: 'full' | 'poster';
  level?: 1 | 2 | 3 | 4;
};

/** A programme: white paper, the golden thread runs past all activities in their order. As high as its text. */
export function ProgrammeCard({ programme, kind, total, minutes, size = 'full', level = 2 }: Props) {
  const Title = `h${level}` as const;
  return (
    <article className={classes(styles.card, styles[size])}>
      <p className={styles.kicker}>
        <ListOrdered className={styles.icon} aria-hidden="true" />
        <span>{kind}</span>
        <span className={styles.total}>{total}</span>
      </p>
      <Title className={styles.title}>{programme.title}</Title>
      {programme.purpose && <p className={styles.purpose}>{programme.purpose}</p>}
      <ol className={styles.list}>
        {programme.activities.map((activity, i) => (
          <li key={i} className={styles.activity}>
            <span className={styles.name}>{activity.title}</span>
            <span className={classes(styles.minutes, 'num')}>{minutes(activity.minutes)}</span>
          </li>
        ))}
      </ol>
    </article>
  );
}
