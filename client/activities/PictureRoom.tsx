import type { ReactNode } from 'react';
import { Fit } from '../screen/Fit.tsx';
import { classes } from '../ui/classes.ts';
import type { Audience } from './picture-frame.ts';
import styles from './PictureRoom.module.css';

type Props = {
  audience: Audience;
  /** How many ways there are to draw it, from the fullest to the shortest. */
  levels: number;
  what: string;
  /** The finding; a long one takes a smaller step of the scale, so that the drawing keeps its room. */
  title: string;
  /** @param level 0 is the fullest way; phone and console scroll, so they always get that. */
  children: (level: number) => ReactNode;
};

/** Where a picture of the group stands. On the screen it never runs over the edge: it then takes a shorter way. */
export function PictureRoom({ audience, levels, what, title, children }: Props) {
  if (audience !== 'screen') return <div className={styles.page}>{children(0)}</div>;
  return (
    <div className={classes(styles.screen, title.length > 34 && styles.long)}>
      <Fit levels={levels} what={what}>
        {children}
      </Fit>
    </div>
  );
}
