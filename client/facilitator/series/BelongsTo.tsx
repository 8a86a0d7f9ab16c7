import type { InSeries } from '../../../shared/protocol/series.ts';
import { seriesWords } from '../../i18n/series.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { useAllSeries } from './keys.ts';

type Props = { series: InSeries; /** A session by itself after all. */ onLeave: () => void };

/** With the settings of a session: the series that it will belong to. */
export default function BelongsTo({ series, onLeave }: Props) {
  const words = useWords(seriesWords);
  const title = useAllSeries().find(({ key }) => key === series.key)?.title;
  return (
    <Notice
      action={
        <Button small onClick={onLeave}>
          {words.loose}
        </Button>
      }
    >
      {title === undefined ? words.opensInGone : words.opensIn(title)}
    </Notice>
  );
}
