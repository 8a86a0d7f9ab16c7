import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './Arrange.module.css';

type Props = {
  /** In front of everybody now. */
  on?: boolean;
  above: string;
  text: string;
  act: string;
  actOf: string;
  onAct: () => void;
};

/** One sentence with what can be done with it. */
export function ArrangeRow({ on = false, above, text, act, actOf, onAct }: Props) {
  return (
    <li className={classes(styles.row, on && styles.on)}>
      <p>
        <small>{above}</small>
        {text}
      </p>
      <Button small aria-label={actOf} onClick={onAct}>
        {act}
      </Button>
    </li>
  );
}
