import type { TaskView } from '../../../shared/activities/task/view.ts';
import { useWords } from '../../i18n/language.ts';
import { phoneTask } from '../../i18n/phone-task.ts';
import type { MyProps } from '../../participant/mine/MyAnswers.tsx';
import { MineItems } from '../collect/MineItems.tsx';

/** What this device, or the table of its owner, answered. */
export function Mine({ cards, activity, answers }: MyProps<TaskView>) {
  const words = useWords(phoneTask);
  return <MineItems activity={activity} answers={answers} card={cards.task.title} titles={{ answers: words.do.field }} />;
}
