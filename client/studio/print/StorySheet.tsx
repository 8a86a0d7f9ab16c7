import Scissors from 'lucide-react/icons/scissors';
import type { Language, Story } from '../../../shared/deck/deck.ts';
import { paragraphs } from '../../activities/dilemma/screen-part.ts';
import { sheets } from '../../i18n/studio-print.ts';
import { QualitySymbol } from '../../ui/cards/QualitySymbol.tsx';
import { StoryBand } from '../../ui/cards/StoryBand.tsx';
import { classes } from '../../ui/classes.ts';
import { qualityClass } from '../../ui/quality-class.ts';
import styles from './StorySheet.module.css';
import text from './TextSheet.module.css';
import { TextSheet } from './TextSheet.tsx';

type Props = { story: Story; language: Language; deckTitle: string; first?: boolean };

/** A story to hand out: one side of A4 or two. What comes later in the talk stands last, to be cut off. */
export function StorySheet({ story, language, deckTitle, first = false }: Props) {
  const words = sheets[language];
  const qualities = [...new Set(story.qualities)];
  return (
    <TextSheet language={language} deckTitle={deckTitle} kind={words.kinds.story} first={first}>
      <StoryBand storyId={story.id} qualities={qualities} className={styles.band} />
      <header className={styles.head}>
        <p className={styles.symbols} aria-hidden="true">
          {qualities.map((quality) => (
            <QualitySymbol key={quality} quality={quality} className={classes(styles.symbol, qualityClass(quality))} />
          ))}
        </p>
        <h2 className={text.title}>{story.title || words.untitled}</h2>
        <p className={styles.who}>
          <b>{story.protagonist.name}</b>, {story.protagonist.role}. {story.setting}
        </p>
      </header>
      {story.warning && (
        <p className={styles.warning}>
          <b>{words.warning}</b> {story.warning}
        </p>
      )}
      <div className={styles.columns}>
        <div className={classes(styles.prose, qualityClass(qualities.at(-1) ?? 'none'))}>
          {paragraphs(story.text).map((paragraph, i) => (
            <p key={i}>{paragraph}</p>
          ))}
        </div>
        <section className={styles.stakes}>
          <h3>{words.stakeholders}</h3>
          <dl>
            {story.stakeholders.map(({ who, stake }, i) => (
              <div key={i}>
                <dt>{who}</dt>
                <dd>{stake}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <section className={classes(text.section, text.whole)}>
        <h3 className={text.heading}>{story.question}</h3>
        <ol className={styles.options}>
          {story.options.map(({ text: option, consequence }, i) => (
            <li key={i}>
              <b>{option}</b> {consequence}
            </li>
          ))}
          {story.other_option && (
            <li>
              <b>{words.other}</b>
            </li>
          )}
        </ol>
      </section>
      {story.questions.length > 0 && (
        <section className={classes(text.section, text.whole)}>
          <h3 className={text.heading}>{words.questions}</h3>
          <ol className={text.numbered}>
            {story.questions.map((question, i) => (
              <li key={i}>{question}</li>
            ))}
          </ol>
        </section>
      )}
      {story.twists.length > 0 && (
        <section className={styles.twists}>
          <h3 className={text.heading}>{words.twists}</h3>
          <p className={styles.hint}>
            <Scissors aria-hidden="true" /> {words.twistsHint}
          </p>
          <ol>
            {story.twists.map(({ text: twist }, i) => (
              <li key={i} className={styles.twist}>
                {twist}
              </li>
            ))}
          </ol>
        </section>
      )}
    </TextSheet>
  );
}
