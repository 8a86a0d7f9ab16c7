import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import type { MirrorAnswer } from '../../../../shared/activities/mirror/mirror.ts';
import { useWords } from '../../../i18n/language.ts';
import { mirrorWords } from '../../../i18n/phone-mirror.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { AnswerTrouble } from '../../../participant/live/AnswerTrouble.tsx';
import { useDraft } from '../../../participant/live/draft.ts';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Field } from '../../../ui/controls/Field.tsx';
import { AnswerLaid } from '../../asked/AnswerLaid.tsx';
import asked from '../../asked/Asked.module.css';
import type { MirrorPhoneProps } from '../Phone.tsx';
import { OwnMirror } from './OwnMirror.tsx';
import styles from './Reflect.module.css';
import { NOTHING_WRITTEN, WRITTEN_MAX, type Written } from './written.ts';

/** One prompt at a time, with room to write for oneself. Only that somebody is done is sent. */
export function Reflect({ activity, cards: { steps } }: MirrorPhoneProps) {
  const words = useWords(mirrorWords);
  const { body, state, refused, answer } = useAnswer<MirrorAnswer>(activity.id, 'mirror');
  const [kept, keep] = useDraft<Written>(activity.id, 'mirror');
  const [again, setAgain] = useState(false);
  const written = kept ?? NOTHING_WRITTEN;
  const at = Math.min(written.at, steps.length - 1);
  const step = steps[at];
  const goTo = (next: number) => keep({ ...written, at: next });
  const end = (kind: MirrorAnswer['kind']) => {
    answer({ kind });
    setAgain(false);
  };

  if ((body && !again) || !step)
    return (
      <AnswerLaid
        activity={activity.id}
        phase="mirror"
        held={{
          sealed: false,
          unsent: state === 'saving',
          reopen: () => {
            goTo(0);
            setAgain(true);
          },
        }}
        passed={body?.kind === 'pass'}
        title={words.laid}
        text={words.laidText}
        change={words.change}
      >
        <OwnMirror steps={steps} written={written} />
      </AnswerLaid>
    );
  const { title, prompt, hint } = words.steps[step];
  const last = at === steps.length - 1;
  return (
    <Step name={`${activity.id}/mirror/${step}`}>
      <StepHeading aside={words.of(at + 1, steps.length)}>{title}</StepHeading>
      <AnswerTrouble refused={refused} />
      <div className={asked.form}>
        <div className={styles.prompt}>
          <p>{prompt}</p>
          <p className={styles.hint}>{hint}</p>
        </div>
        <Field
          key={step}
          label={words.field}
          look="serif"
          rows={4}
          value={written.texts[step] ?? ''}
          onChange={(text) => keep({ ...written, texts: { ...written.texts, [step]: text } })}
          aside={words.optional}
          hint={words.private}
          maxLength={WRITTEN_MAX}
        />
        <div className={asked.pass}>
          {at > 0 && (
            <Button kind="quiet" onClick={() => goTo(at - 1)}>
              {words.back}
            </Button>
          )}
          {at === 0 && (
            <Button kind="quiet" onClick={() => end('pass')}>
              {words.pass}
            </Button>
          )}
        </div>
      </div>
      <Grow />
      <BottomBar>
        {last ? (
          <Button kind="main" onClick={() => end('done')}>
            {words.done}
          </Button>
        ) : (
          <Button kind="main" iconEnd={<ArrowRight aria-hidden="true" />} onClick={() => goTo(at + 1)}>
            {words.next}
          </Button>
        )}
      </BottomBar>
    </Step>
  );
}
