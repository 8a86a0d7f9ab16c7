import { useEffect, useState, type FormEvent } from 'react';
import type { ListedDeck } from '../../../shared/programmes/cards.ts';
import type { DeckList } from '../../../shared/protocol/http.ts';
import { deckWords } from '../../i18n/console-decks.ts';
import { useWords } from '../../i18n/language.ts';
import { isStudioRefusal, openDeck } from '../../studio/api.ts';
import { keepDeckKey, keyIn } from '../../studio/keys.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import styles from './DeckChooser.module.css';

type Props = { list: DeckList; onAdded: (deck: ListedDeck) => void };

/** Brings in a deck with the link that somebody shared. Its key is kept on this device, as the studio does. */
export function AddDeck({ list, onAdded }: Props) {
  const words = useWords(deckWords);
  const [link, setLink] = useState('');
  const [error, setError] = useState<string>();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const [awaited, setAwaited] = useState<string | null>(null);
  useEffect(() => {
    const deck = awaited === null ? undefined : list.decks.find(({ key }) => key === awaited);
    if (!deck) return;
    setAwaited(null);
    onAdded(deck);
  }, [awaited, list, onAdded]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const key = keyIn(link);
    if (key === null) return setError(words.linkWrong);
    if (busy) return;
    setBusy(true);
    const opened = await openDeck(key);
    setBusy(false);
    if (isStudioRefusal(opened)) return setError(opened.refused === 'no-such-deck' ? words.linkGone : words.linkFailed);
    keepDeckKey(key, opened);
    setAwaited(key);
    setLink('');
    setSaid(words.added(opened.deck.title));
  };
  return (
    <form className={styles.add} onSubmit={(event) => void submit(event)} noValidate>
      <Field
        label={words.link}
        hint={words.linkHint}
        value={link}
        onChange={(text) => {
          setLink(text);
          setError(undefined);
        }}
        error={error}
        autoComplete="off"
        spellCheck={false}
        maxLength={400}
      />
      <Button type="submit" aria-disabled={busy}>
        {busy ? words.adding : words.add}
      </Button>
      <p role="status">{said}</p>
    </form>
  );
}
