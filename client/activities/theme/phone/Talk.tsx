import { useWords } from '../../../i18n/language.ts';
import { phoneTheme } from '../../../i18n/phone-theme.ts';
import { useLive } from '../../../live/hooks.tsx';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import type { ThemePhoneProps } from '../Phone.tsx';
import { Notes } from './Notes.tsx';
import { Prompts } from './Prompts.tsx';
import { SpeakingTime } from './SpeakingTime.tsx';
import { useTheme } from './use-theme.ts';

/** The talk is at the table; the phone holds the question, a fair share of the time, and the sheet for notes. */
export function Talk({ activity, cards }: ThemePhoneProps) {
  const words = useWords(phoneTheme).talk;
  const lang = useDeckLang();
  const table = useLive((state) => state.you?.table ?? null);
  const theme = useTheme(cards);
  return (
    <Step name={`${activity.id}/talk`}>
      <StepHeading lead={table ? words.at(table.number, table.people) : words.lead}>
        <span lang={lang}>{theme.question}</span>
      </StepHeading>
      <SpeakingTime minutes={cards.minutes} people={table?.people ?? 1} />
      <Prompts title={words.prompts} prompts={theme.prompts} />
      <Notes activity={activity} taker={cards.notes} />
      <Grow />
    </Step>
  );
}
