import { Check, Pencil } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { dealtTo } from '../../../../shared/activities/per-table.ts';
import type { BoardMove } from '../../../../shared/activities/table-sort/board.ts';
import type { TableSortView } from '../../../../shared/activities/table-sort/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { lensNames } from '../../../i18n/pictures-value-sort.ts';
import { phoneTableSort } from '../../../i18n/phone-table-sort.ts';
import { useAnnounce } from '../../../participant/live/announce.tsx';
import { AnswerTrouble } from '../../../participant/live/AnswerTrouble.tsx';
import { Together } from '../../../participant/live/Together.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import type { TableSortPhoneProps } from '../Phone.tsx';
import { Board } from './Board.tsx';
import { OwnBoard } from './OwnBoard.tsx';
import styles from './SortPhase.module.css';
import { useBoard, useSeating, type Seating } from './use-board.ts';

/** The table lays its board; whoever says "we agree" says it for all. Anybody at the table can open it again. */
export function SortPhase({ activity, cards }: TableSortPhoneProps) {
  const words = useWords(phoneTableSort);
  const { board, act: change, refused } = useBoard(activity.id, cards.top);
  const own = useOthersMoves(board.top, cards.top);
  const act = (move: BoardMove) => {
    own();
    change(move);
  };
  const seating = useSeating();
  const [full, setFull] = useState(false);
  const alone = seating.how === 'alone';
  const missing = cards.top - board.top.length;
  if (board.agreed) {
    return (
      <Step name={`${activity.id}/agreed`}>
        <StepHeading lead={alone ? words.agreedTextAlone : words.agreedText}>{alone ? words.agreedAlone : words.agreed}</StepHeading>
        <AnswerTrouble refused={refused} />
        <OwnBoard title={alone ? words.ownAlone : words.own} cards={cards} board={board} />
        <Together activity={activity.id} phase={activity.phase} words={words.together} />
        <Grow />
        <BottomBar bare>
          <Button icon={<Pencil aria-hidden="true" />} onClick={() => act({ kind: 'agree', agreed: false })}>
            {words.change}
          </Button>
        </BottomBar>
      </Step>
    );
  }
  const note = full ? (
    <span role="alert">{words.full(cards.top)}</span>
  ) : missing > 0 ? (
    words.left(missing)
  ) : alone ? undefined : (
    words.anybody
  );
  return (
    <Step name={`${activity.id}/board`}>
      <StepHeading lead={<Lead seating={seating} lenses={cards.lenses} />}>
        {alone ? words.titleAlone(cards.top) : words.title(cards.top)}
      </StepHeading>
      <AnswerTrouble refused={refused} />
      <Board cards={cards} board={board} act={act} onFull={setFull} />
      <Grow />
      <BottomBar note={note}>
        <Button
          kind="main"
          icon={<Check aria-hidden="true" />}
          aria-disabled={missing > 0}
          onClick={() => missing === 0 && act({ kind: 'agree', agreed: true })}
        >
          {alone ? words.agreeAlone : words.agree}
        </Button>
      </BottomBar>
    </Step>
  );
}

/** Whose board this is, and what will be seen of it. */
function Lead({ seating, lenses }: { seating: Seating; lenses: TableSortView['lenses'] }) {
  const words = useWords(phoneTableSort);
  const names = useWords(lensNames);
  const [whose, shown] = leadOf(seating, words);
  const lens = seating.how === 'alone' ? null : dealtTo(lenses ?? [], seating.number);
  return (
    <>
      {whose} {lens && <b>{words.lens(names[lens].toLowerCase(), words.lensMeans[lens])}</b>} <span className={styles.shown}>{shown}</span>
    </>
  );
}

/** The smallest table whose board is shown, see TS3 in `shared/activities/table-sort/summarise.ts`. */
const SMALLEST = 3;

function leadOf(seating: Seating, words: (typeof phoneTableSort)['nl']): readonly [whose: string, shown: string] {
  if (seating.how === 'alone') return [words.leadAlone, words.shownAlone];
  const { how, number, people } = seating;
  if (how === 'phone') return [words.leadPhone(number), words.shown(number)];
  const whose = people === 1 ? words.leadOne(number) : words.lead(number, people - 1);
  return [whose, people < SMALLEST ? words.small : words.shown(number)];
}

/** Says for who listens that somebody else moved a card. @returns tell it of an own move: that is said where it is made. */
function useOthersMoves(top: readonly string[], most: number): () => void {
  const words = useWords(phoneTableSort);
  const announce = useAnnounce();
  const lies = top.join();
  const seen = useRef({ lies, own: false });
  useEffect(() => {
    if (seen.current.lies !== lies && !seen.current.own) announce.room(words.changed(lies === '' ? 0 : lies.split(',').length, most));
    seen.current = { lies, own: false };
  }, [lies, most, announce, words]);
  return () => {
    seen.current = { ...seen.current, own: true };
  };
}
