import { domMax, LazyMotion, Reorder, useDragControls, useReducedMotion } from 'framer-motion';
import { memo, useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Card, CardKind } from '../../../shared/deck/deck.ts';
import { useDeck } from '../store/hooks.tsx';
import { CardRow } from './CardRow.tsx';
import styles from './CardRows.module.css';
import { useRowWindow } from './use-window.ts';

type Props = {
  kind: CardKind;
  label: string;
  /** Of the cards, in order; when they can be moved, all of the kind. Keep it the same while the order is. */
  ids: readonly string[];
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

/**
 * The rows of one kind: drag by the handle, or go and move with the arrow keys. Only those in view are drawn, and typing in a
 * card draws its own row again and no other.
 */
export const CardRows = memo(function CardRows({ kind, label, ids, selected, conflicts, onSelect, onMove, onRemove }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const rowHeight = ROW * (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
  const { scroller, from: first, to, show } = useRowWindow(ids.length, rowHeight);
  const [drag, setDrag] = useState<{ readonly from: number; readonly order: readonly string[] } | null>(null);
  const wantsFocus = useRef(false);
  const at = selected === null ? -1 : ids.indexOf(selected);
  // When another card is open, or it moved; scrolling away from it is allowed.
  useLayoutEffect(() => show(at), [show, at]);
  useLayoutEffect(() => {
    if (!wantsFocus.current || !selected) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(selected)}"]`);
    if (!row) return;
    row.focus({ preventScroll: true });
    wantsFocus.current = false;
  });
  const onKey = useCallback(
    (id: string, event: KeyboardEvent) => {
      const wish = wishOf(event, ids, ids.indexOf(id));
      if (!wish || (wish.do === 'remove' && !onRemove)) return;
      event.preventDefault();
      wantsFocus.current = true;
      if (wish.do === 'go') onSelect(wish.id);
      else if (wish.do === 'move') onMove?.(id, wish.to);
      else onRemove?.(id);
    },
    [ids, onSelect, onMove, onRemove],
  );
  // While a card is dragged the drawn rows stay the same; it can move as far as they reach.
  const from = drag?.from ?? first;
  const order = drag?.order ?? ids.slice(first, to);
  const reachable = order.includes(selected ?? '') ? selected : order[0];
  const letGo = (id: string) => {
    if (drag && onMove && drag.order.some((each, i) => each !== ids[from + i])) onMove(id, from + drag.order.indexOf(id));
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
          style={{ paddingBlock: `${from * ROW}rem ${(ids.length - from - order.length) * ROW}rem` }}
          values={[...order]}
          onReorder={(next) => onMove && setDrag({ from, order: next })}
        >
          {order.map((id, i) => (
            <DragRow
              key={id}
              kind={kind}
              id={id}
              place={from + i + 1}
              total={ids.length}
              selected={id === selected}
              reachable={id === reachable}
              conflict={conflicts.has(id)}
              draggable={onMove !== undefined}
              onSelect={onSelect}
              onKey={onKey}
              onLetGo={letGo}
            />
          ))}
        </Reorder.Group>
      </LazyMotion>
    </div>
  );
});

type RowProps = {
  kind: CardKind;
  id: string;
  place: number;
  total: number;
  selected: boolean;
  reachable: boolean;
  conflict: boolean;
  draggable: boolean;
  onSelect: (id: string) => void;
  onKey: (id: string, event: KeyboardEvent) => void;
  onLetGo: (id: string) => void;
};

function DragRow({ place, total, draggable, onLetGo, id, ...row }: RowProps) {
  const controls = useDragControls();
  const reduced = useReducedMotion();
  const grab = useCallback((event: PointerEvent) => controls.start(event), [controls]);
  return (
    <Reorder.Item
      as="li"
      value={id}
      className={styles.item}
      aria-posinset={place}
      aria-setsize={total}
      dragListener={false}
      dragControls={controls}
      transition={reduced ? { duration: 0 } : { type: 'spring', stiffness: 320, damping: 30 }}
      onDragEnd={() => onLetGo(id)}
    >
      <LiveRow {...row} id={id} onGrab={draggable ? grab : undefined} />
    </Reorder.Item>
  );
}

type LiveRowProps = Omit<RowProps, 'place' | 'total' | 'draggable' | 'onLetGo'> & { onGrab: ((event: PointerEvent) => void) | undefined };

/** Follows its own card. */
function LiveRow({ id, kind, ...row }: LiveRowProps) {
  const card = useDeck(({ deck }) => (deck[kind] as readonly Card[]).find((each) => each.id === id));
  const lang = useDeck(({ deck }) => deck.language);
  return card ? <CardRow {...row} kind={kind} card={card} lang={lang} /> : null;
}

type Wish = { readonly do: 'go'; readonly id: string } | { readonly do: 'move'; readonly to: number } | { readonly do: 'remove' };

/** What a key on the row at place `i` asks for. */
function wishOf({ key, altKey }: KeyboardEvent, ids: readonly string[], i: number): Wish | null {
  const by = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
  if (key === 'Delete') return { do: 'remove' };
  if (by !== 0 && altKey) return { do: 'move', to: i + by };
  const next = key === 'Home' ? ids[0] : key === 'End' ? ids.at(-1) : by === 0 ? undefined : ids[i + by];
  return next === undefined ? null : { do: 'go', id: next };
}
