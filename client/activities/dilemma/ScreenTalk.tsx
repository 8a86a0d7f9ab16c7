import { useWords } from '../../i18n/language.ts';
import { screen } from '../../i18n/screen.ts';
import { ScreenPrompts } from '../asked/ScreenPrompts.tsx';
import type { ScreenPart } from './screen-part.ts';

/** The questions of the card, for the tables. A case of the room's own has none: then ours. */
export function ScreenTalk({ cards: { story }, lang }: ScreenPart) {
  const words = useWords(screen).dilemma;
  const own = story.questions.length === 0;
  return (
    <ScreenPrompts
      kicker={story.title}
      lang={lang}
      title={words.talk}
      prompts={own ? words.talkQuestions : story.questions}
      promptsLang={own ? undefined : lang}
    />
  );
}
