import { useWords } from '../../../i18n/language.ts';
import { phoneDilemma } from '../../../i18n/phone-dilemma.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import type { DilemmaPhoneProps } from '../Phone.tsx';
import styles from './Afterword.module.css';
import { StorySheet } from './StorySheet.tsx';

/** A last thought on the story, on paper. */
export function Afterword({ activity, cards }: DilemmaPhoneProps) {
  const words = useWords(phoneDilemma).afterword;
  const lang = useDeckLang();
  return (
    <Step name={`${activity.id}/afterword`}>
      <StepHeading>{words.title}</StepHeading>
      <div className={styles.paper} lang={lang}>
        {(cards.afterword ?? '').split(/\n\s*\n/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <StorySheet story={cards.story} />
      <Grow />
    </Step>
  );
}
