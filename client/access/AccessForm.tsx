import LogIn from 'lucide-react/icons/log-in';
import { useState } from 'react';
import type { About, AccessRefusalCode } from '../../shared/protocol/access.ts';
import { accessWords } from '../i18n/access.ts';
import { useWords } from '../i18n/language.ts';
import { beginLogin, giveCode } from '../live/access.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Field } from '../ui/controls/Field.tsx';
import { Notice } from '../ui/controls/Notice.tsx';
import styles from './Access.module.css';

type Props = { needs: About['opening']; /** Access came. */ onIn: () => void };

/** The code of the organisation, or its login, or a choice of both. */
export function AccessForm({ needs, onIn }: Props) {
  const words = useWords(accessWords);
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState<'code' | 'login' | null>(null);
  const [refused, setRefused] = useState<AccessRefusalCode | null>(null);
  const attempt = async (what: 'code' | 'login') => {
    if (busy || (what === 'code' && code.trim() === '')) return;
    setBusy(what);
    setRefused(null);
    const no = what === 'code' ? await giveCode(code.trim()) : await beginLogin();
    if (no) {
      setBusy(null);
      setRefused(no.refused);
    } else if (what === 'code') onIn();
  };
  return (
    <div className={styles.form}>
      {needs.code && (
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void attempt('code');
          }}
        >
          <Field
            label={words.code}
            hint={words.leadCode}
            type="password"
            value={code}
            onChange={setCode}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
          />
          <Button type="submit" aria-disabled={busy !== null}>
            {busy === 'code' ? words.giving : words.give}
          </Button>
        </form>
      )}
      {needs.code && needs.login && <p>{words.or}</p>}
      {needs.login && (
        <>
          <Button icon={<LogIn aria-hidden="true" />} aria-disabled={busy !== null} onClick={() => void attempt('login')}>
            {busy === 'login' ? words.leaving : words.login}
          </Button>
          <p className={styles.hint}>{words.loginHint}</p>
        </>
      )}
      {refused && <Notice kind="error">{words.refused[refused]}</Notice>}
    </div>
  );
}
