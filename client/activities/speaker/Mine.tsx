import type { SpeakerView } from '../../../shared/activities/speaker/view.ts';
import { useWords } from '../../i18n/language.ts';
import { phoneSpeaker } from '../../i18n/phone-speaker.ts';
import type { MyProps } from '../../participant/mine/MyAnswers.tsx';
import { MineItems } from '../collect/MineItems.tsx';

/** The own questions to a speaker, and what touched. */
export function Mine({ cards, activity, answers }: MyProps<SpeakerView>) {
  const { question, lines } = useWords(phoneSpeaker);
  const titles = { questions: question.mine, touched: lines.touched, asks: lines.asks };
  return <MineItems activity={activity} answers={answers} card={cards.subject} titles={titles} />;
}
