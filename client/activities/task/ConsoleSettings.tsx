import type { TaskSettings } from '../../../shared/activities/task/settings.ts';
import type { Cards } from '../../../shared/programmes/cards.ts';
import { withAnswers, withTask } from '../../../shared/activities/task/item.ts';
import { taskConsole } from '../../i18n/console-task.ts';
import { useWords } from '../../i18n/language.ts';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { CardSelect } from '../collect/CardSelect.tsx';
import styles from '../Settings.module.css';

type Props = { settings: TaskSettings; cards: Cards; onChange: (settings: TaskSettings) => void };

/** The organiser's choices for a task: which one, alone or at the table, what is written, and the vote. */
export function TaskSettingsEditor({ settings, cards, onChange }: Props) {
  const words = useWords(taskConsole).settings;
  return (
    <div className={styles.settings}>
      <CardSelect
        label={words.task}
        pool={cards}
        cards={cards.tasks}
        chosen={settings.task}
        option={(task) => words.option(task.title, task.minutes, task.work === 'table')}
        onChoose={(task) => onChange(withTask(settings, task))}
      />
      <div className={styles.group}>
        <p className={styles.legend} aria-hidden="true">
          {words.work}
        </p>
        <Segmented
          legend={words.work}
          options={(['alone', 'table'] as const).map((value) => ({ value, label: words.works[value] }))}
          value={settings.work}
          onChange={(work) => onChange({ ...settings, work })}
        />
      </div>
      <Count
        legend={words.answers}
        most={3}
        value={settings.answers}
        option={words.answersOption}
        onChange={(answers) => onChange(withAnswers(settings, answers))}
      />
      {settings.answers > 0 && (
        <>
          <Count
            legend={words.dots}
            most={5}
            value={settings.dots}
            option={words.dotsOption}
            onChange={(dots) => onChange({ ...settings, dots })}
          />
          <p className={styles.hint}>{words.dotsHint}</p>
        </>
      )}
    </div>
  );
}

type CountProps = { legend: string; most: number; value: number; option: (n: number) => string; onChange: (n: number) => void };

function Count({ legend, most, value, option, onChange }: CountProps) {
  return (
    <div className={styles.group}>
      <p className={styles.legend} aria-hidden="true">
        {legend}
      </p>
      <Segmented
        legend={legend}
        options={Array.from({ length: most + 1 }, (_, n) => ({ value: String(n), label: option(n) }))}
        value={String(value)}
        onChange={(n) => onChange(Number(n))}
      />
    </div>
  );
}
