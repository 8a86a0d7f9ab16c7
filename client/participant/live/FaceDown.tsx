import { Check } from 'lucide-react';
import { CardBack } from '../../ui/cards/CardBack.tsx';
import styles from './FaceDown.module.css';

/** A card face down with a tick, and in words that it lies: chosen, not shown. */
export function FaceDown({ title, text }: { title: string; text: string }) {
  return (
    <div className={styles.seal}>
      <div className={styles.card} aria-hidden="true">
        <div className={styles.turned}>
          <CardBack lifted />
          <span className={styles.tick}>
            <Check />
          </span>
        </div>
      </div>
      <div>
        <h1 className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        <p className={styles.text}>{text}</p>
      </div>
    </div>
  );
}
