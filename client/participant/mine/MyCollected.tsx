import type { Items } from '../../../shared/activities/collect/items.ts';
import type { SpeakerView } from '../../../shared/activities/speaker/view.ts';
import type { TaskView } from '../../../shared/activities/task/view.ts';
import type { ThemeView } from '../../../shared/activities/theme/view.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { phoneMine } from '../../i18n/phone-mine.ts';
import { phoneSpeaker } from '../../i18n/phone-speaker.ts';
import { phoneTask } from '../../i18n/phone-task.ts';
import { phoneTheme } from '../../i18n/phone-theme.ts';
import { useDeckLang } from '../live/room.tsx';
import styles from './Answers.module.css';
import type { MyProps } from './MyAnswers.tsx';

/** The sentences that this device, or the table of its owner, wrote in a theme, a task or with a speaker. */
export function MyCollected({ activity, cards, answers }: MyProps<ThemeView | TaskView | SpeakerView>) {
  const words = useWords(phoneMine);
  const titles = useSlotTitles();
  const lang = useDeckLang();
  const card = cards.kind === 'theme' ? cards.theme.question : cards.kind === 'task' ? cards.task.title : cards.subject;
  const written = Object.entries(titles).flatMap(([slot, title]) => {
    const items = itemsIn(answers[`${activity}/${slot}`]?.body);
    return items.length === 0 ? [] : [{ slot, title, items }];
  });
  return (
    <div className={styles.answer}>
      {card && (
        <p className={styles.story} lang={lang}>
          {card}
        </p>
      )}
      {written.length === 0 && <p className={styles.nothing}>{words.nothing}</p>}
      {written.map(({ slot, title, items }) => (
        <div key={slot} className={styles.answer}>
          <h4>{title}</h4>
          <ul className={styles.questions}>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** Every slot that holds sentences, in the order in which they are written. */
function useSlotTitles(): Readonly<Record<string, string>> {
  const language = useLanguage();
  const { question, lines } = phoneSpeaker[language];
  return {
    notes: phoneTheme[language].talk.notesAlone,
    answers: phoneTask[language].do.field,
    questions: question.mine,
    touched: lines.touched,
    asks: lines.asks,
  };
}

/** A device may keep answers of an older version of the toolkit. */
function itemsIn(body: unknown): readonly string[] {
  const items = body as Items | null | undefined;
  return items?.kind === 'items' ? items.items : [];
}
