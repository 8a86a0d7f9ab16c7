import ListPlus from 'lucide-react/icons/list-plus';
import Save from 'lucide-react/icons/save';
import { lazy, Suspense, useState } from 'react';
import type { FacilitatorView } from '../../../../shared/room/views.ts';
import { programmeWords } from '../../../i18n/console-programme.ts';
import { useWords } from '../../../i18n/language.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Notice } from '../../../ui/controls/Notice.tsx';
import { useConsole } from '../../consoles.ts';
import { programmeOf } from '../../own-programmes.ts';
import styles from './Programme.module.css';
import type { Ahead } from './use-ahead.ts';

/** With the editors of all kinds and their cards, so only when somebody wants it. */
const InsertDialog = lazy(() => import('./InsertDialog.tsx'));
const KeepDialog = lazy(() => import('../../parts/KeepDialog.tsx'));

type Props = { console: FacilitatorView; changing: boolean; onChanging: (changing: boolean) => void; ahead: Ahead };

/** Under the programme: change what is ahead, put an activity in, keep it all as a programme of one's own. */
export function ChangeProgramme({ console, changing, onChanging, ahead }: Props) {
  const words = useWords(programmeWords);
  const { room } = console.view;
  const decks = useConsole(room.id)?.decks;
  const [dialog, setDialog] = useState<'insert' | 'save' | null>(null);
  const [said, setSaid] = useState('');
  const close = () => setDialog(null);
  return (
    <div className={styles.change}>
      {changing && <p className={styles.hint}>{console.ahead.length === 0 ? words.nothingAhead : words.how}</p>}
      {changing && ahead.undo && (
        <Notice
          action={
            <Button small onClick={() => void ahead.undo?.()}>
              {words.undo}
            </Button>
          }
        >
          {ahead.said}
        </Notice>
      )}
      {changing && (
        <>
          <Button small icon={<ListPlus aria-hidden="true" />} aria-haspopup="dialog" onClick={() => setDialog('insert')}>
            {words.insert}
          </Button>
          <Button small icon={<Save aria-hidden="true" />} aria-haspopup="dialog" onClick={() => setDialog('save')}>
            {words.save}
          </Button>
        </>
      )}
      <Button small aria-expanded={changing} onClick={() => onChanging(!changing)}>
        {changing ? words.done : words.change}
      </Button>
      <Suspense fallback={null}>
        {dialog === 'insert' && <InsertDialog console={console} onClose={close} onDone={(title) => setSaid(words.inserted(title))} />}
        {dialog === 'save' && (
          <KeepDialog
            language={room.language}
            decks={decks}
            title={room.title}
            programme={programmeOf(console, room.title)}
            onClose={close}
            onDone={() => setSaid(words.saved)}
          />
        )}
      </Suspense>
      {said && <p className={styles.hint}>{said}</p>}
      <p className="visually-hidden" role="status">
        {said || ahead.said}
      </p>
    </div>
  );
}
