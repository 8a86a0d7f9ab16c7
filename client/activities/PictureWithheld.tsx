import { CardBack } from '../ui/cards/CardBack.tsx';
import { pictures } from '../i18n/pictures.ts';
import { useWords } from '../i18n/language.ts';
import type { Audience } from './picture-frame.ts';
import styles from './PictureWithheld.module.css';
import { classes } from '../ui/classes.ts';

type Props = { people: number; needed: number; audience: Audience };

/** Too few answers: the cards stay face down, and it says why. */
export function PictureWithheld({ people, needed, audience }: Props) {
  const words = useWords(pictures);
  const Title = audience === 'screen' ? 'h1' : audience === 'phone' ? 'h2' : 'h3';
  return (
    <section className={classes(styles.withheld, styles[audience])}>
      <div className={styles.cards}>
        {Array.from({ length: Math.min(people, needed) }, (_, i) => (
          <CardBack key={i} simple className={styles.card} />
        ))}
      </div>
      <Title className={styles.title} tabIndex={-1}>{words.withheldTitle}</Title>
      <p className={styles.text}>{words.withheld(people, needed)}</p>
    </section>
  );
}
