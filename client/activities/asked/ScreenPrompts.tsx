import { useWords } from '../../i18n/language.ts';
import { screen } from '../../i18n/screen.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { classes } from '../../ui/classes.ts';
import styles from '../dilemma/ScreenTalk.module.css';

type Props = { kicker: string; lang?: string | undefined; title: string; prompts: readonly string[] };

/** Questions for the tables, large. What does not fit is on the phone. */
export function ScreenPrompts({ kicker, lang, title, prompts }: Props) {
  const words = useWords(screen).dilemma;
  return (
    <Fit levels={6} what={`prompts ${title}`}>
      {(level) => {
        const shown = prompts.slice(0, Math.max(1, prompts.length - Math.max(0, level - 2)));
        return (
          <section className={styles.talk}>
            <Heading kicker={kicker} lang={lang}>
              {title}
            </Heading>
            <ol className={classes(styles.questions, level === 1 && styles.middle, level > 1 && styles.small)}>
              {shown.map((prompt) => (
                <li key={prompt}>{prompt}</li>
              ))}
            </ol>
            {shown.length < prompts.length && <p className={styles.hint}>{words.onPhone}</p>}
          </section>
        );
      }}
    </Fit>
  );
}
