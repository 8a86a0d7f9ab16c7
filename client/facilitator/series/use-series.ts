import { useCallback, useEffect, useState } from 'react';
import type { SeriesView } from '../../../shared/protocol/series.ts';
import { isRefusal, type RefusalCode } from '../../../shared/room/refusal.ts';
import { openSeries } from './api.ts';
import { keepSeries, takeKey, useSeriesKey } from './keys.ts';

export type SeriesNow =
  | { readonly state: 'loading' }
  | { readonly state: 'no-key' }
  | { readonly state: 'refused'; readonly why: RefusalCode }
  | { readonly state: 'here'; readonly view: SeriesView; readonly key: string };

const AGAIN_MS = 10_000;

/**
 * A series by the key of this device, or by the one in the address, which is taken in and then kept.
 * @param fresh whether to ask again every few seconds: as long as rooms are open.
 */
export function useSeries(id: string, { fresh }: { readonly fresh: boolean }): readonly [SeriesNow, () => void] {
  const [given, setGiven] = useState(takeKey);
  const kept = useSeriesKey(id);
  const key = given ?? kept?.key ?? null;
  const [now, setNow] = useState<SeriesNow>({ state: 'loading' });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (key === null) return setNow({ state: 'no-key' });
    let gone = false;
    void openSeries(key).then((answer) => {
      if (gone) return;
      if (!isRefusal(answer)) {
        const { series, title, parallel, deleteAt } = answer;
        keepSeries({ id: series, key, title, parallel, deleteAt });
        // From now on the key is the one that is kept, which may be renewed.
        setGiven(null);
        return setNow({ state: 'here', view: answer, key });
      }
      // What is on the page stays when the line is down for a moment.
      setNow((before) => (before.state === 'here' && answer.refused === 'busy' ? before : { state: 'refused', why: answer.refused }));
    });
    return () => {
      gone = true;
    };
  }, [key, asked]);
  useEffect(() => {
    if (!fresh) return;
    const timer = setInterval(() => setAsked((n) => n + 1), AGAIN_MS);
    return () => clearInterval(timer);
  }, [fresh]);
  const again = useCallback(() => setAsked((n) => n + 1), []);
  return [now, again];
}
