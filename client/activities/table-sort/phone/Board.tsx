import { GripVertical } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { BoardMove, TableBoard } from '../../../../shared/activities/table-sort/board.ts';
import type { TableSortView } from '../../../../shared/activities/table-sort/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneTableSort } from '../../../i18n/phone-table-sort.ts';
import { useAnnounce } from '../../../participant/live/announce.tsx';
import { classes } from '../../../ui/classes.ts';
import { plain } from '../../value-sort/phone/names.ts';
import styles from './Board.module.css';
import { BoardRow } from './BoardRow.tsx';
import { Rest } from './Rest.tsx';
import { useDrag } from './use-drag.ts';

type Props = { cards: TableSortView; board: TableBoard; act: (move: BoardMove) => void; onFull: (full: boolean) => void };

/** The places on top, and under them the cards that do not lie there. Every move is everybody's at once. */
export function Board({ cards: { cards, labels, top: most, ranked }, board: { top }, act, onFull }: Props) {
  const words = useWords(phoneTableSort);
  const announce = useAnnounce();
  const places = useRef<HTMLOListElement>(null);
  const held = useHeldFocus(places, top);
  const [hint] = useState(() => window.matchMedia('(pointer: fine)').matches);
  const titleOf = (id: string) => plain(cards.find((card) => card.id === id)?.title ?? id);
  const layAt = (card: string, place: number) => {
    const others = top.filter((each) => each !== card);
    if (others.length === top.length && top.length >= most) return onFull(true);
    onFull(false);
    const at = Math.min(place, others.length);
    act({ kind: 'lay', card, before: others[at] ?? null });
    announce.own(words.laid(titleOf(card), at + 1, most));
  };
  const moveBy = (card: string, by: 1 | -1) => {
    const to = top.indexOf(card) + by;
    if (to < 0 || to >= top.length) return;
    held(card);
    layAt(card, to);
  };
  const take = (card: string) => {
    onFull(false);
    act({ kind: 'take', card });
    announce.own(words.taken(titleOf(card)));
  };
  const { dragged, grip } = useDrag(places, layAt);
  return (
    <div className={styles.board}>
      <ol ref={places} className={styles.places} aria-label={words.board}>
        {Array.from({ length: most }, (_, i) => {
          const card = cards.find(({ id }) => id === top[i]);
          return (
            <li key={card?.id ?? `place ${i}`} className={classes(styles.place, dragged?.over === i && styles.over)}>
              {/* The handle; the arrows do the same for keys and screen readers. */}
              <span className={classes(styles.handle, card && styles.grip)} aria-hidden="true" {...(card ? grip(card.id) : {})}>
                {ranked && <b className={styles.number}>{i + 1}</b>}
                {card && <GripVertical />}
              </span>
              {card ? (
                <BoardRow
                  card={card}
                  labels={labels}
                  place={i + 1}
                  lying={top.length}
                  ranked={ranked}
                  lifted={dragged?.card === card.id}
                  onMove={(by) => moveBy(card.id, by)}
                  onTake={() => take(card.id)}
                />
              ) : (
                <span className={styles.empty}>
                  {i === top.length ? words.empty : <span className="visually-hidden">{words.empty}</span>}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {hint && <p className={styles.keys}>{words.keys}</p>}
      <Rest
        cards={cards.filter(({ id }) => !top.includes(id))}
        labels={labels}
        full={top.length >= most}
        lifted={dragged?.card ?? null}
        grip={grip}
        onLay={(card) => layAt(card, most)}
      />
    </div>
  );
}

/** The focus stays on the control that moved a card, though its row moves on the page. @returns tell it before moving. */
function useHeldFocus(list: { readonly current: HTMLElement | null }, top: readonly string[]): (card: string) => void {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current) list.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  }, [top, list]);
  return (card) => {
    const act = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['act'] : undefined;
    wanted.current = act ? `[data-card="${card}"] [data-act="${act}"]` : null;
  };
}
