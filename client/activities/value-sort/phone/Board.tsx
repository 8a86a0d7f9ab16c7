import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import type { Sorted } from '../../../../shared/activities/value-sort/answer.ts';
import { cardsOn } from '../../../../shared/activities/value-sort/board.ts';
import type { ValueSortView } from '../../../../shared/activities/value-sort/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneSort } from '../../../i18n/phone-sort.ts';
import { useAnnounce } from '../../../participant/live/announce.tsx';
import { Grow, StepHeading } from '../../../participant/page/Step.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { BoardTray } from './BoardTray.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { plain, useCountWords, usePileName } from './names.ts';
import { lay, swap, topOf } from './sorted.ts';

type Props = { rules: ValueSortView; sorted: Sorted; change: (sorted: Sorted) => void; onNext: () => void };

/** All piles with all cards: a tap or a drag moves one; on a full pile two change places. */
export function Board({ rules, sorted, change, onNext }: Props) {
  const words = useWords(phoneSort);
  const announce = useAnnounce();
  const pileName = usePileName();
  const countWords = useCountWords();
  const [moving, setMoving] = useState<{ card: string; pile: string | null } | null>(null);
  const titleOf = (id: string) => plain(rules.cards.find((card) => card.id === id)?.title ?? '');

  const moveTo = (card: string, pileId: string) => {
    const pile = rules.piles.find((each) => each.id === pileId);
    if (!pile || cardsOn(sorted.moves, pileId).includes(card)) return setMoving(null);
    const after = lay(rules, sorted, card, pileId);
    if (!after) return setMoving({ card, pile: pileId });
    announce.own(words.laid(titleOf(card), pileName(pile), countWords(cardsOn(after.moves, pileId).length, pile)));
    change(after);
    setMoving(null);
  };
  const swapWith = (other: string) => {
    const after = moving && swap(rules, sorted, moving.card, other);
    if (after) {
      announce.own(words.board.swapped(titleOf(moving.card), titleOf(other)));
      change(after);
    }
    setMoving(null);
  };

  const top = topOf(rules, sorted).length;
  return (
    <>
      <StepHeading lead={words.board.lead}>{words.board.title}</StepHeading>
      {rules.piles.map((pile) => (
        <BoardTray
          key={pile.id}
          pile={pile}
          rules={rules}
          moves={sorted.moves}
          onPick={(card) => setMoving({ card, pile: null })}
          onDrop={(card) => moveTo(card, pile.id)}
        />
      ))}
      <Grow />
      <BottomBar>
        <Button kind="main" iconEnd={<ArrowRight aria-hidden="true" />} onClick={onNext}>
          {rules.rank && top > 1 ? words.board.rank(top) : rules.keepTwo && top > 2 ? words.board.keep : words.board.done}
        </Button>
      </BottomBar>
      <MoveDialog
        rules={rules}
        sorted={sorted}
        moving={moving}
        onPile={(pile) => moving && moveTo(moving.card, pile)}
        onSwap={swapWith}
        onBack={() => moving && setMoving({ card: moving.card, pile: null })}
        onClose={() => setMoving(null)}
      />
    </>
  );
}
