import { lazy, useState } from 'react';
import { useWords } from '../../../i18n/language.ts';
import { phoneTableSort } from '../../../i18n/phone-table-sort.ts';
import { Revealed } from '../../../participant/live/Revealed.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Notice } from '../../../ui/controls/Notice.tsx';
import type { TableSortPhoneProps } from '../Phone.tsx';
import { OwnBoard } from './OwnBoard.tsx';
import styles from './OwnBoard.module.css';
import { SortPhase } from './SortPhase.tsx';
import { useBoard, useSeating } from './use-board.ts';

const Picture = lazy(() => import('../Picture.tsx').then((file) => ({ default: file.Picture })));

/** All boards as on the screen, with the own one under it. A table that was not ready can still agree until they are shown. */
export function ResultPhase({ activity, cards }: TableSortPhoneProps) {
  const words = useWords(phoneTableSort);
  const { board } = useBoard(activity.id, cards.top);
  const [finishing, setFinishing] = useState(false);
  const alone = useSeating().how === 'alone';
  const late = activity.slots['board'] === 'late';
  if (finishing && late && !board.agreed) return <SortPhase activity={activity} cards={cards} />;
  return (
    <Step name={`${activity.id}/result`}>
      <StepHeading>{words.result}</StepHeading>
      <Revealed picture={activity.shown && <Picture shown={activity.shown} cards={cards} audience="phone" />} />
      {board.agreed ? (
        <OwnBoard title={alone ? words.ownAlone : words.own} cards={cards} board={board} />
      ) : (
        <div className={styles.missed}>
          <Notice>{late ? words.unfinished : words.none}</Notice>
        </div>
      )}
      <Grow />
      {late && !board.agreed && (
        <BottomBar>
          <Button kind="main" onClick={() => setFinishing(true)}>
            {words.finish}
          </Button>
        </BottomBar>
      )}
    </Step>
  );
}
