import { useState } from 'react';
import type { RingsAnswer } from '../../../../shared/activities/rings/answer.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneAsked } from '../../../i18n/phone-asked.ts';
import { phoneRings } from '../../../i18n/phone-rings.ts';
import { ringsWords } from '../../../i18n/pictures-rings.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { AnswerTrouble } from '../../../participant/live/AnswerTrouble.tsx';
import { useDraft } from '../../../participant/live/draft.ts';
import { Step } from '../../../participant/page/Step.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { AnswerLaid } from '../../asked/AnswerLaid.tsx';
import { Hand } from '../../value-sort/phone/Hand.tsx';
import type { RingsPhoneProps } from '../Phone.tsx';
import { Board } from './Board.tsx';
import { answerFrom, draftFrom, isWhole, rulesOf, type RingsDraft } from './laid.ts';
import { OwnRings } from './OwnRings.tsx';

/** One card at a time into the rings, then the whole board with own cards, then it lies. */
export function LayPhase({ activity, cards }: RingsPhoneProps) {
  const words = useWords(phoneRings);
  const { pass } = useWords(phoneAsked);
  const { places } = useWords(ringsWords);
  const { body, state, refused, answer } = useAnswer<RingsAnswer>(activity.id, 'rings');
  const [kept, keep] = useDraft<RingsDraft>(activity.id, 'rings');
  const [changing, setChanging] = useState(false);
  const draft = kept ?? draftFrom(body);
  const sealed = activity.slots['rings'] === 'sealed';
  const done = body !== null && (body.kind === 'pass' || body.done);
  const rules = rulesOf(cards, draft.own, places);
  const sorted = { moves: draft.moves.map(([card, place]): [string, string | null] => [card, place]), rank: [], keep: [], done };

  /** Every move is kept and sent. What lay as done stays so: a moved card counts at once in its new ring. */
  const change = (next: RingsDraft) => {
    keep(next);
    answer(answerFrom(cards, next, body?.kind === 'laid' && body.done));
  };
  const finish = () => {
    answer(answerFrom(cards, draft, true));
    setChanging(false);
  };
  const passIt = () => {
    answer({ kind: 'pass' });
    setChanging(false);
  };
  const passButton = (
    <Button kind="quiet" small onClick={passIt}>
      {pass}
    </Button>
  );

  if (sealed || (done && !changing))
    return (
      <AnswerLaid
        activity={activity.id}
        phase="lay"
        held={{ sealed, unsent: state === 'saving', reopen: () => setChanging(true) }}
        passed={body?.kind === 'pass'}
        title={words.laid}
        change={words.change}
      >
        <OwnRings cards={cards} draft={draft} />
      </AnswerLaid>
    );
  const whole = isWhole(cards, draft);
  return (
    <Step name={`${activity.id}/lay/${whole ? 'board' : 'hand'}`}>
      <AnswerTrouble refused={refused} />
      {whole ? (
        <Board cards={cards} rules={rules} sorted={sorted} draft={draft} pass={passButton} onChange={change} onDone={finish} />
      ) : (
        <Hand
          rules={rules}
          sorted={sorted}
          change={({ moves }) => change({ ...draft, moves })}
          lens="professional"
          other={{ question: words.question, places: words.places, beside: passButton }}
        />
      )}
    </Step>
  );
}
