import { useDeckLang } from '../../../participant/live/room.tsx';
import type { SpeakerPhoneProps } from '../Phone.tsx';
import styles from './Speaker.module.css';

/** Who spoke and about what, as the screen has it above everything that comes after the story. */
export function About({ activity, cards: { who, subject } }: SpeakerPhoneProps) {
  const lang = useDeckLang();
  return (
    <p className={styles.about} lang={lang}>
      {[who, subject || activity.title].filter(Boolean).join(' · ')}
    </p>
  );
}
