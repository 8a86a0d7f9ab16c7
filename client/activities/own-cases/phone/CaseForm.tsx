import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { CASE_FIELDS, LIMITS, type CaseSort } from '../../../../shared/activities/own-cases/case.ts';
import type { RefusalCode } from '../../../../shared/room/refusal.ts';
import { useWords } from '../../../i18n/language.ts';
import { ownCasesWords } from '../../../i18n/own-cases.ts';
import { phoneOwnCases } from '../../../i18n/phone-own-cases.ts';
import { AnswerTrouble } from '../../../participant/live/AnswerTrouble.tsx';
import { Grow, StepHeading } from '../../../participant/page/Step.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Field } from '../../../ui/controls/Field.tsx';
import { Begin } from './Begin.tsx';
import styles from './CaseForm.module.css';
import { Consent } from './Consent.tsx';
import { caseOf, LAST_STEP, over, type CaseDraft } from './draft.ts';

type Props = {
  sorts: readonly CaseSort[];
  draft: CaseDraft;
  refused: RefusalCode | null;
  /** There is a case already; this one takes its place. */
  again: boolean;
  onDraft: (draft: CaseDraft) => void;
  onSend: () => void;
  onPass: () => void;
};

/** One question at a time: what kind, four parts, and at last a title and what may happen with it. */
export function CaseForm({ sorts, draft, refused, again, onDraft, onSend, onPass }: Props) {
  const words = useWords(phoneOwnCases);
  const names = useWords(ownCasesWords);
  const [tried, setTried] = useState(false);
  const { step } = draft;
  const go = (to: number) => {
    setTried(false);
    onDraft({ ...draft, step: to });
  };
  if (step === 0 || draft.sort === null)
    return <Begin sorts={sorts} draft={draft} refused={refused} onDraft={onDraft} onNext={() => go(1)} onPass={onPass} />;

  const { sort } = draft;
  const field = CASE_FIELDS[step - 1];
  const part = field ?? 'title';
  const tooMany = over(draft, part);
  const missing =
    draft[part].trim() === '' && part === 'happened' ? words.needHappened : !field && !draft.title.trim() ? words.last.needTitle : null;
  const stops = missing !== null || tooMany > 0;
  const counter = `${draft[part].trim().length}/${LIMITS[part]}`;
  const note = words.steps(step, LAST_STEP);
  return (
    <>
      <StepHeading lead={field ? words.hints[sort][field] : words.last.lead} aside={note}>
        {field ? names.fields[sort][field] : words.last.title}
      </StepHeading>
      <AnswerTrouble refused={refused} />
      <div className={styles.form}>
        <Field
          key={part}
          label={field ? names.fields[sort][field] : words.last.field}
          look="serif"
          {...(field ? { rows: field === 'happened' ? 7 : 4 } : {})}
          value={draft[part]}
          onChange={(text) => onDraft({ ...draft, [part]: text })}
          error={tooMany > 0 ? words.tooLong(tooMany) : tried ? (missing ?? undefined) : undefined}
          {...(draft[part].trim().length > LIMITS[part] * 0.7 || !field || field === 'happened' ? { counter } : { aside: words.optional })}
        />
        {!field && <Consent value={draft.consent} onChange={(consent) => onDraft({ ...draft, consent })} />}
      </div>
      <Grow />
      <BottomBar>
        <div className={styles.acts}>
          <Button icon={<ArrowLeft aria-hidden="true" />} aria-label={words.back} onClick={() => go(step - 1)} />
          <Button
            kind="main"
            aria-disabled={stops}
            onClick={() => {
              if (stops) setTried(true);
              else if (field) go(step + 1);
              else if (caseOf(draft)) onSend();
              // A part further back is missing or too long: there it says so.
              else go(1);
            }}
          >
            {field ? words.next : again ? words.last.sendAgain : words.last.send}
          </Button>
        </div>
      </BottomBar>
    </>
  );
}
