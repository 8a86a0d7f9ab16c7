import { lazy } from 'react';
import { readProposal } from '../../../../shared/activities/agreements/proposal.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneAgreements } from '../../../i18n/phone-agreements.ts';
import { Revealed } from '../../../participant/live/Revealed.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import type { AgreementsPhoneProps } from '../Phone.tsx';
import { GroupProposals } from './GroupProposals.tsx';
import { RuleCard } from './RuleCard.tsx';
import styles from './RulePaper.module.css';

const Picture = lazy(() => import('../Picture.tsx').then((file) => ({ default: file.Picture })));

/** The sentence that the group works on now, as it stands on the screen, and what was agreed so far. */
export function SharpenPhase({ activity, cards }: AgreementsPhoneProps) {
  const words = useWords(phoneAgreements);
  const focus = cards.rules.find(({ id }) => id === cards.focus);
  const others = cards.rules.filter((rule) => rule !== focus);
  const heaps = [
    { title: words.sharpen.adopted, rules: others.filter(({ adopted }) => adopted) },
    { title: words.sharpen.others, rules: others.filter(({ adopted }) => !adopted) },
  ].filter(({ rules }) => rules.length > 0);
  return (
    <Step name={`${activity.id}/sharpen`}>
      <StepHeading lead={words.sharpen.lead}>{words.sharpen.title}</StepHeading>
      {activity.shown && <Revealed picture={<Picture shown={activity.shown} cards={cards} audience="phone" />} />}
      <div className={styles.page}>
        {focus ? <RuleCard rule={focus} cards={cards} /> : cards.rules.length === 0 && !activity.shown && <p>{words.sharpen.none}</p>}
        {heaps.map(({ title, rules }) => (
          <section key={title}>
            <h2 className={styles.title}>{title}</h2>
            <div className={styles.list}>
              {rules.map((rule) => (
                <RuleCard key={rule.id} rule={rule} cards={cards} />
              ))}
            </div>
          </section>
        ))}
      </div>
      {!activity.shown && (
        <GroupProposals
          title={words.propose.shown}
          cards={cards}
          proposals={activity.items.map(readProposal).filter(({ id }) => !cards.rules.some((rule) => rule.id === id))}
        />
      )}
      <Grow />
    </Step>
  );
}
