import type { Family, Quality } from '../../../shared/deck/deck.ts';
import { classes } from '../classes.ts';
import { qualityClass } from '../quality-class.ts';
import { Pattern } from './Pattern.tsx';
import { QualitySymbol } from './QualitySymbol.tsx';
import styles from './StoryBand.module.css';

type Props = {
  storyId: string;
  /** The qualities that clash, two or three. */
  qualities: readonly Quality[];
  /** wide: at the head of a page. tall: fills its box, for the screen, with the symbols in two corners. */
  shape?: 'wide' | 'tall';
  className?: string | undefined;
};

/** The patterns of the qualities that clash in a story, against a golden seam. Decoration. */
export function StoryBand({ storyId, qualities: chosen, shape = 'wide', className }: Props) {
  // A draft may have none yet.
  const qualities: readonly Family[] = chosen.length > 0 ? chosen : ['none'];
  const last = qualities.length - 1;
  return (
    <span className={classes(styles.band, styles[shape], className)} aria-hidden="true">
      {qualities.map((quality, i) => (
        <span
          key={quality}
          className={classes(styles.part, qualityClass(quality))}
          style={{ clipPath: partOf(i, qualities.length, shape) }}
        >
          <Pattern id={`${storyId}-${i + 1}`} family={quality} />
        </span>
      ))}
      {shape === 'tall' &&
        qualities.map(
          (quality, i) =>
            (i === 0 || i === last) && (
              <span key={`${quality}-sign`} className={classes(styles.sign, i === 0 ? styles.first : styles.last, qualityClass(quality))}>
                <QualitySymbol quality={quality} className={styles.symbol} />
              </span>
            ),
        )}
    </span>
  );
}

/** One slanting part of the band; what stays open between two parts is the seam. */
function partOf(i: number, count: number, shape: 'wide' | 'tall'): string {
  const [slant, seam] = shape === 'wide' ? [5.5, 0.4] : [8, 0.4];
  const edge = (k: number, side: 1 | -1) => {
    if (k === 0) return [0, 0] as const;
    if (k === count) return [100, 100] as const;
    const at = (100 * k) / count + side * seam;
    return [at + slant, at - slant] as const;
  };
  const [a0, a1] = edge(i, 1);
  const [b0, b1] = edge(i + 1, -1);
  return shape === 'wide'
    ? `polygon(${a0}% 0, ${b0}% 0, ${b1}% 100%, ${a1}% 100%)`
    : `polygon(0 ${a0}%, 100% ${a1}%, 100% ${b1}%, 0 ${b0}%)`;
}
