import KeyRound from 'lucide-react/icons/key-round';
import { useState } from 'react';
import { isRefusal, type RefusalCode } from '../../../shared/room/refusal.ts';
import { consoleWords } from '../../i18n/facilitator.ts';
import { seriesWords } from '../../i18n/series.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { renewSeries } from './api.ts';
import { renewKey } from './keys.ts';

type Props = { series: string; seriesKey: string; onRefused: (why: RefusalCode | null) => void };

/** Another key for the series, so that a laptop that is gone opens nothing any more. */
export function RenewKey({ series, seriesKey, onRefused }: Props) {
  const words = useWords(seriesWords);
  const common = useWords(consoleWords);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const renew = async () => {
    const made = await renewSeries(seriesKey);
    setAsking(false);
    if (isRefusal(made)) return onRefused(made.refused);
    onRefused(null);
    renewKey(series, made.key);
    setDone(true);
  };
  return (
    <>
      <Button icon={<KeyRound aria-hidden="true" />} onClick={() => setAsking(true)}>
        {words.renew}
      </Button>
      {done && <p role="status">{words.renewed}</p>}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.renewTitle}
        closeLabel={common.close}
        actions={
          <>
            <Button onClick={() => void renew()}>{words.renew}</Button>
            <Button kind="main" onClick={() => setAsking(false)}>
              {common.cancel}
            </Button>
          </>
        }
      >
        <p>{words.renewText}</p>
      </Dialog>
    </>
  );
}
