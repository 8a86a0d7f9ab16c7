import { domMax, LazyMotion, Reorder, useDragControls, useReducedMotion } from 'framer-motion';
import { useCallback, useLayoutEffect, useRef, useState, type ComponentProps, type KeyboardEvent } from 'react';
import type { Card, CardKind } from '../../../shared/deck/deck.ts';
import { CardRow } from './CardRow.tsx';
import styles from './CardRows.module.css';
import { useRowWindow } from './use-window.ts';

type Props = {
  kind: CardKind;
  label: string;
  lang: string;
  /** In order; when `sorted`, all cards of the kind. */
  cards: readonly Card[];
  selected: string | null;
  /** Ids of cards that somebody else wrote in too. */
  conflicts: ReadonlySet<string>;
  onSelect: (id: string) => void;
  /** Missing where cards can't be moved: while searching, or only looking. */
  onMove?: ((id: string, to: number) => void) | undefined;
  onRemove?: ((id: string) => void) | undefined;
};

/** rem, as in CardRow.module.css. */
const ROW = 4;

/** The rows of one kind: drag by the handle, or go and move with the arrow keys. Only those in view are drawn. */
export function CardRows({ kind, label, lang, cards, selected, conflicts, onSelect, onMove, onRemove }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const rowHeight = ROW * (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
  const view = useRowWindow(cards.length, rowHeight);
  const [drag, setDrag] = useState<{ readonly from: number; readonly order: readonly string[] } | null>(null);
  const wantsFocus = useRef(false);
  const at = cards.findIndex((card) => card.id === selected);
  const { scroller, show } = view;
  // When another card is open, or it moved; scrolling away from it is allowed.
  useLayoutEffect(() => show(at), [show, at]);
  useLayoutEffect(() => {
    if (!wantsFocus.current || !selected) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(selected)}"]`);
    if (!row) return;
    row.focus({ preventScroll: true });
    wantsFocus.current = false;
  });

  const latest = useRef({ cards, onSelect, onMove, onRemove });
  useLayoutEffect(() => {
    latest.current = { cards, onSelect, onMove, onRemove };
  });
  // The same function for every row and every key, so that a row is drawn again only when its card changed.
  const onKey = useCallback((id: string, event: KeyboardEvent) => {
    const { cards: all, onSelect: select, onMove: move, onRemove: remove } = latest.current;
    const i = all.findIndex((card) => card.id === id);
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const next = event.key === 'Home' ? all[0] : event.key === 'End' ? all.at(-1) : by !== 0 ? all[i + by] : undefined;
    if (event.key === 'Delete' && remove) {
      event.preventDefault();
      wantsFocus.current = true;
      remove(id);
    } else if (by !== 0 && event.altKey) {
      event.preventDefault();
      wantsFocus.current = true;
      move?.(id, i + by);
    } else if (next) {
      event.preventDefault();
      wantsFocus.current = true;
      select(next.id);
    }
  }, []);

  const ids = cards.slice(view.from, view.to).map((card) => card.id);
  // While a card is dragged the drawn rows stay the same; it can move as far as they reach.
  const from = drag?.from ?? view.from;
  const order = drag?.order ?? ids;
  const byId = new Map(cards.map((card) => [card.id, card]));
  const reachable = order.includes(selected ?? '') ? selected : order[0];
  const letGo = (id: string) => {
    if (
      drag &&
      onMove &&
      drag.order.join() !==
        cards
          .slice(from, from + drag.order.length)
          .map((card) => card.id)
          .join()
    )
      onMove(id, from + drag.order.indexOf(id));
    setDrag(null);
  };
  return (
    <div ref={scroller} className={styles.scroller}>
      <LazyMotion features={domMax}>
        <Reorder.Group
          ref={list}
          as="ol"
          axis="y"
          aria-label={label}
          className={styles.list}
          style={{ paddingBlock: `${from * ROW}rem ${(cards.length - from - order.length) * ROW}rem` }}
          values={[...order]}
          onReorder={(next) => onMove && setDrag({ from, order: next })}
        >
          {order.map((id, i) => {
            const card = byId.get(id);
            return (
              card && (
                <DragRow
                  key={id}
                  place={from + i + 1}
                  total={cards.length}
                  draggable={onMove !== undefined}
                  onLetGo={letGo}
                  kind={kind}
                  card={card}
                  lang={lang}
                  selected={id === selected}
                  reachable={id === reachable}
                  conflict={conflicts.has(id)}
                  onSelect={onSelect}
                  onKey={onKey}
                />
              )
            );
          })}
        </Reorder.Group>
      </LazyMotion>
    </div>
  );
}

type RowProps = ComponentProps<typeof CardRow> & { place: number; total: number; draggable: boolean; onLetGo: (id: string) => void };

function DragRow({ place, total, draggable, onLetGo, ...row }: RowProps) {
  const controls = useDragControls();
  const reduced = useReducedMotion();
  const grab = useCallback<NonNullable<typeof row.onGrab>>((event) => controls.start(event), [controls]);
  return (
    <Reorder.Item
      as="li"
      value={row.card.id}
      className={styles.item}
      aria-posinset={place}
      aria-setsize={total}
      dragListener={false}
      dragControls={controls}
      transition={reduced ? { duration: 0 } : { type: 'spring', stiffness: 320, damping: 30 }}
      onDragEnd={() => onLetGo(row.card.id)}
    >
      <CardRow {...row} onGrab={draggable ? grab : undefined} />
    </Reorder.Item>
  );
}
