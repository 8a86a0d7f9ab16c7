import { ArrowLeft } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { Sorted } from '../../../../shared/activities/value-sort/answer.ts';
import type { ValueSortView } from '../../../../shared/activities/value-sort/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneSort } from '../../../i18n/phone-sort.ts';
import { useAnnounce } from '../../../participant/live/announce.tsx';
import { Grow, StepHeading } from '../../../participant/page/Step.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { plain } from './names.ts';
import { RankPlain } from './RankPlain.tsx';
import styles from './Rank.module.css';
import { idsOf, rank, topOf } from './sorted.ts';

// Dragging is heavy; until it is here, and when it cannot be fetched, the arrows do the same.
const RankDrag = lazy(() => import('./RankDrag.tsx').catch(() => ({ default: RankPlain })));

type Props = { rules: ValueSortView; sorted: Sorted; change: (sorted: Sorted) => void; onNext: (ranked: Sorted) => void; onBack: (() => void) | null };

/** The first pile in order, best first: by arrows, by key, by dragging. */
export function Rank({ rules, sorted, change, onNext, onBack }: Props) {
  const words = useWords(phoneSort);
  const announce = useAnnounce();
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
      <div className={styles.ranks}>
        <Suspense fallback={<RankPlain {...shared} />}>
          <RankDrag {...shared} />
        </Suspense>
        {onBack && <Button kind="quiet" small icon={<ArrowLeft aria-hidden="true" />} onClick={onBack}>{words.rank.back}</Button>}
      </div>
      <Grow />
      <BottomBar note={words.rank.later}>
        <Button kind="main" onClick={() => onNext(rank(rules, sorted, order))}>{words.rank.done}</Button>
      </BottomBar>
    </>
  );
}
