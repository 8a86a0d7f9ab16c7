import ArrowRight from 'lucide-react/icons/arrow-right';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { classes } from '../classes.ts';
import styles from './Button.module.css';

/** Goes somewhere, where that is the one next step: a link that looks like the main button. */
export function ButtonLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className={classes(styles.button, styles.main)}>
      <span className={styles.words}>{children}</span>
      <ArrowRight aria-hidden="true" />
    </Link>
  );
}
