import { useWords } from '../../i18n/language.ts';
import { screen } from '../../i18n/screen.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import type { ScreenPart } from './screen-part.ts';
import styles from './ScreenClarify.module.css';

/** Time for questions about the facts; meanwhile everybody the story touches stands on the screen. */
export function ScreenClarify({ cards: { story }, lang }: ScreenPart) {
  const words = useWords(screen).dilemma;
  return (
    <Fit levels={4} what={`clarify ${story.id}`}>
      {(level) => (
        <section className={styles.clarify}>
          <Heading kicker={story.title} lang={lang}>{words.clarify}</Heading>
          <p className={styles.hint}>{words.clarifyHint}</p>
          <h2 className={styles.who}>{words.who}</h2>
          <ul className={styles.people} lang={lang}>
            {story.stakeholders.map(({ who, stake }) => (
              <li key={who}>
                <b>{who}</b>
                {level === 0 && <span>{stake}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Fit>
  );
}
