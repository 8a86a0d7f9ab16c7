import Check from 'lucide-react/icons/check';
import Clock from 'lucide-react/icons/clock';
import Ellipsis from 'lucide-react/icons/ellipsis';
import { classes } from '../classes.ts';
import styles from './SavedState.module.css';

type Props = {
  state: 'saved' | 'saving' | 'waiting';
  /** "Bewaard", "Bezig met bewaren", "Wacht op verbinding". */
  children: string;
};

const ICONS = { saved: Check, saving: Ellipsis, waiting: Clock };

/** Whether what you did is kept, in words. Stands at the top of the phone; the words change, nothing jumps. */
export function SavedState({ state, children }: Props) {
  const Icon = ICONS[state];
  return (
    <span className={classes(styles.state, styles[state])}>
      <Icon aria-hidden="true" />
      <span key={children} className={styles.words}>
        {children}
      </span>
    </span>
  );
}
