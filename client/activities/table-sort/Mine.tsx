import type { TableBoard } from '../../../shared/activities/table-sort/board.ts';
import type { TableSortView } from '../../../shared/activities/table-sort/view.ts';
import { OwnBoard } from './phone/OwnBoard.tsx';
import { useWords } from '../../i18n/language.ts';
import { phoneMine } from '../../i18n/phone-mine.ts';
import { phoneTableSort } from '../../i18n/phone-table-sort.ts';
import styles from '../../participant/mine/Answers.module.css';
import type { MyProps } from '../../participant/mine/MyAnswers.tsx';

/** The board that the own table made together. */
export function Mine({ activity, cards, answers }: MyProps<TableSortView>) {
  const words = useWords(phoneMine);
  const { own } = useWords(phoneTableSort);
  const board = answers[`${activity}/board`]?.body as TableBoard | undefined;
  if (!board || board.top.length === 0) return <p className={styles.nothing}>{words.nothing}</p>;
  return <OwnBoard title={own} cards={cards} board={board} />;
}
