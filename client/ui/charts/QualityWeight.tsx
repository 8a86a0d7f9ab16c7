import type { Family } from '../../../shared/deck/deck.ts';
import { Pattern } from '../cards/Pattern.tsx';
import { QualitySymbol } from '../cards/QualitySymbol.tsx';
import { qualityClass } from '../quality-class.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { ChartProps } from './names.ts';
import styles from './QualityWeight.module.css';

type Props = ChartProps & {
  /** Share of each quality, whole percents. */
  weight: readonly { readonly quality: Family; readonly percent: number }[];
  qualityOf: (quality: Family) => string;
  /** "38 %" or, for a small room, "ruim een derde". */
  shareOf: (percent: number) => string;
  columns: { readonly quality: string; readonly share: string };
};

/** How much weight each quality got: the bands of the cards, as long as their share. Heaviest first. */
export function QualityWeight({ weight, qualityOf, shareOf, columns, ...frame }: Props) {
  const sorted = weight.toSorted((a, b) => b.percent - a.percent);
  const most = Math.max(1, ...sorted.map((row) => row.percent));
  return (
    <ChartFrame
      {...frame}
      columns={[columns.quality, columns.share]}
      rows={sorted.map(({ quality, percent }) => ({ head: qualityOf(quality), cells: [shareOf(percent)] }))}
    >
      <div className={styles.rows}>
        {sorted.map(({ quality, percent }) => (
          <div key={quality} className={`${styles.row} ${qualityClass(quality)}`}>
            <span className={styles.name}>
              <QualitySymbol quality={quality} className={styles.symbol} />
              {qualityOf(quality)}
            </span>
            <span className={styles.track}>
              <span
                className={styles.band}
                style={{ width: `calc((100% - var(--c-share-room, max(4.75rem, 15cqi))) * ${percent / most})` }}
              >
                <Pattern id={`weight-${quality}`} family={quality} />
              </span>
              <b className={styles.share}>{shareOf(percent)}</b>
            </span>
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}
