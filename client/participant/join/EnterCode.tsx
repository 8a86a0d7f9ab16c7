import { ArrowRight, LockKeyhole } from 'lucide-react';
import { lazy, Suspense, useState, type FormEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { isRefusal } from '../../../shared/room/refusal.ts';
import { useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { refusals } from '../../i18n/refusals.ts';
import { peek } from '../../live/api.ts';
import { KEYS, recall } from '../../live/storage.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { latestSeat, rememberedRooms } from '../mine/keepsake.ts';
import { Page } from '../page/Page.tsx';
import styles from './EnterCode.module.css';
import { digitsOf, inGroups, isCode } from './join-code.ts';

const Fan = lazy(() => import('./Fan.tsx'));

/** Joining without a scanned address: one field and one button. */
export function EnterCode() {
  const words = useWords(participant);
  const reasons = useWords(refusals);
  const [, go] = useLocation();
  const [digits, setDigits] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const seat = latestSeat();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (!isCode(digits)) return setError(words.join.eightDigits(digits.length));
    if (recall(KEYS.seat(digits))) return go(`/${digits}`);
    setBusy(true);
    const found = await peek(digits);
    setBusy(false);
    if (isRefusal(found)) setError(reasons[found.refused]);
    else go(`/${digits}`, { state: { peeked: found } });
  };

  const above = (
    <div className={styles.above} aria-hidden="true">
      <Suspense>
        <Fan titles={words.join.fan} />
      </Suspense>
    </div>
  );
  return (
    <Page name="join" where={words.documentTitle.join} heading={words.join.title} lead={words.join.lead} above={above} look home={false}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <Field
          label={words.join.code}
          look="code"
          value={inGroups(digits)}
          onChange={(text) => {
            setDigits(digitsOf(text));
            setError(undefined);
          }}
          error={error}
          inputMode="numeric"
          autoComplete="off"
          enterKeyHint="go"
          maxLength={200}
        />
        <Button kind="main" type="submit" aria-disabled={busy} iconEnd={<ArrowRight aria-hidden="true" />}>
          {busy ? words.join.searching : words.join.go}
        </Button>
      </form>
      <p className={styles.promise}>
        <LockKeyhole aria-hidden="true" />
        <span>
          {words.join.promise} <Link href="/privacy">{words.join.privacy}</Link>
        </span>
      </p>
      <p className={styles.leads}>
        {words.join.leads} <Link href="/begeleiden">{words.join.facilitate}</Link>
      </p>
      {seat && (
        <p>
          <Link className={styles.link} href={`/${seat.code}`}>
            {words.join.goOn(seat.title)}
          </Link>
        </p>
      )}
      {rememberedRooms().length > 0 && (
        <p>
          <Link className={styles.link} href="/mijn">
            {words.mine}
          </Link>
        </p>
      )}
    </Page>
  );
}
