import { useId } from 'react';
import { CONSENTS, type CaseConsent } from '../../../../shared/activities/own-cases/case.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneOwnCases } from '../../../i18n/phone-own-cases.ts';
import { Choice } from '../../../ui/controls/Choice.tsx';
import styles from './Consent.module.css';

type Props = { value: CaseConsent; onChange: (value: CaseConsent) => void };

/** What may happen with a case, from least to most. */
export function Consent({ value, onChange }: Props) {
  const words = useWords(phoneOwnCases).last;
  const name = useId();
  return (
    <fieldset className={styles.consent}>
      <legend className={styles.legend}>{words.consent}</legend>
      {CONSENTS.map((consent, i) => (
        <Choice
          key={consent}
          name={name}
          value={consent}
          letter={String(i + 1)}
          title={words.consents[consent][0]}
          consequence={words.consents[consent][1]}
          alwaysOpen
          checked={value === consent}
          onChoose={() => onChange(consent)}
        />
      ))}
    </fieldset>
  );
}
