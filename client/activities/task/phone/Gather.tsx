import { ANSWER_MAX } from '../../../../shared/activities/collect/limits.ts';
import { collect } from '../../../i18n/collect.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneTask } from '../../../i18n/phone-task.ts';
import { useLive } from '../../../live/hooks.tsx';
import { AnswerTrouble } from '../../../participant/live/AnswerTrouble.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import { GroupItems } from '../../collect/phone/GroupItems.tsx';
import { OwnItems } from '../../collect/phone/OwnItems.tsx';
import { useItems } from '../../collect/phone/use-items.ts';
import { heapsOf } from '../heaps.ts';
import type { TaskPhoneProps } from '../Phone.tsx';
import styles from './Gather.module.css';
import { OwnAnswers } from './OwnAnswers.tsx';
import { TaskSheet } from './TaskSheet.tsx';

/** What the facilitator shows of the answers, in groups as soon as there are any. */
export function Gather({ activity, cards }: TaskPhoneProps) {
  const words = useWords(phoneTask);
  const shared = useWords(collect);
  const atTable = useLive((state) => (state.you?.table ?? null) !== null) && cards.work === 'table';
  const { items, state, refused, change } = useItems(activity.id, 'answers', { ofTable: atTable });
  const heaps = heapsOf(cards.groups, activity.items, words.gather.loose);
  // One that never came may still come; what is there stays as it is, because others are looking at it.
  const mayWrite = state === 'none' && activity.slots['answers'] === 'late';
  return (
    <Step name={`${activity.id}/gather`}>
      <StepHeading lead={words.gather.lead}>{words.gather.title}</StepHeading>
      <TaskSheet cards={cards} />
      <div className={styles.heaps}>
        {heaps.length === 0 && <p className={styles.hint}>{shared.shownEmpty}</p>}
        {heaps.map(({ id, title, items: own }) => (
          <GroupItems key={id} title={title ?? words.gather.group} items={own} large={title !== null} />
        ))}
      </div>
      <AnswerTrouble refused={refused} />
      <div className={styles.own}>
        {mayWrite ? (
          <OwnItems
            activity={activity.id}
            slot="answers"
            items={items}
            most={1}
            longest={ANSWER_MAX}
            rows={3}
            label={words.gather.late}
            hint={words.do.shown}
            onChange={change}
          />
        ) : (
          <OwnAnswers activity={activity.id} ofTable={atTable} />
        )}
      </div>
      <Grow />
    </Step>
  );
}
