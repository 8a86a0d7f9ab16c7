import BookOpen from 'lucide-react/icons/book-open';
import Plus from 'lucide-react/icons/plus';
import { useId } from 'react';
import type { DilemmaView } from '../../../shared/activities/dilemma/view.ts';
import form from '../../activities/dilemma/phone/ChoiceForm.module.css';
import { REASON_MAX } from '../../activities/dilemma/phone/limits.ts';
import { Options } from '../../activities/dilemma/phone/Options.tsx';
import played from '../../activities/dilemma/phone/PlayedCards.module.css';
import sheet from '../../activities/dilemma/phone/StorySheet.module.css';
import { useWords } from '../../i18n/language.ts';
import { phoneDilemma } from '../../i18n/phone-dilemma.ts';
import { useDeckLang } from '../../participant/live/room.tsx';
import { Grow, StepHeading } from '../../participant/page/Step.tsx';
import { BottomBar } from '../../ui/controls/BottomBar.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { Scale } from '../../ui/controls/Scale.tsx';

type Props = { cards: DilemmaView; /** Of the twist that was dealt last; null for the choice itself. */ twist: string | null };

const nothing = (): void => undefined;

/** The choice as its form stands on the phone, with the first option chosen. A twist asks for the option alone. */
export function PhoneChoice({ cards, twist }: Props) {
  const words = useWords(phoneDilemma);
  const lang = useDeckLang();
  const name = useId();
  const { story } = cards;
  return (
    <>
      {twist === null ? (
        <StepHeading small>
          <span lang={lang}>{story.question}</span>
        </StepHeading>
      ) : (
        <>
          <StepHeading>{words.twist.title}</StepHeading>
          <p className={form.twist} lang={lang}>
            {twist}
          </p>
        </>
      )}
      <div className={sheet.row}>
        <Button kind="quiet" small icon={<BookOpen aria-hidden="true" />}>
          {words.story.open}
        </Button>
      </div>
      <div className={form.form}>
        <Options
          name={name}
          legend={twist === null ? story.question : words.choose.twistLead}
          showLegend={twist !== null}
          story={story}
          other={cards.other}
          chosen={story.options[0]?.id ?? null}
          onChoose={nothing}
        />
        {twist === null && <Reasons cards={cards} />}
        <div className={form.pass}>
          <Button kind="quiet">{words.choose.pass}</Button>
        </div>
      </div>
      <Grow />
      <BottomBar>
        <Button kind="main">{words.choose.lay}</Button>
      </BottomBar>
    </>
  );
}

/** The values played, the reason and how sure: still empty. */
function Reasons({ cards }: { cards: DilemmaView }) {
  const words = useWords(phoneDilemma).choose;
  return (
    <>
      {cards.cards.length > 0 && (
        <section className={played.played}>
          <h2 className={played.head}>
            {words.values}
            <span className="num">{words.valueCount(0, cards.cardsMax)}</span>
          </h2>
          <ul className={played.cards}>
            <li>
              <span className={played.place}>
                <Plus aria-hidden="true" />
                {words.addFirst}
              </span>
            </li>
          </ul>
        </section>
      )}
      <Field
        label={words.reason}
        look="serif"
        rows={2}
        value=""
        onChange={nothing}
        hint={words.reasonHint}
        aside={words.optional}
        maxLength={REASON_MAX}
      />
      {cards.sure && <Scale legend={words.sure} ends={words.ends} value={null} onChange={nothing} />}
    </>
  );
}
