import { seriesWords } from '../../i18n/series.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Field } from '../../ui/controls/Field.tsx';
import { longDate } from '../parts/format.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { useNow } from '../parts/use-now.ts';

export type SeriesDraft = { readonly title: string; readonly keepDays: number };

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * 60 * 1000;

export function areSeriesDaysRight(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= 999;
}

type Props = {
  draft: SeriesDraft;
  /** Whether somebody wanted to go on: then what is missing is said. */ tried: boolean;
  onChange: (draft: SeriesDraft) => void;
};

/** What every series and hub has: a title, and the date on which it is deleted. */
export function SeriesFields({ draft, tried, onChange }: Props) {
  const words = useWords(seriesWords);
  const language = useLanguage();
  const now = useNow(0, MINUTE_MS);
  const right = areSeriesDaysRight(draft.keepDays);
  return (
    <>
      <Field
        label={words.title}
        hint={words.titleHint}
        value={draft.title}
        onChange={(title) => onChange({ ...draft, title })}
        error={tried && draft.title.trim() === '' ? words.titleMissing : undefined}
        maxLength={80}
        autoComplete="off"
      />
      <NumberField
        label={words.keepDays}
        hint={right ? words.keepDaysHint(longDate(now + draft.keepDays * DAY_MS, language)) : undefined}
        value={draft.keepDays}
        onChange={(days) => onChange({ ...draft, keepDays: days ?? Number.NaN })}
        error={right ? undefined : words.keepDaysError}
      />
    </>
  );
}
