import { useWords } from '../../i18n/language.ts';
import { screen } from '../../i18n/screen.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading, headingSize } from '../../screen/Heading.tsx';
import { Over } from '../../screen/Over.tsx';
import { Tally } from '../../screen/Tally.tsx';
import { classes } from '../../ui/classes.ts';
import type { ScreenPart } from './screen-part.ts';
import styles from './ScreenChoice.module.css';

/** The question with its options, and how many choices lie on the table. */
export function ScreenChoice({ cards: { story, other }, progress, lang, again }: ScreenPart & { again: boolean }) {
  const words = useWords(screen).dilemma;
  const options = [
    ...story.options.map(({ id, label, text }) => ({ letter: id.toUpperCase(), label, text })),
    ...(other ? [{ letter: '…', label: words.other, text: words.other }] : []),
  ];
  return (
    <Over foot={<Tally progress={progress} words={words.choices} />}>
      <Fit levels={4} what={`choice ${story.id}`}>
        {(level) => (
          <div className={styles.page}>
            <Heading size={headingSize(story.question)} kicker={again ? words.second : words.first}>
              <span lang={lang}>{story.question}</span>
            </Heading>
            <ul
              className={classes(styles.options, level === 1 && styles.smaller, level > 1 && styles.labels, level > 2 && styles.tight)}
              lang={lang}
            >
              {options.map(({ letter, label, text }) => (
                <li key={letter}>
                  <span className={styles.letter}>{letter}</span>
                  <span>{level > 1 ? label : text}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Fit>
    </Over>
  );
}
