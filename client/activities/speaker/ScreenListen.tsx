import type { SpeakerView } from '../../../shared/activities/speaker/view.ts';
import { useWords } from '../../i18n/language.ts';
import { screenCollect } from '../../i18n/screen-collect.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { Pattern } from '../../ui/cards/Pattern.tsx';
import { qualityClass } from '../../ui/quality-class.ts';
import styles from './ScreenListen.module.css';

type Props = { cards: SpeakerView; subject: string; lang: string | undefined };

const SIZES = ['display', 'title', 'lead'] as const;

/** Who speaks, about what, and how long; the eyes belong to the speaker, so there is nothing else. */
export function ScreenListen({ cards: { who, minutes }, subject, lang }: Props) {
  const words = useWords(screenCollect).speaker;
  return (
    <section className={styles.listen}>
      <div className={styles.words}>
        <Fit levels={SIZES.length} what={`speaker ${subject} ${who}`}>
          {(level) => (
            <div className={styles.text}>
              <Heading size={subject.length > 40 && level === 0 ? 'title' : (SIZES[level] ?? 'lead')}>
                <span lang={lang}>{subject}</span>
              </Heading>
              {who && <p className={styles.who}>{who}</p>}
              <p className={styles.minutes}>{words.minutes(minutes)}</p>
            </div>
          )}
        </Fit>
        <p className={styles.ask}>{words.ask}</p>
      </div>
      <div className={`${styles.rings} ${qualityClass('night')}`} aria-hidden="true">
        <Pattern id={`speaker ${subject}`} family="betrokken" />
      </div>
    </section>
  );
}
