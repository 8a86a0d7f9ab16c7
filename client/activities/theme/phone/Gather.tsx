import { useWords } from '../../../i18n/language.ts';
import { phoneTheme } from '../../../i18n/phone-theme.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import { GroupItems } from '../../collect/phone/GroupItems.tsx';
import type { ThemePhoneProps } from '../Phone.tsx';
import styles from './Gather.module.css';
import { Notes } from './Notes.tsx';
import { useTheme } from './use-theme.ts';

/** What the facilitator picked from the notes, and the notes of the own table, which may still be finished. */
export function Gather({ activity, cards }: ThemePhoneProps) {
  const words = useWords(phoneTheme).gather;
  const lang = useDeckLang();
  const { question } = useTheme(cards);
  return (
    <Step name={`${activity.id}/gather`}>
      <StepHeading lead={words.lead}>{words.title}</StepHeading>
      <div className={styles.gathered}>
        <p className={styles.question} lang={lang}>
          {question}
        </p>
        {cards.notes !== 'none' && <GroupItems title={words.group} items={activity.items} empty={words.empty} />}
      </div>
      <Notes activity={activity} taker={cards.notes} />
      <Grow />
    </Step>
  );
}
