import { reviewWords } from '../../i18n/review.ts';
import { useWords } from '../../i18n/language.ts';

/** There is nothing to set: the agreements are those of the last gathering of the series. */
export function ReviewSettingsEditor() {
  return <p>{useWords(reviewWords).settings}</p>;
}
