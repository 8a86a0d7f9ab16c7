import { X } from 'lucide-react';
import type { AgreementsAnswer, Proposal } from '../../../../shared/activities/agreements/answer.ts';
import { readProposal } from '../../../../shared/activities/agreements/proposal.ts';
import { MOST_PROPOSALS } from '../../../../shared/activities/agreements/rule.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneAgreements } from '../../../i18n/phone-agreements.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { AnswerTrouble } from '../../../participant/live/AnswerTrouble.tsx';
import { Together } from '../../../participant/live/Together.tsx';
import { Step, StepHeading } from '../../../participant/page/Step.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { titleOf } from '../names.ts';
import type { AgreementsPhoneProps } from '../Phone.tsx';
import { GroupProposals } from './GroupProposals.tsx';
import { ProposalForm } from './ProposalForm.tsx';
import styles from './ProposePhase.module.css';

/** Up to three proposals, each under a value; every one is sent as soon as it is made and can be taken back. */
export function ProposePhase({ activity, cards }: AgreementsPhoneProps) {
  const words = useWords(phoneAgreements).propose;
  const { body, refused, answer } = useAnswer<AgreementsAnswer>(activity.id, 'proposals');
  const mine: readonly Proposal[] = body?.kind === 'proposals' ? body.proposals : [];
  const send = (proposals: readonly Proposal[]) => answer({ kind: 'proposals', proposals: [...proposals] });
  const group = (
    <>
      <GroupProposals title={words.shown} cards={cards} proposals={activity.items.map(readProposal)} />
      {body && <Together activity={activity.id} phase={activity.phase} words={words.together} />}
    </>
  );
  return (
    <Step name={`${activity.id}/propose`}>
      <StepHeading lead={words.lead}>{words.title}</StepHeading>
      <AnswerTrouble refused={refused} />
      <div className={styles.body}>
        {mine.length > 0 && (
          <section>
            <h2 className={styles.title}>{words.mine}</h2>
            <ul className={styles.list}>
              {mine.map((proposal, i) => (
                <li key={`${i} ${proposal.text}`} className={styles.proposal}>
                  <p>
                    <small>{titleOf(cards, proposal.value)}</small>
                    {proposal.text}
                  </p>
                  <Button
                    kind="quiet"
                    icon={<X aria-hidden="true" />}
                    aria-label={words.remove(proposal.text)}
                    onClick={() => send(mine.filter((_, at) => at !== i))}
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
        {mine.length >= MOST_PROPOSALS && <p>{words.full}</p>}
        {body?.kind === 'pass' && <p className={styles.quiet}>{words.passed}</p>}
      </div>
      {mine.length < MOST_PROPOSALS ? (
        <ProposalForm
          activity={activity.id}
          cards={cards}
          left={MOST_PROPOSALS - mine.length}
          onPropose={(made) => send([...mine, made])}
          onPass={mine.length === 0 && body?.kind !== 'pass' ? () => answer({ kind: 'pass' }) : null}
        >
          {group}
        </ProposalForm>
      ) : (
        group
      )}
    </Step>
  );
}
