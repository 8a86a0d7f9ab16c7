import { RankRow } from './RankRow.tsx';
import styles from './Rank.module.css';
import { useRankMoves, type RankProps } from './rank-moves.ts';

/** The order as a list with arrows, without dragging. */
export function RankPlain(props: RankProps) {
  const { moveBy, list } = useRankMoves(props);
  return (
    <ol ref={list} className={styles.list}>
      {props.order.map((card, i) => (
        <li key={card} className={styles.row}>
          <RankRow rules={props.rules} card={card} place={i + 1} total={props.order.length} onMove={(by) => moveBy(card, by)} />
        </li>
      ))}
    </ol>
  );
}
