import { useState } from 'react';
import { startStudioWords } from '../../i18n/studio-start.ts';
import { dialogWords } from '../../i18n/studio-dialogs.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { CopyButton } from '../../facilitator/parts/CopyButton.tsx';
import { KeptRow } from '../../facilitator/parts/KeptRow.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { deckLink, dropDeckKey, useDeckKeys, type DeckAccess } from '../keys.ts';
import { dropWork, hasWork } from '../store/keep.ts';
import { dropFromShelf } from '../store/shelf.ts';
import { Sheet } from '../../ui/controls/Sheet.tsx';
import styles from './StartPage.module.css';

/** The decks this device has a key of. */
export function OwnDecks() {
  const words = useWords(startStudioWords);
  const common = useWords(studioWords);
  const decks = useDeckKeys();
  const [dropping, setDropping] = useState<DeckAccess | null>(null);
  return (
    <Sheet title={words.own}>
      {decks.length === 0 && <p className={styles.none}>{words.noOwn}</p>}
      <ul>
        {decks.map((deck) => {
          const title = deck.title || common.untitled;
          return (
            <KeptRow
              key={deck.id}
              href={`/studio/set/${deck.id}`}
              title={title}
              under={
                <>
                  {words.right[deck.right]}
                  {hasWork(deck.id) && <span className={styles.unsent}>{words.unsent}</span>}
                </>
              }
              dropLabel={words.dropOf(title)}
              onDrop={() => setDropping(deck)}
            />
          );
        })}
      </ul>
      {dropping && <DropDialog deck={dropping} onClose={() => setDropping(null)} />}
    </Sheet>
  );
}

/** A key that is dropped can't be found back, so the link is offered once more. */
function DropDialog({ deck, onClose }: { deck: DeckAccess; onClose: () => void }) {
  const words = useWords(startStudioWords);
  const common = useWords(studioWords);
  const share = useWords(dialogWords).share;
  const drop = () => {
    dropWork(deck.id);
    void dropFromShelf(deck.id);
    dropDeckKey(deck.id);
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.dropTitle}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={drop}>{words.drop}</Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </>
      }
    >
      <p>{words.dropText}</p>
      {hasWork(deck.id) && <p className={styles.unsent}>{words.dropUnsent}</p>}
      <CopyButton text={deckLink(deck.key)} label={share.copy} />
    </Dialog>
  );
}
