import type { ReactNode } from 'react';
import type { Progress } from '../../../shared/protocol/messages.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading, type HeadingSize } from '../../screen/Heading.tsx';
import { Tally } from '../../screen/Tally.tsx';
import styles from './ScreenAsk.module.css';

type Props = {
  kicker: string;
  /** Language of the kicker, where the page speaks another. */
  lang?: string | undefined;
  question: string;
  /** Language of the question, when it is the organiser's own. */
  questionLang?: string | undefined;
  hint?: string;
  progress: Progress | null;
  words: (done: number, people: number) => string;
  /** Under the question: what belongs to it. @param level from 0, the fullest way. */
  children?: (level: number) => ReactNode;
};

/** A question to the room, large, and along the lower edge how many have answered. */
export function ScreenAsk({ kicker, lang, question, questionLang, hint, progress, words, children }: Props) {
  return (
    <section className={styles.ask}>
      <Fit levels={4} what={`ask ${question}`}>
        {(level) => (
          <div className={styles.page}>
            <Heading kicker={kicker} lang={lang} size={sizeOf(question, children !== undefined, level)}>
              <span lang={questionLang}>{question}</span>
            </Heading>
            {children?.(level)}
            {hint && level < 3 && <p className={styles.hint}>{hint}</p>}
          </div>
        )}
      </Fit>
      <Tally progress={progress} words={words} />
    </section>
  );
}

/** As large as it may be: a question alone has the screen to itself. */
function sizeOf(question: string, shares: boolean, level: number): HeadingSize {
  const sizes: readonly HeadingSize[] = ['display', 'title', 'lead', 'body'];
  const first = shares ? (question.length > 40 ? 2 : 1) : question.length > 60 ? 1 : 0;
  return sizes[Math.min(sizes.length - 1, first + level)] ?? 'body';
}
