import { useId, useState } from 'react';
import type { CaseSort } from '../../../../shared/activities/own-cases/case.ts';
import type { RefusalCode } from '../../../../shared/room/refusal.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneOwnCases } from '../../../i18n/phone-own-cases.ts';
import { AnswerTrouble } from '../../../participant/live/AnswerTrouble.tsx';
import { Grow, StepHeading } from '../../../participant/page/Step.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Choice } from '../../../ui/controls/Choice.tsx';
import styles from './CaseForm.module.css';
import type { CaseDraft } from './draft.ts';

type Props = {
  sorts: readonly CaseSort[];
  draft: CaseDraft;
  refused: RefusalCode | null;
  onDraft: (draft: CaseDraft) => void;
  onNext: () => void;
  onPass: () => void;
};

/** What kind of case it is, or that there is none. */
export function Begin({ sorts, draft, refused, onDraft, onNext, onPass }: Props) {
  const words = useWords(phoneOwnCases).start;
  const [tried, setTried] = useState(false);
  const name = useId();
  return (
    <>
      <StepHeading lead={words.lead}>{words.title}</StepHeading>
      <AnswerTrouble refused={refused} />
      <div className={styles.form}>
        <fieldset className={styles.choices}>
          <legend className="visually-hidden">{words.sort}</legend>
          {sorts.map((sort, i) => (
            <Choice
              key={sort}
              name={name}
              value={sort}
              letter={'AB'[i] ?? ''}
              title={words.sorts[sort][0]}
              consequence={words.sorts[sort][1]}
              alwaysOpen
              checked={draft.sort === sort}
              onChoose={() => onDraft({ ...draft, sort })}
            />
          ))}
        </fieldset>
      </div>
      <Grow />
      <BottomBar bare note={tried && draft.sort === null && <span role="alert">{words.needSort}</span>}>
        <div className={styles.begin}>
          <Button kind="main" aria-disabled={draft.sort === null} onClick={() => (draft.sort === null ? setTried(true) : onNext())}>
            {words.begin}
          </Button>
          <Button kind="quiet" onClick={onPass}>
            {words.pass}
          </Button>
        </div>
      </BottomBar>
    </>
  );
}
