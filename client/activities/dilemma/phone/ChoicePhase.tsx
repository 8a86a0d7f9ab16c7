import type { DilemmaAnswer } from '../../../../shared/activities/dilemma/answer.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { useDraft } from '../../../participant/live/draft.ts';
import { Step } from '../../../participant/page/Step.tsx';
import type { DilemmaPhoneProps } from '../Phone.tsx';
import { choiceFrom, draftFrom, NOTHING_CHOSEN, type ChoiceDraft } from './choice.ts';
import { ChoiceForm } from './ChoiceForm.tsx';
import { ChoiceLaid } from './ChoiceLaid.tsx';

type Props = DilemmaPhoneProps & { slot: string };
/** `open`: the form is on view. A choice that was laid stays as a draft until the server has it. */
type Held = ChoiceDraft & { readonly open: boolean };

/** One choice: first, second or after a twist. Made in a form, then lying face down, to be changed as long as its phase lasts. */
export function ChoicePhase({ activity, cards, slot }: Props) {
  const { body, state, refused, answer } = useAnswer<DilemmaAnswer>(activity.id, slot);
  const first = useAnswer<DilemmaAnswer>(activity.id, 'first').body;
  const [held, hold, dropHeld] = useDraft<Held>(activity.id, slot);
  const sealed = activity.slots[slot] === 'sealed';
  const laid = body !== null && !held?.open && (!refused || sealed);

  if (laid) {
    return (
      <Step name={`${activity.id}/${slot}/laid`}>
        <ChoiceLaid
          activity={activity}
          cards={cards}
          slot={slot}
          body={body}
          unsent={state === 'saving'}
          onChange={sealed ? null : () => hold({ ...draftFrom(body), open: true })}
        />
      </Step>
    );
  }
  const begin = slot === 'second' ? draftFrom(first) : NOTHING_CHOSEN;
  const draft = held ?? begin;
  const lay = (answered: DilemmaAnswer, keep: ChoiceDraft) => {
    hold({ ...keep, open: false });
    answer(answered);
  };
  return (
    <Step name={`${activity.id}/${slot}`}>
      <ChoiceForm
        cards={cards}
        slot={slot}
        draft={draft}
        first={slot === 'second' ? first : null}
        refused={refused}
        again={body !== null}
        onDraft={(next) => hold({ ...next, open: true })}
        onLay={() => lay(choiceFrom(draft, slot.startsWith('twist:')), draft)}
        onPass={() => lay({ kind: 'pass' }, draft)}
        onKeep={body === null ? null : dropHeld}
      />
    </Step>
  );
}
