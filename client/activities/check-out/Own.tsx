import type { CheckOutView } from '../../../shared/activities/check-out/view.ts';
import { SCALE_STEPS } from '../../../shared/activities/scale.ts';
import { useWords } from '../../i18n/language.ts';
import { phoneAsked } from '../../i18n/phone-asked.ts';
import { phoneCheckOut } from '../../i18n/phone-check-out.ts';
import { askedOf } from '../../i18n/pictures-check-in.ts';
import { checkOutWords } from '../../i18n/pictures-check-out.ts';
import { Chip } from '../../ui/controls/Chip.tsx';
import { OwnPaper } from '../asked/OwnPaper.tsx';
import { isEmpty, type CheckOutDraft } from './draft.ts';

/** Own sentences, each with who may read it, and the own figure. */
export function Own({ cards, draft }: { cards: CheckOutView; draft: CheckOutDraft }) {
  const words = useWords(phoneCheckOut);
  const { ofSteps } = useWords(phoneAsked);
  const { question } = askedOf(cards, useWords(checkOutWords));
  const sentences = [
    { label: words.takeAway, text: draft.takeAway.trim(), shared: draft.shareTakeAway },
    { label: words.intention, text: draft.intention.trim(), shared: draft.shareIntention },
  ].filter(({ text }) => text !== '');
  if (isEmpty(draft)) return <OwnPaper>{words.empty}</OwnPaper>;
  return (
    <>
      {sentences.map(({ label, text, shared }) => (
        <OwnPaper key={label} title={label}>
          <p>{text}</p>
          <p>
            <Chip tone={shared ? 'neutral' : 'gold'}>{shared ? words.shared : words.private}</Chip>
          </p>
        </OwnPaper>
      ))}
      {cards.evaluate && draft.figure !== null && (
        <OwnPaper title={question}>
          <strong>{ofSteps(draft.figure, SCALE_STEPS)}</strong>
        </OwnPaper>
      )}
    </>
  );
}
