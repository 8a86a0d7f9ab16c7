import { useReducedMotion } from 'framer-motion';
import * as m from 'framer-motion/m';
import { dealt } from '../cards/motion.ts';
import { classes } from '../classes.ts';
import type { ChoiceOf } from './names.ts';
import styles from './Reasons.module.css';

type Props = {
  /** The finding, or what lies here. */
  title: string;
  level?: 1 | 2 | 3;
  compact?: boolean;
  /** Reasons the facilitator approved; `choice` is null for a small group. On the screen, six at a time. */
  reasons: readonly { readonly id: string; readonly choice: string | null; readonly text: string }[];
  choiceOf: ChoiceOf;
  /** Read out before the letter: "Bij keuze". */
  choiceLabel: string;
};

/** Reasons as slips of paper on the table, in an order that means nothing. Text by itself, so no table. */
export function Reasons({ title, level = 2, compact = false, reasons, choiceOf, choiceLabel }: Props) {
  const reduced = useReducedMotion();
  const Title = `h${level}` as const;
  return (
    <section className={classes(styles.frame, compact && styles.compact)}>
      <div className={styles.inside}>
        <Title className={styles.title} tabIndex={-1}>
          {title}
        </Title>
        <ul className={styles.slips}>
          {reasons.map(({ id, choice, text }, i) => (
            <m.li key={id} className={styles.slip} {...dealt(i, reduced)}>
              <p className={styles.text}>{text}</p>
              {choice && (
                <p className={styles.choice}>
                  <span className="visually-hidden">{choiceLabel} </span>
                  <span className={styles.letter}>{choiceOf(choice).letter}</span>
                  <span>{choiceOf(choice).label}</span>
                </p>
              )}
            </m.li>
          ))}
        </ul>
      </div>
    </section>
  );
}
