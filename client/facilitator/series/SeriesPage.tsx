import ArrowRight from 'lucide-react/icons/arrow-right';
import { useLocation, useParams } from 'wouter';
import { seriesWords } from '../../i18n/series.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { longDate } from '../parts/format.ts';
import { Page } from '../parts/Page.tsx';
import { Agreements } from './Agreements.tsx';
import { Data } from './Data.tsx';
import { Gatherings } from './Gatherings.tsx';
import { SeriesDoor } from './SeriesDoor.tsx';
import { Together } from './Together.tsx';
import { useSeries } from './use-series.ts';
import { Values } from './Values.tsx';
import { Sheet } from '../../ui/controls/Sheet.tsx';
import styles from './Series.module.css';

/** A series, at /traject/:id: its gatherings, the agreements in force, values through time, the data, and the next session. */
export function SeriesPage() {
  const words = useWords(seriesWords);
  const language = useLanguage();
  const { id = '' } = useParams<{ id: string }>();
  const [, go] = useLocation();
  const [now, again] = useSeries(id, { fresh: true });
  if (now.state !== 'here') return <SeriesDoor now={now} again={again} />;
  const { view, key } = now;
  const { gatherings } = view;
  const cards = gatherings.reduce((sum, { kept }) => sum + (kept?.cases.cards ?? 0), 0);
  return (
    <Page title={view.title} lead={words.until(longDate(view.deleteAt, language))} back>
      <div className={styles.acts}>
        <Button kind="main" iconEnd={<ArrowRight aria-hidden="true" />} onClick={() => go(`/begeleiden?traject=${view.series}`)}>
          {gatherings.length === 0 ? words.first : words.next}
        </Button>
      </div>
      <Values gatherings={gatherings} />
      <div className={styles.both}>
        <Gatherings gatherings={gatherings} seriesKey={key} onChanged={again} />
        <Agreements gatherings={gatherings} />
        <Sheet title={words.cases}>
          <p>{words.casesText(cards)}</p>
        </Sheet>
        <Data seriesKey={key} />
        <Together series={view.series} seriesKey={key} path={`/traject/${view.series}`} />
      </div>
    </Page>
  );
}
