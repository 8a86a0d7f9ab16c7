import type { TaskView } from '../../../shared/activities/task/view.ts';
import type { Progress } from '../../../shared/protocol/messages.ts';
import { useWords } from '../../i18n/language.ts';
import { screenCollect } from '../../i18n/screen-collect.ts';
import { Beside } from '../../screen/Beside.tsx';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { Over } from '../../screen/Over.tsx';
import { Points } from '../../screen/Points.tsx';
import { Tally } from '../../screen/Tally.tsx';
import { TaskCard } from '../../ui/cards/TaskCard.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './ScreenDo.module.css';

type Props = { cards: TaskView; progress: Progress | null; lang: string | undefined };

/** The card with the whole assignment beside it, and how many are done. */
export function ScreenDo({ cards: { task, work, answers }, progress, lang }: Props) {
  const words = useWords(screenCollect).task;
  return (
    <Over foot={<Tally progress={progress} words={words.done} />}>
      <Beside card={<TaskCard card={task} kind={words.kind} size="poster" />} lang={lang}>
        <Fit levels={5} what={`task ${task.id}`}>
          {(level) => (
            <div className={classes(styles.text, level > 2 && styles.small)}>
              <Heading size="lead">{work === 'table' ? words.table : words.alone}</Heading>
              <p className={styles.assignment} lang={lang}>
                {task.assignment}
              </p>
              {level < 3 && answers > 0 && <p className={styles.hint}>{words.answer}</p>}
              {level < 2 && <Points points={task.prompts.slice(0, 3 - level)} size="note" lang={lang} />}
            </div>
          )}
        </Fit>
      </Beside>
    </Over>
  );
}
