import { TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import type { Deck, Story } from '../../../shared/deck/deck.ts';
import afterword from '../../activities/dilemma/phone/Afterword.module.css';
import read from '../../activities/dilemma/phone/Read.module.css';
import { readingMinutes, StoryText } from '../../activities/dilemma/phone/StoryText.tsx';
import talk from '../../activities/dilemma/phone/Talk.module.css';
import { paragraphs } from '../../activities/dilemma/screen-part.ts';
import { useWords } from '../../i18n/language.ts';
import { phoneDilemma } from '../../i18n/phone-dilemma.ts';
import { useDeckLang } from '../../participant/live/room.tsx';
import { Grow, StepHeading } from '../../participant/page/Step.tsx';
import { BottomBar } from '../../ui/controls/BottomBar.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { OnPhone } from './OnPhone.tsx';
import { PhoneChoice } from './PhoneChoice.tsx';
import { dilemmaView, twistOf, type Moment } from './shown.ts';

type Props = { story: Story; deck: Pick<Deck, 'labels' | 'values'>; moment: Moment };

/** One moment of a dilemma, with the parts of the phone itself. */
export const PhoneStory = memo(function PhoneStory({ story, deck, moment }: Props) {
  return (
    <OnPhone title={story.title} paper={moment === 'read'}>
      <Now story={story} deck={deck} moment={moment} />
    </OnPhone>
  );
});

function Now({ story, deck, moment }: Props) {
  switch (moment) {
    case 'warning':
      return <Warning text={story.warning ?? ''} />;
    case 'read':
      return <Read story={story} />;
    case 'talk':
      return <Talk questions={story.questions} />;
    case 'afterword':
      return <Afterword text={story.afterword} />;
    default: {
      const twist = twistOf(moment);
      return <PhoneChoice cards={dilemmaView(story, deck, twist)} twist={twist === null ? null : (story.twists[twist]?.text ?? '')} />;
    }
  }
}

function Read({ story }: { story: Story }) {
  const words = useWords(phoneDilemma).story;
  return (
    <>
      <StoryText story={story} />
      <Grow />
      <BottomBar note={words.minutes(readingMinutes(story.text))}>
        <Button kind="main">{words.read}</Button>
      </BottomBar>
    </>
  );
}

function Warning({ text }: { text: string }) {
  const words = useWords(phoneDilemma).story;
  const lang = useDeckLang();
  return (
    <>
      <div className={read.warning}>
        <TriangleAlert aria-hidden="true" />
        <h1>{words.warning}</h1>
        <p lang={lang}>{text}</p>
      </div>
      <Grow />
      <BottomBar bare>
        <Button kind="main">{words.start}</Button>
      </BottomBar>
    </>
  );
}

function Talk({ questions }: { questions: readonly string[] }) {
  const words = useWords(phoneDilemma).talk;
  const lang = useDeckLang();
  return (
    <>
      <StepHeading lead={words.lead}>{words.title}</StepHeading>
      <ol className={talk.questions} lang={lang}>
        {questions.map((question, i) => (
          <li key={i} className={talk.question}>
            {question}
          </li>
        ))}
      </ol>
    </>
  );
}

function Afterword({ text }: { text: string }) {
  const words = useWords(phoneDilemma).afterword;
  const lang = useDeckLang();
  return (
    <>
      <StepHeading>{words.title}</StepHeading>
      <div className={afterword.paper} lang={lang}>
        {paragraphs(text).map((paragraph, i) => (
          <p key={i}>{paragraph}</p>
        ))}
      </div>
    </>
  );
}
