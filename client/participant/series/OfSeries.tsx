import { Route } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SeriesPromise } from '../../../shared/protocol/series.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { phoneSeries } from '../../i18n/phone-series.ts';

export type SaidOfSeries = {
  /** For a list of promises: what goes to the series when the room closes, and until when it is kept. */
  readonly promise: { readonly icon: ReactNode; readonly title: string; readonly text: string };
  /** What the room's own number of days is about. */
  readonly wiped: string;
  /** Once the room is closed. */
  readonly closed: string;
};

type Props = { series: SeriesPromise; children: (said: SaidOfSeries) => ReactNode };

/** Says of a series what a phone has to say. Only rooms of a series load this; it imports nothing of the first load but the language. */
export default function OfSeries({ series: { title, deleteAt }, children }: Props) {
  const words = useWords(phoneSeries);
  const date = new Intl.DateTimeFormat(useLanguage(), { day: 'numeric', month: 'long', year: 'numeric' }).format(deleteAt);
  const promise = { icon: <Route aria-hidden="true" />, title: words.title(title), text: words.text(date) };
  return children({ promise, wiped: words.wiped, closed: words.closed(title, date) });
}
