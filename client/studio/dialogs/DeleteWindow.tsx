import { useState } from 'react';
import { useLocation } from 'wouter';
import { dialogWords } from '../../i18n/studio-dialogs.ts';
import { studioRefusals } from '../../i18n/studio-refusals.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { deleteDeck, isStudioRefusal } from '../api.ts';
import { dropDeckKey } from '../keys.ts';
import { dropWork } from '../store/keep.ts';
import { dropFromShelf } from '../store/shelf.ts';
import { useDeck, useEditing } from '../store/hooks.tsx';
import styles from './Windows.module.css';

/** Deletes the deck for everybody; asks to type its title first. */
export function DeleteWindow({ onClose }: { onClose: () => void }) {
  const words = useWords(dialogWords).remove;
  const common = useWords(studioWords);
  const refusals = useWords(studioRefusals);
  const { key } = useEditing();
  const id = useDeck((state) => state.id);
  const title = useDeck(({ deck }) => deck.title.trim()) || words.untitledWord;
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const sure = typed.trim().toLowerCase() === title.toLowerCase();
  const remove = async () => {
    const answer = await deleteDeck(key);
    if (isStudioRefusal(answer)) {
      setProblem(refusals[answer.refused]);
      return;
    }
    navigate('/studio');
    dropWork(id);
    void dropFromShelf(id);
    dropDeckKey(id);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      closeLabel={common.close}
      actions={
        <>
          <Button aria-disabled={!sure} onClick={() => sure && void remove()}>
            {words.go}
          </Button>
          <Button onClick={onClose}>{words.keep}</Button>
        </>
      }
    >
      {problem && <Notice kind="error">{problem}</Notice>}
      <p>{words.text}</p>
      <p className={styles.hint}>{words.first}</p>
      <p>{words.type(title)}</p>
      <Field label={words.field} value={typed} onChange={setTyped} autoComplete="off" />
    </Dialog>
  );
}
