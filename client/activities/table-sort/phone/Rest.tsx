import { GripVertical } from 'lucide-react';
import type { TableSortView } from '../../../../shared/activities/table-sort/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneTableSort } from '../../../i18n/phone-table-sort.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { ValueStrip } from '../../../ui/cards/ValueStrip.tsx';
import { labelOf } from '../../value-sort/phone/names.ts';
import styles from './Board.module.css';
import type { Grip } from './use-drag.ts';

type Props = {
  cards: TableSortView['cards'];
  labels: TableSortView['labels'];
  full: boolean;
  /** The card that is being dragged. */
  lifted: string | null;
  grip: (card: string) => Grip;
  onLay: (card: string) => void;
};

/** The cards that do not lie on top: a tap lays one there. */
export function Rest({ cards, labels, full, lifted, grip, onLay }: Props) {
  const words = useWords(phoneTableSort);
  const lang = useDeckLang();
  return (
    <section className={styles.rest} aria-labelledby="rest-title">
      <h2 id="rest-title" className={styles.restTitle}>
        {full ? words.restShort : words.rest}
      </h2>
      <ul className={styles.cards} lang={lang}>
        {cards.map((card) => (
          <li key={card.id} className={styles.other}>
            <button type="button" className={styles.lay} onClick={() => onLay(card.id)}>
              <ValueStrip
                dense
                card={card}
                qualityLabel={labelOf(labels, card.quality)}
                state={lifted === card.id ? 'lifted' : 'lies'}
                className={styles.strip}
              />
              <span className="visually-hidden">. {words.lay}</span>
            </button>
            <span className={styles.grip} aria-hidden="true" {...grip(card.id)}>
              <GripVertical />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
