import type { ReactNode } from 'react';
import styles from './Form.module.css';
import { useScope } from './scope.tsx';

/** Choices that can't be made in a deck that is only looked at. Texts stay readable by keyboard, so they lock themselves. */
export function Locked({ children }: { children: ReactNode }) {
  const { editable } = useScope();
  return (
    <fieldset className={styles.locked} disabled={!editable}>
      {children}
    </fieldset>
  );
}
