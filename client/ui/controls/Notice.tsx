import CircleAlert from 'lucide-react/icons/circle-alert';
import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './Notice.module.css';

type Props = {
  kind?: 'info' | 'warn' | 'error';
  /** The first words, in bold: what happened. */
  title?: string;
  /** Another icon than the one that belongs to the kind. */
  icon?: ReactNode;
  /** That nothing is lost, and what to do. */
  children: ReactNode;
  /** A button at the end. */
  action?: ReactNode;
};

const ICONS = { info: Info, warn: TriangleAlert, error: CircleAlert };

/** A message in the page, always with icon and words. An error is announced at once; the others are not. */
export function Notice({ kind = 'info', title, icon, children, action }: Props) {
  const Icon = ICONS[kind];
  return (
    <div className={classes(styles.notice, styles[kind])} role={kind === 'error' ? 'alert' : undefined}>
      {icon ?? <Icon aria-hidden="true" />}
      <p>
        {title && <b>{title} </b>}
        {children}
      </p>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
