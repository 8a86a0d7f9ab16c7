import type { Quality } from '../../shared/deck/deck.ts';
import { StoryBand } from '../ui/cards/StoryBand.tsx';
import styles from './StoryCard.module.css';

type Props = { id: string; qualities: readonly Quality[] };

/** A story as a tall card on the table: nothing but its band, for the text stands beside it. */
export function StoryCard({ id, qualities }: Props) {
  return (
    <div className={styles.card}>
      <StoryBand storyId={id} qualities={qualities} shape="tall" className={styles.band} />
    </div>
  );
}
