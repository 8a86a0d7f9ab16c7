import type { ReactNode } from 'react';
import type { Language } from '../../../shared/deck/deck.ts';
import { classes } from '../../ui/classes.ts';
import styles from './TextSheet.module.css';

type Props = {
  language: Language;
  deckTitle: string;
  /** What kind of sheet this is, at the right of the running head. */
  kind: string;
  /** This is the first sheet of all: the title of the deck is the title of what is printed. */
  first?: boolean;
  /** With page numbers. */
  numbers?: boolean;
  children: ReactNode;
};

/** Running text on A4, as many sides as it takes; begins on a fresh one. */
export function TextSheet({ language, deckTitle, kind, first = false, numbers = false, children }: Props) {
  const DeckTitle = first ? 'h1' : 'p';
  return (
    <article className={classes(styles.sheet, numbers && styles.numbers)} lang={language}>
      <div className={styles.line}>
        <DeckTitle>{deckTitle}</DeckTitle>
        <p>{kind}</p>
      </div>
      {children}
    </article>
  );
}
