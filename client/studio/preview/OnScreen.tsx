import { memo, type ReactNode } from 'react';
import type { Deck, DeckProgramme, Language, Story, Task, Theme, ValueCard } from '../../../shared/deck/deck.ts';
import { ScreenAfterword } from '../../activities/dilemma/ScreenAfterword.tsx';
import { ScreenChoice } from '../../activities/dilemma/ScreenChoice.tsx';
import { ScreenRead } from '../../activities/dilemma/ScreenRead.tsx';
import { ScreenTalk } from '../../activities/dilemma/ScreenTalk.tsx';
import { ScreenTwist } from '../../activities/dilemma/ScreenTwist.tsx';
import { PictureSort } from '../../activities/value-sort/PictureSort.tsx';
import { useWords } from '../../i18n/language.ts';
import { screen } from '../../i18n/screen.ts';
import { sheets } from '../../i18n/studio-print.ts';
import { Moving } from '../../participant/look/Moving.tsx';
import { useForeign } from '../../screen/use-foreign.ts';
import { classes } from '../../ui/classes.ts';
import { JoinCorner } from '../../ui/controls/JoinCorner.tsx';
import styles from './OnScreen.module.css';
import { ScreenProgramme, ScreenTask, ScreenTheme } from './ScreenCards.tsx';
import { dilemmaView, HALFWAY, topPicture, twistOf, type Moment } from './shown.ts';

/** The sheet of the screen at 1280 wide, with a code in the corner, because that takes room. */
function OnScreen({ plain = false, children }: { plain?: boolean; children: ReactNode }) {
  return (
    <div className={classes(styles.screen, !plain && 'table-ground')}>
      <div className={styles.corner}>
        <Corner />
      </div>
      <div className={styles.scene}>{children}</div>
    </div>
  );
}

const Corner = memo(function Corner() {
  const { corner } = useWords(screen);
  return <JoinCorner code="12345678" url={location.origin} qrTitle={corner.qr} codeLabel={corner.code} />;
});

type InDeck = { deck: Pick<Deck, 'labels' | 'values'> };

/** A value card where a room meets it on the screen: among the values that most people put on top. */
export const ScreenValue = memo(function ScreenValue({ card, deck }: InDeck & { card: ValueCard }) {
  const { picture, cards } = topPicture(card, deck);
  return (
    <Moving>
      <OnScreen>
        <PictureSort id="top" picture={picture} cards={cards} audience="screen" />
      </OnScreen>
    </Moving>
  );
});

/** One moment of a dilemma, with the parts of the screen itself. */
export const ScreenStory = memo(function ScreenStory({ story, deck, moment, language }: InDeck & StoryProps) {
  return (
    <Moving>
      <OnScreen plain={moment === 'read' || moment === 'afterword'}>
        <StoryNow story={story} deck={deck} moment={moment} language={language} />
      </OnScreen>
    </Moving>
  );
});

type StoryProps = { story: Story; moment: Moment; language: Language };

function StoryNow({ story, deck, moment, language }: InDeck & StoryProps) {
  const lang = useForeign(language);
  const twist = twistOf(moment);
  const part = { cards: dilemmaView(story, deck, twist), progress: HALFWAY, lang };
  if (twist !== null) return <ScreenTwist {...part} twist={story.twists[twist]?.id ?? ''} />;
  switch (moment) {
    case 'choose':
      return <ScreenChoice {...part} again={false} />;
    case 'talk':
      return <ScreenTalk {...part} />;
    case 'afterword':
      return <ScreenAfterword {...part} />;
    default:
      return <ScreenRead {...part} />;
  }
}

type CardProps = ({ kind: 'themes'; card: Theme } | { kind: 'tasks'; card: Task } | { kind: 'programmes'; card: DeckProgramme }) & {
  language: Language;
};

/** A theme, a task or a programme on the screen. */
export const ScreenCard = memo(function ScreenCard({ language, ...of }: CardProps) {
  const lang = useForeign(language);
  const words = sheets[language];
  return (
    <OnScreen plain>
      <div className={styles.scene} lang={lang}>
        {of.kind === 'themes' && <ScreenTheme theme={of.card} words={words} />}
        {of.kind === 'tasks' && <ScreenTask task={of.card} words={words} />}
        {of.kind === 'programmes' && <ScreenProgramme programme={of.card} words={words} />}
      </div>
    </OnScreen>
  );
});
