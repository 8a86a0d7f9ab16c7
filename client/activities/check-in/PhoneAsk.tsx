import type { FormEvent } from 'react';
import type { CheckInAnswer } from '../../../shared/activities/check-in/answer.ts';
import { useWords } from '../../i18n/language.ts';
import { phoneAsked } from '../../i18n/phone-asked.ts';
import { phoneCheckIn } from '../../i18n/phone-check-in.ts';
import { askedOf, checkInWords } from '../../i18n/pictures-check-in.ts';
import { useDeckLang } from '../../participant/live/room.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { Scale } from '../../ui/controls/Scale.tsx';
import { AnswerLaid } from '../asked/AnswerLaid.tsx';
import { AskForm } from '../asked/AskForm.tsx';
import { useHeld } from '../asked/use-held.ts';
import { answerFrom, draftFrom, shortageOf } from './draft.ts';
import { Own } from './Own.tsx';
import type { CheckInPhoneProps } from './Phone.tsx';

/** One word, or a figure; then it lies face down. */
export function PhoneAsk({ activity, cards }: CheckInPhoneProps) {
  const { ask } = cards;
  const words = useWords(phoneCheckIn);
  const { tooLong } = useWords(phoneAsked);
  const shared = useWords(checkInWords);
  const lang = useDeckLang();
  const held = useHeld<CheckInAnswer, ReturnType<typeof draftFrom>>(activity, 'in', draftFrom);
  const { body, draft } = held;
  const { question, ends } = askedOf(cards, { ...shared, question: shared.question[ask] });
  const shortage = shortageOf(ask, draft);
  const wrong = shortage?.why === 'several' ? words.several(shortage.n) : shortage?.why === 'long' ? tooLong(shortage.n) : undefined;

  // One word needs no walk to the button: the enter key of any keyboard lays it too.
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (shortage === null) held.lay(answerFrom(ask, draft));
  };

  if (held.laid && body)
    return (
      <AnswerLaid
        activity={activity.id}
        phase="ask"
        held={held}
        passed={body.kind === 'pass'}
        title={words.laid[ask]}
        change={words.change[ask]}
      >
        <Own cards={cards} body={body} />
      </AnswerLaid>
    );
  return (
    <AskForm
      name={`${activity.id}/ask`}
      question={<span lang={cards.question === null ? undefined : lang}>{question}</span>}
      lead={words.lead[ask]}
      refused={held.refused}
      shortage={shortage && (wrong ?? words.needs[ask])}
      lay={words.lay[ask]}
      onLay={() => held.lay(answerFrom(ask, draft))}
      onPass={() => held.lay({ kind: 'pass' })}
      onKeep={held.keep}
    >
      {ask === 'word' ? (
        <form onSubmit={send} noValidate>
          <Field
            label={words.field}
            look="serif"
            value={draft.word}
            onChange={(word) => held.change({ ...draft, word })}
            error={wrong}
            autoComplete="off"
            enterKeyHint="send"
          />
        </form>
      ) : (
        <Scale legend={question} ends={ends} value={draft.figure} onChange={(figure) => held.change({ ...draft, figure })} />
      )}
    </AskForm>
  );
}
