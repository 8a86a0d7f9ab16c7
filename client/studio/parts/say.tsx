/** Says to screen readers what just happened to the cards. */
import { createContext, useContext, useState, type ReactNode } from 'react';

const SayContext = createContext<(message: string) => void>(() => undefined);

export function useSay(): (message: string) => void {
  return useContext(SayContext);
}

/** One for the whole editor, always present. The last message is also shown by whoever asks for it. */
export function Saying({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState('');
  return (
    <SayContext.Provider value={setSaid}>
      {children}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </SayContext.Provider>
  );
}
