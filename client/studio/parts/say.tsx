/** Says what just happened to the cards: to screen readers always, on view when it can be taken back or changes what is shown. */
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import X from 'lucide-react/icons/x';
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './say.module.css';

/** shown: everybody sees it. undo: with a button that takes it back. */
type How = 'quiet' | 'shown' | 'undo';
type Message = { readonly text: string; readonly how: How };
type Say = (text: string, how?: How) => void;

const NOTHING: Message = { text: '', how: 'quiet' };
/** Undo stays within reach at the top of the page; this is a shortcut that should not cover the cards for long. */
const SHOWN_MS = 10_000;

const SayContext = createContext<Say>(() => undefined);
const SaidContext = createContext<Message>(NOTHING);

export function useSay(): Say {
  return useContext(SayContext);
}

export function Saying({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState(NOTHING);
  const say = useCallback<Say>((text, how = 'quiet') => setSaid({ text, how }), []);
  useEffect(() => {
    if (said.how === 'quiet') return;
    const end = setTimeout(() => setSaid(NOTHING), SHOWN_MS);
    return () => clearTimeout(end);
  }, [said]);
  return (
    <SayContext.Provider value={say}>
      <SaidContext.Provider value={said}>{children}</SaidContext.Provider>
    </SayContext.Provider>
  );
}

/** Where it is said. One in the editor, always present. */
export function Said({ onUndo }: { onUndo: () => void }) {
  const words = useWords(studioWords);
  const { text, how } = useContext(SaidContext);
  const say = useSay();
  const shown = how !== 'quiet' && text !== '';
  return (
    <div className={shown ? styles.toast : undefined}>
      <p className={shown ? undefined : 'visually-hidden'} role="status">
        {text}
      </p>
      {shown && how === 'undo' && (
        <Button small icon={<RotateCcw aria-hidden="true" />} onClick={onUndo}>
          {words.putBack}
        </Button>
      )}
      {shown && <Button kind="quiet" small icon={<X aria-hidden="true" />} aria-label={words.dismiss} onClick={() => say('')} />}
    </div>
  );
}
