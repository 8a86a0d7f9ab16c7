import { useEffect } from 'react';
import { isStudioRefusal, openDeck } from '../api.ts';
import { useEditing } from '../store/hooks.tsx';

/** Versions and links may have come from another device since the deck was opened; the deck itself follows by its own way. */
export function useFreshLists(): void {
  const { key, store } = useEditing();
  useEffect(() => {
    let gone = false;
    void openDeck(key).then((opened) => {
      if (!gone && !isStudioRefusal(opened)) store.setState({ versions: opened.versions, links: opened.links });
    });
    return () => {
      gone = true;
    };
  }, [key, store]);
}
