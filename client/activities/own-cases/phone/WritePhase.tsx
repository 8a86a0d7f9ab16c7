import type { OwnCasesAnswer } from '../../../../shared/activities/own-cases/answer.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { useDraft } from '../../../participant/live/draft.ts';
import { Step } from '../../../participant/page/Step.tsx';
import type { OwnCasesPhoneProps } from '../Phone.tsx';
import { CaseForm } from './CaseForm.tsx';
import { CaseLaid } from './CaseLaid.tsx';
import { caseOf, draftOf, EMPTY, type CaseDraft } from './draft.ts';

/** Bringing a case: written in steps and kept on the device, sent when it is done, to be changed or taken back after that. */
export function WritePhase({ activity, cards }: OwnCasesPhoneProps) {
  const { body, state, refused, answer } = useAnswer<OwnCasesAnswer>(activity.id, 'case');
  const only = cards.sorts.length === 1 ? (cards.sorts[0] ?? null) : null;
  const [held, hold] = useDraft<CaseDraft>(activity.id, 'case');
  const brought = body?.kind === 'case' ? body : null;
  const draft = held ?? (brought ? draftOf(brought) : { ...EMPTY, sort: only });
  const send = (next: OwnCasesAnswer, keep: CaseDraft) => {
    hold({ ...keep, open: false });
    answer(next);
  };

  if (body && !held?.open && !refused)
    return (
      <Step name={`${activity.id}/case/laid`}>
        <CaseLaid
          activity={activity}
          brought={brought}
          unsent={state === 'saving'}
          onChange={() => hold(brought ? draftOf(brought) : { ...draft, step: 0, open: true })}
          onConsent={(consent) => brought && send({ ...brought, consent }, { ...draft, consent })}
          onTakeBack={() => send({ kind: 'pass' }, draft)}
        />
      </Step>
    );
  return (
    <Step name={`${activity.id}/case/${draft.step}`}>
      <CaseForm
        sorts={cards.sorts}
        draft={draft}
        refused={refused}
        again={brought !== null}
        onDraft={(next) => hold({ ...next, open: true })}
        onSend={() => {
          const made = caseOf(draft);
          if (made) send(made, draft);
        }}
        onPass={() => send({ kind: 'pass' }, draft)}
      />
    </Step>
  );
}
