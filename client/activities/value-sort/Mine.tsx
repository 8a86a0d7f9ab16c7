import type { Sorted } from '../../../shared/activities/value-sort/answer.ts';
import type { ValueSortView } from '../../../shared/activities/value-sort/view.ts';
import { OwnBoard } from './phone/OwnBoard.tsx';
import { useWords } from '../../i18n/language.ts';
import { phoneMine } from '../../i18n/phone-mine.ts';
import { lensNames } from '../../i18n/pictures-value-sort.ts';
import styles from '../../participant/mine/Answers.module.css';

type Props = { activity: string; cards: ValueSortView; answers: Readonly<Record<string, { readonly body: unknown }>> };

/** The own boards of one value sort, a lens at a time. */
export function Mine({ activity, cards, answers }: Props) {
  const words = useWords(phoneMine);
  const names = useWords(lensNames);
  const sorted = cards.lenses.flatMap((lens) => {
    const body = answers[`${activity}/sort:${lens}`]?.body;
    return body ? [{ lens, body: body as Sorted }] : [];
  });
  if (sorted.length === 0) return <p className={styles.nothing}>{words.nothing}</p>;
  return sorted.map(({ lens, body }) => (
    <div key={lens} className={styles.answer}>
      {cards.lenses.length > 1 && <h4>{names[lens]}</h4>}
      <OwnBoard rules={cards} sorted={body} level={4} />
    </div>
  ));
}
