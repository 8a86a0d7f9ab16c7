import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { SavedState } from '../../ui/controls/SavedState.tsx';
import { useDeck } from '../store/hooks.tsx';

/** Whether what was written is kept, and where, in words. */
export function Saved() {
  const words = useWords(studioWords);
  const waiting = useDeck(({ outbox }) => outbox.length > 0);
  const line = useDeck((state) => state.line);
  const trouble = useDeck((state) => state.trouble);
  const kept = useDeck((state) => state.kept);
  if (!kept && waiting && (trouble || line === 'cut')) return <SavedState state="waiting">{words.notKeptState}</SavedState>;
  if (trouble) return <SavedState state="waiting">{words.notTaken}</SavedState>;
  if (line === 'cut') return <SavedState state="waiting">{words.waiting}</SavedState>;
  return <SavedState state={waiting ? 'saving' : 'saved'}>{waiting ? words.saving : words.saved}</SavedState>;
}
