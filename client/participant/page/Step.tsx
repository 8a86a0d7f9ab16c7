import { useEffect, useRef, type ReactNode } from 'react';
import { classes } from '../../ui/classes.ts';
import styles from './Step.module.css';

/** The step that had the focus last. There is one focus per document, so there is one of these per document. */
const focused: { step: string | null } = { step: null };

type Props = {
  /** Names this step among all steps of the page; another name is another step. */
  name: string;
  /** On paper from edge to edge, for reading. */
  paper?: boolean;
  className?: string | undefined;
  children: ReactNode;
};

/**
 * One step of the page. When a step comes in the place of another, the focus goes to its heading (h1, tabIndex -1),
 * which also reads it out, once. The first step after loading leaves the focus alone.
 */
export function Step({ name, paper = false, className, children }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = focused.step;
    if (before === name) return;
    focused.step = name;
    if (before === null) return;
    window.scrollTo(0, 0);
    ref.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [name]);
  return (
    <div ref={ref} className={classes(styles.step, paper && styles.paper, className)}>
      {children}
    </div>
  );
}

/** The heading of a step, with a line of explanation under it. */
export function StepHeading({
  children,
  lead,
  aside,
  small = false,
}: {
  children: ReactNode;
  lead?: ReactNode;
  aside?: ReactNode;
  small?: boolean;
}) {
  return (
    <div className={classes(styles.head, small && styles.small)}>
      <h1 className={styles.title} tabIndex={-1}>
        {children}
      </h1>
      {aside && <p className={classes(styles.aside, 'num')}>{aside}</p>}
      {lead && <p className={styles.lead}>{lead}</p>}
    </div>
  );
}

/** Takes the room that is left, so that the next step stands at the foot. */
export function Grow() {
  return <div className={styles.grow} />;
}
