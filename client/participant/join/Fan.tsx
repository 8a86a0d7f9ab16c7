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
  return CARDS.map((card, i) => (
    <div key={card.id} className={styles.card}>
      <ValueCard card={{ ...card, title: titles[i] ?? '' }} qualityLabel="" size="poster" />
    </div>
  ));
}
