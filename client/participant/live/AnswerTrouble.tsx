import type { RefusalCode } from '../../../shared/room/refusal.ts';
import { useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { refusals } from '../../i18n/refusals.ts';
import { Notice } from '../../ui/controls/Notice.tsx';
import styles from './AnswerTrouble.module.css';

/** Beside an answer that the server would not take: why, and what to do. */
export function AnswerTrouble({ refused }: { refused: RefusalCode | null }) {
  const words = useWords(participant).trouble;
  const reasons = useWords(refusals);
  if (!refused) return null;
  return (
    <div className={styles.trouble}>
      <Notice kind="error" title={words.title}>
        {reasons[refused]}
      </Notice>
    </div>
  );
}
