import { memo, useId } from 'react';
import type { Family } from '../../../shared/deck/deck.ts';
import { classes } from '../classes.ts';
import styles from './Pattern.module.css';
import { backPattern, cardPattern } from './card-pattern.ts';
import type { Layer } from './pattern-tools.ts';

type Props = { id: string; family: Family; className?: string | undefined };

/**
 * The pattern of one card, filling its box, in the colours of the nearest quality class.
 * Decoration: hidden from assistive technology, gone in forced colours.
 */
export const Pattern = memo(function Pattern({ id, family, className }: Props) {
  return <Drawing layers={cardPattern(id, family)} box="0 0 280 168" className={className} />;
});

/** The knot of the card back. */
export const BackPattern = memo(function BackPattern({ className }: { className?: string | undefined }) {
  return <Drawing layers={backPattern()} box="0 0 250 350" className={className} />;
});

/** Path data that is stroked more than once is written once and used again. */
function Drawing({ layers, box, className }: { layers: readonly Layer[]; box: string; className?: string | undefined }) {
  const scope = useId();
  const often = new Map<string, number>();
  for (const { d } of layers) often.set(d, (often.get(d) ?? 0) + 1);
  const shared = [...often].filter(([, count]) => count > 1).map(([d]) => d);
  const nameOf = (d: string) => `${scope}-${shared.indexOf(d)}`;
  return (
    <svg className={classes(styles.pattern, className)} viewBox={box} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {shared.length > 0 && (
        <defs>
          {shared.map((d) => (
            <path key={nameOf(d)} id={nameOf(d)} d={d} />
          ))}
        </defs>
      )}
      {layers.map(({ d, w, tone, cap }, i) => {
        const look = { className: styles[tone], strokeWidth: Math.round(w * 10) / 10, strokeLinecap: cap };
        return often.get(d) === 1 ? <path key={i} d={d} {...look} /> : <use key={i} href={`#${nameOf(d)}`} {...look} />;
      })}
    </svg>
  );
}
