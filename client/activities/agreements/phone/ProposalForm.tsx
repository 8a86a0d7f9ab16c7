import { useId, useState, type ReactNode } from 'react';
import type { Proposal } from '../../../../shared/activities/agreements/answer.ts';
import { LEVELS, RULE_MAX, type Level } from '../../../../shared/activities/agreements/rule.ts';
import type { AgreementsView } from '../../../../shared/activities/agreements/view.ts';
import { agreementsWords } from '../../../i18n/agreements.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneAgreements } from '../../../i18n/phone-agreements.ts';
import { useDraft } from '../../../participant/live/draft.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { Grow } from '../../../participant/page/Step.tsx';
import { ValueStrip } from '../../../ui/cards/ValueStrip.tsx';
import { classes } from '../../../ui/classes.ts';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Field } from '../../../ui/controls/Field.tsx';
import radio from '../../../ui/controls/radio.module.css';
import { oneLine } from '../../collect/phone/one-line.ts';
import styles from './ProposePhase.module.css';

type Draft = { readonly value: string | null; readonly text: string; readonly level: Level | null };
const NOTHING: Draft = { value: null, text: '', level: null };

type Props = {
  /** For the draft, which is kept on the device. */
  activity: string;
  cards: AgreementsView;
  /** How many more may be made. */
  left: number;
  onPropose: (proposal: Proposal) => void;
  /** Null where there is nothing to pass. */
  onPass: (() => void) | null;
  /** Between the fields and the next step at the foot. */
  children: ReactNode;
};

/** One proposal: a value, the rest of the sentence, and where asked the level it works on. */
export function ProposalForm({ activity, cards, left, onPropose, onPass, children }: Props) {
  const words = useWords(phoneAgreements).propose;
  const names = useWords(agreementsWords);
  const lang = useDeckLang();
  const name = useId();
  const [held, hold, drop] = useDraft<Draft>(activity, 'proposal');
  const [tried, setTried] = useState(false);
  const draft = held ?? NOTHING;
  const only = cards.values.length === 1 ? (cards.values[0]?.id ?? null) : null;
  const value = cards.values.some(({ id }) => id === draft.value) ? draft.value : only;
  const text = oneLine(draft.text);
  const over = text.length - RULE_MAX;
  const missing = value === null ? words.needValue : text === '' ? words.needText : null;
  const propose = () => {
    if (value === null || text === '' || over > 0) return setTried(true);
    onPropose({ value, text, ...(draft.level && cards.levels ? { level: draft.level } : {}) });
    drop();
    setTried(false);
  };
  return (
    <>
      <form
        id={`${name}-form`}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          propose();
        }}
      >
        <fieldset className={styles.values}>
          <legend>{words.value}</legend>
          {cards.values.map((card) => (
            <label key={card.id} className={radio.option} lang={lang}>
              <input
                className={radio.input}
                type="radio"
                name={name}
                value={card.id}
                checked={value === card.id}
                onChange={() => hold({ ...draft, value: card.id })}
              />
              <ValueStrip
                card={card}
                qualityLabel={card.quality === 'none' ? '' : cards.labels[card.quality]}
                state={value === card.id ? 'selected' : 'lies'}
              />
            </label>
          ))}
        </fieldset>
        <Field
          label={words.stem}
          look="serif"
          rows={2}
          value={draft.text}
          onChange={(next) => hold({ ...draft, text: next })}
          hint={words.hint}
          error={over > 0 ? words.tooLong(over) : tried ? (missing ?? undefined) : undefined}
          {...(text.length > RULE_MAX * 0.7 ? { counter: `${text.length}/${RULE_MAX}` } : { aside: words.left(left) })}
        />
        {cards.levels && (
          <fieldset className={styles.levels}>
            <legend>{words.level}</legend>
            {([null, ...LEVELS] as const).map((level) => (
              <label key={level ?? 'none'} className={classes(radio.option, styles.level, draft.level === level && styles.on)}>
                <input
                  className={radio.input}
                  type="radio"
                  name={`${name}-level`}
                  checked={draft.level === level}
                  onChange={() => hold({ ...draft, level })}
                />
                {level === null ? words.noLevel : names.levels[level]}
              </label>
            ))}
          </fieldset>
        )}
      </form>
      {children}
      <Grow />
      <BottomBar>
        <div className={onPass ? styles.acts : undefined}>
          {onPass && (
            <Button kind="quiet" onClick={onPass}>
              {words.pass}
            </Button>
          )}
          <Button kind="main" type="submit" form={`${name}-form`} className={styles.main} aria-disabled={missing !== null || over > 0}>
            {words.add}
          </Button>
        </div>
      </BottomBar>
    </>
  );
}
