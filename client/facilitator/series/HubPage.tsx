import ExternalLink from 'lucide-react/icons/external-link';
import Printer from 'lucide-react/icons/printer';
import { useLocation, useParams } from 'wouter';
import { consoleWords } from '../../i18n/facilitator.ts';
import { seriesWords } from '../../i18n/series.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { longDate } from '../parts/format.ts';
import { Page } from '../parts/Page.tsx';
import { Data } from './Data.tsx';
import { Gatherings } from './Gatherings.tsx';
import styles from './Hub.module.css';
import { HubRoom } from './HubRoom.tsx';
import { handoutsOf, keyLink } from './keys.ts';
import { SeriesDoor } from './SeriesDoor.tsx';
import series from './Series.module.css';
import { Together } from './Together.tsx';
import { useSeries } from './use-series.ts';

/** A hub, at /hub/:id: a card for the facilitator of every room, and the way to the closing screen. */
export function HubPage() {
  const words = useWords(seriesWords);
  const common = useWords(consoleWords);
  const language = useLanguage();
  const { id = '' } = useParams<{ id: string }>();
  const [, go] = useLocation();
  const [now, again] = useSeries(id, { fresh: true });
  if (now.state !== 'here') return <SeriesDoor now={now} again={again} />;
  const { view, key } = now;
  const handouts = handoutsOf(view.series);
  const open = view.gatherings.filter(({ joining }) => joining !== null);
  const wall = keyLink(`/hub/${view.series}/scherm`, view.viewKey);
  return (
    <Page title={view.title} lead={words.hubLead} back>
      <div className={`${styles.acts} ${styles.screenOnly}`}>
        <a className={series.link} href={wall} target="_blank" rel="noreferrer">
          <ExternalLink aria-hidden="true" />
          {words.wall} <span className="visually-hidden">{common.newWindow}</span>
        </a>
        <CopyButton text={wall} label={words.copyWall} />
        <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button onClick={() => go(`/begeleiden?traject=${view.series}`)}>{words.another}</Button>
      </div>
      <p className={`${styles.hint} ${styles.screenOnly}`}>{words.wallText}</p>
      {open.length > 0 && (
        <ul className={styles.cards}>
          {open.map((gathering) => (
            <HubRoom key={gathering.room} gathering={gathering} handout={handouts.find(({ room }) => room === gathering.room) ?? null} />
          ))}
        </ul>
      )}
      <div className={`${series.both} ${styles.screenOnly}`}>
        <Gatherings gatherings={view.gatherings} seriesKey={key} onChanged={again} />
        <Data seriesKey={key} />
        <Together series={view.series} seriesKey={key} path={`/hub/${view.series}`} />
      </div>
      <p className={`${styles.hint} ${styles.screenOnly}`}>{words.until(longDate(view.deleteAt, language))}</p>
    </Page>
  );
}
