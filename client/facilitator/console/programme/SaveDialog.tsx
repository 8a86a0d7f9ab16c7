import { useState } from 'react';
import type { FacilitatorView } from '../../../../shared/room/views.ts';
import { programmeWords } from '../../../i18n/console-programme.ts';
import { consoleWords } from '../../../i18n/facilitator.ts';
import { useWords } from '../../../i18n/language.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Dialog } from '../../../ui/controls/Dialog.tsx';
import { Field } from '../../../ui/controls/Field.tsx';
import { useConsole } from '../../consoles.ts';
import { keepOwnProgramme, programmeOf } from '../../own-programmes.ts';
import styles from './Programme.module.css';

/** Keeps the programme as it is now on this device. */
export default function SaveDialog({ console, onClose, onDone }: { console: FacilitatorView; onClose: () => void; onDone: () => void }) {
  const words = useWords(programmeWords);
  const common = useWords(consoleWords);
  const { id, title, language } = console.view.room;
  const decks = useConsole(id)?.decks;
  const [name, setName] = useState(title);
  const save = () => {
    if (name.trim() === '') return;
    keepOwnProgramme({ language, programme: programmeOf(console, name.trim()), ...(decks ? { decks } : {}) }, Date.now());
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
        <Field label={words.saveName} value={name} onChange={setName} maxLength={80} required autoComplete="off" />
        <Button kind="main" type="submit">
          {words.saveGo}
        </Button>
      </form>
    </Dialog>
  );
}
