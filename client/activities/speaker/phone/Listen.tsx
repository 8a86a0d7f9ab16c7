import { useWords } from '../../../i18n/language.ts';
import { phoneSpeaker } from '../../../i18n/phone-speaker.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import { GroupItems } from '../../collect/phone/GroupItems.tsx';
import type { SpeakerPhoneProps } from '../Phone.tsx';
import { AskQuestion } from './AskQuestion.tsx';
import { NowAsked } from './NowAsked.tsx';
import styles from './Speaker.module.css';

/** Listening is in the room; the phone takes a question that comes up. */
export function Listen({ activity, cards }: SpeakerPhoneProps) {
  const words = useWords(phoneSpeaker);
  const lang = useDeckLang();
  const { who, subject, minutes, now, closed } = cards;
  const open = activity.items.filter(({ id, slot }) => slot === 'questions' && id !== now && !closed.includes(id));
  return (
    <Step name={`${activity.id}/listen`}>
      <StepHeading lead={words.listen.lead}>
        <span lang={lang}>{subject || activity.title}</span>
      </StepHeading>
      <div className={styles.body}>
        <p className={styles.who}>{who ? words.listen.speaks(who, minutes) : words.listen.minutes(minutes)}</p>
        <NowAsked activity={activity} cards={cards} />
        <p className={styles.hint}>{words.listen.nothing}</p>
        <AskQuestion activity={activity.id} />
        <GroupItems title={words.questions.title} items={open} />
      </div>
      <Grow />
    </Step>
  );
}
