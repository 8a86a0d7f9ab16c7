import { Plus } from 'lucide-react';
import { lazy } from 'react';
import type { ApprovedText } from '../../../../shared/activities/activity.ts';
import { MOST_DOTS } from '../../../../shared/activities/collect/limits.ts';
import type { Dots } from '../../../../shared/activities/collect/dots.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneSpeaker } from '../../../i18n/phone-speaker.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { AnswerTrouble } from '../../../participant/live/AnswerTrouble.tsx';
import { Revealed } from '../../../participant/live/Revealed.tsx';
import { Together } from '../../../participant/live/Together.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import { DotRow } from '../../collect/phone/DotRow.tsx';
import { GroupItems } from '../../collect/phone/GroupItems.tsx';
import type { SpeakerPhoneProps } from '../Phone.tsx';
import { About } from './About.tsx';
import { AskQuestion } from './AskQuestion.tsx';
import { NowAsked } from './NowAsked.tsx';
import styles from './Speaker.module.css';

const Picture = lazy(() => import('../Picture.tsx').then((file) => ({ default: file.Picture })));

/** Questions of the room: each open one can be supported with a tap, as many as one likes; the own pen stays at hand. */
export function Questions(props: SpeakerPhoneProps) {
  const { activity, cards } = props;
  const words = useWords(phoneSpeaker);
  const { body, refused, answer } = useAnswer<Dots>(activity.id, 'support');
  const on = body?.kind === 'dots' ? body.on : [];
  const sealed = activity.slots['support'] === 'sealed';
  const questions = activity.items.filter(({ slot }) => slot === 'questions');
  const open = questions.filter(({ id }) => id !== cards.now && !cards.closed.includes(id));
  const toggle = (id: string, lay: boolean) =>
    answer({ kind: 'dots', on: lay ? [...on, id].slice(-MOST_DOTS) : on.filter((each) => each !== id) });
  return (
    <Step name={`${activity.id}/questions`}>
      <StepHeading lead={questions.length === 0 ? words.questions.none : sealed ? words.questions.sealed : words.questions.lead}>
        {words.questions.title}
      </StepHeading>
      <About {...props} />
      <AnswerTrouble refused={refused} />
      <div className={styles.body}>
        <NowAsked {...props} />
      </div>
      {activity.shown && <Revealed picture={<Picture shown={activity.shown} cards={cards} audience="phone" />} />}
      <div className={styles.body}>
        {/* the picture has all of them, in their order */}
        {!activity.shown && <OpenQuestions open={open} on={on} sealed={sealed} onToggle={toggle} />}
        <details className={styles.fold} open={questions.length === 0 || undefined}>
          <summary>
            <Plus aria-hidden="true" />
            {words.question.another}
          </summary>
          <div className={styles.folded}>
            <AskQuestion activity={activity.id} />
          </div>
        </details>
        <GroupItems title={words.questions.closed} items={questions.filter(({ id }) => cards.closed.includes(id))} />
      </div>
      <Together activity={activity.id} phase="questions" words={words.questions.together} />
      <Grow />
    </Step>
  );
}

type OpenProps = {
  open: readonly ApprovedText[];
  /** Ids that are supported from here. */
  on: readonly string[];
  sealed: boolean;
  onToggle: (id: string, lay: boolean) => void;
};

function OpenQuestions({ open, on, sealed, onToggle }: OpenProps) {
  const words = useWords(phoneSpeaker).questions;
  if (open.length === 0) return null;
  if (sealed) return <GroupItems title={words.open} items={open} />;
  return (
    <fieldset>
      <legend className={styles.title}>{words.open}</legend>
      <div className={styles.list}>
        {open.map(({ id, text }) => (
          <DotRow key={id} text={text} on={on.includes(id)} onToggle={(lay) => onToggle(id, lay)} />
        ))}
      </div>
    </fieldset>
  );
}
