import type { ReactNode } from 'react';
import type { ReviewView } from '../../../shared/activities/review/view.ts';
import { RulePaper } from '../agreements/phone/RulePaper.tsx';

export type Reviewed = ReviewView['agreements'][number];

type Props = { agreement: Reviewed; on?: boolean; children?: ReactNode };

/** An agreement of last time; what is asked or decided about it stands under it. */
export function Agreement({ agreement: { valueTitle, text, owner, review, outcome }, on = false, children }: Props) {
  return (
    <RulePaper over={valueTitle} text={text} owner={owner} review={review} on={on} dropped={outcome === 'dropped'}>
      {children}
    </RulePaper>
  );
}
