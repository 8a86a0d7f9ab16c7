import { ArrowLeft, Check, Repeat2 } from 'lucide-react';
import type { Sorted } from '../../../../shared/activities/value-sort/answer.ts';
import { cardsOn, hasRoom } from '../../../../shared/activities/value-sort/board.ts';
import type { ValueSortView } from '../../../../shared/activities/value-sort/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { participant } from '../../../i18n/participant.ts';
import { phoneSort } from '../../../i18n/phone-sort.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { ValueStrip } from '../../../ui/cards/ValueStrip.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Dialog } from '../../../ui/controls/Dialog.tsx';
import styles from './MoveDialog.module.css';
import { labelOf, useCountWords, usePileName } from './names.ts';
import { boardOf } from './sorted.ts';

type Props = {
  rules: ValueSortView;
  sorted: Sorted;
  /** The card that is being moved; with a pile when that one is full and a card of it has to give way. */
  moving: { card: string; pile: string | null } | null;
  onPile: (pile: string) => void;
  onSwap: (other: string) => void;
  onBack: () => void;
  onClose: () => void;
};

/** Where to with this card? First the pile; if that is full, the card to change places with. */
export function MoveDialog({ rules, sorted, moving, onPile, onSwap, onBack, onClose }: Props) {
  const words = useWords(phoneSort);
  const { close } = useWords(participant);
  const pileName = usePileName();
  const countWords = useCountWords();
  const lang = useDeckLang();
  const card = rules.cards.find((each) => each.id === moving?.card);
  const full = rules.piles.find((pile) => pile.id === moving?.pile);
  const board = boardOf(sorted);
  const strip = (id: string) =>
    rules.cards.flatMap((each) =>
      each.id === id ? [<ValueStrip key={id} card={each} qualityLabel={labelOf(rules.labels, each.quality)} dense />] : [],
    );
  return (
    <Dialog
      open={card !== undefined}
      onClose={onClose}
      title={full ? words.board.swapWith(pileName(full)) : words.board.where}
      closeLabel={close}
    >
      <div lang={lang}>{card && strip(card.id)}</div>
      {full ? (
        <>
          <ul className={styles.list} lang={lang}>
            {cardsOn(sorted.moves, full.id).map((id) => (
              <li key={id}>
                <button type="button" className={styles.card} onClick={() => onSwap(id)}>
                  {strip(id)}
                </button>
              </li>
            ))}
          </ul>
          <Button icon={<ArrowLeft aria-hidden="true" />} onClick={onBack}>
            {words.board.back}
          </Button>
        </>
      ) : (
        <ul className={styles.list}>
          {rules.piles.map((pile) => {
            const here = card !== undefined && board.get(card.id) === pile.id;
            const room = hasRoom(board, pile);
            return (
              <li key={pile.id}>
                <button type="button" className={styles.pile} aria-disabled={here} onClick={() => !here && onPile(pile.id)}>
                  <b>{pileName(pile)}</b>
                  <span className="num">
                    {here ? words.board.here : room ? countWords(cardsOn(sorted.moves, pile.id).length, pile) : words.board.swap}
                  </span>
                  {here ? <Check aria-hidden="true" /> : !room && <Repeat2 aria-hidden="true" />}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </Dialog>
  );
}
