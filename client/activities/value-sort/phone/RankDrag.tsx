import { domMax, LazyMotion, Reorder, useDragControls, useReducedMotion } from 'framer-motion';
import { useState } from 'react';
import { RankRow } from './RankRow.tsx';
import styles from './Rank.module.css';
import { useRankMoves, type RankProps } from './rank-moves.ts';

/** The order as a list that can also be dragged, by a handle. What is dragged is sent when it is let go. */
export default function RankDrag(props: RankProps) {
  const { moveBy, list } = useRankMoves(props);
  const [dragged, setDragged] = useState<readonly string[] | null>(null);
  const order = dragged ?? props.order;
  return (
    <LazyMotion features={domMax}>
      <Reorder.Group ref={list} as="ol" axis="y" className={styles.list} values={[...order]} onReorder={setDragged}>
        {order.map((card, i) => (
          <DragRow
            key={card}
            {...props}
            card={card}
            place={i + 1}
            total={order.length}
            onMove={(by) => moveBy(card, by)}
            onLetGo={() => {
              if (dragged && dragged.join() !== props.order.join()) {
                props.onOrder(dragged);
                props.onMoved(card, dragged);
              }
              setDragged(null);
            }}
          />
        ))}
      </Reorder.Group>
    </LazyMotion>
  );
}

type RowProps = RankProps & { card: string; place: number; total: number; onMove: (by: 1 | -1) => void; onLetGo: () => void };

function DragRow({ rules, card, place, total, onMove, onLetGo }: RowProps) {
  const controls = useDragControls();
  const reduced = useReducedMotion();
  const [lifted, setLifted] = useState(false);
  return (
    <Reorder.Item
      as="li"
      value={card}
      className={styles.row}
      dragListener={false}
      dragControls={controls}
      transition={reduced ? { duration: 0 } : { type: 'spring', stiffness: 320, damping: 30 }}
      onDragStart={() => setLifted(true)}
      onDragEnd={() => {
        setLifted(false);
        onLetGo();
      }}
    >
      <RankRow
        rules={rules}
        card={card}
        place={place}
        total={total}
        lifted={lifted}
        onMove={onMove}
        onGrab={(event) => controls.start(event)}
      />
    </Reorder.Item>
  );
}
