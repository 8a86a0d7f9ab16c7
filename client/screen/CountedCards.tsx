import type { Progress } from '../../shared/protocol/messages.ts';
import { ProgressCards } from '../ui/charts/ProgressCards.tsx';
import { Fit } from './Fit.tsx';
import { Heading, type HeadingSize } from './Heading.tsx';
import styles from './CountedCards.module.css';

type Props = {
  question: string;
  /** Language of the question, where the page speaks another. */
  lang?: string | undefined;
  size?: HeadingSize;
  kicker?: string | undefined;
  kickerLang?: string | undefined;
  /** What to do, in a line. */
  how: string;
  progress: Progress | null;
  words: (done: number, people: number) => string;
};

/** A question that has the screen to itself, and how many have answered: cards face down on the table, never whose. */
export function CountedCards({ question, lang, size = 'title', kicker, kickerLang, how, progress, words }: Props) {
  const people = progress?.people ?? 0;
  const done = Math.min(people, (progress?.done ?? 0) + (progress?.passed ?? 0));
  return (
    <section className={styles.counted}>
      <Heading size={size} kicker={kicker} lang={kickerLang}>
        <span lang={lang}>{question}</span>
      </Heading>
      <Fit levels={WIDTHS.length} what={`counted ${question} ${people}`}>
        {(level) => (
          <div className={WIDTHS[level]}>
            <ProgressCards title={how} done={done} total={people} words={words(done, people)} />
          </div>
        )}
      </Fit>
    </section>
  );
}

/** The picture measures itself in its width; text stays above the least size at the last of these. */
const WIDTHS = [styles.full, styles.wide, styles.narrow, styles.narrowest] as const;
