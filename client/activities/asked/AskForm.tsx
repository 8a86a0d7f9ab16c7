import { useState, type ReactNode } from 'react';
import type { RefusalCode } from '../../../shared/room/refusal.ts';
import { useWords } from '../../i18n/language.ts';
import { phoneAsked } from '../../i18n/phone-asked.ts';
import { AnswerTrouble } from '../../participant/live/AnswerTrouble.tsx';
import { Grow, Step, StepHeading } from '../../participant/page/Step.tsx';
import { BottomBar } from '../../ui/controls/BottomBar.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './Asked.module.css';

type Props = {
  name: string;
  question: ReactNode;
  lead?: ReactNode;
  refused: RefusalCode | null;
  /** What still keeps it from being laid, in words; null when nothing does. Said when the button is pressed. */
  shortage: string | null;
  /** On the one main button. */
  lay: string;
  onLay: () => void;
  onPass: () => void;
  /** Leaves the answer as it lies. */
  onKeep: (() => void) | null;
  /** Between heading and fields, at the full width of the page. */
  above?: ReactNode;
  children: ReactNode;
};

/** One question with its fields, a way to pass, and one next step at the foot. */
export function AskForm({ name, question, lead, refused, shortage, lay, onLay, onPass, onKeep, above, children }: Props) {
  const words = useWords(phoneAsked);
  const [tried, setTried] = useState(false);
  return (
    <Step name={name}>
      <StepHeading lead={lead}>{question}</StepHeading>
      {above}
      <AnswerTrouble refused={refused} />
      <div className={styles.form}>
        {children}
        <div className={styles.pass}>
          <Button kind="quiet" onClick={onPass}>
            {words.pass}
          </Button>
          {onKeep && (
            <Button kind="quiet" onClick={onKeep}>
              {words.keep}
            </Button>
          )}
        </div>
      </div>
      <Grow />
      <BottomBar note={tried && shortage !== null && <span role="alert">{shortage}</span>}>
        <Button kind="main" aria-disabled={shortage !== null} onClick={() => (shortage === null ? onLay() : setTried(true))}>
          {lay}
        </Button>
      </BottomBar>
    </Step>
  );
}
