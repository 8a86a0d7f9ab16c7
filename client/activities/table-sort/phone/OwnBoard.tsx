import type { TableBoard } from '../../../../shared/activities/table-sort/board.ts';
import type { TableSortView } from '../../../../shared/activities/table-sort/view.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { ValueStrip } from '../../../ui/cards/ValueStrip.tsx';
import { labelOf } from '../../value-sort/phone/names.ts';
import styles from './OwnBoard.module.css';

/** The own board to look at. */
export function OwnBoard({ title, cards: { cards, labels, ranked }, board }: { title: string; cards: TableSortView; board: TableBoard }) {
  const lang = useDeckLang();
  const List = ranked ? 'ol' : 'ul';
  return (
    <section className={styles.own} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <List className={styles.list} lang={lang}>
        {board.top.map((id, i) => {
          const card = cards.find((each) => each.id === id);
          return (
            card && (
              <li key={id} className={styles.row}>
                {ranked && <b className={styles.number}>{i + 1}</b>}
                <ValueStrip dense card={card} qualityLabel={labelOf(labels, card.quality)} />
              </li>
            )
          );
        })}
      </List>
    </section>
  );
}
