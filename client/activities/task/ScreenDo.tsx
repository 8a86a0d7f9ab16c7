import type { TaskView } from '../../../shared/activities/task/view.ts';
import type { Progress } from '../../../shared/protocol/messages.ts';
import { useWords } from '../../i18n/language.ts';
import { screenCollect } from '../../i18n/screen-collect.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { Tally } from '../../screen/Tally.tsx';
import { TaskCard } from '../../ui/cards/TaskCard.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './ScreenDo.module.css';

type Props = { cards: TaskView; progress: Progress | null; lang: string | undefined };

/** The card with the whole assignment beside it, and how many are done. */
export function ScreenDo({ cards: { task, work, answers }, progress, lang }: Props) {
  const words = useWords(screenCollect).task;
  return (
    <section className={styles.do}>
      <div className={styles.both}>
        <div className={styles.card} lang={lang}>
          <TaskCard card={task} kind={words.kind} size="poster" />
        </div>
        <Fit levels={4} what={`task ${task.id}`}>
          {(level) => (
            <div className={classes(styles.text, level > 0 && styles.small)}>
              <Heading size="lead">{work === 'table' ? words.table : words.alone}</Heading>
              <p className={styles.assignment} lang={lang}>
                {task.assignment}
              </p>
              {level < 2 && answers > 0 && <p className={styles.hint}>{words.answer}</p>}
              {level === 0 && (
                <ul className={styles.prompts} lang={lang}>
                  {task.prompts.map((prompt) => (
                    <li key={prompt}>{prompt}</li>
                  ))}
                </ul>
              )}
            </div>
          )}
        </Fit>
      </div>
      <Tally progress={progress} words={words.done} />
    </section>
  );
}
