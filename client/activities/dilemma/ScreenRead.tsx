import { useWords } from '../../i18n/language.ts';
import { screen } from '../../i18n/screen.ts';
import { Beside } from '../../screen/Beside.tsx';
import { Fit } from '../../screen/Fit.tsx';
import { Heading, headingSize } from '../../screen/Heading.tsx';
import { StoryCard } from '../../screen/StoryCard.tsx';
import { classes } from '../../ui/classes.ts';
import { firstSentences, paragraphs, type ScreenPart } from './screen-part.ts';
import styles from './ScreenRead.module.css';

/** The story as the room meets it: who, where, how it begins, and the question. The whole text is on the phone. */
export function ScreenRead({ cards: { story }, lang }: Pick<ScreenPart, 'lang'> & { cards: Pick<ScreenPart['cards'], 'story'> }) {
  const words = useWords(screen).dilemma;
  const opening = paragraphs(story.text)[0] ?? '';
  return (
    <Beside card={<StoryCard id={story.id} qualities={story.qualities} />}>
      <Fit levels={12} what={`read ${story.id}`}>
        {(level) => (
          <div className={styles.text}>
            <div lang={lang}>
              <Heading size={story.title.length <= 12 ? 'display' : headingSize(story.title)}>{story.title}</Heading>
              {story.protagonist.name && (
                <p className={styles.who}>
                  <b>{story.protagonist.name}</b>, {story.protagonist.role}. {level < 10 && story.setting}
                </p>
              )}
              <p className={classes(styles.opening, level === 0 && styles.large)}>{firstSentences(opening, Math.max(0, level - 1))}</p>
              <p className={classes(styles.question, story.question.length > 60 && styles.longer)}>{story.question}</p>
            </div>
            <p className={styles.hint}>{words.whole}</p>
          </div>
        )}
      </Fit>
    </Beside>
  );
}
