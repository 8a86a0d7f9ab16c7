import ArrowRight from 'lucide-react/icons/arrow-right';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Cards } from '../../../shared/programmes/cards.ts';
import type { DeckList } from '../../../shared/protocol/http.ts';
import { consoleWords } from '../../i18n/facilitator.ts';
import { seriesWords } from '../../i18n/series.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { dropSeries, useAllSeries, type SeriesAccess } from './keys.ts';
import { NewHub } from './NewHub.tsx';
import { NewSeries } from './NewSeries.tsx';
import styles from './Series.module.css';

type Props = { list: DeckList; /** The decks in play. */ cards: Cards };

/** The series and hubs of this device, and how to begin another. */
export default function StartSeries({ list, cards }: Props) {
  const words = useWords(seriesWords);
  const common = useWords(consoleWords);
  const all = useAllSeries();
  const [making, setMaking] = useState<'series' | 'hub' | null>(null);
  const [dropping, setDropping] = useState<SeriesAccess | null>(null);
  return (
    <section className={styles.sheet} aria-labelledby="series-title">
      <h2 id="series-title" className={styles.title}>
        {words.section}
      </h2>
      <p className={styles.hint}>{words.sectionText}</p>
      <ul>
        {all.map((each) => (
          <li key={each.id} className={styles.gathering}>
            <span>
              <b>
                <Link href={`/${each.parallel ? 'hub' : 'traject'}/${each.id}`} className={styles.link}>
                  {each.title}
                  <ArrowRight aria-hidden="true" />
                </Link>
              </b>
              <span className={styles.when}>{each.parallel ? words.hub : words.series}</span>
            </span>
            <Button
              kind="quiet"
              icon={<X aria-hidden="true" />}
              aria-label={`${words.drop}: ${each.title}`}
              onClick={() => setDropping(each)}
            />
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        <Button aria-expanded={making === 'series'} onClick={() => setMaking(making === 'series' ? null : 'series')}>
          {words.newSeries}
        </Button>
        <Button aria-expanded={making === 'hub'} onClick={() => setMaking(making === 'hub' ? null : 'hub')}>
          {words.newHub}
        </Button>
      </div>
      {making === 'series' && <NewSeries />}
      {making === 'hub' && <NewHub list={list} cards={cards} />}
      <Dialog
        open={dropping !== null}
        onClose={() => setDropping(null)}
        title={words.dropTitle}
        closeLabel={common.close}
        actions={
          <>
            <Button
              onClick={() => {
                if (dropping) dropSeries(dropping.id);
                setDropping(null);
              }}
            >
              {words.drop}
            </Button>
            <Button kind="main" onClick={() => setDropping(null)}>
              {common.cancel}
            </Button>
          </>
        }
      >
        <p>{words.dropText}</p>
      </Dialog>
    </section>
  );
}
