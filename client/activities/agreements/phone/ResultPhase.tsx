import { useWords } from '../../../i18n/language.ts';
import { phoneAgreements } from '../../../i18n/phone-agreements.ts';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import { underValues } from '../names.ts';
import type { AgreementsPhoneProps } from '../Phone.tsx';
import { RuleCard } from './RuleCard.tsx';
import styles from './RulePaper.module.css';

/** The group's own code: every rule under its value. */
export function ResultPhase({ activity, cards }: AgreementsPhoneProps) {
  const words = useWords(phoneAgreements).result;
  const rules = underValues(cards, cards.rules).flatMap(({ items }) => items);
  return (
    <Step name={`${activity.id}/result`}>
      <StepHeading {...(rules.length === 0 ? { lead: words.none } : {})}>{words.title}</StepHeading>
      <div className={styles.page}>
        <div className={styles.list}>
          {rules.map((rule) => (
            <RuleCard key={rule.id} rule={rule} cards={cards} />
          ))}
        </div>
      </div>
      <Grow />
    </Step>
  );
}
