import type { AgreementsAnswer } from '../../../shared/activities/agreements/answer.ts';
import type { AgreementsView } from '../../../shared/activities/agreements/view.ts';
import { RuleCard } from './phone/RuleCard.tsx';
import { useWords } from '../../i18n/language.ts';
import { phoneAgreements } from '../../i18n/phone-agreements.ts';
import { phoneMine } from '../../i18n/phone-mine.ts';
import styles from '../../participant/mine/Answers.module.css';
import type { MyProps } from '../../participant/mine/MyAnswers.tsx';

/** What the group agreed, as far as this device saw it, and what this person proposed. */
export function Mine({ activity, cards, answers }: MyProps<AgreementsView>) {
  const words = useWords(phoneMine);
  const { propose, result } = useWords(phoneAgreements);
  const body = answers[`${activity}/proposals`]?.body as AgreementsAnswer | undefined;
  const proposals = body?.kind === 'proposals' ? body.proposals : [];
  const adopted = cards.rules.filter((rule) => rule.adopted);
  if (proposals.length === 0 && adopted.length === 0) return <p className={styles.nothing}>{words.nothing}</p>;
  return (
    <div className={styles.answer}>
      {adopted.length > 0 && <h4>{result.title}</h4>}
      {adopted.map((rule) => (
        <RuleCard key={rule.id} rule={rule} cards={cards} />
      ))}
      {proposals.length > 0 && (
        <>
          <h4>{propose.mine}</h4>
          <ul className={styles.questions}>
            {proposals.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
