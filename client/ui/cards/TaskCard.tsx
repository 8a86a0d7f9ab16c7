import PencilLine from 'lucide-react/icons/pencil-line';
import { classes } from '../classes.ts';
import { assignmentForm } from './question-form.ts';
import face from './face.module.css';
import styles from './TaskCard.module.css';
import { breakable, titleForm } from './title-form.ts';

type Props = {
  card: { readonly title: string; readonly assignment: string };
  /** What it is: "Opgave". */
  kind: string;
  /** Left and right at the foot: "10 minuten", "alleen". */
  foot?: readonly [string, string];
  /** poster for the screen: larger, no small print. */
  size?: 'full' | 'poster';
  /** Makes the title a heading of this level. */
  level?: 2 | 3 | 4;
  className?: string | undefined;
};

/** A task: pale gold, with lines to write on where the words leave room. As wide as its parent, phrasing elements only. */
export function TaskCard({ card, kind, foot, size = 'full', level, className }: Props) {
  const Title = level ? (`h${level}` as const) : 'span';
  return (
    <span className={classes(face.card, styles[size], className)}>
      <span className={face.face}>
        <span className={classes(face.panel, styles.panel)}>
          <span className={styles.kicker}>
            <PencilLine className={styles.icon} aria-hidden="true" />
            {kind}
          </span>
          <Title className={classes(styles.title, styles[`title-${titleForm(card.title)}`])}>{breakable(card.title, 19)}</Title>
          <span className={classes(styles.assignment, styles[assignmentForm(card.assignment)])}>{card.assignment}</span>
          <span className={styles.lines} />
          {foot && size === 'full' && (
            <span className={classes(face.foot, styles.foot)}>
              <span>{foot[0]}</span>
              <span>{foot[1]}</span>
            </span>
          )}
        </span>
      </span>
    </span>
  );
}
