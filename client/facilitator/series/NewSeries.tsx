import { useState } from 'react';
import { useLocation } from 'wouter';
import { isRefusal, type RefusalCode } from '../../../shared/room/refusal.ts';
import { refusals } from '../../i18n/refusals.ts';
import { seriesWords } from '../../i18n/series.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { createSeries } from './api.ts';
import { keepSeries } from './keys.ts';
import { areSeriesDaysRight, SeriesFields, type SeriesDraft } from './SeriesFields.tsx';
import styles from './Series.module.css';

const YEAR = 365;

/** Begins a series: a title and a date, and its page opens. */
export function NewSeries() {
  const words = useWords(seriesWords);
  const codes = useWords(refusals);
  const [, go] = useLocation();
  const [draft, setDraft] = useState<SeriesDraft>({ title: '', keepDays: YEAR });
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  const begin = async () => {
    setTried(true);
    const title = draft.title.trim();
    if (busy || title === '' || !areSeriesDaysRight(draft.keepDays)) return;
    setBusy(true);
    const made = await createSeries({ title, keepDays: draft.keepDays, parallel: false });
    setBusy(false);
    if (isRefusal(made)) return setRefused(made.refused);
    keepSeries({ id: made.series, key: made.key, title, parallel: false, deleteAt: made.deleteAt });
    go(`/traject/${made.series}`);
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <SeriesFields draft={draft} tried={tried} onChange={setDraft} />
      {refused && <Notice kind="error">{codes[refused]}</Notice>}
      <Button kind="main" type="submit" aria-disabled={busy}>
        {busy ? words.starting : words.startSeries}
      </Button>
    </form>
  );
}
