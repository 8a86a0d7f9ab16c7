import { useWords } from '../../i18n/language.ts';
import { screenCollect } from '../../i18n/screen-collect.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { Over } from '../../screen/Over.tsx';
import styles from './ScreenNow.module.css';

const SIZES = ['display', 'title', 'lead', 'body'] as const;

/** The question that is being answered, as large as it fits. */
export function ScreenNow({ question, kicker, lang }: { question: string; kicker: string; lang: string | undefined }) {
  const words = useWords(screenCollect).speaker;
  const first = question.length <= 60 ? 0 : 1;
  return (
    <Over
      foot={
        <p className={styles.where} lang={lang}>
          {kicker}
        </p>
      }
    >
      <Fit levels={SIZES.length - first} what={`now ${question}`}>
        {(level) => (
          <Heading size={SIZES[level + first] ?? 'body'} kicker={words.now}>
            {question}
          </Heading>
        )}
      </Fit>
    </Over>
  );
}
