import type { Gathering } from '../../../shared/protocol/series.ts';
import { compareSorts } from '../../../shared/series/compare.ts';
import { pictures } from '../../i18n/pictures.ts';
import { seriesWords } from '../../i18n/series.ts';
import { useWords } from '../../i18n/language.ts';
import { SideBySide } from '../../ui/charts/SideBySide.tsx';
import { frameFor } from '../../activities/picture-frame.ts';
import { Sheet } from '../../ui/controls/Sheet.tsx';
import styles from './Series.module.css';

/** What lay on top in every value sort of the series, beside each other, whatever the lens. */
export function Values({ gatherings }: { gatherings: readonly Gathering[] }) {
  const words = useWords(seriesWords);
  const around = useWords(pictures);
  const { sorts, values: all } = compareSorts(gatherings);
  // Nobody, or nobody that can be shown: the table of the report has those.
  const values = all.filter(({ shares }) => shares.some((share) => (share ?? 0) > 0));
  if (sorts.length === 0 || values.length === 0)
    return (
      <Sheet title={words.values}>
        <p className={styles.hint}>{words.valuesNone}</p>
      </Sheet>
    );
  const frame = frameFor({
    audience: 'phone',
    title: sorts.length > 1 ? words.values : words.valuesLast((values[0]?.title ?? '').replaceAll('\u00ad', '')),
    sub: words.valuesSub,
    note: `${around.dotMeans} ${words.valuesNote}`,
    words: around,
  });
  return (
    <div className={styles.sheet}>
      <SideBySide
        {...frame}
        head={words.value}
        columns={sorts.map(({ gathering, lens, people }, i) => ({
          id: String(i),
          label: words.gathering(gathering),
          sub: `${words.lenses[lens] ?? lens} (${people})`,
        }))}
        rows={values.map(({ key, title, quality, shares }) => ({
          id: key,
          title,
          quality,
          cells: shares.map((share) => ({ share: share === null ? null : share / 100, text: share === null ? '' : `${share}%` })),
        }))}
        limit={10}
      />
    </div>
  );
}
