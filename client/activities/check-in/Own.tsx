import type { CheckInAnswer } from '../../../shared/activities/check-in/answer.ts';
import type { CheckInView } from '../../../shared/activities/check-in/view.ts';
import { SCALE_STEPS } from '../../../shared/activities/scale.ts';
import { useWords } from '../../i18n/language.ts';
import { phoneAsked } from '../../i18n/phone-asked.ts';
import { askedOf, checkInWords } from '../../i18n/pictures-check-in.ts';
import { OwnPaper } from '../asked/OwnPaper.tsx';

/** The own word or figure to read, under what was asked. */
export function Own({ cards, body }: { cards: CheckInView; body: CheckInAnswer }) {
  const words = useWords(phoneAsked);
  const shared = useWords(checkInWords);
  const { question } = askedOf(cards, { ...shared, question: shared.question[cards.ask] });
  return (
    <OwnPaper title={question}>
      <p>
        {body.kind === 'word' && <strong>{body.word}</strong>}
        {body.kind === 'scale' && <strong>{words.ofSteps(body.figure, SCALE_STEPS)}</strong>}
        {body.kind === 'pass' && words.passedShort}
      </p>
    </OwnPaper>
  );
}
