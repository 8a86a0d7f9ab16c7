import { useState } from 'react';
import type { DilemmaAnswer } from '../../../../shared/activities/dilemma/answer.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneDilemma } from '../../../i18n/phone-dilemma.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import type { DilemmaPhoneProps } from '../Phone.tsx';
import { ChoicePhase } from './ChoicePhase.tsx';
import { LateChoice } from './LateChoice.tsx';
import { StorySheet } from './StorySheet.tsx';
import styles from './Talk.module.css';

/** The talk is in the room; the phone holds the questions of the card. */
export function Talk({ activity, cards }: DilemmaPhoneProps) {
  const words = useWords(phoneDilemma).talk;
  const lang = useDeckLang();
  const { body } = useAnswer<DilemmaAnswer>(activity.id, 'first');
  const [choosing, setChoosing] = useState(false);
  const late = activity.slots['first'] === 'late';
  if (choosing && late && !body) return <ChoicePhase activity={activity} cards={cards} slot="first" />;
  return (
    <Step name={`${activity.id}/talk`}>
      <StepHeading lead={words.lead}>{words.title}</StepHeading>
      <ol className={styles.questions} lang={lang}>
        {cards.story.questions.map((question) => (
          <li key={question} className={styles.question}>
            {question}
          </li>
        ))}
      </ol>
      <StorySheet story={cards.story} />
      <LateChoice cards={cards} body={body} onChoose={late ? () => setChoosing(true) : null} />
      <Grow />
    </Step>
  );
}
