import type { ReviewAnswer } from '../../../../shared/activities/review/answer.ts';
import { VERDICTS, type Verdict } from '../../../../shared/activities/review/verdict.ts';
import { RULE_MAX } from '../../../../shared/activities/agreements/rule.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneReview } from '../../../i18n/phone-review.ts';
import { reviewWords } from '../../../i18n/review.ts';
import { useDraft } from '../../../participant/live/draft.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Field } from '../../../ui/controls/Field.tsx';
import { Segmented } from '../../../ui/controls/Segmented.tsx';
import { oneLine } from '../../collect/phone/one-line.ts';
import type { Reviewed } from '../Agreement.tsx';
import styles from '../../agreements/phone/RulePaper.module.css';

export type OwnVerdict = Extract<ReviewAnswer, { kind: 'verdicts' }>['verdicts'][number];

type Props = { activity: string; agreement: Reviewed; mine: OwnVerdict | null; onGive: (verdict: OwnVerdict) => void };

/** Keep, change or let go; with a change also in what words. What is typed is kept on the device until it is given. */
export function VerdictForm({ activity, agreement, mine, onGive }: Props) {
  const words = useWords(phoneReview);
  const names = useWords(reviewWords).verdicts;
  const [draft, hold, drop] = useDraft<string>(activity, `words-${agreement.id}`);
  const text = oneLine(draft ?? '');
  const over = text.length - RULE_MAX;
  const give = (verdict: Verdict) => onGive({ agreement: agreement.id, verdict });
  return (
    <div className={styles.form}>
      <Segmented<Verdict | ''>
        legend={words.verdict(agreement.text)}
        options={VERDICTS.map((verdict) => ({ value: verdict, label: names[verdict] }))}
        value={mine?.verdict ?? ''}
        onChange={(verdict) => verdict !== '' && give(verdict)}
      />
      {mine?.verdict === 'change' && mine.words === undefined && (
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (text === '' || over > 0) return;
            onGive({ agreement: agreement.id, verdict: 'change', words: text });
            drop();
          }}
        >
          <Field
            label={words.words}
            look="serif"
            rows={2}
            value={draft ?? ''}
            onChange={hold}
            hint={words.wordsHint}
            error={over > 0 ? words.tooLong(over) : undefined}
          />
          <Button type="submit" aria-disabled={text === '' || over > 0}>
            {words.give}
          </Button>
        </form>
      )}
      {mine?.words !== undefined && (
        <>
          <p>
            <b>{words.given}</b> {mine.words}
          </p>
          <Button
            kind="quiet"
            small
            onClick={() => {
              hold(mine.words ?? '');
              give('change');
            }}
          >
            {words.takeBack}
          </Button>
        </>
      )}
    </div>
  );
}
