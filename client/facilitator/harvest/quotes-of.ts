import type { HarvestNow } from '../../../shared/protocol/harvest.ts';
import type { ShownQuote } from './SectionCard.tsx';

/** Before closing what was asked for, with what its author said; afterwards what came along. */
export function quotesOf(now: HarvestNow, activity: string): readonly ShownQuote[] {
  if (now.status === 'open') return now.asked.filter((each) => each.activity === activity);
  const quotes = now.harvest.activities.find(({ id }) => id === activity)?.quotes ?? [];
  return quotes.map(({ id, text }) => ({ id, text, said: null }));
}
