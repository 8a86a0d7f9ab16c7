import { useWords } from '../../i18n/language.ts';
import { phoneAsked } from '../../i18n/phone-asked.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';

/** Nothing was answered here. @param onLate fills it in after all; null when it is too late. */
export function Missed({ onLate }: { onLate: (() => void) | null }) {
  const words = useWords(phoneAsked);
  return (
    <Notice action={onLate && <Button onClick={onLate}>{words.answerLate}</Button>}>{onLate ? words.missedLate : words.missed}</Notice>
  );
}
