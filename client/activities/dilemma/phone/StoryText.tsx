import type { DilemmaView } from '../../../../shared/activities/dilemma/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneDilemma } from '../../../i18n/phone-dilemma.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { StoryPage } from '../../../ui/cards/StoryPage.tsx';
import styles from './StoryText.module.css';

type Props = { story: DilemmaView['story']; level?: 1 | 2 | 3 };

/** The whole story, what is at stake for whom, and the question it ends in. */
export function StoryText({ story, level = 1 }: Props) {
  const words = useWords(phoneDilemma).story;
  const lang = useDeckLang();
  const Title = `h${level + 1}` as 'h2' | 'h3' | 'h4';
  return (
    <div className={styles.story}>
      <StoryPage story={story} level={level} {...(lang === undefined ? {} : { lang })} />
      {story.stakeholders.length > 0 && (
        <section className={styles.stakes}>
          <Title className={styles.title}>{words.stakeholders}</Title>
          <dl className={styles.list} lang={lang}>
            {story.stakeholders.map(({ who, stake }) => (
              <div key={who} className={styles.stake}>
                <dt>{who}</dt>
                <dd>{stake}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <p className={styles.question} lang={lang}>
        {story.question}
      </p>
    </div>
  );
}

const WORDS_A_MINUTE = 200;

/** Minutes it takes to read, at least one. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.ceil(text.split(/\s+/).length / WORDS_A_MINUTE));
}
