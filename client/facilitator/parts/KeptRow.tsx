import ArrowRight from 'lucide-react/icons/arrow-right';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './KeptRow.module.css';

type Props = {
  href: string;
  title: string;
  /** A line under the title. */ under: ReactNode;
  /** What taking it off the list is called. */ dropLabel: string;
  onDrop: () => void;
};

/** Something this device holds a key of: leads to its page, and can be taken off the list. */
export function KeptRow({ href, title, under, dropLabel, onDrop }: Props) {
  return (
    <li className={styles.row}>
      <Link href={href} className={styles.go}>
        <span>
          <b>{title}</b>
          <span className={styles.under}>{under}</span>
        </span>
        <ArrowRight aria-hidden="true" />
      </Link>
      <Button kind="quiet" icon={<X aria-hidden="true" />} aria-label={dropLabel} onClick={onDrop} />
    </li>
  );
}
