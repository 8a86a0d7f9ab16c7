import type { OwnCasesAnswer } from '../../../shared/activities/own-cases/answer.ts';
import type { OwnCasesView } from '../../../shared/activities/own-cases/view.ts';
import { CaseText } from './CaseText.tsx';
import { useWords } from '../../i18n/language.ts';
import { ownCasesWords } from '../../i18n/own-cases.ts';
import { phoneMine } from '../../i18n/phone-mine.ts';
import styles from '../../participant/mine/Answers.module.css';
import type { MyProps } from '../../participant/mine/MyAnswers.tsx';

/** The case that this person brought. */
export function Mine({ activity, answers }: MyProps<OwnCasesView>) {
  const words = useWords(phoneMine);
  const names = useWords(ownCasesWords);
  const body = answers[`${activity}/case`]?.body as OwnCasesAnswer | undefined;
  if (body?.kind !== 'case') return <p className={styles.nothing}>{words.nothing}</p>;
  const { interests = '', hard = '', did = '' } = body;
  return (
    <div className={styles.answer}>
      <h4>
        {names.sorts[body.sort]}: {body.title}
      </h4>
      <CaseText read={{ ...body, interests, hard, did }} whole />
    </div>
  );
}
