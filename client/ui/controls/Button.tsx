import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './Button.module.css';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** main: the one next step, 56 px, in ink. plain: an edge on paper. quiet: no edge. */
  kind?: 'main' | 'plain' | 'quiet';
  small?: boolean;
  /** An icon before and after the words; give lucide elements. Without words, give aria-label. */
  icon?: ReactNode;
  iconEnd?: ReactNode;
  /** A second, quieter line: what will happen where. */
  sub?: ReactNode;
  /** The key that does the same, shown at the end. */
  shortcut?: string | undefined;
};

/** Does something now. The words are a verb and say what will happen. One main button per view. */
export function Button({
  kind = 'plain',
  small = false,
  icon,
  iconEnd,
  sub,
  shortcut,
  className,
  children,
  type = 'button',
  ...rest
}: Props) {
  const bare = children === undefined && !sub;
  return (
    <button
      type={type}
      className={classes(styles.button, styles[kind], small && styles.small, bare && styles.bare, Boolean(sub) && styles.tall, className)}
      {...rest}
    >
      {icon}
      {!bare && (
        <span className={styles.words}>
          {children}
          {sub && <small className={styles.sub}>{sub}</small>}
        </span>
      )}
      {iconEnd}
      {shortcut && <kbd className={styles.key}>{shortcut}</kbd>}
    </button>
  );
}
