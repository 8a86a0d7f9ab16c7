import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { LINE_MAX } from '../../../../shared/activities/collect/limits.ts';
import type { Items } from '../../../../shared/activities/collect/items.ts';
import { useWords } from '../../../i18n/language.ts';
import { participant } from '../../../i18n/participant.ts';
import { phoneSpeaker } from '../../../i18n/phone-speaker.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { AnswerTrouble } from '../../../participant/live/AnswerTrouble.tsx';
import { useDraft } from '../../../participant/live/draft.ts';
import { FaceDown } from '../../../participant/live/FaceDown.tsx';
import { Together } from '../../../participant/live/Together.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Field } from '../../../ui/controls/Field.tsx';
import { oneLine } from '../../collect/phone/one-line.ts';
import type { SpeakerPhoneProps } from '../Phone.tsx';
import { About } from './About.tsx';
import { OwnLines } from './OwnLines.tsx';
import styles from './Speaker.module.css';

type Written = { readonly touched: string; readonly asks: string };
/** `open`: the form is on view. */
type Held = Written & { readonly open: boolean };

/** One line each about what was heard: two questions, of which one may stay empty. They are two answers to the room. */
export function Lines({ activity, cards }: SpeakerPhoneProps) {
  const words = useWords(phoneSpeaker).lines;
  const { trouble } = useWords(participant);
  const touched = useAnswer<Items>(activity.id, 'touched');
  const asks = useAnswer<Items>(activity.id, 'asks');
  const [held, hold] = useDraft<Held>(activity.id, 'lines');
  const sealed = activity.slots['touched'] === 'sealed';
  const refused = touched.refused ?? asks.refused;
  const sent: Written = { touched: lineOf(touched.body), asks: lineOf(asks.body) };
  const lay = (written: Written) => {
    hold({ ...written, open: false });
    touched.answer(itemsOf(written.touched));
    asks.answer(itemsOf(written.asks));
  };

  if ((touched.body || asks.body) && !held?.open && (!refused || sealed)) {
    const passed = !sent.touched && !sent.asks;
    const unsent = touched.state === 'saving' || asks.state === 'saving';
    const text = sealed ? trouble.sealed : unsent ? words.unsent : passed ? words.passedText : words.laidText;
    return (
      <Step name={`${activity.id}/lines/laid`}>
        <FaceDown title={passed ? words.passed : words.laid} text={text} />
        <About activity={activity} cards={cards} />
        <div className={styles.body}>
          <OwnLines activity={activity.id} />
        </div>
        <Together activity={activity.id} phase="lines" words={words.together} />
        <Grow />
        {!sealed && (
          <BottomBar bare>
            <Button icon={<Pencil aria-hidden="true" />} onClick={() => hold({ ...sent, open: true })}>
              {passed ? words.changePass : words.change}
            </Button>
          </BottomBar>
        )}
      </Step>
    );
  }
  return (
    <Step name={`${activity.id}/lines`}>
      <StepHeading lead={words.lead}>{words.title}</StepHeading>
      <About activity={activity} cards={cards} />
      <AnswerTrouble refused={refused} />
      <LinesForm
        written={held ?? sent}
        onWrite={(written) => hold({ ...written, open: true })}
        onLay={lay}
        onPass={() => lay({ touched: '', asks: '' })}
      />
    </Step>
  );
}

type FormProps = { written: Written; onWrite: (written: Written) => void; onLay: (written: Written) => void; onPass: () => void };

function LinesForm({ written: { touched, asks }, onWrite, onLay, onPass }: FormProps) {
  const words = useWords(phoneSpeaker).lines;
  const [tried, setTried] = useState(false);
  const lines = { touched: oneLine(touched), asks: oneLine(asks) };
  const empty = !lines.touched && !lines.asks;
  const over = (line: string) => (line.length > LINE_MAX ? words.tooLong(line.length - LINE_MAX) : undefined);
  const blocked = empty || lines.touched.length > LINE_MAX || lines.asks.length > LINE_MAX;
  return (
    <>
      <div className={styles.body}>
        <Field
          label={words.touched}
          look="serif"
          rows={3}
          value={touched}
          onChange={(next) => onWrite({ touched: next, asks })}
          error={over(lines.touched)}
        />
        <Field
          label={words.asks}
          look="serif"
          rows={3}
          value={asks}
          onChange={(next) => onWrite({ touched, asks: next })}
          hint={words.shown}
          error={over(lines.asks)}
        />
      </div>
      <Grow />
      <BottomBar note={tried && empty && <span role="alert">{words.need}</span>}>
        <div className={styles.acts}>
          <Button kind="quiet" onClick={onPass}>
            {words.pass}
          </Button>
          <Button kind="main" aria-disabled={blocked} onClick={() => (blocked ? setTried(true) : onLay(lines))}>
            {words.lay}
          </Button>
        </div>
      </BottomBar>
    </>
  );
}

function lineOf(body: Items | null): string {
  return body?.kind === 'items' ? (body.items[0] ?? '') : '';
}

function itemsOf(line: string): Items {
  return line === '' ? { kind: 'pass' } : { kind: 'items', items: [line] };
}
