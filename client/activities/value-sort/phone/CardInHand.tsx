import { memo, useDeferredValue, useLayoutEffect, useRef, useState, type CSSProperties, type Ref, type RefObject } from 'react';
import type { ValueCard as Card } from '../../../../shared/deck/deck.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { CardBack } from '../../../ui/cards/CardBack.tsx';
import { ValueCard } from '../../../ui/cards/ValueCard.tsx';
import { classes } from '../../../ui/classes.ts';
import styles from './CardInHand.module.css';
import type { Flights, Way } from './flights.ts';
import { useCarry } from './use-carry.ts';

type Props = {
  /** All cards of the activity, always in the same order: so no card ever changes places on the page. */
  cards: readonly Card[];
  /** The ids of the cards in the hand, the one on top first. At least one. */
  hand: readonly string[];
  qualityLabel: (card: Card) => string;
  flights: Flights;
  /** Where the card on top lies. */
  place: Ref<HTMLDivElement>;
  onLanded: (card: string) => void;
  onOver: (at: Way | null) => void;
  onDrop: (at: Way, carried: Way) => void;
};

/**
 * The card that waits for a place. It flies to the pile it was given, and back when that is undone. The next one lies ready under it,
 * drawn while nobody waits for it, so that a tap only has to lift the upper one off.
 */
export function CardInHand({ cards, hand, qualityLabel, flights, place, onLanded, onOver, onDrop }: Props) {
  const lang = useDeckLang();
  const mayCarry = useFits();
  const stage = useRoom();
  const top = hand[0];
  const ready = useDeferredValue(hand[1], undefined);
  return (
    <div className={styles.stage} ref={stage}>
      <div className={styles.place} ref={place}>
        {hand.length > 2 && <Under />}
        {hand.length > 1 && <Under />}
        {cards.map((card) => {
          const role = card.id === top ? 'top' : flights.gone.has(card.id) ? 'gone' : card.id === ready ? 'ready' : null;
          return (
            role && (
              <Carried
                key={card.id}
                card={card}
                role={role}
                qualityLabel={qualityLabel(card)}
                lang={lang}
                {...flightOf(flights, card.id)}
                may={mayCarry && role === 'top'}
                onLanded={onLanded}
                onOver={onOver}
                onDrop={onDrop}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

const Under = memo(function Under() {
  return (
    <span className={styles.under}>
      <CardBack />
    </span>
  );
});

type CarriedProps = Pick<Props, 'onLanded' | 'onOver' | 'onDrop'> & {
  card: Card;
  role: 'top' | 'gone' | 'ready';
  qualityLabel: string;
  lang: string | undefined;
  motion: 'comes' | 'returns' | 'leaves' | 'fades' | null;
  style: CSSProperties | undefined;
  may: boolean;
};

function Carried({ card, role, qualityLabel, lang, motion, style, may, onLanded, onOver, onDrop }: CarriedProps) {
  const { held, hands } = useCarry({ may, onOver, onDrop });
  return (
    <div
      className={classes(styles.card, styles[role], motion && role !== 'ready' && styles[motion], may && styles.free, held && styles.held)}
      style={style}
      lang={lang}
      inert={role !== 'top'}
      aria-hidden={role !== 'top' || undefined}
      onAnimationEnd={() => role === 'gone' && onLanded(card.id)}
      {...hands}
    >
      <Face card={card} qualityLabel={qualityLabel} />
    </div>
  );
}

/** Drawn once: nothing that happens to a card changes its face. */
const Face = memo(function Face({ card, qualityLabel }: { card: Card; qualityLabel: string }) {
  return <ValueCard card={card} qualityLabel={qualityLabel} level={2} />;
});

/** What the style sheet needs to move a card: how, and from where to where. */
function flightOf({ gone, came }: Flights, card: string): Pick<CarriedProps, 'motion' | 'style'> {
  const leaving = gone.get(card);
  if (leaving) return leaving.to ? { motion: 'leaves', style: wayOf(leaving.to, leaving.from) } : { motion: 'fades', style: undefined };
  if (came?.card !== card) return { motion: null, style: undefined };
  return came.from ? { motion: 'returns', style: wayOf(came.from, null) } : { motion: 'comes', style: undefined };
}

function wayOf(pile: Way, from: Way | null): CSSProperties {
  const to: Record<string, string> = { '--pile-x': `${pile.x}px`, '--pile-y': `${pile.y}px` };
  const carried: Record<string, string> = from
    ? { '--from-x': `${from.x}px`, '--from-y': `${from.y}px`, '--from-scale': 'var(--held-scale)' }
    : {};
  return { ...to, ...carried };
}

/**
 * Tells the style sheet how high the stage is, in pixels. A card that measures itself in shares of the stage is laid out anew, at every
 * size the browser tries, whenever a count on a pile changes.
 */
function useRoom(): RefObject<HTMLDivElement | null> {
  const stage = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return;
    const measure = () => element.style.setProperty('--room', `${element.clientHeight}px`);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return stage;
}

/** A card that can be dragged cannot be scrolled by; so it can be dragged only where nothing needs to scroll. */
function useFits(): boolean {
  const [fits, setFits] = useState(false);
  useLayoutEffect(() => {
    // The height of the layout, not of what scrolls: a card that is dragged or flies hangs over the edge and should not count.
    const measure = () => setFits(document.body.offsetHeight <= window.innerHeight + 8);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, []);
  return fits;
}
