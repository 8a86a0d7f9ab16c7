import { AnimatePresence, useReducedMotion } from 'framer-motion';
import * as m from 'framer-motion/m';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ValueCard as Card } from '../../../../shared/deck/deck.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { piled, settle } from '../../../ui/cards/motion.ts';
import { CardBack } from '../../../ui/cards/CardBack.tsx';
import { ValueCard } from '../../../ui/cards/ValueCard.tsx';
import styles from './CardInHand.module.css';

/** Which pile the last card went to, or came back from. */
export type Flight = { readonly pile: string | null; readonly back: boolean } | null;
type Point = { readonly x: number; readonly y: number };

type Props = {
  card: Card;
  qualityLabel: string;
  /** Cards in the hand, this one included. */
  left: number;
  flight: Flight;
  pileAt: (x: number, y: number) => string | null;
  centreOf: (pile: string) => Point | null;
  onAim: (pile: string | null) => void;
  onDrop: (pile: string) => void;
};

/** The card that waits for a place. It flies to the pile it was given, and back when that is undone. */
export function CardInHand({ card, qualityLabel, left, flight, pileAt, centreOf, onAim, onDrop }: Props) {
  const reduced = useReducedMotion();
  const lang = useDeckLang();
  const place = useRef<HTMLDivElement>(null);
  const mayDrag = useFits();
  const towards = () => {
    const at = flight?.pile ? centreOf(flight.pile) : null;
    const from = place.current?.getBoundingClientRect();
    return at && from ? piled(at.x - (from.left + from.width / 2), at.y - (from.top + from.height / 2), reduced) : { opacity: 0 };
  };
  const variants = {
    come: () => (flight?.back && !reduced ? towards() : { opacity: 0, scale: reduced ? 1 : 0.97 }),
    lie: { opacity: 1, scale: 1, x: 0, y: 0, rotate: 0, transition: reduced ? { duration: 0.12 } : settle },
    go: (last: Flight) => (last?.back ? { opacity: 0, transition: { duration: 0.12 } } : towards()),
  };
  return (
    <div className={styles.stage}>
      <div className={styles.place} ref={place}>
        {left > 2 && (
          <span className={styles.under}>
            <CardBack />
          </span>
        )}
        {left > 1 && (
          <span className={styles.under}>
            <CardBack />
          </span>
        )}
        <AnimatePresence custom={flight} initial={false}>
          <m.div
            key={card.id}
            className={styles.card}
            lang={lang}
            variants={variants}
            custom={flight}
            initial="come"
            animate="lie"
            exit="go"
            drag={mayDrag}
            dragSnapToOrigin
            dragMomentum={false}
            dragElastic={1}
            whileDrag={{ rotate: -1.6, scale: 0.55, opacity: 0.95 }}
            onDrag={(event) => onAim(pileUnder(event, pileAt))}
            onDragEnd={(event) => {
              const pile = pileUnder(event, pileAt);
              onAim(null);
              if (pile) onDrop(pile);
            }}
          >
            <ValueCard card={card} qualityLabel={qualityLabel} level={2} />
          </m.div>
        </AnimatePresence>
      </div>
    </div>
  );
}

function pileUnder(event: MouseEvent | TouchEvent | PointerEvent, pileAt: Props['pileAt']): string | null {
  const point = 'clientX' in event ? event : event.changedTouches[0];
  return point ? pileAt(point.clientX, point.clientY) : null;
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
