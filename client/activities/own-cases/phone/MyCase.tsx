import type { OwnCase } from '../../../../shared/activities/own-cases/answer.ts';
import type { CaseConsent } from '../../../../shared/activities/own-cases/case.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneOwnCases } from '../../../i18n/phone-own-cases.ts';
import { CaseText } from '../CaseText.tsx';
import { Consent } from './Consent.tsx';
import styles from './CaseList.module.css';

type Props = {
  brought: OwnCase;
  /** Left out where nothing can be changed any more. */
  onConsent?: (consent: CaseConsent) => void;
};

/** The own case, whole, with what may happen with it. */
export function MyCase({ brought, onConsent }: Props) {
  const words = useWords(phoneOwnCases).laid;
  const { interests = '', hard = '', did = '' } = brought;
  return (
    <>
      <details className={styles.case}>
        <summary className={styles.title}>
          <span>
            <small>{words.mine}</small>
            {brought.title}
          </span>
        </summary>
        <CaseText read={{ ...brought, interests, hard, did }} whole />
      </details>
      {onConsent && <Consent value={brought.consent} onChange={onConsent} />}
    </>
  );
}
