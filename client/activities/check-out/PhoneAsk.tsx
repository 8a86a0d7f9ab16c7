import type { CheckOutAnswer } from '../../../shared/activities/check-out/answer.ts';
import { useWords } from '../../i18n/language.ts';
import { phoneAsked } from '../../i18n/phone-asked.ts';
import { phoneCheckOut } from '../../i18n/phone-check-out.ts';
import { askedOf } from '../../i18n/pictures-check-in.ts';
import { checkOutWords } from '../../i18n/pictures-check-out.ts';
import { Scale } from '../../ui/controls/Scale.tsx';
import { AnswerLaid } from '../asked/AnswerLaid.tsx';
import { AskForm } from '../asked/AskForm.tsx';
import { useHeld } from '../asked/use-held.ts';
import { answerFrom, draftFrom, isEmpty, over, type CheckOutDraft } from './draft.ts';
import { Own } from './Own.tsx';
import type { CheckOutPhoneProps } from './Phone.tsx';
import { Sentence } from './Sentence.tsx';

/** What I take along, one intention, and what it was worth. Every sentence has its own tick for the group; without it, it stays here. */
export function PhoneAsk({ activity, cards }: CheckOutPhoneProps) {
  const words = useWords(phoneCheckOut);
  const { tooLong } = useWords(phoneAsked);
  const shared = useWords(checkOutWords);
  const held = useHeld<CheckOutAnswer, CheckOutDraft>(activity, 'out', draftFrom);
  const { body, draft } = held;
  const { question, ends } = askedOf(cards, shared);
  const set = (change: Partial<CheckOutDraft>) => held.change({ ...draft, ...change });
  const long = over(draft.takeAway) || over(draft.intention);

  if (held.laid && body)
    return (
      <AnswerLaid
        activity={activity.id}
        phase="ask"
        held={held}
        passed={body.kind === 'pass'}
        title={words.laid}
        text={words.text}
        change={words.change}
      >
        <Own cards={cards} draft={draft} />
      </AnswerLaid>
    );
  return (
    <AskForm
      name={`${activity.id}/ask`}
      question={shared.title}
      lead={words.lead}
      refused={held.refused}
      shortage={isEmpty(draft) ? words.nothing : long > 0 ? tooLong(long) : null}
      lay={words.lay}
      onLay={() => held.lay(answerFrom(draft))}
      onPass={() => held.lay({ kind: 'pass' })}
      // Nothing is thrown away here: what was written is on this device alone.
      onKeep={null}
    >
      <Sentence
        label={words.takeAway}
        text={draft.takeAway}
        shared={draft.shareTakeAway}
        onText={(takeAway) => set({ takeAway })}
        onShare={(shareTakeAway) => set({ shareTakeAway })}
      />
      <Sentence
        label={words.intention}
        hint={words.intentionHint}
        text={draft.intention}
        shared={draft.shareIntention}
        onText={(intention) => set({ intention })}
        onShare={(shareIntention) => set({ shareIntention })}
      />
      {cards.evaluate && <Scale legend={question} ends={ends} value={draft.figure} onChange={(figure) => set({ figure })} />}
    </AskForm>
  );
}
