import { useReducedMotion } from 'framer-motion';
import * as m from 'framer-motion/m';
import type { Family } from '../../../shared/deck/deck.ts';
import { ValueCard } from '../../ui/cards/ValueCard.tsx';
import styles from './Fan.module.css';

const CARDS: readonly { id: string; quality: Family }[] = [
  { id: 'kwaliteit', quality: 'bekwaam' },
  { id: 'eerlijkheid', quality: 'betrouwbaar' },
  { id: 'dienstbaarheid', quality: 'betrokken' },
];

/** Three cards held in a hand: one of each quality. Decoration, loaded after the page can be used. */
export default function Fan({ titles }: { titles: readonly string[] }) {
  const reduced = useReducedMotion();
  return CARDS.map((card, i) => (
    <m.div
      key={card.id}
      className={styles.card}
      initial={reduced ? { opacity: 0, rotate: (i - 1) * 15 } : { opacity: 0, y: 160, rotate: 0 }}
      animate={{ opacity: 1, y: 0, rotate: (i - 1) * 15 }}
      transition={reduced ? { duration: 0.12 } : { duration: 0.4, delay: i * 0.045, ease: [0.2, 0.8, 0.2, 1] }}
    >
      <ValueCard card={{ ...card, title: titles[i] ?? '' }} qualityLabel="" size="poster" />
    </m.div>
  ));
}
