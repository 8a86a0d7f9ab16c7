import Check from 'lucide-react/icons/check';
import type { ReactNode } from 'react';
import type { Family } from '../../../shared/deck/deck.ts';
import { classes } from '../classes.ts';
import { qualityClass } from '../quality-class.ts';
import { Pattern } from './Pattern.tsx';
import { QualitySymbol } from './QualitySymbol.tsx';
import { breakable, smallTitleForm, titleForm } from './title-form.ts';
import small from './ValueCard.small.module.css';
import styles from './ValueCard.module.css';

export type CardState = 'lies' | 'lifted' | 'selected' | 'disabled';

type Props = {
  card: { id: string; title: string; quality: Family; explanation?: ReactNode; source?: string };
  /** The name of the quality as the deck calls it; stands at the foot, and is read out on the small sizes. */
  qualityLabel: string;
  /** full from 250 px; mini 72 to 200 px: band and title; poster for the screen: big band, no small print. */
  size?: 'full' | 'mini' | 'poster';
  state?: CardState;
  /** Makes the title a heading of this level. Leave out inside a button or a list. */
  level?: 2 | 3 | 4;
  className?: string | undefined;
};

/**
 * A value card. One drawing measured in its own width, so give its parent a width. Made of phrasing
 * elements only: it may stand inside a <button> or <label>, whose focus ring then follows the card.
 */
export function ValueCard({ card, qualityLabel, size = 'full', state = 'lies', level, className }: Props) {
  const Title = level ? (`h${level}` as const) : 'span';
  const full = size === 'full';
  const form = full ? titleForm(card.title) : smallTitleForm(card.title);
  return (
    <span
      className={classes(
        styles.card,
        qualityClass(card.quality),
        styles[state],
        !full && small.small,
        size === 'poster' && small.poster,
        form !== 'short' && (full ? styles : small)[form],
        className,
      )}
    >
      <span className={classes(styles.face, !full && small.face)}>
        <span className={classes(styles.band, !full && small.band)}>
          <Pattern id={card.id} family={card.quality} className={classes(styles.pattern, !full && small.pattern)} />
          <span className={classes(styles.index, !full && small.index)}>
            <QualitySymbol quality={card.quality} className={classes(styles.symbol, !full && small.symbol)} />
          </span>
        </span>
        <span className={classes(styles.text, !full && small.text)}>
          <Title className={classes(styles.title, !full && small.title)}>{breakable(card.title, full ? 19 : 11)}</Title>
          {full && card.explanation && <span className={styles.explanation}>{card.explanation}</span>}
        </span>
        {full ? (
          <span className={styles.foot}>
            <b>{qualityLabel}</b>
            {card.source && <span className={styles.source}>{card.source}</span>}
          </span>
        ) : (
          qualityLabel !== '' && <span className="visually-hidden">, {qualityLabel}</span>
        )}
      </span>
      {state === 'selected' && (
        <span className={styles.tick} aria-hidden="true">
          <Check />
        </span>
      )}
    </span>
  );
}
