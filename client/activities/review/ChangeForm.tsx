import { useState } from 'react';
import { OWNER_MAX, RULE_MAX } from '../../../shared/activities/agreements/rule.ts';
import { reviewConsole } from '../../i18n/console-review.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { oneLine } from '../collect/phone/one-line.ts';
import type { Reviewed } from './Agreement.tsx';
import styles from './Arrange.module.css';

type Changed = Pick<Reviewed, 'text' | 'owner' | 'review'>;
type Props = { agreement: Reviewed; onChange: (changed: Changed) => void; onClose: () => void };

/** An agreement in the group's new words. */
export function ChangeForm({ agreement, onChange, onClose }: Props) {
  const words = useWords(reviewConsole).form;
  const { text, owner, review } = agreement;
  const [draft, setDraft] = useState<Changed>({ text, owner, review });
  const [tried, setTried] = useState(false);
  const made: Changed = { ...draft, text: oneLine(draft.text), owner: oneLine(draft.owner) };
  const tooLong = (of: string, most: number) => (of.length > most ? words.tooLong(of.length - most) : undefined);
  const save = () => {
    if (made.text === '' || made.text.length > RULE_MAX || made.owner.length > OWNER_MAX) return setTried(true);
    onChange(made);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      closeLabel={words.close}
      actions={
        <Button kind="main" onClick={save}>
          {words.save}
        </Button>
      }
    >
      <div className={styles.form}>
        <Field
          label={words.text}
          look="serif"
          rows={3}
          value={draft.text}
          onChange={(next) => setDraft({ ...draft, text: next })}
          counter={`${made.text.length}/${RULE_MAX}`}
          error={tooLong(made.text, RULE_MAX) ?? (tried && made.text === '' ? words.missing : undefined)}
        />
        <Field
          label={words.owner}
          value={draft.owner}
          onChange={(next) => setDraft({ ...draft, owner: next })}
          hint={words.ownerHint}
          autoComplete="off"
          error={tooLong(made.owner, OWNER_MAX)}
        />
        <Field
          label={words.review}
          type="date"
          value={draft.review ?? ''}
          onChange={(next) => setDraft({ ...draft, review: next || null })}
        />
      </div>
    </Dialog>
  );
}
