import { useState } from 'react';
import { useLocation } from 'wouter';
import { isRefusal, type RefusalCode } from '../../../shared/room/refusal.ts';
import { startWords } from '../../i18n/console-start.ts';
import { refusals } from '../../i18n/refusals.ts';
import { useWords } from '../../i18n/language.ts';
import { recover } from '../../live/api.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { keepConsole, setFreshRoom } from '../consoles.ts';
import styles from './RecoverForm.module.css';

/** A recovery code, or the code of another facilitator, becomes a key of this device. */
export function RecoverForm() {
  const words = useWords(startWords);
  const codes = useWords(refusals);
  const [, go] = useLocation();
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  const submit = async () => {
    if (busy || code.trim() === '') return;
    setBusy(true);
    const answer = await recover(code.trim());
    setBusy(false);
    if (isRefusal(answer)) return setRefused(answer.refused);
    const { room, key, recoveryCode, joinUrl } = answer;
    keepConsole({ room, code: answer.code, title: '', key, openedAt: Date.now() });
    if (recoveryCode !== null) setFreshRoom({ room, code: answer.code, joinUrl, recoveryCode, how: 'recovered', rehearsal: false });
    go(`/begeleiden/${room}`);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field
        label={words.recoverLabel}
        hint={words.recoverText}
        value={code}
        onChange={setCode}
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        error={refused ? codes[refused] : undefined}
      />
      <Button type="submit" aria-disabled={busy}>
        {busy ? words.recovering : words.recover}
      </Button>
      <span className="visually-hidden" role="status">
        {refused ? codes[refused] : ''}
      </span>
    </form>
  );
}
