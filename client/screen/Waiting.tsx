import { useWords } from '../i18n/language.ts';
import { screen } from '../i18n/screen.ts';
import { CardBack } from '../ui/cards/CardBack.tsx';
import styles from './Waiting.module.css';
import { Heading } from './Heading.tsx';

type Props = { kicker: string; /** Something to think about meanwhile. */ hint?: string; lang?: string | undefined };

/** Before a picture is revealed: cards face down, and no hurry. */
export function Waiting({ kicker, hint, lang }: Props) {
  const words = useWords(screen);
  return (
    <section className={styles.waiting}>
      <Heading kicker={kicker} lang={lang}>
        {words.waiting}
      </Heading>
      <div className={styles.cards} aria-hidden="true">
        {[0, 1, 2, 3].map((i) => (
          <CardBack key={i} className={styles.card} />
        ))}
      </div>
      <p className={styles.hint}>{hint ?? words.waitingHint}</p>
    </section>
  );
}
