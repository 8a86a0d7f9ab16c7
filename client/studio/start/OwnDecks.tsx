import ArrowRight from 'lucide-react/icons/arrow-right';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { Link } from 'wouter';
import { startStudioWords } from '../../i18n/studio-start.ts';
import { dialogWords } from '../../i18n/studio-dialogs.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { CopyButton } from '../../facilitator/parts/CopyButton.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { deckLink, dropDeckKey, useDeckKeys, type DeckAccess } from '../keys.ts';
import { dropWork, hasWork } from '../store/keep.ts';
import { dropFromShelf } from '../store/shelf.ts';
import styles from './StartPage.module.css';

/** The decks this device has a key of. */
export function OwnDecks() {
  const words = useWords(startStudioWords);
  const common = useWords(studioWords);
  const decks = useDeckKeys();
  const [dropping, setDropping] = useState<DeckAccess | null>(null);
  return (
    <section className={styles.sheet} aria-labelledby="own-decks">
      <h2 id="own-decks" className={styles.title}>
        {words.own}
      </h2>
      {decks.length === 0 && <p className={styles.none}>{words.noOwn}</p>}
      <ul>
        {decks.map((deck) => {
          const title = deck.title || common.untitled;
          return (
            <li key={deck.id} className={styles.row}>
              <Link href={`/studio/set/${deck.id}`} className={styles.go}>
                <span>
                  <b>{title}</b>
                  <small>{words.right[deck.right]}</small>
                  {hasWork(deck.id) && <small className={styles.unsent}>{words.unsent}</small>}
                </span>
                <ArrowRight aria-hidden="true" />
              </Link>
              <Button kind="quiet" icon={<X aria-hidden="true" />} aria-label={words.dropOf(title)} onClick={() => setDropping(deck)} />
            </li>
          );
        })}
      </ul>
      {dropping && <DropDialog deck={dropping} onClose={() => setDropping(null)} />}
    </section>
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
