import type { ThemeView } from '../../../shared/activities/theme/view.ts';
import { useWords } from '../../i18n/language.ts';
import { phoneTheme } from '../../i18n/phone-theme.ts';
import type { MyProps } from '../../participant/mine/MyAnswers.tsx';
import { MineItems } from '../collect/MineItems.tsx';

/** The notes that this device, or the table of its owner, kept. */
export function Mine({ cards, activity, answers }: MyProps<ThemeView>) {
  const { talk } = useWords(phoneTheme);
  // At which table somebody sat is not kept, so with a card for each table the notes stand under no question.
  const card = cards.themes ? '' : cards.theme.question;
  return <MineItems activity={activity} answers={answers} card={card} titles={{ notes: talk.notesAlone }} />;
}
