import type { DeckProgramme, Task, Theme } from '../../../shared/deck/deck.ts';
import { paragraphs } from '../../activities/dilemma/screen-part.ts';
import type { SheetWords } from '../../i18n/studio-print.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading, headingSize } from '../../screen/Heading.tsx';
import { ProgrammeCard } from '../../ui/cards/ProgrammeCard.tsx';
import { TaskCard } from '../../ui/cards/TaskCard.tsx';
import { ThemeCard } from '../../ui/cards/ThemeCard.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './ScreenCards.module.css';

/** Prompts that fit at the first try; the phone has them all. */
const MOST = 4;

/** The card at the left, the question large, then as many prompts as the screen holds. */
export function ScreenTheme({ theme, words }: { theme: Theme; words: SheetWords }) {
  return (
    <article className={styles.page}>
      <div className={styles.card}>
        <ThemeCard card={{ ...theme, question: '' }} kind={words.kinds.theme} size="poster" />
      </div>
      <Fit levels={MOST + 2} what={`theme ${theme.id} ${theme.question.length} ${theme.prompts.join('').length}`}>
        {(level) => (
          <div className={styles.text}>
            <Heading size={headingSize(theme.question)} kicker={`${words.kinds.theme}, ${words.minutes(theme.minutes)}`}>
              {theme.question}
            </Heading>
            <ul className={classes(styles.prompts, level > 0 && styles.small)}>
              {theme.prompts.slice(0, Math.max(0, MOST - Math.max(0, level - 1))).map((prompt, i) => (
                <li key={i}>{prompt}</li>
              ))}
            </ul>
          </div>
        )}
      </Fit>
    </article>
  );
}

/** The card at the left, the assignment beside it. */
export function ScreenTask({ task, words }: { task: Task; words: SheetWords }) {
  return (
    <article className={styles.page}>
      <div className={styles.card}>
        <TaskCard card={{ ...task, title: '' }} kind={words.kinds.task} size="poster" />
      </div>
      <Fit levels={3} what={`task ${task.id} ${task.assignment.length}`}>
        {(level) => (
          <div className={styles.text}>
            <Heading
              size={headingSize(task.title)}
              kicker={`${words.kinds.task}, ${words.minutes(task.minutes)}, ${words.work[task.work]}`}
            >
              {task.title}
            </Heading>
            <div className={classes(styles.assignment, level === 1 && styles.middle, level > 1 && styles.small)}>
              {paragraphs(task.assignment).map((paragraph, i) => (
                <p key={i}>{paragraph}</p>
              ))}
            </div>
          </div>
        )}
      </Fit>
    </article>
  );
}

/** The whole programme on one card, two columns when it is long. */
export function ScreenProgramme({ programme, words }: { programme: DeckProgramme; words: SheetWords }) {
  return (
    <Fit levels={2} what={`programme ${programme.id} ${programme.activities.length}`}>
      {(level) => (
        <div className={classes(styles.programme, (level > 0 || programme.activities.length > 7) && styles.two)}>
          <ProgrammeCard
            programme={programme}
            kind={words.kinds.programme}
            total={words.minutes(programme.activities.reduce((sum, { minutes }) => sum + minutes, 0))}
            minutes={words.short}
            size="poster"
          />
        </div>
      )}
    </Fit>
  );
}
