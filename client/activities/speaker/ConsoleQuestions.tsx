import type { ApprovedText } from '../../../shared/activities/activity.ts';
import type { QuestionAct } from '../../../shared/activities/speaker/questions.ts';
import type { ArrangeProps } from '../../facilitator/activities.ts';
import { useSteer } from '../../facilitator/console/commands.tsx';
import { speakerConsole } from '../../i18n/console-speaker.ts';
import { useWords } from '../../i18n/language.ts';
import { useLive } from '../../live/hooks.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './ConsoleQuestions.module.css';

/** Takes the shown questions one by one, those with most support first; the one that is taken stands large on the screen. */
export function ConsoleQuestions({ activity }: ArrangeProps) {
  const words = useWords(speakerConsole).ask;
  const steer = useSteer(activity.id);
  const support = useSupport(activity.id);
  const { cards, items, phase } = activity;
  if (cards.kind !== 'speaker' || (phase !== 'listen' && phase !== 'questions')) return null;
  const act = (what: QuestionAct) => void steer(what);
  const questions = items.filter(({ slot }) => slot === 'questions');
  const now = questions.find(({ id }) => id === cards.now);
  const closed = questions.filter(({ id }) => cards.closed.includes(id));
  const open = questions
    .filter((question) => question !== now && !closed.includes(question))
    .toSorted((a, b) => (support?.get(b.id) ?? 0) - (support?.get(a.id) ?? 0));
  return (
    <section className={styles.questions} aria-labelledby="ask-title">
      <h2 id="ask-title" className={styles.title}>
        {words.title}
      </h2>
      {questions.length === 0 && <p className={styles.hint}>{words.none}</p>}
      {now && (
        <div className={styles.now}>
          <h3>{words.now}</h3>
          <p>{now.text}</p>
          <Button onClick={() => act({ act: 'close' })}>{words.close}</Button>
        </div>
      )}
      <Questions
        questions={open}
        note={(id) => (support ? words.support(support.get(id) ?? 0) : null)}
        does={words.answer}
        doesTo={words.answerOf}
        onDo={(question) => act({ act: 'answer', question })}
      />
      {closed.length > 0 && (
        <>
          <h3 className={styles.title}>{words.closed}</h3>
          <Questions
            questions={closed}
            note={() => null}
            does={words.reopen}
            doesTo={words.reopenOf}
            onDo={(question) => act({ act: 'reopen', question })}
          />
        </>
      )}
    </section>
  );
}

type ListProps = {
  questions: readonly ApprovedText[];
  note: (id: string) => string | null;
  does: string;
  doesTo: (text: string) => string;
  onDo: (question: string) => void;
};

function Questions({ questions, note, does, doesTo, onDo }: ListProps) {
  return (
    <ul className={styles.list}>
      {questions.map(({ id, text }) => (
        <li key={id} className={styles.question}>
          <div>
            <p>{text}</p>
            {note(id) && <span className={`num ${styles.support}`}>{note(id)}</span>}
          </div>
          <Button small aria-label={doesTo(text)} onClick={() => onDo(id)}>
            {does}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Support per question, as the private preview has it; null as long as too few people supported one. */
function useSupport(activity: string): ReadonlyMap<string, number> | null {
  const preview = useLive((state) => state.preview);
  if (preview?.activity !== activity || preview.picture.kind !== 'speaker' || preview.picture.supporters === 0) return null;
  return new Map(preview.picture.questions.map(({ id, dots }) => [id, dots]));
}
