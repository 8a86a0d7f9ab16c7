import { useState } from 'react';
import type { TypedProgramme } from '../../../shared/programmes/item.ts';
import { programmeWords } from '../../i18n/console-programme.ts';
import { consoleWords } from '../../i18n/facilitator.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { isSameName, keepOwnProgramme, useOwnProgrammes, type OwnProgramme } from '../own-programmes.ts';
import styles from './KeepDialog.module.css';

type Props = Pick<OwnProgramme, 'language' | 'decks'> & {
  /** The name to begin with. */
  title: string;
  programme: TypedProgramme;
  onClose: () => void;
  onDone: () => void;
};

/** Keeps a programme as it is now on this device. One that has the same name already is replaced, and the dialog says so first. */
export default function KeepDialog({ language, decks, title, programme, onClose, onDone }: Props) {
  const words = useWords(programmeWords);
  const common = useWords(consoleWords);
  const [name, setName] = useState(title);
  const replaces = useOwnProgrammes().some((own) => isSameName(own, { language, programme: { title: name } }));
  const save = () => {
    if (name.trim() === '') return;
    keepOwnProgramme({ language, programme: { ...programme, title: name.trim() }, ...(decks ? { decks } : {}) }, Date.now());
    onClose();
    onDone();
  };
  return (
    <Dialog open onClose={onClose} title={words.saveTitle} closeLabel={common.close}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p>{words.saveText}</p>
        <Field
          label={words.saveName}
          hint={replaces ? words.saveReplaces : undefined}
          value={name}
          onChange={setName}
          maxLength={80}
          required
          autoComplete="off"
        />
        <Button kind="main" type="submit">
          {replaces ? words.saveReplace : words.saveGo}
        </Button>
      </form>
    </Dialog>
  );
}
