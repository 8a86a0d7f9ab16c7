import type { Items } from '../../../shared/activities/collect/items.ts';
import { useWords } from '../../i18n/language.ts';
import { phoneMine } from '../../i18n/phone-mine.ts';
import { useDeckLang } from '../../participant/live/room.tsx';
import styles from '../../participant/mine/Answers.module.css';
import type { MyProps } from '../../participant/mine/MyAnswers.tsx';

type Props = Pick<MyProps<unknown>, 'activity' | 'answers'> & {
  /** What it was about. */
  card: string;
  /** The slots that hold sentences, by name, in the order in which they are written. */
  titles: Readonly<Record<string, string>>;
};

/** The sentences that this device, or the table of its owner, wrote. */
export function MineItems({ activity, answers, card, titles }: Props) {
  const words = useWords(phoneMine);
  const lang = useDeckLang();
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

/** A device may keep answers of an older version of the toolkit. */
function itemsIn(body: unknown): readonly string[] {
  const items = body as Items | null | undefined;
  return items?.kind === 'items' ? items.items : [];
}
