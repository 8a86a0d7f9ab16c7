/** Undo and redo by button and by key, across the whole deck, with a word on what happened and a look at where. */
import { useEffect } from 'react';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { useSay } from '../parts/say.tsx';
import { useEditing } from '../store/hooks.tsx';
import type { Place } from './use-place.ts';

export type Undoing = { readonly undo: () => void; readonly redo: () => void };

/** @param onGo shows where it was. @param onFail says what could not be undone. */
export function useUndo(onGo: (place: Place) => void, onFail: (why: string) => void): Undoing {
  const words = useWords(studioWords).said;
  const editing = useEditing();
  const say = useSay();
  const step = (which: 'undo' | 'redo') => {
    if (editing.store.getState()[which].length === 0) {
      say(words.nothing);
      return;
    }
    const spot = editing[which]();
    if (!spot) {
      onFail(words.notBack);
      return;
    }
    say(which === 'undo' ? words.undone : words.redone, 'shown');
    onGo(spot.kind ? { tab: spot.kind, id: spot.id } : { tab: 'deck', id: null });
  };
  const undo = () => step('undo');
  const redo = () => step('redo');
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const wish = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' ? 'redo' : null;
      // A search box and a dialog undo their own typing.
      if (!wish || (event.target instanceof Element && event.target.closest('dialog, [data-own-undo]'))) return;
      event.preventDefault();
      step(wish);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return { undo, redo };
}
