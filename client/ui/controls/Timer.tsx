import Clock from 'lucide-react/icons/clock';
import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './Timer.module.css';

type Props = {
  /** Seconds left, never below zero; the owner counts. */
  seconds: number;
  /** Beside or instead of the figures: "nog 2 minuten". Also what is read out. */
  words: string;
  /** Between minutes and seconds: "." in Dutch, ":" in English. */
  separator?: string;
  /** The words also on view. */
  showWords?: boolean;
  /** The end is near: said in words by the owner, here only stronger. */
  soon?: boolean;
  /** A button to extend. */
  children?: ReactNode;
};

/** Time left, as a pure display. Nothing happens at zero: expiry discards nothing. */
export function Timer({ seconds, words, separator = ':', showWords = false, soon = false, children }: Props) {
  const left = Math.max(0, Math.ceil(seconds));
  return (
    <span className={classes(styles.timer, soon && styles.soon)}>
      <Clock aria-hidden="true" />
      <span role="timer" aria-label={words}>
        <b className="num">{`${Math.floor(left / 60)}${separator}${String(left % 60).padStart(2, '0')}`}</b>
        {showWords && <span className={styles.words}>{words}</span>}
      </span>
      {children}
    </span>
  );
}
