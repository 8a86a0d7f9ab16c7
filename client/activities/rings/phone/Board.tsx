import { useState, type ReactNode } from 'react';
import type { RingsView } from '../../../../shared/activities/rings/view.ts';
import type { Sorted } from '../../../../shared/activities/value-sort/answer.ts';
import { cardsOn } from '../../../../shared/activities/value-sort/board.ts';
import type { ValueSortView } from '../../../../shared/activities/value-sort/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneRings } from '../../../i18n/phone-rings.ts';
import { phoneSort } from '../../../i18n/phone-sort.ts';
import { useAnnounce } from '../../../participant/live/announce.tsx';
import { Grow, StepHeading } from '../../../participant/page/Step.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import asked from '../../asked/Asked.module.css';
import { BoardTray } from '../../value-sort/phone/BoardTray.tsx';
import { MoveDialog } from '../../value-sort/phone/MoveDialog.tsx';
import { plain, useCountWords, usePileName } from '../../value-sort/phone/names.ts';
import { AddCard } from './AddCard.tsx';
import { freshCard, type RingsDraft } from './laid.ts';

type Props = {
  cards: RingsView;
  rules: ValueSortView;
  sorted: Sorted;
  draft: RingsDraft;
  pass: ReactNode;
  onChange: (draft: RingsDraft) => void;
  onDone: () => void;
};

/** All rings with all cards: a tap or a drag moves one. A card of one's own goes in the hand first, to get its ring. */
export function Board({ cards, rules, sorted, draft, pass, onChange, onDone }: Props) {
  const words = useWords(phoneRings);
  const sort = useWords(phoneSort);
  const announce = useAnnounce();
  const pileName = usePileName();
  const countWords = useCountWords();
  const [moving, setMoving] = useState<string | null>(null);

  const moveTo = (card: string, place: string) => {
    setMoving(null);
    const pile = rules.piles.find(({ id }) => id === place);
    const title = rules.cards.find(({ id }) => id === card)?.title;
    if (!pile || title === undefined || cardsOn(draft.moves, place).includes(card)) return;
    const moves = [...draft.moves, [card, place] as const];
    announce.own(sort.laid(title, plain(pileName(pile)), countWords(cardsOn(moves, place).length, pile)));
    onChange({ ...draft, moves });
  };
  return (
    <>
      <StepHeading lead={words.boardLead}>{words.boardTitle}</StepHeading>
      {rules.piles.map((pile) => (
        <BoardTray
          key={pile.id}
          pile={pile}
          rules={rules}
          moves={draft.moves}
          onPick={setMoving}
          onDrop={(card) => moveTo(card, pile.id)}
        />
      ))}
      {cards.own && (
        <AddCard
          own={draft.own}
          onAdd={(text) => onChange({ ...draft, own: [...draft.own, freshCard(draft.own, text)] })}
          onRemove={(id) =>
            onChange({ own: draft.own.filter((each) => each.id !== id), moves: draft.moves.filter(([card]) => card !== id) })
          }
        />
      )}
      <div className={asked.pass}>{pass}</div>
      <Grow />
      <BottomBar>
        <Button kind="main" onClick={onDone}>
          {words.lay}
        </Button>
      </BottomBar>
      <MoveDialog
        rules={rules}
        sorted={sorted}
        moving={moving === null ? null : { card: moving, pile: null }}
        onPile={(place) => moving !== null && moveTo(moving, place)}
        onSwap={() => setMoving(null)}
        onBack={() => setMoving(null)}
        onClose={() => setMoving(null)}
      />
    </>
  );
}
