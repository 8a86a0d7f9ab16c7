import { Undo2 } from 'lucide-react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Sorted } from '../../../../shared/activities/value-sort/answer.ts';
import type { Lens } from '../../../../shared/activities/value-sort/picture.ts';
import type { Pile } from '../../../../shared/activities/value-sort/piles.ts';
import type { ValueSortView } from '../../../../shared/activities/value-sort/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneSort } from '../../../i18n/phone-sort.ts';
import { useAnnounce } from '../../../participant/live/announce.tsx';
import { useOwnChance } from '../../../participant/live/room.tsx';
import { StepHeading } from '../../../participant/page/Step.tsx';
import { classes } from '../../../ui/classes.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { CardInHand, type Flight } from './CardInHand.tsx';
import styles from './Hand.module.css';
import { labelOf, plain, useCountWords, usePileName } from './names.ts';
import { PileBar, type PileBarHandle } from './PileBar.tsx';
import { boardOf, lay, undo } from './sorted.ts';

type Props = {
  rules: ValueSortView;
  sorted: Sorted;
  change: (sorted: Sorted) => void;
  lens: Lens;
  /** Of a kind that lays other cards than values: its question, what its places are called, and what stands beside undo. */
  other?: { readonly question: string; readonly places: string; readonly beside: ReactNode };
};

/** One card at a time over the piles: by tap, by dragging, or by key. */
export function Hand({ rules, sorted, change, lens, other }: Props) {
  const words = useWords(phoneSort);
  const announce = useAnnounce();
  const pileName = usePileName();
  const countWords = useCountWords();
  const chance = useOwnChance();
  const piles = useRef<PileBarHandle>(null);
  const [flight, setFlight] = useState<Flight>(null);
  const [aim, setAim] = useState<string | null>(null);

  const board = boardOf(sorted);
  // Everybody meets the cards in another order, so that the first cards get no better places in the whole group.
  const hand = rules.cards.filter((card) => !board.has(card.id)).toSorted((a, b) => chance(`${lens} ${a.id}`) - chance(`${lens} ${b.id}`));
  const card = hand[0];
  const canUndo = sorted.moves.length > 0 && undo(rules, sorted) !== null;

  const put = (pile: Pile) => {
    if (!card) return;
    const after = lay(rules, sorted, card.id, pile.id);
    if (!after) {
      piles.current?.nudge(pile.id);
      return announce.own(words.isFull(pileName(pile)));
    }
    const count = [...boardOf(after).values()].filter((on) => on === pile.id).length;
    const full = pile.quota !== null && count >= pile.quota;
    announce.own(
      [
        words.laid(plain(card.title), pileName(pile), countWords(count, pile)),
        full && words.nowFull(pileName(pile)),
        hand[1] && words.next(plain(hand[1].title)),
      ]
        .filter(Boolean)
        .join(' '),
    );
    setFlight({ pile: pile.id, back: false });
    change(after);
  };

  const takeBack = () => {
    const undone = undo(rules, sorted);
    if (!undone) return;
    const title = rules.cards.find((each) => each.id === undone.card)?.title ?? '';
    announce.own(words.undone(plain(title)));
    setFlight({ pile: board.get(undone.card) ?? null, back: true });
    change(undone.sorted);
  };

  /** Keys count only while the focus is in this step (WCAG 2.1.4). */
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pile = /^[1-9]$/.test(event.key) ? rules.piles[Number(event.key) - 1] : undefined;
    if (pile) put(pile);
    else if (event.key === 'Backspace' || event.key === 'Delete') takeBack();
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') piles.current?.step(event.key === 'ArrowRight' ? 1 : -1);
    else return;
    event.preventDefault();
  };

  const count = words.of(rules.cards.length - hand.length + 1, rules.cards.length);
  if (!card) return null;
  return (
    <div className={styles.hand} onKeyDown={onKey}>
      <StepHeading small aside={count}>
        {other?.question ?? words.question[lens]}
      </StepHeading>
      <CardInHand
        card={card}
        qualityLabel={labelOf(rules.labels, card.quality)}
        left={hand.length}
        flight={flight}
        pileAt={(x, y) => piles.current?.at(x, y) ?? null}
        centreOf={(pile) => piles.current?.centre(pile) ?? null}
        onAim={setAim}
        onDrop={(id) => {
          const pile = rules.piles.find((each) => each.id === id);
          if (pile) put(pile);
        }}
      />
      <div className={styles.foot}>
        <div className={styles.undo}>
          <Button kind="quiet" small icon={<Undo2 aria-hidden="true" />} aria-disabled={!canUndo} onClick={takeBack}>
            {words.undo}
          </Button>
          {other?.beside ?? <span className={styles.hint}>{words.hint}</span>}
          <span className={classes(styles.count, 'num')} aria-hidden="true">
            {count}
          </span>
        </div>
        <PileBar ref={piles} rules={rules} board={board} aim={aim} onPut={put} label={other?.places} />
        <p className="visually-hidden">{words.keys}</p>
      </div>
    </div>
  );
}
