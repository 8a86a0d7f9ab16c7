import { CASE_FIELDS, type ReadCase } from '../../../shared/activities/own-cases/case.ts';
import { useWords } from '../../i18n/language.ts';
import { ownCasesWords } from '../../i18n/own-cases.ts';
import styles from './CaseText.module.css';

type Props = {
  read: Pick<ReadCase, 'sort' | (typeof CASE_FIELDS)[number]>;
  /** With what the author did: for the author and the facilitator. The group hears that after its own choice. */
  whole?: boolean;
};

/** A case to read, part by part; what was left empty is not there. */
export function CaseText({ read, whole = false }: Props) {
  const words = useWords(ownCasesWords).fields[read.sort];
  const fields = CASE_FIELDS.filter((field) => read[field] !== '' && (whole || field !== 'did' || read.sort === 'example'));
  return (
    <dl className={styles.parts}>
      {fields.map((field) => (
        <div key={field}>
          <dt>{words[field]}</dt>
          <dd>{read[field]}</dd>
        </div>
      ))}
    </dl>
  );
}
