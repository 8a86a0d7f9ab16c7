import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState, type ComponentType } from 'react';
import type { Sorted } from '../../../../shared/activities/value-sort/answer.ts';
import type { ValueSortView } from '../../../../shared/activities/value-sort/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneSort } from '../../../i18n/phone-sort.ts';
import { useAnnounce } from '../../../participant/live/announce.tsx';
import { Grow, StepHeading } from '../../../participant/page/Step.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { plain } from './names.ts';
import type { RankProps } from './rank-moves.ts';
import { RankPlain } from './RankPlain.tsx';
import styles from './Rank.module.css';
import { idsOf, rank, topOf } from './sorted.ts';

/** Dragging is heavy; until it is here, and when it cannot be fetched, the arrows do the same. */
const loadDragging = () => import('./RankDrag.tsx').then((file) => file.default);

type Props = {
  rules: ValueSortView;
  sorted: Sorted;
  change: (sorted: Sorted) => void;
  onNext: (ranked: Sorted) => void;
  onBack: (() => void) | null;
};

/** The first pile in order, best first: by arrows, by key, by dragging. */
export function Rank({ rules, sorted, change, onNext, onBack }: Props) {
  const words = useWords(phoneSort);
  const announce = useAnnounce();
  const ranks = useRef<HTMLDivElement>(null);
  const List = useList(ranks);
  const top = topOf(rules, sorted);
  const order = top.length === 0 && rules.piles.length === 1 ? idsOf(rules) : top;
  const shared = {
    rules,
    order,
    onOrder: (next: readonly string[]) => change(rank(rules, sorted, next)),
    onMoved: (card: string, next: readonly string[]) => {
      const title = plain(rules.cards.find((each) => each.id === card)?.title ?? '');
      announce.own(words.rank.moved(title, next.indexOf(card) + 1, next.length));
    },
  };
  return (
    <>
      <StepHeading lead={words.rank.lead}>{rules.piles.length === 1 ? words.rank.titleOnly : words.rank.title}</StepHeading>
      <div ref={ranks} className={styles.ranks}>
        <List {...shared} />
        {onBack && (
          <Button kind="quiet" small icon={<ArrowLeft aria-hidden="true" />} onClick={onBack}>
            {words.rank.back}
          </Button>
        )}
      </div>
      <Grow />
      <BottomBar note={words.rank.later}>
        <Button kind="main" onClick={() => onNext(rank(rules, sorted, order))}>
          {words.rank.done}
        </Button>
      </BottomBar>
    </>
  );
}

/** The list with dragging takes the place of the plain one, but never under somebody's hands: that would lose the focus. */
function useList(ranks: React.RefObject<HTMLDivElement | null>): ComponentType<RankProps> {
  const [List, setList] = useState<ComponentType<RankProps>>(() => RankPlain);
  useEffect(() => {
    let wanted = true;
    loadDragging().then(
      (RankDrag) => wanted && !ranks.current?.contains(document.activeElement) && setList(() => RankDrag),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [ranks]);
  return List;
}
