import { CardBack } from '../ui/cards/CardBack.tsx';
import { classes } from '../ui/classes.ts';
import type { Audience } from './picture-frame.ts';
import styles from './PictureQuiet.module.css';

type Props = {
  title: string;
  text?: string | undefined;
  /** Cards that lie face down, at most five. */
  cards?: number;
  audience: Audience;
};

/** A finding with nothing to draw: too few answers, or nobody did it. The cards stay face down. */
export function PictureQuiet({ title, text, cards = 3, audience }: Props) {
  const Title = audience === 'screen' ? 'h1' : audience === 'phone' ? 'h2' : 'h3';
  return (
    <section className={classes(styles.quiet, styles[audience])}>
      <div className={styles.cards} aria-hidden="true">
        {Array.from({ length: Math.min(cards, 5) }, (_, i) => (
          <CardBack key={i} simple className={styles.card} />
        ))}
      </div>
      <Title className={styles.title} tabIndex={-1}>
        {title}
      </Title>
      {text && <p className={styles.text}>{text}</p>}
    </section>
  );
}
