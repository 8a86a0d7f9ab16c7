import { ChevronDown, ChevronUp, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { TableSortView } from '../../../../shared/activities/table-sort/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneTableSort } from '../../../i18n/phone-table-sort.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { ValueStrip } from '../../../ui/cards/ValueStrip.tsx';
import { labelOf, plain } from '../../value-sort/phone/names.ts';
import styles from './Board.module.css';

type Props = {
  card: TableSortView['cards'][number];
  labels: TableSortView['labels'];
  place: number;
  /** Cards that lie on the board. */
  lying: number;
  ranked: boolean;
  lifted: boolean;
  onMove: (by: 1 | -1) => void;
  onTake: () => void;
};

/** A card on the board, with what can be done to it by tap and keys; it is dragged by its place. */
export function BoardRow({ card, labels, place, lying, ranked, lifted, onMove, onTake }: Props) {
  const words = useWords(phoneTableSort);
  const lang = useDeckLang();
  const title = plain(card.title);
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
    if (by && ranked) onMove(by);
    else if (event.key === 'Delete' || event.key === 'Backspace') onTake();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.card} lang={lang} data-card={card.id} onKeyDown={onKey}>
      <ValueStrip
        dense
        card={card}
        qualityLabel={labelOf(labels, card.quality)}
        state={lifted ? 'lifted' : 'lies'}
        className={styles.strip}
      >
        <span className={styles.acts}>
          {ranked && (
            <>
              <button type="button" data-act="up" aria-label={words.up(title)} aria-disabled={place === 1} onClick={() => onMove(-1)}>
                <ChevronUp aria-hidden="true" />
              </button>
              <button
                type="button"
                data-act="down"
                aria-label={words.down(title)}
                aria-disabled={place === lying}
                onClick={() => onMove(1)}
              >
                <ChevronDown aria-hidden="true" />
              </button>
            </>
          )}
          <button type="button" aria-label={words.take(title)} onClick={onTake}>
            <X aria-hidden="true" />
          </button>
        </span>
      </ValueStrip>
    </div>
  );
}
