import { useState } from 'react';
import type { Sorted } from '../../../../shared/activities/value-sort/answer.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { AnswerTrouble } from '../../../participant/live/AnswerTrouble.tsx';
import { Step } from '../../../participant/page/Step.tsx';
import type { LensPhoneProps } from '../Phone.tsx';
import { Board } from './Board.tsx';
import { Hand } from './Hand.tsx';
import { Keep } from './Keep.tsx';
import { Laid } from './Laid.tsx';
import { Rank } from './Rank.tsx';
import { finish, isWhole, topOf, UNTOUCHED, type Rules } from './sorted.ts';

type SortStep = 'hand' | 'board' | 'rank' | 'keep' | 'laid';

/** Own cards under one lens: from the hand to the piles, the whole board, the order of the top, and done. */
export function SortPhase({ activity, cards: rules, lens }: LensPhoneProps) {
  const { body, state, refused, answer } = useAnswer<Sorted>(activity.id, `sort:${lens}`);
  const sorted = body ?? UNTOUCHED;
  const [wanted, setWanted] = useState<SortStep | null>(null);
  const sealed = activity.slots[`sort:${lens}`] === 'sealed';
  const step = sealed ? 'laid' : stepNow(rules, sorted, wanted);
  const shared = { rules, sorted, change: answer, lens };

  const done = (whole: Sorted) => {
    answer(finish(rules, whole));
    setWanted(null);
  };
  const afterBoard = () => {
    if (rules.rank && topOf(rules, sorted).length > 1) setWanted('rank');
    else afterRank(sorted);
  };
  const afterRank = (ranked: Sorted) => {
    if (rules.keepTwo && topOf(rules, ranked).length > 2) {
      answer(ranked);
      setWanted('keep');
    } else done({ ...ranked, keep: rules.keepTwo ? [...topOf(rules, ranked)] : [] });
  };

  return (
    <Step name={`${activity.id}/sort:${lens}/${step}`}>
      <AnswerTrouble refused={refused} />
      {step === 'hand' && <Hand {...shared} />}
      {step === 'board' && <Board {...shared} onNext={afterBoard} />}
      {step === 'rank' && <Rank {...shared} onNext={afterRank} onBack={rules.piles.length > 1 ? () => setWanted('board') : null} />}
      {step === 'keep' && <Keep {...shared} onNext={done} />}
      {step === 'laid' && (
        <Laid
          activity={activity}
          rules={rules}
          sorted={sorted}
          lens={lens}
          unsent={state === 'saving'}
          onChange={sealed ? null : () => setWanted(rules.piles.length > 1 ? 'board' : 'rank')}
        />
      )}
    </Step>
  );
}

/** Where somebody is follows from what was answered, so that a reload or another device goes on there. */
function stepNow(rules: Rules, sorted: Sorted, wanted: SortStep | null): SortStep {
  const ranksOnly = rules.piles.length === 1;
  if (!ranksOnly && !isWhole(rules, sorted)) return 'hand';
  if (wanted) return wanted;
  if (sorted.done) return 'laid';
  if (sorted.keep.length > 0) return 'keep';
  return ranksOnly || sorted.rank.length > 0 ? 'rank' : 'board';
}
