import type { ReactNode } from 'react';
import styles from './Beside.module.css';

type Props = {
  /** The card on the table, as wide as the others on the screen. */
  card: ReactNode;
  /** Language of the card, where the page speaks another. */
  lang?: string | undefined;
  children: ReactNode;
};

/** A card, and beside it what the room does with it. */
export function Beside({ card, lang, children }: Props) {
  return (
    <section className={styles.beside}>
      <div className={styles.card} lang={lang}>
        {card}
      </div>
      {children}
    </section>
  );
}
