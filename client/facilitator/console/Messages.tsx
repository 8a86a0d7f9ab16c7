import X from 'lucide-react/icons/x';
import { roomWords } from '../../i18n/console-room.ts';
import { refusals } from '../../i18n/refusals.ts';
import { useWords } from '../../i18n/language.ts';
import { useLive } from '../../live/hooks.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { useOutcome } from './commands.tsx';
import styles from './Messages.module.css';

/** What the facilitator must know now: a refusal in words, or that the line is down. Always present, so that it is read out. */
export function Messages() {
  const words = useWords(roomWords);
  const codes = useWords(refusals);
  const { refused, dismiss } = useOutcome();
  const offline = useLive((state) => state.connection === 'offline');
  return (
    <div className={styles.messages} role="status">
      {offline && (
        <Notice kind="warn" title={`${words.waiting}.`}>
          {words.waitingText}
        </Notice>
      )}
      {refused && !offline && (
        <div className={styles.refusal}>
          {/* Somebody else moved first: nothing is wrong. */}
          <Notice kind={refused === 'already-moved' ? 'info' : 'warn'}>{codes[refused]}</Notice>
          <Button kind="quiet" small icon={<X aria-hidden="true" />} aria-label={words.dismiss} onClick={dismiss} />
        </div>
      )}
    </div>
  );
}
