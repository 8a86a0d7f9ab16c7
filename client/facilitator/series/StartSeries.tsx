import { useState } from 'react';
import type { Cards } from '../../../shared/programmes/cards.ts';
import type { DeckList } from '../../../shared/protocol/http.ts';
import { seriesWords } from '../../i18n/series.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { longDate } from '../parts/format.ts';
import { KeptList } from '../parts/KeptList.tsx';
import { dropSeries, useAllSeries } from './keys.ts';
import { NewHub } from './NewHub.tsx';
import { NewSeries } from './NewSeries.tsx';
import { Sheet } from '../../ui/controls/Sheet.tsx';
import styles from './Series.module.css';

type Props = { list: DeckList; /** The decks in play. */ cards: Cards };

/** The series and hubs of this device, and how to begin another. */
export default function StartSeries({ list, cards }: Props) {
  const words = useWords(seriesWords);
  const language = useLanguage();
  const all = useAllSeries();
  const [making, setMaking] = useState<'series' | 'hub' | null>(null);
  return (
    <Sheet title={words.section}>
      <p className={styles.hint}>{words.sectionText}</p>
      <KeptList
        rows={all.map(({ id, title, parallel, deleteAt }) => ({
          id,
          href: `/${parallel ? 'hub' : 'traject'}/${id}`,
          title,
          under: [parallel ? words.hub : words.series, deleteAt !== undefined && words.keptUntil(longDate(deleteAt, language))]
            .filter(Boolean)
            .join(' · '),
        }))}
        words={words}
        onDrop={dropSeries}
      />
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
    </Sheet>
  );
}
