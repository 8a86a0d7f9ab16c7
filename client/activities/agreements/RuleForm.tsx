import { useState } from 'react';
import { LEVELS, OWNER_MAX, RULE_MAX, type Level, type Rule } from '../../../shared/activities/agreements/rule.ts';
import type { AgreementsView } from '../../../shared/activities/agreements/view.ts';
import { Select } from '../../facilitator/parts/Select.tsx';
import { agreementsWords } from '../../i18n/agreements.ts';
import { agreementsConsole } from '../../i18n/console-agreements.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { oneLine } from '../collect/phone/one-line.ts';
import styles from './Arrange.module.css';

type Props = {
  rule: Rule;
  /** Is it in front of the group already, so that it can be taken away? */
  known: boolean;
  cards: AgreementsView;
  onPut: (rule: Rule) => void;
  onDrop: () => void;
  onClose: () => void;
};

/** The wording of one rule: put on the screen as often as the group wants, laid down once it says yes. */
export function RuleForm({ rule, known, cards, onPut, onDrop, onClose }: Props) {
  const words = useWords(agreementsConsole).form;
  const names = useWords(agreementsWords);
  const [draft, setDraft] = useState(rule);
  const [said, setSaid] = useState<string | null>(null);
  const set = (change: Partial<Rule>) => {
    setSaid(null);
    setDraft({ ...draft, ...change });
  };
  const made: Rule = { ...draft, text: oneLine(draft.text), owner: oneLine(draft.owner) };
  const tooLong = (text: string, most: number) => (text.length > most ? words.tooLong(text.length - most) : undefined);
  const put = (adopted: boolean) => {
    if (!made.text || !made.value || made.text.length > RULE_MAX || made.owner.length > OWNER_MAX) return setSaid(words.missing);
    if (adopted && (!made.owner || !made.review)) return setSaid(words.adoptMissing);
    onPut({ ...made, adopted });
    if (adopted) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      closeLabel={words.close}
      actions={
        <>
          {known && (
            <Button kind="quiet" onClick={onDrop}>
              {words.drop}
            </Button>
          )}
          <Button onClick={() => put(rule.adopted)}>{words.put}</Button>
          <Button kind="main" onClick={() => put(true)}>
            {words.adopt}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Select label={words.value} value={draft.value} onChange={(value) => set({ value })}>
          {cards.values.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
        <Field
          label={words.text}
          look="serif"
          rows={3}
          value={draft.text}
          onChange={(text) => set({ text })}
          counter={`${made.text.length}/${RULE_MAX}`}
          error={tooLong(made.text, RULE_MAX)}
        />
        {cards.levels && (
          <Select
            label={words.level}
            value={draft.level ?? ''}
            onChange={(level) => set({ level: level === '' ? null : (level as Level) })}
          >
            <option value="">{words.noLevel}</option>
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {names.levels[level]}
              </option>
            ))}
          </Select>
        )}
        <Field
          label={words.owner}
          value={draft.owner}
          onChange={(owner) => set({ owner })}
          hint={words.ownerHint}
          autoComplete="off"
          error={tooLong(made.owner, OWNER_MAX)}
        />
        <Field label={words.review} type="date" value={draft.review ?? ''} onChange={(review) => set({ review: review || null })} />
        {said !== null && (
          <p role="alert" className={styles.missing}>
            {said}
          </p>
        )}
      </div>
    </Dialog>
  );
}
