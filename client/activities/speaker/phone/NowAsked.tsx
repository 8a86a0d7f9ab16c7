import { useWords } from '../../../i18n/language.ts';
import { phoneSpeaker } from '../../../i18n/phone-speaker.ts';
import type { SpeakerPhoneProps } from '../Phone.tsx';
import styles from './Speaker.module.css';

/** The question that is being answered, as on the screen. */
export function NowAsked({ activity, cards }: SpeakerPhoneProps) {
  const words = useWords(phoneSpeaker).questions;
  const question = activity.items.find(({ id }) => id === cards.now);
  if (!question) return null;
  return (
    <section className={styles.now} aria-labelledby="now-asked">
      <h2 id="now-asked">{words.now}</h2>
      <p>{question.text}</p>
    </section>
  );
}
