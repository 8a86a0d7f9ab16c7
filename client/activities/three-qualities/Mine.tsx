import type { ThreeQualitiesAnswer } from '../../../shared/activities/three-qualities/answer.ts';
import type { ThreeQualitiesView } from '../../../shared/activities/three-qualities/view.ts';
import { Own } from './Own.tsx';
import { useWords } from '../../i18n/language.ts';
import { phoneMine } from '../../i18n/phone-mine.ts';
import { phoneQualities } from '../../i18n/phone-qualities.ts';
import { useDeckLang } from '../../participant/live/room.tsx';
import styles from '../../participant/mine/Answers.module.css';
import type { MyProps } from '../../participant/mine/MyAnswers.tsx';

/** The own ratings of one activity, before and after the talk. */
export function Mine({ activity, cards, answers }: MyProps<ThreeQualitiesView>) {
  const words = useWords(phoneMine);
  const own = useWords(phoneQualities);
  const lang = useDeckLang();
  const body = (slot: string) => answers[`${activity}/${slot}`]?.body as ThreeQualitiesAnswer | undefined;
  const [before, after] = [body('before'), body('after')];
  return (
    <div className={styles.answer}>
      {cards.story && (
        <p className={styles.story} lang={lang}>
          {cards.story.title}
        </p>
      )}
      {!before && !after && <p className={styles.nothing}>{words.nothing}</p>}
      {before && <Own {...(after ? { title: own.firstWas } : {})} labels={cards.labels} body={before} />}
      {after && <Own title={own.then} labels={cards.labels} body={after} />}
    </div>
  );
}
