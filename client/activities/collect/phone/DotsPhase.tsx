import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Dots } from '../../../../shared/activities/collect/dots.ts';
import type { ActivityNow } from '../../../../shared/room/views.ts';
import { collect } from '../../../i18n/collect.ts';
import { useWords } from '../../../i18n/language.ts';
import { participant } from '../../../i18n/participant.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { AnswerTrouble } from '../../../participant/live/AnswerTrouble.tsx';
import { useDraft } from '../../../participant/live/draft.ts';
import { FaceDown } from '../../../participant/live/FaceDown.tsx';
import { Together } from '../../../participant/live/Together.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { DotsForm, type Heap } from './DotsForm.tsx';
import styles from './DotsPhase.module.css';
import { GroupItems } from './GroupItems.tsx';
import { HeapsAgain } from './HeapsAgain.tsx';

type Props = {
  activity: ActivityNow;
  /** Of the same name as its phase; its answers are `Dots` (shared/activities/collect). */
  slot: string;
  heaps: readonly Heap[];
  most: number;
  title: string;
  /** Between the heading and the items. */
  children?: ReactNode;
};
/** `open`: the form is on view. */
type Held = { readonly on: readonly string[]; readonly open: boolean };

/** The vote: dots are laid in a form, then lie face down, to be changed as long as the result was not shown. */
export function DotsPhase({ activity, slot, heaps, most: allowed, title, children }: Props) {
  const words = useWords(collect).dots;
  const { trouble } = useWords(participant);
  const { body, state, refused, answer } = useAnswer<Dots>(activity.id, slot);
  const [held, hold] = useDraft<Held>(activity.id, slot);
  const items = heaps.flatMap((heap) => heap.items);
  // A dot without a place of its own cannot be laid, so nobody is told to have it.
  const most = Math.min(allowed, items.length);
  const known = (ids: readonly string[]) => ids.filter((id) => items.some((item) => item.id === id));
  const laid = body?.kind === 'dots' ? body.on : [];
  const sealed = activity.slots[slot] === 'sealed';
  const lay = (dots: Dots) => {
    hold({ on: dots.kind === 'dots' ? dots.on : [], open: false });
    answer(dots);
  };

  if (body && !held?.open && (!refused || sealed)) {
    const passed = body.kind === 'pass';
    const text = sealed ? trouble.sealed : state === 'saving' ? words.unsent : passed ? words.passedText : words.text;
    return (
      <Step name={`${activity.id}/${slot}/laid`}>
        <FaceDown title={passed ? words.passed : words.title} text={text} />
        {children}
        <div className={styles.own}>
          {!sealed && known(laid).length < laid.length && <p>{words.gone}</p>}
          <GroupItems title={words.mine} items={items.filter(({ id }) => laid.includes(id))} />
        </div>
        <Together activity={activity.id} phase={activity.phase} words={words.together} />
        <HeapsAgain heaps={heaps} />
        <Grow />
        {!sealed && (
          <BottomBar bare>
            <Button icon={<Pencil aria-hidden="true" />} onClick={() => hold({ on: known(laid), open: true })}>
              {passed ? words.changePass : words.change}
            </Button>
          </BottomBar>
        )}
      </Step>
    );
  }
  const on = known(held?.on ?? laid);
  return (
    <Step name={`${activity.id}/${slot}`}>
      <StepHeading lead={items.length > 0 ? words.lead(most) : words.none}>{title}</StepHeading>
      {children}
      <AnswerTrouble refused={refused} />
      {items.length > 0 && (
        <DotsForm
          heaps={heaps}
          most={most}
          on={on}
          onDots={(next) => hold({ on: next, open: true })}
          onLay={() => lay({ kind: 'dots', on })}
          onPass={() => lay({ kind: 'pass' })}
        />
      )}
    </Step>
  );
}
