/** A new card of one kind: made, said, and opened to write in. */
import type { CardKind } from '../../../shared/deck/deck.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { useSay } from '../parts/say.tsx';
import { useEditing } from '../store/hooks.tsx';
import { addCard } from './acts.ts';

/** @returns adds one; false when no more cards fit in the deck. */
export function useAdd(kind: CardKind, onSelect: (id: string, how: { fresh: boolean }) => void): () => boolean {
  const words = useWords(studioWords);
  const editing = useEditing();
  const say = useSay();
  return () => {
    const id = addCard(editing, kind);
    if (id) say(words.said.added(words.one[kind]));
    else say(words.said.tooMany, 'shown');
    if (id) onSelect(id, { fresh: true });
    return id !== null;
  };
}
