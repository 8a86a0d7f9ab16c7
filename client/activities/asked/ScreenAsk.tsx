import type { ReactNode } from 'react';
import type { Progress } from '../../../shared/protocol/messages.ts';
import { CountedCards } from '../../screen/CountedCards.tsx';
import { Fit } from '../../screen/Fit.tsx';
import { Heading, type HeadingSize } from '../../screen/Heading.tsx';
import { Over } from '../../screen/Over.tsx';
import { Tally } from '../../screen/Tally.tsx';
import styles from './ScreenAsk.module.css';

type Props = {
  kicker: string;
  /** Language of the kicker, where the page speaks another. */
  lang?: string | undefined;
  question: string;
  /** Language of the question, when it is the organiser's own. */
  questionLang?: string | undefined;
  hint: string;
  progress: Progress | null;
  words: (done: number, people: number) => string;
  /** Under the question: what belongs to it. @param level from 0, the fullest way. */
  children?: (level: number) => ReactNode;
};

/** A question to the room, large, and how many have answered: on the table, or along the lower edge under what belongs to it. */
export function ScreenAsk({ kicker, lang, question, questionLang, hint, progress, words, children }: Props) {
  if (!children) {
    const asked = { question, lang: questionLang, kicker, kickerLang: lang, how: hint };
    return <CountedCards {...asked} size={question.length > 60 ? 'lead' : 'title'} progress={progress} words={words} />;
  }
  return (
    <Over foot={<Tally progress={progress} words={words} />}>
      <Fit levels={4} what={`ask ${question}`}>
        {(level) => (
          <div className={styles.page}>
            <Heading kicker={kicker} lang={lang} size={sizeOf(question, level)}>
              <span lang={questionLang}>{question}</span>
            </Heading>
            {children(level)}
            {level < 3 && <p className={styles.hint}>{hint}</p>}
          </div>
        )}
      </Fit>
    </Over>
  );
}

function sizeOf(question: string, level: number): HeadingSize {
  const sizes: readonly HeadingSize[] = ['title', 'lead', 'body'];
  return sizes[Math.min(sizes.length - 1, level + (question.length > 40 ? 1 : 0))] ?? 'body';
}
