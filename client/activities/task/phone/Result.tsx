import { lazy } from 'react';
import { useWords } from '../../../i18n/language.ts';
import { phoneTask } from '../../../i18n/phone-task.ts';
import { useLive } from '../../../live/hooks.tsx';
import { Revealed } from '../../../participant/live/Revealed.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import type { TaskPhoneProps } from '../Phone.tsx';
import styles from './Gather.module.css';
import { OwnAnswers } from './OwnAnswers.tsx';
import { TaskSheet } from './TaskSheet.tsx';

const Picture = lazy(() => import('../Picture.tsx').then((file) => ({ default: file.Picture })));

/** What came out, with the own answers under it. */
export function Result({ activity, cards }: TaskPhoneProps) {
  const words = useWords(phoneTask).result;
  const atTable = useLive((state) => (state.you?.table ?? null) !== null) && cards.work === 'table';
  return (
    <Step name={`${activity.id}/result`}>
      <StepHeading>{cards.dots > 0 ? words.titleVote : words.title}</StepHeading>
      <TaskSheet cards={cards} />
      <Revealed picture={activity.shown && <Picture shown={activity.shown} cards={cards} audience="phone" />} />
      <div className={styles.own}>
        <OwnAnswers activity={activity.id} ofTable={atTable} />
      </div>
      <Grow />
    </Step>
  );
}
