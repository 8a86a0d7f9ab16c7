import Users from 'lucide-react/icons/users';
import { fieldAt } from '../../../shared/deck/change.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import type { Conflict } from '../store/conflicts.ts';
import { useDeck, useEditing } from '../store/hooks.tsx';
import { asText } from './as-text.ts';
import styles from './ConflictNote.module.css';

/** Under a field in which two people wrote at once: theirs to read, mine still in the field, and the choice between them. */
export function ConflictNote({ conflict }: { conflict: Extract<Conflict, { what: 'field' }> | undefined }) {
  const words = useWords(studioWords).conflict;
  const editing = useEditing();
  const theirs = useDeck(({ under }) => conflict && fieldAt(under, conflict.at));
  if (!conflict) return null;
  return (
    <div className={styles.note} role="alert">
      <p className={styles.title}>
        <Users aria-hidden="true" />
        {words.title}
      </p>
      <blockquote className={styles.theirs}>{asText(theirs) || words.empty}</blockquote>
      <p>{words.yours}</p>
      <div className={styles.choice}>
        <Button small onClick={() => editing.settle(conflict, 'mine')}>
          {words.mine}
        </Button>
        <Button small onClick={() => editing.settle(conflict, 'theirs')}>
          {words.theirs}
        </Button>
      </div>
    </div>
  );
}
