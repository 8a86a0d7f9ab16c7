import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { Announcer } from '../../ui/controls/Announcer.tsx';

type Announce = {
  /** What the person just did: said at once. */
  readonly own: (words: string) => void;
  /** What happens in the room: at most once in five seconds. */
  readonly room: (words: string) => void;
};

const AnnounceContext = createContext<Announce>({ own: () => undefined, room: () => undefined });

/** Two voices for screen readers, one for own acts and one for the room. One per page. */
export function Announcing({ children }: { children: ReactNode }) {
  const [own, sayOwn] = useState('');
  const [room, sayRoom] = useState('');
  const announce = useMemo(() => ({ own: sayOwn, room: sayRoom }), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <Announcer message={own} every={0} />
      <Announcer message={room} />
    </AnnounceContext>
  );
}

export function useAnnounce(): Announce {
  return use(AnnounceContext);
}
