import type { ThreeQualitiesView } from '../../../shared/activities/three-qualities/view.ts';
import { useWords } from '../../i18n/language.ts';
import { phoneQualities } from '../../i18n/phone-qualities.ts';
import { useDeckLang } from '../../participant/live/room.tsx';
import asked from '../asked/Asked.module.css';
import { OwnPaper } from '../asked/OwnPaper.tsx';
import { StorySheet } from '../dilemma/phone/StorySheet.tsx';

/** What is rated, to read again: a story behind a button, a case on the page. Of the own work there is nothing to read. */
export function Subject({ cards }: { cards: Pick<ThreeQualitiesView, 'story' | 'case'> }) {
  const words = useWords(phoneQualities);
  const lang = useDeckLang();
  if (cards.story) return <StorySheet story={cards.story} />;
  if (cards.case === null) return null;
  return (
    <div className={asked.own}>
      <OwnPaper title={words.case}>
        {cards.case.split(/\n\s*\n/).map((paragraph) => (
          <p key={paragraph} lang={lang}>
            {paragraph}
          </p>
        ))}
      </OwnPaper>
    </div>
  );
}
