import { lazy, useState } from 'react';
import type { Sorted } from '../../../../shared/activities/value-sort/answer.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneSort } from '../../../i18n/phone-sort.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { Revealed } from '../../../participant/live/Revealed.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Notice } from '../../../ui/controls/Notice.tsx';
import type { LensPhoneProps } from '../Phone.tsx';
import { OwnBoard } from './OwnBoard.tsx';
import styles from './ResultPhase.module.css';
import { SortPhase } from './SortPhase.tsx';
import { isWhole, UNTOUCHED } from './sorted.ts';

const Picture = lazy(() => import('../Picture.tsx').then((file) => ({ default: file.Picture })));

/** What the group chose, with the own board under it. Who was not ready yet can still finish until the picture is shown. */
export function ResultPhase({ activity, cards, lens }: LensPhoneProps) {
  const words = useWords(phoneSort);
  const { body } = useAnswer<Sorted>(activity.id, `sort:${lens}`);
  const [finishing, setFinishing] = useState(false);
  const sorted = body ?? UNTOUCHED;
  const mayFinish = activity.slots[`sort:${lens}`] === 'late';
  if (finishing && mayFinish) return <SortPhase activity={activity} cards={cards} lens={lens} />;
  const whole = isWhole(cards, sorted);
  return (
    <Step name={`${activity.id}/${activity.phase}`}>
      <StepHeading>{words.result.title}</StepHeading>
      <Revealed picture={activity.shown && <Picture shown={activity.shown} cards={cards} audience="phone" />} />
      {whole ? (
        <OwnBoard rules={cards} sorted={sorted} />
      ) : (
        <div className={styles.missed}>
          <Notice>{mayFinish ? words.result.unfinished : words.result.none}</Notice>
        </div>
      )}
      <Grow />
      {mayFinish && !whole && (
        <BottomBar>
          <Button kind="main" onClick={() => setFinishing(true)}>
            {words.result.finish}
          </Button>
        </BottomBar>
      )}
    </Step>
  );
}
