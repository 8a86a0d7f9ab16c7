import { Undo2 } from 'lucide-react';
import { memo, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
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
import { CardInHand } from './CardInHand.tsx';
import { useFlights, type Way } from './flights.ts';
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
export const Hand = memo(function Hand({ rules, sorted, change, lens, other }: Props) {
  const words = useWords(phoneSort);
  const announce = useAnnounce();
  const pileName = usePileName();
  const countWords = useCountWords();
  const chance = useOwnChance();
  const piles = useRef<PileBarHandle>(null);
  const place = useRef<HTMLDivElement>(null);
  const { flights, fly, landed } = useFlights();
  const [aim, setAim] = useState<string | null>(null);

  const board = boardOf(sorted);
  // Everybody meets the cards in another order, so that the first cards get no better places in the whole group.
  const order = useMemo(
    () => rules.cards.map((card) => [chance(`${lens} ${card.id}`), card] as const).toSorted(([a], [b]) => a - b),
    [rules.cards, chance, lens],
  );
  const hand = order.flatMap(([, card]) => (board.has(card.id) ? [] : [card]));
  const card = hand[0];
  const canUndo = sorted.moves.length > 0 && undo(rules, sorted) !== null;

  /** @param carried how far the card was dragged before it was let go */
  const put = (pile: Pile, carried: Way | null = null) => {
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
    fly({ card: card.id, to: wayTo(pile.id), from: carried }, hand[1] ? { card: hand[1].id, from: null } : null);
    change(after);
  };

  const wayTo = (pile: string | undefined): Way | null => {
    const at = pile === undefined ? null : piles.current?.centre(pile);
    const from = place.current?.getBoundingClientRect();
    return at && from ? { x: at.x - (from.left + from.width / 2), y: at.y - (from.top + from.height / 2) } : null;
  };

  const takeBack = () => {
    const undone = undo(rules, sorted);
    if (!undone) return;
    const title = rules.cards.find((each) => each.id === undone.card)?.title ?? '';
    announce.own(words.undone(plain(title)));
    fly(card ? { card: card.id, to: null, from: null } : null, { card: undone.card, from: wayTo(board.get(undone.card)) });
    change(undone.sorted);
  };

  const pileAt = ({ x, y }: Way) => piles.current?.at(x, y) ?? null;

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
        cards={rules.cards}
        hand={hand.map(({ id }) => id)}
        qualityLabel={({ quality }) => labelOf(rules.labels, quality)}
        flights={flights}
        place={place}
        onLanded={landed}
        onOver={(at) => setAim(at && pileAt(at))}
        onDrop={(at, carried) => {
          const pile = rules.piles.find(({ id }) => id === pileAt(at));
          if (pile) put(pile, carried);
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
});
