import { LINE_MAX } from '../../../../shared/activities/collect/limits.ts';
import { MOST_QUESTIONS } from '../../../../shared/activities/speaker/limits.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneSpeaker } from '../../../i18n/phone-speaker.ts';
import { AnswerTrouble } from '../../../participant/live/AnswerTrouble.tsx';
import { OwnItems } from '../../collect/phone/OwnItems.tsx';
import { useItems } from '../../collect/phone/use-items.ts';

/** Own questions, sent without a name; each can be taken back. */
export function AskQuestion({ activity }: { activity: string }) {
  const words = useWords(phoneSpeaker).question;
  const { items, refused, change } = useItems(activity, 'questions');
  return (
    <>
      <AnswerTrouble refused={refused} />
      <OwnItems
        activity={activity}
        slot="questions"
        items={items}
        most={MOST_QUESTIONS}
        longest={LINE_MAX}
        title={words.mine}
        label={words.field}
        hint={words.shown}
        onChange={change}
      />
    </>
  );
}
