import { LockKeyhole } from 'lucide-react';
import { lazy } from 'react';
import { comparedIn } from '../../../../shared/activities/value-sort/compared.ts';
import type { Sorted } from '../../../../shared/activities/value-sort/answer.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneSort } from '../../../i18n/phone-sort.ts';
import { lensNames } from '../../../i18n/pictures-value-sort.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { Revealed } from '../../../participant/live/Revealed.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import { Notice } from '../../../ui/controls/Notice.tsx';
import type { SortPhoneProps } from '../Phone.tsx';
import styles from './ComparePhase.module.css';
import { differenceOf } from './difference.ts';
import { LensColumns } from './LensColumns.tsx';
import { isWhole, topOf, UNTOUCHED } from './sorted.ts';

const Picture = lazy(() => import('../Picture.tsx').then((file) => ({ default: file.Picture })));

/** Two of the own lenses side by side, for these eyes only, and the group's shift when it is shown. */
export function ComparePhase({ activity, cards }: SortPhoneProps) {
  const words = useWords(phoneSort).compare;
  const names = useWords(lensNames);
  const [from, to] = comparedIn(cards.lenses, activity.phase) ?? (['personal', 'professional'] as const);
  const one = useAnswer<Sorted>(activity.id, `sort:${from}`).body ?? UNTOUCHED;
  const other = useAnswer<Sorted>(activity.id, `sort:${to}`).body ?? UNTOUCHED;
  const missing = [[from, one] as const, [to, other] as const].filter(([, sorted]) => !isWhole(cards, sorted)).map(([lens]) => names[lens]);
  const difference = differenceOf(topOf(cards, one), topOf(cards, other));
  return (
    <Step name={`${activity.id}/${activity.phase}`}>
      <StepHeading>{words.title}</StepHeading>
      <p className={styles.private}>
        <LockKeyhole aria-hidden="true" />
        {words.private}
      </p>
      {missing[0] !== undefined ? (
        <div className={styles.missing}>
          <Notice>{words.missing(missing[0])}</Notice>
        </div>
      ) : (
        <>
          <LensColumns cards={cards} difference={difference} names={[names[from], names[to]]} />
          <p className={styles.words}>
            <b>{words.kept(difference.kept.length)}</b> {words.changed(difference.gained.length)}
          </p>
        </>
      )}
      <Revealed picture={activity.shown && <Picture shown={activity.shown} cards={cards} audience="phone" />} />
      <Grow />
    </Step>
  );
}
