import { useReducedMotion } from 'framer-motion';
import * as m from 'framer-motion/m';
import { CardBack } from '../cards/CardBack.tsx';
import { dealt } from '../cards/motion.ts';
import { classes } from '../classes.ts';
import styles from './ProgressCards.module.css';

type Props = {
  /** A line above: which story, which choice. */
  title: string;
  level?: 1 | 2 | 3;
  done: number;
  total: number;
  /** Beside the figure: "van de 58 keuzes liggen op tafel". */
  words: string;
  /** bars: tally lines instead of cards, for the phone and the remote control. */
  look?: 'cards' | 'bars';
  compact?: boolean;
};

const MOST_CARDS = 400; // beyond this the cards would be smaller than a fingernail on the screen

/** Cards lying face down on the table: how many have chosen, never who. */
export function ProgressCards({ title, level = 2, done, total, words, look = 'cards', compact = false }: Props) {
  const Title = `h${level}` as const;
  return (
    <section className={classes(styles.frame, compact && styles.compact, look === 'bars' && styles.slim)}>
      <div className={styles.inside}>
        <Title className={styles.title} tabIndex={-1}>
          {title}
        </Title>
        <p className={styles.big}>
          <b className={styles.count}>{done}</b> <span>{words}</span>
        </p>
        {look === 'bars' || total > MOST_CARDS ? <Bars done={done} total={total} /> : <Cards done={done} total={total} />}
      </div>
    </section>
  );
}

function Cards({ done, total }: { done: number; total: number }) {
  const reduced = useReducedMotion();
  const columns = columnsFor(Math.max(total, done));
  return (
    <div
      className={classes(styles.cards, total > 120 && styles.small)}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
      aria-hidden="true"
    >
      {Array.from({ length: Math.max(total, done) }, (_, i) =>
        i < done ? (
          <m.span key={i} className={styles.card} {...dealt(0, reduced)}>
            <CardBack simple />
          </m.span>
        ) : (
          <span key={i} className={styles.open} />
        ),
      )}
    </div>
  );
}

/** The fewest columns with which cards of 5:7 stay under a third of the width in height: there is a heading above them. */
function columnsFor(cards: number): number {
  let columns = 8;
  while ((Math.ceil(cards / columns) * 1.4) / columns > 0.32) columns += 1;
  return columns;
}

function Bars({ done, total }: { done: number; total: number }) {
  const shown = Math.min(total, 120);
  const filled = total > 0 ? Math.floor((done / total) * shown) : 0;
  return (
    <div className={styles.bars} aria-hidden="true">
      {Array.from({ length: shown }, (_, i) => (
        <span key={i} className={i < filled ? styles.filled : styles.empty} />
      ))}
    </div>
  );
}
