import Trash2 from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { isRefusal, type RefusalCode } from '../../../shared/room/refusal.ts';
import { consoleWords } from '../../i18n/facilitator.ts';
import { refusals } from '../../i18n/refusals.ts';
import { seriesWords } from '../../i18n/series.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { deleteSeries } from './api.ts';
import { dropSeries, keyLink } from './keys.ts';
import { RenewKey } from './RenewKey.tsx';
import { Sheet } from '../../ui/controls/Sheet.tsx';
import styles from './Series.module.css';

type Props = { series: string; seriesKey: string; /** Of its page. */ path: string };

/** The link for co-facilitators, and the end of it all. */
export function Together({ series, seriesKey, path }: Props) {
  const words = useWords(seriesWords);
  const common = useWords(consoleWords);
  const codes = useWords(refusals);
  const [, go] = useLocation();
  const [deleting, setDeleting] = useState(false);
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  const remove = async () => {
    const answer = await deleteSeries(seriesKey);
    setDeleting(false);
    if (isRefusal(answer) && answer.refused !== 'no-such-series') return setRefused(answer.refused);
    dropSeries(series);
    go('/begeleiden');
  };
  return (
    <Sheet title={words.share}>
      <p>{words.shareText}</p>
      {refused && <Notice kind="error">{codes[refused]}</Notice>}
      <div className={styles.acts}>
        <CopyButton text={keyLink(path, seriesKey)} label={words.copyLink} />
        <RenewKey series={series} seriesKey={seriesKey} onRefused={setRefused} />
        <Button icon={<Trash2 aria-hidden="true" />} onClick={() => setDeleting(true)}>
          {words.delete}
        </Button>
      </div>
      <Dialog
        open={deleting}
        onClose={() => setDeleting(false)}
        title={words.deleteTitle}
        closeLabel={common.close}
        actions={
          <>
            <Button onClick={() => void remove()}>{words.delete}</Button>
            <Button kind="main" onClick={() => setDeleting(false)}>
              {common.cancel}
            </Button>
          </>
        }
      >
        <p>{words.deleteText}</p>
      </Dialog>
    </Sheet>
  );
}
