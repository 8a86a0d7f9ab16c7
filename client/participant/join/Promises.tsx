import type { ReactNode } from 'react';
import styles from './Promises.module.css';

type Props = { promises: readonly { icon: ReactNode; title: string; text: ReactNode }[] };

/** What we promise, each with an icon, a few words in bold and a sentence. */
export function Promises({ promises }: Props) {
  return (
    <ul className={styles.list}>
      {promises.map(({ icon, title, text }) => (
        <li key={title} className={styles.promise}>
          {icon}
          <p>
            <b>{title}</b>
            {text}
          </p>
        </li>
      ))}
    </ul>
  );
}
