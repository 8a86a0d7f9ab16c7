import { Send, X } from 'lucide-react';
import type { FormEvent } from 'react';
import type { DilemmaAnswer } from '../../../../shared/activities/dilemma/answer.ts';
import { useWords } from '../../../i18n/language.ts';
import { participant } from '../../../i18n/participant.ts';
import { phoneDilemma } from '../../../i18n/phone-dilemma.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { AnswerTrouble } from '../../../participant/live/AnswerTrouble.tsx';
import { useDraft } from '../../../participant/live/draft.ts';
import { Together } from '../../../participant/live/Together.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Field } from '../../../ui/controls/Field.tsx';
import type { DilemmaPhoneProps } from '../Phone.tsx';
import styles from './Clarify.module.css';
import { MOST_QUESTIONS, oneLine, QUESTION_MAX } from './limits.ts';
import { StorySheet } from './StorySheet.tsx';

/** Questions about the facts of the story, sent without a name. */
export function Clarify({ activity, cards: { story } }: DilemmaPhoneProps) {
  const words = useWords(phoneDilemma).clarify;
  const { together } = useWords(participant);
  const { body, refused, answer } = useAnswer<DilemmaAnswer>(activity.id, 'questions');
  const [draft, setDraft, dropDraft] = useDraft<string>(activity.id, 'questions');
  const sent = body?.kind === 'questions' ? body.questions : null;
  const text = draft ?? '';
  const over = oneLine(text).length - QUESTION_MAX;
  const left = MOST_QUESTIONS - (sent?.length ?? 0);

  const send = (event: FormEvent) => {
    event.preventDefault();
    const question = oneLine(text);
    if (!question || over > 0) return;
    answer({ kind: 'questions', questions: [...(sent ?? []), question] });
    dropDraft();
  };
  return (
    <Step name={`${activity.id}/clarify`}>
      <StepHeading lead={words.lead}>{words.title}</StepHeading>
      <StorySheet story={story} />
      <AnswerTrouble refused={refused} />
      <div className={styles.body}>
        {sent && sent.length > 0 && (
          <section>
            <h2 className={styles.title}>{words.mine}</h2>
            <ul className={styles.list}>
              {sent.map((question, i) => (
                <li key={`${i} ${question}`} className={styles.question}>
                  <p>{question}</p>
                  <Button
                    kind="quiet"
                    icon={<X aria-hidden="true" />}
                    aria-label={words.remove(question)}
                    onClick={() => answer({ kind: 'questions', questions: sent.filter((_, at) => at !== i) })}
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
        {left > 0 ? (
          <form className={styles.form} onSubmit={send} noValidate>
            <Field
              label={words.field}
              look="serif"
              rows={2}
              value={text}
              onChange={setDraft}
              aside={sent ? words.left(left) : ''}
              error={over > 0 ? words.tooLong(over) : undefined}
            />
            <Button type="submit" icon={<Send aria-hidden="true" />} aria-disabled={!oneLine(text) || over > 0}>
              {words.send}
            </Button>
          </form>
        ) : (
          <p>{words.limit}</p>
        )}
        {sent?.length === 0 && <p className={styles.none}>{words.noneDone}</p>}
      </div>
      {activity.questions.length > 0 && (
        <section className={styles.group}>
          <h2 className={styles.title}>{words.group}</h2>
          <ul className={styles.list}>
            {activity.questions.map((question) => (
              <li key={question} className={styles.asked}>
                {question}
              </li>
            ))}
          </ul>
        </section>
      )}
      {sent && <Together activity={activity.id} phase="clarify" words={together.asked} />}
      <Grow />
      {!sent && (
        <BottomBar bare>
          <Button onClick={() => answer({ kind: 'questions', questions: [] })}>{words.none}</Button>
        </BottomBar>
      )}
    </Step>
  );
}
