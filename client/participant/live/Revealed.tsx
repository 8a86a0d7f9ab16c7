import { Suspense, type ReactNode } from 'react';
import { useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { Loading } from '../page/Loading.tsx';
import styles from './Revealed.module.css';

type Props = {
  /** The picture of the group, when one is shown. */
  picture: ReactNode | null;
};

/** What the screen shows, also here; before that, that it comes. */
export function Revealed({ picture }: Props) {
  const words = useWords(participant).reveal;
  if (!picture)
    return (
      <p className={styles.soon}>
        <span className={styles.dot} aria-hidden="true" />
        {words.soon}
      </p>
    );
  return (
    <section className={styles.picture} aria-label={words.group}>
      <Suspense fallback={<Loading whole={false} />}>{picture}</Suspense>
    </section>
  );
}
