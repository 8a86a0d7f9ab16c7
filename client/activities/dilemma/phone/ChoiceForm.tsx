import { useId, useState } from 'react';
import type { DilemmaAnswer } from '../../../../shared/activities/dilemma/answer.ts';
import type { DilemmaView } from '../../../../shared/activities/dilemma/view.ts';
import type { RefusalCode } from '../../../../shared/room/refusal.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneDilemma } from '../../../i18n/phone-dilemma.ts';
import { AnswerTrouble } from '../../../participant/live/AnswerTrouble.tsx';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { Grow, StepHeading } from '../../../participant/page/Step.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Scale } from '../../../ui/controls/Scale.tsx';
import { Field } from '../../../ui/controls/Field.tsx';
import { shortageOf, type ChoiceDraft } from './choice.ts';
import styles from './ChoiceForm.module.css';
import { oneLine, OTHER_MAX, REASON_MAX } from './limits.ts';
import { Options } from './Options.tsx';
import { OwnChoice } from './OwnChoice.tsx';
import { PlayedCards } from './PlayedCards.tsx';
import { StorySheet } from './StorySheet.tsx';

type Props = {
  cards: DilemmaView;
  slot: string;
  draft: ChoiceDraft;
  /** The own first choice, to see beside the second. */
  first: DilemmaAnswer | null;
  refused: RefusalCode | null;
  /** There is a choice already; this one takes its place. */
  again: boolean;
  onDraft: (draft: ChoiceDraft) => void;
  onLay: () => void;
  onPass: () => void;
  /** Leaves the choice as it lies. */
  onKeep: (() => void) | null;
};

/** What would you do, which values do you play, why, how sure. A twist asks for the first alone. */
export function ChoiceForm({ cards, slot, draft, first, refused, again, onDraft, onLay, onPass, onKeep }: Props) {
  const words = useWords(phoneDilemma);
  const lang = useDeckLang();
  const [tried, setTried] = useState(false);
  const name = useId();
  const twist = cards.twists.find((each) => slot === `twist:${each.id}`);
  const quick = slot.startsWith('twist:');
  const shortage = shortageOf(draft);
  const over = { reason: oneLine(draft.reason).length - REASON_MAX, other: oneLine(draft.other).length - OTHER_MAX };
  const note = tried && shortage === 'option' ? words.choose.needOption : tried && shortage === 'words' ? words.choose.needWords : null;
  const set = (change: Partial<ChoiceDraft>) => onDraft({ ...draft, ...change });

  return (
    <>
      {quick ? (
        <>
          <StepHeading>{words.twist.title}</StepHeading>
          {twist && (
            <p className={styles.twist} lang={lang}>
              {twist.text}
            </p>
          )}
        </>
      ) : (
        <StepHeading small lead={first ? words.choose.secondLead : undefined}>
          <span lang={lang}>{cards.story.question}</span>
        </StepHeading>
      )}
      <StorySheet story={cards.story} />
      {first && (
        <div className={styles.first}>
          <OwnChoice title={words.choose.firstWas} story={cards.story} cards={cards} body={first} lang={lang} />
        </div>
      )}
      <AnswerTrouble refused={refused} />
      <div className={styles.form}>
        <Options
          name={name}
          legend={quick ? words.choose.twistLead : cards.story.question}
          showLegend={quick}
          story={cards.story}
          other={cards.other}
          chosen={draft.option}
          onChoose={(option) => set({ option })}
        />
        {draft.option === 'other' && (
          <Field
            label={words.choose.otherField}
            look="serif"
            rows={2}
            value={draft.other}
            onChange={(other) => set({ other })}
            error={over.other > 0 ? words.choose.tooLong(over.other) : tried && shortage === 'words' ? words.choose.needWords : undefined}
          />
        )}
        {!quick && cards.cardsMax > 0 && cards.cards.length > 0 && (
          <PlayedCards cards={cards} played={draft.cards} onPlay={(played) => set({ cards: played })} />
        )}
        {!quick && (
          <Field
            label={words.choose.reason}
            look="serif"
            rows={2}
            value={draft.reason}
            onChange={(reason) => set({ reason })}
            hint={words.choose.reasonHint}
            error={over.reason > 0 ? words.choose.tooLong(over.reason) : undefined}
            {...(draft.reason ? { counter: `${oneLine(draft.reason).length}/${REASON_MAX}` } : { aside: words.choose.optional })}
          />
        )}
        {!quick && cards.sure && (
          <Scale
            legend={words.choose.sure}
            ends={words.choose.ends}
            value={draft.sure}
            onChange={(sure) => set({ sure: sure as 1 | 2 | 3 | 4 | 5 })}
          />
        )}
        <div className={styles.pass}>
          <Button kind="quiet" onClick={onPass}>
            {words.choose.pass}
          </Button>
          {onKeep && (
            <Button kind="quiet" onClick={onKeep}>
              {words.choose.keep}
            </Button>
          )}
        </div>
      </div>
      <Grow />
      <BottomBar note={note && <span role="alert">{note}</span>}>
        <Button kind="main" aria-disabled={shortage !== null} onClick={() => (shortage ? setTried(true) : onLay())}>
          {again ? words.choose.layAgain : words.choose.lay}
        </Button>
      </BottomBar>
    </>
  );
}
