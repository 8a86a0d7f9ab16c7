import { useWords } from '../../i18n/language.ts';
import { agreementsWords } from '../../i18n/agreements.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './Screen.module.css';

type Props = {
  id: string;
  /** Over the sentence: how far the group is with it. */
  kicker: string;
  text: string;
  dropped?: boolean;
  /** Who watches over it, and until when. */
  facts: readonly string[];
};

/** One sentence in front of everybody, as large as it fits. */
export function RuleSentence({ id, kicker, text, dropped = false, facts }: Props) {
  const words = useWords(agreementsWords);
  return (
    <Fit levels={3} what={`rule ${id} ${text.length}`}>
      {(level) => (
        <div className={styles.body}>
          <Heading size="body" kicker={kicker}>
            {words.stem}
          </Heading>
          <p className={classes(styles.sentence, level === 1 && styles.less, level > 1 && styles.least, dropped && styles.dropped)}>
            {text}
          </p>
          {facts.length > 0 && (
            <ul className={styles.facts}>
              {facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Fit>
  );
}
