import { ChevronDown, ChevronUp, GripVertical } from 'lucide-react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useWords } from '../../../i18n/language.ts';
import { phoneSort } from '../../../i18n/phone-sort.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { ValueStrip } from '../../../ui/cards/ValueStrip.tsx';
import { labelOf, plain } from './names.ts';
import type { RankProps } from './rank-moves.ts';
import styles from './Rank.module.css';

type Props = {
  rules: RankProps['rules'];
  card: string;
  place: number;
  total: number;
  lifted?: boolean;
  onMove: (by: 1 | -1) => void;
  /** With dragging there is a handle; the rest of the row stays free to scroll by. */
  onGrab?: (event: PointerEvent) => void;
};

/** One place in the order: its number, the card, and what moves it. */
export function RankRow({ rules, card: id, place, total, lifted = false, onMove, onGrab }: Props) {
  const words = useWords(phoneSort).rank;
  const lang = useDeckLang();
  const card = rules.cards.find((each) => each.id === id);
  if (!card) return null;
  const title = plain(card.title);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <div className={styles.rank} onKeyDown={onKey}>
      <b className={styles.place} aria-hidden="true">
        {place}
      </b>
      <div className={styles.card} lang={lang}>
        <ValueStrip
          card={card}
          qualityLabel={labelOf(rules.labels, card.quality)}
          state={lifted ? 'lifted' : 'lies'}
          className={styles.strip}
        >
          {onGrab && (
            <button type="button" className={styles.grip} aria-label={words.drag(title)} onPointerDown={onGrab}>
              <GripVertical aria-hidden="true" />
            </button>
          )}
          <span className={styles.arrows}>
            <button type="button" aria-label={words.up(title)} aria-disabled={place === 1} onClick={() => onMove(-1)}>
              <ChevronUp aria-hidden="true" />
            </button>
            <button type="button" aria-label={words.down(title)} aria-disabled={place === total} onClick={() => onMove(1)}>
              <ChevronDown aria-hidden="true" />
            </button>
          </span>
        </ValueStrip>
      </div>
    </div>
  );
}
