import { useWords } from '../../i18n/language.ts';
import { screen } from '../../i18n/screen.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { Tally } from '../../screen/Tally.tsx';
import type { ScreenPart } from './screen-part.ts';
import styles from './ScreenTwist.module.css';

const SIZES = ['display', 'title', 'lead', 'body'] as const;

/** A change to the story, as large as it fits, and how many have chosen again. */
export function ScreenTwist({ cards: { story, twists }, progress, lang, twist }: ScreenPart & { twist: string }) {
  const words = useWords(screen).dilemma;
  const text = twists.find((each) => each.id === twist)?.text ?? twists.at(-1)?.text ?? '';
  const begins = /^(maar wat als|but what if)/i.test(text);
  return (
    <section className={styles.twist}>
      <Fit levels={SIZES.length} what={`twist ${story.id} ${twist}`}>
        {(level) => (
          <Heading size={SIZES[level] ?? 'body'} kicker={begins ? story.title : words.twist} lang={lang}>
            <span lang={lang}>{text}</span>
          </Heading>
        )}
      </Fit>
      <ul className={styles.options} lang={lang}>
        {story.options.map(({ id, label }) => (
          <li key={id}>
            <span className={styles.letter}>{id.toUpperCase()}</span>
            {label}
          </li>
        ))}
      </ul>
      <Tally progress={progress} words={words.choices} />
    </section>
  );
}
