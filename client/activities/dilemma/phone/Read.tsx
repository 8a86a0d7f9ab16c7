import { Check, TriangleAlert } from 'lucide-react';
import type { DilemmaAnswer } from '../../../../shared/activities/dilemma/answer.ts';
import { useWords } from '../../../i18n/language.ts';
import { participant } from '../../../i18n/participant.ts';
import { phoneDilemma } from '../../../i18n/phone-dilemma.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { AnswerTrouble } from '../../../participant/live/AnswerTrouble.tsx';
import { useDraft } from '../../../participant/live/draft.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { Together } from '../../../participant/live/Together.tsx';
import { Grow, Step } from '../../../participant/page/Step.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import type { DilemmaView } from '../../../../shared/activities/dilemma/view.ts';
import type { PhoneProps } from '../../../participant/live/ActivityPhone.tsx';
import styles from './Read.module.css';
import { readingMinutes, StoryText } from './StoryText.tsx';

/** The whole story on paper, in a phase and a slot `read`. A story that can hurt says so first. */
export function Read({ activity, cards: { story } }: PhoneProps<Pick<DilemmaView, 'story'>>) {
  const words = useWords(phoneDilemma).story;
  const { together } = useWords(participant);
  const { body, refused, answer } = useAnswer<DilemmaAnswer>(activity.id, 'read');
  const [warned, setWarned] = useDraft<boolean>(activity.id, 'warned');
  const lang = useDeckLang();

  if (story.warning !== null && !warned && !body) {
    return (
      <Step name={`${activity.id}/warning`}>
        <div className={styles.warning}>
          <TriangleAlert aria-hidden="true" />
          <h1 tabIndex={-1}>{words.warning}</h1>
          <p lang={lang}>{story.warning}</p>
        </div>
        <Grow />
        <BottomBar bare>
          <Button kind="main" onClick={() => setWarned(true)}>
            {words.start}
          </Button>
        </BottomBar>
      </Step>
    );
  }
  return (
    <Step name={`${activity.id}/read`} className={styles.read} paper>
      <StoryText story={story} />
      <AnswerTrouble refused={refused} />
      <Grow />
      {body ? (
        <BottomBar>
          <p className={styles.done}>
            <Check aria-hidden="true" />
            {words.wasRead}
          </p>
          <Together activity={activity.id} phase="read" words={together.readers} bare />
        </BottomBar>
      ) : (
        <BottomBar note={words.minutes(readingMinutes(story.text))}>
          <Button kind="main" onClick={() => answer({ kind: 'read' })}>
            {words.read}
          </Button>
        </BottomBar>
      )}
    </Step>
  );
}
