import type { ReactNode } from 'react';
import { Revealed } from '../../participant/live/Revealed.tsx';
import { Grow, Step, StepHeading } from '../../participant/page/Step.tsx';
import styles from './Asked.module.css';
import { Missed } from './Missed.tsx';

type Props = {
  name: string;
  title: string;
  /** The picture of the group, when one is shown. */
  picture: ReactNode | null;
  /** The own answer to read under it; null when nothing was sent. */
  own: ReactNode | null;
  /** Fills it in after all; null when it is too late. */
  onLate: (() => void) | null;
};

/** What the group answered, with the own answer under it. Who was away can still answer until the picture is shown. */
export function GroupPicture({ name, title, picture, own, onLate }: Props) {
  return (
    <Step name={name}>
      <StepHeading>{title}</StepHeading>
      <Revealed picture={picture} />
      <div className={styles.own}>{own ?? <Missed onLate={onLate} />}</div>
      <Grow />
    </Step>
  );
}
