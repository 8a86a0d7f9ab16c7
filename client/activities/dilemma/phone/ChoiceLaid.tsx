import { Pencil } from 'lucide-react';
import type { DilemmaAnswer } from '../../../../shared/activities/dilemma/answer.ts';
import { useWords } from '../../../i18n/language.ts';
import { participant } from '../../../i18n/participant.ts';
import { phoneDilemma } from '../../../i18n/phone-dilemma.ts';
import { FaceDown } from '../../../participant/live/FaceDown.tsx';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { Together } from '../../../participant/live/Together.tsx';
import { Grow } from '../../../participant/page/Step.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import type { DilemmaPhoneProps } from '../Phone.tsx';
import styles from './ChoiceLaid.module.css';
import { OwnChoice } from './OwnChoice.tsx';
import { StorySheet } from './StorySheet.tsx';

type Props = DilemmaPhoneProps & {
  slot: string;
  body: DilemmaAnswer;
  /** On the device, not yet with the server. */
  unsent: boolean;
  /** Null when the result was shown. */
  onChange: (() => void) | null;
};

/** The choice lies face down for the room; its owner can read it and change it. */
export function ChoiceLaid({ activity, cards, slot, body, unsent, onChange }: Props) {
  const words = useWords(phoneDilemma).laid;
  const { together, trouble } = useWords(participant);
  const lang = useDeckLang();
  const passed = body.kind === 'pass';
  const text = onChange === null ? trouble.sealed : unsent ? words.unsent : passed ? words.passedText : words.text;
  return (
    <>
      <FaceDown title={passed ? words.passed : words.title} text={text} />
      {!passed && (
        <div className={styles.own}>
          <OwnChoice story={cards.story} cards={cards} body={body} lang={lang} />
        </div>
      )}
      <Together activity={activity.id} phase={slot} words={together.choices} then={slot === 'first' ? words.then : words.thenPlain} />
      <StorySheet story={cards.story} choice={cards} />
      <Grow />
      {onChange && (
        <BottomBar bare>
          <Button icon={<Pencil aria-hidden="true" />} onClick={onChange}>
            {passed ? words.changePass : words.change}
          </Button>
        </BottomBar>
      )}
    </>
  );
}
