import type { DilemmaAnswer } from '../../../shared/activities/dilemma/answer.ts';
import type { DilemmaView } from '../../../shared/activities/dilemma/view.ts';
import { OwnChoice } from './phone/OwnChoice.tsx';
import { useWords } from '../../i18n/language.ts';
import { phoneDilemma } from '../../i18n/phone-dilemma.ts';
import { phoneMine } from '../../i18n/phone-mine.ts';
import { useDeckLang } from '../../participant/live/room.tsx';
import styles from '../../participant/mine/Answers.module.css';

type Props = { activity: string; cards: DilemmaView; answers: Readonly<Record<string, { readonly body: unknown }>> };

/** The own choices and questions of one dilemma. */
export function Mine({ activity, cards, answers }: Props) {
  const words = useWords(phoneMine);
  const { own } = useWords(phoneDilemma);
  const lang = useDeckLang();
  const answer = (slot: string) => (answers[`${activity}/${slot}`]?.body as DilemmaAnswer | undefined) ?? null;
  const questions = answer('questions');
  const shared = { story: cards.story, cards, lang };
  const twists = cards.twists.filter(({ id }) => answer(`twist:${id}`));
  const nothing = !answer('first') && !answer('second') && twists.length === 0;
  return (
    <div className={styles.answer}>
      <p className={styles.story} lang={lang}>
        {cards.story.title}
      </p>
      {nothing && <p className={styles.nothing}>{words.nothing}</p>}
      {questions?.kind === 'questions' && questions.questions.length > 0 && (
        <>
          <h4>{words.questions}</h4>
          <ul className={styles.questions}>
            {questions.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      {answer('first') && <OwnChoice title={own.first} body={answer('first')} {...shared} />}
      {twists.map(({ id, text }) => (
        <div key={id} className={styles.answer}>
          <p className={styles.twist} lang={lang}>
            {text}
          </p>
          <OwnChoice body={answer(`twist:${id}`)} {...shared} />
        </div>
      ))}
      {answer('second') && <OwnChoice title={own.second} body={answer('second')} {...shared} />}
    </div>
  );
}
