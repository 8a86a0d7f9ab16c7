import type { CSSProperties } from 'react';
import { ChartFrame } from './ChartFrame.tsx';
import type { ChartProps } from './names.ts';
import styles from './Rings.module.css';

type Props = ChartProps & {
  /** From the inside out. */
  rings: readonly { readonly ring: string; readonly cards: number }[];
  ringOf: (ring: string) => string;
  columns: { readonly ring: string; readonly cards: string };
};

/** Radius of the middle, and how much each ring adds, in a drawing of 200 wide. */
const STEP = 19.5;

/** Cards per ring: the rings lie round each other, darker the more lies in them; beside them each with its name and number. */
export function Rings({ rings, ringOf, columns, ...frame }: Props) {
  const most = Math.max(1, ...rings.map(({ cards }) => cards));
  const least = Math.min(...rings.map(({ cards }) => cards));
  const drawn = rings.map(({ ring, cards }, i) => ({ ring, cards, r: STEP * (i + 1), step: stepOf(cards, least, most) }));
  return (
    <ChartFrame
      {...frame}
      columns={[columns.ring, columns.cards]}
      rows={rings.map(({ ring, cards }) => ({ head: ringOf(ring), cells: [cards] }))}
    >
      <div className={styles.rings}>
        <svg className={styles.target} viewBox="0 0 200 200">
          {drawn.toReversed().map(({ ring, r, step }, i) => (
            <circle
              key={ring}
              className={styles[`fill${step}`]}
              cx="100"
              cy="100"
              r={r}
              style={{ animationDelay: `${(drawn.length - i) * 70}ms` }}
            />
          ))}
          {drawn.map(({ ring, r, step }, i) => (
            <text key={ring} className={styles[`on${step}`]} x="100" y={i === 0 ? 100 : 100 - r + STEP / 2}>
              {i + 1}
            </text>
          ))}
        </svg>
        <ol className={styles.list}>
          {drawn.toReversed().map(({ ring, cards, step }) => (
            <li key={ring} className={styles.row}>
              <span className={styles[`key${step}`]}>{rings.findIndex((each) => each.ring === ring) + 1}</span>
              <span className={styles.name}>{ringOf(ring)}</span>
              <span className={styles.line}>
                <span className={styles[`bar${step}`]} style={{ '--c-share': cards / most } as CSSProperties} />
                <b className={styles.count}>{cards}</b>
              </span>
            </li>
          ))}
        </ol>
      </div>
    </ChartFrame>
  );
}

/** Nothing in it, or one of four steps from the emptiest to the fullest: the shade tells rings apart, the bar how much they differ. */
function stepOf(cards: number, least: number, most: number): 0 | 1 | 2 | 3 | 4 {
  if (cards === 0) return 0;
  const place = most === least ? 1 : (cards - least) / (most - least);
  if (place < 0.25) return 1;
  if (place < 0.55) return 2;
  return place < 0.9 ? 3 : 4;
}
