import { seriesWords } from '../../i18n/series.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Check } from '../parts/Check.tsx';
import { longDate } from '../parts/format.ts';
import type { NextOf } from './in-series.ts';
import { Sheet } from '../../ui/controls/Sheet.tsx';
import styles from './Series.module.css';

/** Says that the session to open belongs to a series, and what it takes along from there. */
export default function InSeries({ of: { title, deleteAt, has, wish, onNext, leave } }: { of: NextOf }) {
  const words = useWords(seriesWords);
  const language = useLanguage();
  const next = wish.next ?? { agreements: false, values: false };
  return (
    <Sheet title={words.opensIn(title)}>
      {deleteAt !== null && <p className={styles.hint}>{words.opensInText(longDate(deleteAt, language))}</p>}
      {has.agreements && (
        <Check checked={next.agreements} onChange={(agreements) => onNext({ ...next, agreements })}>
          {words.withAgreements}
        </Check>
      )}
      {has.values && (
        <Check checked={next.values} onChange={(values) => onNext({ ...next, values })}>
          {words.withValues}
        </Check>
      )}
      <div>
        <Button small onClick={leave}>
          {words.loose}
        </Button>
      </div>
    </Sheet>
  );
}
