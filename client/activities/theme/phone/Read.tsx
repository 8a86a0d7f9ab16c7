import { useWords } from '../../../i18n/language.ts';
import { phoneTheme } from '../../../i18n/phone-theme.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { AnswerTrouble } from '../../../participant/live/AnswerTrouble.tsx';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { Together } from '../../../participant/live/Together.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import { ThemeCard } from '../../../ui/cards/ThemeCard.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import type { ThemePhoneProps } from '../Phone.tsx';
import { Prompts } from './Prompts.tsx';
import styles from './Read.module.css';
import { useTheme } from './use-theme.ts';

/** The card, and a moment for oneself. */
export function Read({ activity, cards }: ThemePhoneProps) {
  const words = useWords(phoneTheme);
  const lang = useDeckLang();
  const theme = useTheme(cards);
  const { body, refused, answer } = useAnswer<{ readonly kind: 'read' }>(activity.id, 'read');
  return (
    <Step name={`${activity.id}/read`}>
      <StepHeading lead={cards.themes ? words.read.leadOwn : words.read.lead}>{words.read.title}</StepHeading>
      <div className={styles.card} lang={lang}>
        {/* the prompts stand under the card */}
        <ThemeCard card={{ ...theme, prompts: [] }} kind={words.kind} foot={words.foot(cards.minutes)} level={2} />
      </div>
      <Prompts title={words.read.prompts} prompts={theme.prompts} />
      <AnswerTrouble refused={refused} />
      <Grow />
      {body ? (
        <BottomBar note={words.read.done}>
          <Together activity={activity.id} phase="read" words={words.read.together} bare />
        </BottomBar>
      ) : (
        <BottomBar>
          <Button kind="main" onClick={() => answer({ kind: 'read' })}>
            {words.read.ready}
          </Button>
        </BottomBar>
      )}
    </Step>
  );
}
