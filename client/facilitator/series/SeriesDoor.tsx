import { refusals } from '../../i18n/refusals.ts';
import { seriesWords } from '../../i18n/series.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Page } from '../parts/Page.tsx';
import type { SeriesNow } from './use-series.ts';

type Props = { now: Exclude<SeriesNow, { state: 'here' }>; again: () => void };

/** In place of a series that is not here: on its way, without a key, or refused. */
export function SeriesDoor({ now, again }: Props) {
  const words = useWords(seriesWords);
  const codes = useWords(refusals);
  if (now.state === 'loading')
    return (
      <Page title={words.loading} back narrow>
        {null}
      </Page>
    );
  if (now.state === 'no-key')
    return (
      <Page title={words.noKeyTitle} lead={words.noKeyText} back narrow>
        {null}
      </Page>
    );
  return (
    <Page title={words.refusedTitle} lead={codes[now.why]} back narrow>
      <div>
        <Button onClick={again}>{words.retry}</Button>
      </div>
    </Page>
  );
}
