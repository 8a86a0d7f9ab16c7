import { PencilLine } from 'lucide-react';
import type { TaskView } from '../../../../shared/activities/task/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneTask } from '../../../i18n/phone-task.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import styles from './Assignment.module.css';

/** The assignment on pale gold, as on its card, in type to read on a phone. */
export function Assignment({ cards: { task, work }, level }: { cards: TaskView; level: 1 | 3 }) {
  const words = useWords(phoneTask);
  const lang = useDeckLang();
  const Title = `h${level}` as const;
  return (
    <article className={styles.sheet}>
      <p className={styles.kicker}>
        <PencilLine aria-hidden="true" />
        {words.kind}
      </p>
      <Title className={styles.title} tabIndex={level === 1 ? -1 : undefined} lang={lang}>
        {task.title}
      </Title>
      <p className={styles.assignment} lang={lang}>
        {task.assignment}
      </p>
      {task.prompts.length > 0 && (
        <>
          <p className={styles.help}>{words.prompts}</p>
          <ul className={styles.prompts} lang={lang}>
            {task.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.foot}>
        <span>{words.minutes(task.minutes)}</span>
        <span>{work === 'table' ? words.table : words.alone}</span>
      </p>
    </article>
  );
}
