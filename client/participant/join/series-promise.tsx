import { Route } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Language } from '../../../shared/deck/deck.ts';
import type { SeriesPromise } from '../../../shared/protocol/series.ts';
import { participant } from '../../i18n/participant.ts';

type Promised = { icon: ReactNode; title: string; text: string };

/** In a room of a series: what goes there when the room closes, and until when it is kept. Nothing in other rooms. */
export function seriesPromise(series: SeriesPromise | null | undefined, language: Language): readonly Promised[] {
  if (!series) return [];
  const words = participant[language].join;
  return [{ icon: <Route aria-hidden="true" />, title: words.series(series.title), text: words.seriesWhy(day(series.deleteAt, language)) }];
}

/** What is kept after closing: in a room of a series only the room's own part goes by its own number of days. */
export function wipedText(series: SeriesPromise | null | undefined, language: Language): string {
  const words = participant[language].join;
  return series ? words.wipedHere : words.wipedWhy;
}

function day(time: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(time);
}
