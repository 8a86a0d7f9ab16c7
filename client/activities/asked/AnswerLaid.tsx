import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { phoneAsked } from '../../i18n/phone-asked.ts';
import { FaceDown } from '../../participant/live/FaceDown.tsx';
import { Together } from '../../participant/live/Together.tsx';
import { Grow, Step } from '../../participant/page/Step.tsx';
import { BottomBar } from '../../ui/controls/BottomBar.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './Asked.module.css';
import type { Held } from './use-held.ts';

type Props = {
  activity: string;
  phase: string;
  held: Pick<Held<unknown, unknown>, 'sealed' | 'unsent' | 'reopen'>;
  passed: boolean;
  /** "Je woord ligt". */
  title: string;
  /** Instead of that nobody sees whose it is. */
  text?: string;
  /** On the button. */
  change?: string;
  /** The own answer to read; left out for a pass. */
  children?: ReactNode;
};

/** An answer that lies face down for the room; its owner can read it, and change it until its result is shown. */
export function AnswerLaid({ activity, phase, held, passed, title, text, change, children }: Props) {
  const words = useWords(phoneAsked);
  const { trouble } = useWords(participant);
  const said = held.sealed ? trouble.sealed : held.unsent ? words.unsent : passed ? words.passedText : (text ?? words.text);
  return (
    <Step name={`${activity}/${phase}/laid`}>
      <FaceDown title={passed ? words.passed : title} text={said} />
      {!passed && children && <div className={styles.own}>{children}</div>}
      <Together activity={activity} phase={phase} words={words.ready} then={words.then} />
      <Grow />
      {!held.sealed && (
        <BottomBar bare>
          <Button icon={<Pencil aria-hidden="true" />} onClick={held.reopen}>
            {passed ? words.answerStill : (change ?? words.change)}
          </Button>
        </BottomBar>
      )}
    </Step>
  );
}
