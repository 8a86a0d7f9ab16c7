import type { ReactNode } from 'react';
import { classes } from '../ui/classes.ts';
import { OwnLogo } from '../ui/Logo.tsx';
import styles from './Sheet.module.css';

type Props = {
  /** The join code, small, in the corner. */
  corner?: ReactNode;
  /** Address of an organisation's logo, small, above the picture. */
  logo?: string | null | undefined;
  /** Timer and short notices under the picture. */
  foot?: ReactNode;
  /** Running text lies on the plain table, without grain. */
  plain?: boolean;
  children: ReactNode;
};

/** The whole screen: the picture, the code in the corner, a foot when there is something to say. Never scrolls. */
export function Sheet({ corner, logo, foot, plain = false, children }: Props) {
  return (
    <div className={classes(styles.ground, !plain && 'table-ground')}>
      <div className={styles.screen}>
        {logo && (
          <div className={styles.own}>
            <OwnLogo src={logo} />
          </div>
        )}
        {corner && <header className={styles.corner}>{corner}</header>}
        <main className={styles.picture}>{children}</main>
        {foot && <footer className={styles.foot}>{foot}</footer>}
      </div>
    </div>
  );
}
