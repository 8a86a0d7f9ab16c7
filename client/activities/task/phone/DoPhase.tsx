import { ANSWER_MAX } from '../../../../shared/activities/collect/limits.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneTask } from '../../../i18n/phone-task.ts';
import { useAnswer, useLive } from '../../../live/hooks.tsx';
import { AnswerTrouble } from '../../../participant/live/AnswerTrouble.tsx';
import { Together } from '../../../participant/live/Together.tsx';
import { Grow, Step } from '../../../participant/page/Step.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { OwnItems } from '../../collect/phone/OwnItems.tsx';
import { useItems } from '../../collect/phone/use-items.ts';
import type { TaskPhoneProps } from '../Phone.tsx';
import { Assignment } from './Assignment.tsx';
import styles from './DoPhase.module.css';

/** The assignment, and what comes of it: sentences, or only that one is done. */
export function DoPhase(props: TaskPhoneProps) {
  const { activity, cards } = props;
  const atTable = useLive((state) => (state.you?.table ?? null) !== null) && cards.work === 'table';
  return (
    <Step name={`${activity.id}/do`}>
      <div className={styles.sheet}>
        <Assignment cards={cards} level={1} />
      </div>
      {cards.answers > 0 ? <Writing {...props} atTable={atTable} /> : <Doing {...props} atTable={atTable} />}
    </Step>
  );
}

type Props = TaskPhoneProps & { atTable: boolean };

function Writing({ activity, cards, atTable }: Props) {
  const words = useWords(phoneTask).do;
  const { items, passed, refused, change, pass } = useItems(activity.id, 'answers', { ofTable: atTable });
  return (
    <>
      <AnswerTrouble refused={refused} />
      <div className={styles.write}>
        <OwnItems
          activity={activity.id}
          slot="answers"
          items={items}
          most={cards.answers}
          longest={ANSWER_MAX}
          rows={4}
          label={atTable ? words.fieldTable : words.field}
          hint={atTable ? words.shownTable : words.shown}
          {...(atTable ? { title: words.ours } : {})}
          onChange={change}
        />
        {passed && <p className={styles.hint}>{words.passed}</p>}
        {items.length === 0 && !passed && (
          <Button kind="quiet" onClick={pass}>
            {atTable ? words.passTable : words.pass}
          </Button>
        )}
      </div>
      <Together activity={activity.id} phase="do" words={words.together} />
      <Grow />
    </>
  );
}

const OF_TABLE = { ofTable: true };

function Doing({ activity, atTable }: Props) {
  const words = useWords(phoneTask).do;
  const { body, refused, answer } = useAnswer<{ readonly kind: 'done' }>(activity.id, 'done', atTable ? OF_TABLE : undefined);
  // Somebody else at the table said so a moment before.
  const trouble = refused === 'stale-revision' ? null : refused;
  return (
    <>
      <AnswerTrouble refused={trouble} />
      <Grow />
      {body ? (
        <BottomBar note={words.isDone}>
          <Together activity={activity.id} phase="do" words={words.together} bare />
        </BottomBar>
      ) : (
        <BottomBar>
          <Button kind="main" onClick={() => answer({ kind: 'done' })}>
            {atTable ? words.doneTable : words.done}
          </Button>
        </BottomBar>
      )}
    </>
  );
}
